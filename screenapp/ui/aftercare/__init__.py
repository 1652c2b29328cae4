"""After a hard conversation: a page for the worker of which nothing is kept, and words to
read aloud together with the person."""
