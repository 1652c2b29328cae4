"""What the person asks for about who asks them: noted in two presses, seen to, and settled."""
