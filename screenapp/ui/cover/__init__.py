"""The page that stands in front when the work is hidden.

It is a working page of conversions, reference values and a pulse timer, read from a file of
`resources/covers/`. It holds nobody's values, keeps nothing, and knows no other place.
"""
