"""The person's own questions on a sheet of paper: made, answered by hand, and destroyed."""
