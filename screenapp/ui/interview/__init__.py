"""One screening, asked by staff: who is in the room, consent, the questions, the result.

The presenter keeps to what the fold of events says comes next and commits every answer the
moment it is given; the faces draw one thing at a time and report keys and clicks. Nothing
here computes a result, opens a store, or is ever shown to the person.
"""
