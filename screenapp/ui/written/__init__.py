"""A sheet with the person's questions: made, entered, and seen to until it is gone."""
