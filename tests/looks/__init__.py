"""Everything that a language is seen in, as pictures: ``python3 dev.py looks LANG``.

Person's pages, the point card and each paper, alone and beside English; every place of the window
where the windows are complete in it. At 100 and at 200 %, to be looked at by somebody who reads it.
"""
