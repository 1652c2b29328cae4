"""Cards and signs: papers that hang, lie or are given, each on one page, in one or two languages.

The words are data (`wording`), what a site says of itself are values (`order`), and each paper is
a function that draws on a `Sheet`. No Qt; the typesetter for other scripts is handed in.
"""
