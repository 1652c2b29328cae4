"""What a protocol leaves to the site of its duties: asked when two approve, and shown after."""
