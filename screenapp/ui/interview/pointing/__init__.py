"""The card of pictures on the screen: looked at together, answered by pointing."""
