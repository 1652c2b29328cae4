"""What stands beside a result: closing, what was recorded and its corrections, taking back.

Values, their mapping and their presenters know no Qt; cards draw and report.
"""
