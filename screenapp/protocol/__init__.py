"""What is asked.

This room turns protocol files into `Protocol` values, says every fault of a file that
cannot be one, and knows what conditions and measures mean. It knows nothing of people,
screenings, stores or windows, and no single instrument is named in its code.
"""
