"""The window round every page.

The main window, its rail and banners, the theme with every colour and size, the languages of
the window, the worker and what hides. A page is built on this folder; nothing here knows one
page from another, and no rule about screenings or keys comes in.
"""
