"""What staff saw, heard or read: one calm page of rows, with a press for each.

The rows are a stage's own observations that follow one another and are answered by one of three
words. What is typed, chosen from a list, or needs a reason keeps a page of its own. Nothing is
marked beforehand, nothing is counted but how many rows are marked, and a row that is not marked is
not "no".
"""
