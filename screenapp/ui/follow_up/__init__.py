"""What became of help that somebody took up: asked, recorded in one press, and asked again."""
