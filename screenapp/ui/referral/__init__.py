"""Offering services: what the person wants, who could help, what each may know, what leaves.

The presenter keeps the draft and turns every change into events at once; the page draws it
and reports keys and clicks. The page that leaves is never composed here: preview, reading
view and PDF all show the one `Summary` of the referral room.
"""
