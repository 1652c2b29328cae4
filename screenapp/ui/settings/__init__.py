"""How the program looks on this computer, and how the organisation has set its site.

What concerns the display is applied at once and kept in clear beside the vault; what
concerns the site is kept inside it and is for leads. No setting touches what was answered.
"""
