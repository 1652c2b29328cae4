"""Sound, for staff: the check of the headphones with the person, whose voice, recordings."""
