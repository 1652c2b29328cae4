"""All that is owed to the people who came, by reference: what is due first stands first.

The presenter sorts what the service tells into now, this shift and waiting for others; the page
draws a row for each thing owed. A new intake is made here; what follows it is not.
"""
