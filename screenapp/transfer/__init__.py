"""Between organisations: files that are carried by hand, sealed to one reader. No network."""
