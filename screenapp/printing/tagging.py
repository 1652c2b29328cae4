"""The structure of a PDF beside its drawing, so that it can be read aloud: PDF/UA-1 (ISO 14289-1).

What is drawn inside an element belongs to it; all else is an artifact, which nobody reads out.
ReportLab writes no structure by itself, so its operators and objects are written here.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""


_MARKS: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Tag(Enum):
    """What an element is to whoever hears it."""

    TITLE = "H1"
    HEADING = "H2"
    TEXT = "P"


def spoken(text: str) -> str:
    """*text* without the marks that keep directions apart: nothing of them is said."""
    return "".join(c for c in text if c not in _MARKS)


@dataclass(slots=True)
class Element:
    """One stretch that is read out. ``said`` is how, where its drawing cannot be read as text."""

    tag: Tag
    said: str = ""
    marks: list[tuple[int, int]] = field(default_factory=list)
    """(number of the page, number of the mark on it), both from 0."""


class Tagged:
    """One document on its way; *elements* in the order in which they are read.

    Call `finish` after the last page, before the canvas is saved.
    """

    def __init__(self, canvas: Canvas, elements: Sequence[Element]) -> None:
        # As an untyped thing: the stubs know nothing of a canvas's code and of its objects.
        self._canvas: Any = canvas
        self._elements = elements
        self._counted: dict[int, int] = {}

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """What is drawn now, all on one page, belongs to *element*."""
        page = self._canvas.getPageNumber() - 1
        number = self._counted.get(page, 0)
        self._counted[page] = number + 1
        element.marks.append((page, number))
        self._canvas._code.append(f"/{element.tag.value} <</MCID {number}>> BDC")
        yield
        self._canvas._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn now is decoration, or stands on every page: nobody reads it out."""
        self._canvas._code.append("/Artifact BMC")
        yield
        self._canvas._code.append("EMC")

    def finish(self, *, title: str, language: str) -> None:
        """Write the structure. *title* names the document, *language* (BCP 47) is the page's."""
        document: Any = self._canvas._doc
        catalog = document.Catalog
        root, read = PDFDictionary(), PDFDictionary()
        whole, within = document.Reference(root), document.Reference(read)
        made = [one for one in self._elements if one.marks]
        kids = {id(one): document.Reference(self._object(one, within)) for one in made}
        for name, value in (("Type", "StructElem"), ("S", "Document")):
            read[name] = PDFName(value)
        read["P"], read["K"] = whole, PDFArray([kids[id(one)] for one in made])
        root["Type"], root["K"] = PDFName("StructTreeRoot"), within
        root["ParentTree"] = PDFDictionary({"Nums": PDFArray(self._parents(made, kids))})
        for number, page in enumerate(document.Pages.pages):
            page.__Defaults__ = page.__Defaults__ | {
                "StructParents": number,
                "Tabs": PDFName("S"),
            }
        catalog.StructTreeRoot = root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.Lang = PDFString(language)
        catalog.Metadata = _metadata(title)

    def _object(self, element: Element, within: object) -> PDFDictionary:
        document: Any = self._canvas._doc
        pages = [document.Reference(page) for page in document.Pages.pages]
        marks = [
            PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[page], "MCID": number})
            for page, number in element.marks
        ]
        entries: dict[str, object] = {
            "Type": PDFName("StructElem"),
            "S": PDFName(element.tag.value),
            "P": within,
            "Pg": pages[element.marks[0][0]],
            "K": PDFArray(marks),
        }
        if element.said:
            entries["ActualText"] = PDFString(element.said)
        return PDFDictionary(entries)

    def _parents(self, made: list[Element], kids: dict[int, object]) -> list[object]:
        """For each page its number, and the element of each of its marks in order."""
        owners = {mark: kids[id(one)] for one in made for mark in one.marks}
        nums: list[object] = []
        for page, count in sorted(self._counted.items()):
            nums += [page, PDFArray([owners[page, number] for number in range(count)])]
        return nums


def _metadata(title: str) -> PDFStream:
    """Not packed: whoever looks for it reads it in the file as it is."""
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    content = _XMP.format(title=escape(title)).encode("utf-8")
    return PDFStream(dictionary=kind, content=content, filters=[])
