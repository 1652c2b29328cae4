"""Noting that somebody asked, without words, for a private talk.

What is kept is how the sign reached us, where, and by when somebody goes; never a story.
The words here are the neutral ones the organisation chose, fit for a companion's eyes.
"""
