"""Looking back: what supervisors may count, and how sure the figures are.

Facts and intake counts go in; indicators, their intervals and a report come out, already
stripped of every figure small enough to point at a person. No answers, no names, no
authors, no SQL and no Qt may enter.
"""
