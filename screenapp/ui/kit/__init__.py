"""Cards and signs: what hangs, lies or is given, printed from here or saved as a PDF."""
