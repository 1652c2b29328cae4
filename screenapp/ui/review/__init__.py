"""The review: an opening in words, five charts, the table behind them, PDF and CSV.

It shows a `screenapp.review.report.Report`, in which small counts are hidden already. No
count is made here, and nothing about a member of staff can be shown.
"""
