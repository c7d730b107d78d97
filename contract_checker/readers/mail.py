"""A message as a document: the headers that matter as lines, then the body, whatever held them."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from contract_checker.document import Document, fold
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.containers import Member
from contract_checker.readers.encoded_words import header_text
from contract_checker.readers.html import write_page
from contract_checker.readers.origin import Origin
from contract_checker.readers.text_lines import lines_of, paragraph_block, paragraphs
from contract_checker.readers.words import Stretch
from contract_checker.readers.writer import Look, Place, Writer
from contract_checker.settings import Limits

_WORD: Final = re.compile(r"\w+")
# Not « >From », which old mailboxes write for a line of the message that begins with « From ».
_QUOTED_LINE: Final = re.compile(r"^[ \t]*>(?!From )", re.MULTILINE)
SHOWN_HEADERS: Final = ("From", "Sender", "To", "Cc", "Date", "Subject")
_ROUTING: Final = ("Message-ID", "In-Reply-To", "References", "Received")
_LONGEST_ROUTING: Final = 4_000


class Mail(NamedTuple):
    """What a reader of messages found; `html` if the body is a page and not plain text."""

    headers: tuple[tuple[str, str], ...]
    body: str
    html: bool = False
    notes: tuple[str, ...] = ()
    routing: tuple[tuple[str, str], ...] = ()


def routing_of(items: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """What ties a message to others and says when it arrived: of each such header, the topmost."""
    found: dict[str, str] = {}
    for name, value in items:
        known = next((shown for shown in _ROUTING if shown.lower() == name.lower()), None)
        if known is not None:
            found.setdefault(known, header_text(value[:_LONGEST_ROUTING]))
    return tuple((name, found[name]) for name in _ROUTING if found.get(name))


class Attachments:
    """The attachments of a message; other messages among them are messages of their own.

    Attributes:
        members: they, in the order of the message.
        is_package: never: a message is a document beside its attachments.
    """

    is_package = False

    def __init__(
        self, names: Iterable[str], take: Callable[[int, str], Iterator[bytes]], limits: Limits
    ) -> None:
        self.members = tuple(Member(name, key) for key, name in enumerate(names))
        self._take = take
        self._limits = limits

    def pieces(self, member: Member, path: str) -> Iterator[bytes]:
        """The bytes of one attachment, decoded from how it was sent.

        Raises:
            UnreadableDocument: if it is only referred to, damaged or too large.
        """
        total = 0
        for piece in self._take(member.key, path):
            total += len(piece)
            if total > self._limits.file_bytes:
                raise UnreadableDocument(
                    "too_large",
                    f"{path} : la pièce jointe a plus d'octets que la limite"
                    f" (limits.file_bytes = {self._limits.file_bytes}) ; relever ce réglage.",
                )
            yield piece


def mail_document(mail: Mail, origin: Origin, limits: Limits) -> Document:
    """The document that stands for a message; a quoted earlier message stays part of the text, with a note.

    Raises:
        UnreadableDocument: if it is too long, or has neither a header nor a text.
    """
    writer = Writer(origin.path, limits)
    for number, (name, value) in enumerate(mail.headers, start=1):
        header = Stretch(f"{name}: {value}".strip(), "live")
        writer.write([header], Look(), Place("mail_headers", number))
    (write_page if mail.html else _write_lines)(mail.body, writer)
    if not writer.blocks:
        raise UnreadableDocument(
            "empty", f"{origin.path} : le message n'a ni en-tête ni texte ; fournir le message d'origine."
        )
    quoted = () if mail.html or not _QUOTED_LINE.search(mail.body) else ("quoted_reply",)
    document = writer.document(origin, [*mail.notes, *quoted, *writer.counted_remarks()])
    return document.model_copy(update={"routing": mail.routing})


def encrypted(path: str) -> UnreadableDocument:
    """The refusal of a message that is sealed as a whole."""
    return UnreadableDocument(
        "encrypted", f"{path} : le message est chiffré ; fournir une copie déchiffrée ou ses pièces."
    )


def too_many_parts(path: str, limits: Limits) -> UnreadableDocument:
    """The refusal of a message with more parts than are looked at."""
    return UnreadableDocument(
        "too_large",
        f"{path} : le message a trop de parties pour la limite (limits.archive_entries ="
        f" {limits.archive_entries}) ; relever ce réglage ou fournir ses pièces.",
    )


def says_more(markup: str, plain: str, path: str, limits: Limits) -> bool:
    """Whether the page of a message shows words that its plain text lacks: who read which is then open.

    A page that cannot be read may say anything.
    """
    writer = Writer(path, limits)
    try:
        write_page(markup, writer)
    except UnreadableDocument:
        return True
    shown = (
        writer.text[block.span.start : block.span.end] for block in writer.blocks if block.source == "live"
    )
    return not set(_WORD.findall(fold(" ".join(shown)))) <= set(_WORD.findall(fold(plain)))


def _write_lines(text: str, writer: Writer) -> None:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for number, group in enumerate(paragraphs(lines_of(text)), start=1):
        block = paragraph_block(group)
        words = text[block.span.start : block.span.end]
        if words:
            writer.write([Stretch(words, "live")], Look(block.kind, block.label), Place("body", number))
