"""The people of this shift by reference, and what each still needs.

The presenter sorts what the desk tells into now, within the hour and later; the page draws
it as rows that read like sentences. A new intake is made here; what follows it is not.
"""
