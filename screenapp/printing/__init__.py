"""Pages of paper.

Frames, typefaces, right-to-left lines, blank metadata, and the typesetter for scripts that
ReportLab cannot set. It takes plain lines and values and knows no room above it: not what a
referral is, nor a vault. Qt is known to `qt_typesetter` and `qt_fonts` alone.
"""
