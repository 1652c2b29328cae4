"""Who signs in here, with which roles: adding, changing, removing. For leads alone.

It shows nobody screened, and nothing of how much anybody does.
"""
