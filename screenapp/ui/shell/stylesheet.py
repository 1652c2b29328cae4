"""The one stylesheet. A widget says its part in the property ``k``; a label that shows a
script with small letters says so in ``script``."""

from collections.abc import Callable

from screenapp.ui.shell.tokens import COVER, Sizes, Tokens

_LABELS = {
    "title": (Sizes.QUESTION, "ink", True),
    "heading": (Sizes.HEADING, "ink", True),
    "question": (Sizes.QUESTION, "ink", False),
    "person": (Sizes.PERSON, "ink", False),
    "option": (Sizes.HEADING, "ink", False),
    "body": (Sizes.BODY, "ink", False),
    "strong": (Sizes.BODY, "ink", True),
    "second": (Sizes.BODY, "quiet", False),
    "quiet": (Sizes.SMALL, "quiet", False),
    "small": (Sizes.SMALL, "ink", False),
    "label": (Sizes.SMALL, "ink", True),
    "group": (Sizes.SMALL, "quiet", True),
    "action": (Sizes.BODY, "accent", False),
    "notice": (Sizes.BODY, "notice_ink", True),
    "notice-body": (Sizes.BODY, "notice_ink", False),
    "notice-small": (Sizes.SMALL, "notice_ink", False),
    "grave": (Sizes.BODY, "grave_ink", True),
}


def stylesheet(tokens: Tokens, px: Callable[[int], int]) -> str:
    """The sheet for *tokens*, with sizes of type passed through *px*."""
    return _labels(tokens, px) + _surfaces(tokens, px) + _fields(tokens, px) + _cover(px)


def _labels(t: Tokens, px: Callable[[int], int]) -> str:
    rules = ["QLabel { background: transparent; border: none; }"]
    for part, (size, colour, bold) in _LABELS.items():
        weight = 700 if bold else 400
        rules.append(
            f'QLabel[k="{part}"] {{ color: {getattr(t, colour)};'
            f" font-size: {px(size)}px; font-weight: {weight}; }}"
        )
        rules.append(
            f'QLabel[k="{part}"][script="large"] {{ font-size: {px(Sizes.LARGE_SCRIPT[size])}px; }}'
        )
    # A question that would leave no room for its answers (`widgets.fitting`).
    for fit, size in (("less", Sizes.HEADING), ("least", Sizes.BODY)):
        small = f'QLabel[k="question"][fit="{fit}"]'
        large = px(Sizes.LARGE_SCRIPT[size])
        rules.append(f"{small} {{ font-size: {px(size)}px; }}")
        rules.append(f'{small}[script="large"] {{ font-size: {large}px; }}')
    return "\n".join(rules)


