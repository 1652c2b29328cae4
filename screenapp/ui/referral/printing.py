"""From a summary to a PDF in memory, with the bundled typefaces. For the window's own thread."""

from screenapp.referral.summary import Summary
from screenapp.resources import font_files
from screenapp.ui.country import paper_size
from screenapp.ui.on_paper import setter


def printed(summary: Summary) -> bytes:
    """The PDF of *summary*, on the paper of the site's country.

    ReportLab is loaded at the first call, not when the window opens.
    """
    from screenapp.referral.pdf import render

    files = font_files()
    return render(summary, files, paper=paper_size(), setter=setter(files))