def _surfaces(t: Tokens, px: Callable[[int], int]) -> str:
    return f"""
    QWidget#page, QMainWindow {{ background: {t.paper}; }}
    QScrollArea {{ background: transparent; border: none; }}
    QScrollArea > QWidget > QWidget#page {{ background: {t.paper}; }}
    QFrame[k="card"] {{ background: {t.surface}; border: 1px solid {t.hairline};
        border-radius: {Sizes.CORNER}px; }}
    QFrame[k="paper"] {{ background: {t.surface}; border: 1px solid {t.edge};
        border-radius: 2px; }}
    QFrame[k="notice"] {{ background: {t.notice}; border: none;
        border-radius: {Sizes.CORNER}px; }}
    QFrame[k="grave"] {{ background: {t.grave}; border: none; border-radius: {Sizes.CORNER}px; }}
    QLabel[k="practice"] {{ background: {t.accent_soft}; color: {t.accent}; font-size: {px(14)}px;
        font-weight: 700; padding: 4px 32px; }}
    QFrame[k="hair"] {{ background: {t.hairline}; border: none; }}
    QFrame[k="quote"] {{ background: transparent; border: none;
        border-left: 2px solid {t.edge}; }}
    QFrame[k="quote"][mirrored="true"] {{ border-left: none;
        border-right: 2px solid {t.edge}; }}
    QFrame#rail {{ background: {t.paper}; border: none; }}
    QFrame#top {{ background: {t.paper}; border: none; border-bottom: 1px solid {t.hairline}; }}
    QToolTip {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge};
        padding: 4px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: 4px; margin: 2px;
        min-height: 32px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _fields(t: Tokens, px: Callable[[int], int]) -> str:
    height = max(Sizes.TARGET, px(30))
    return f"""
    QLineEdit, QPlainTextEdit, QTextEdit {{ background: {t.surface}; color: {t.ink};
        border: 1px solid {t.edge}; border-radius: {Sizes.CORNER}px; padding: 0 11px;
        min-height: {height - 2}px; font-size: {px(Sizes.BODY)}px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QPlainTextEdit, QTextEdit {{ padding: 7px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: 2px solid {t.accent}; padding: 0 10px; min-height: {height - 4}px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ padding: 6px; }}
    QCheckBox, QRadioButton {{ color: {t.ink}; spacing: 10px; padding: 4px;
        min-height: {height - 12}px; border: 2px solid transparent;
        border-radius: {Sizes.CORNER}px; font-size: {px(Sizes.BODY)}px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; }}
    QTableView, QTreeView, QListView {{ background: {t.surface}; color: {t.ink};
        border: 1px solid {t.hairline}; border-radius: {Sizes.CORNER}px;
        gridline-color: {t.hairline}; font-size: {px(Sizes.SMALL)}px;
        selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
    QTableView:focus, QTreeView:focus, QListView:focus {{ border: 2px solid {t.accent}; }}
    QHeaderView::section {{ background: {t.paper}; color: {t.quiet}; border: none;
        border-bottom: 1px solid {t.hairline}; padding: 6px 8px;
        font-size: {px(Sizes.SMALL)}px; font-weight: 700; }}
    QProgressBar {{ background: {t.accent_soft}; border: none; border-radius: 3px;
        min-height: 6px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    """


def _cover(px: Callable[[int], int]) -> str:
    c = COVER
    return f"""
    QWidget#cover {{ background: {c.paper}; }}
    QFrame[c="bar"] {{ background: {c.bar}; border: none; border-bottom: 1px solid {c.hairline}; }}
    QFrame[c="table"] {{ background: {c.surface}; border: 1px solid {c.hairline}; }}
    QFrame[c="line"] {{ background: {c.hairline}; border: none; }}
    QFrame[c="head"] {{ background: {c.bar}; border: none; }}
    QLabel[c="name"] {{ color: {c.ink}; font-size: {px(16)}px; font-weight: 700; }}
    QLabel[c="section"] {{ color: {c.section}; font-size: {px(14)}px; font-weight: 700; }}
    QLabel[c="text"] {{ color: {c.ink}; font-size: {px(14)}px; }}
    QLabel[c="quiet"] {{ color: {c.quiet}; font-size: {px(14)}px; }}
    QLabel[c="count"] {{ color: {c.ink}; font-size: {px(26)}px; }}
    QWidget#cover QLineEdit {{ background: {c.surface}; color: {c.ink};
        border: 1px solid {c.edge}; border-radius: 2px; padding: 0 7px;
        min-height: {max(30, px(22))}px; font-size: {px(14)}px;
        selection-background-color: {c.section}; selection-color: {c.surface}; }}
    QWidget#cover QLineEdit:focus {{ border: 2px solid {c.section}; padding: 0 6px;
        min-height: {max(28, px(22) - 2)}px; }}
    QWidget#cover QPushButton {{ background: {c.button}; color: {c.button_ink};
        border: 1px solid {c.edge}; border-radius: 3px; padding: 0 16px;
        min-height: {max(30, px(22))}px; font-size: {px(14)}px; }}
    QWidget#cover QPushButton:focus {{ border: 2px solid {c.section}; padding: 0 15px;
        min-height: {max(28, px(22) - 2)}px; }}
    QWidget#cover QPushButton:pressed {{ background: {c.bar}; }}
    QWidget#cover QProgressBar {{ background: {c.bar}; border: none; border-radius: 0;
        min-height: 6px; max-height: 6px; }}
    QWidget#cover QProgressBar::chunk {{ background: {c.hairline}; border-radius: 0; }}
    """
