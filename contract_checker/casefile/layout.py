"""The archive of a sealed case, byte by byte: members in the order of their names, stored, all else constant.

It is a plain ZIP that any program opens. As nothing in it is left to choose, an archive can be made again
from its members, and the first byte that differs has a name. Its members are found through either of its two
lists, so that one damaged list does not hide what the other still tells; nothing is ever inflated.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from contract_checker.errors import UnreadableSeal, UsageError
from contract_checker.settings import Limits

from .folder import checked_name

_LOCAL: Final = struct.Struct("<4s5H3L2H")
_ENTRY: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_LOCAL_SIGN, _ENTRY_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION: Final = 20
_MADE_BY: Final = 3 << 8 | _VERSION  # Unix, so that the permissions below count
_UTF8: Final = 0x800
_STORED: Final = 0
_TIME, _DATE = 0, 0x21  # midnight of 1 January 1980, the first that ZIP knows
_FILE: Final = 0o100644 << 16
_HEAD: Final = " : en-tête"
_LINE: Final = " : ligne du répertoire de l'archive"


class Stretch(NamedTuple):
    """A stretch of the archive: what it is, in French, and its bytes."""

    name: str
    content: bytes


class Place(NamedTuple):
    """Where the bytes of a member stand."""

    name: str
    start: int
    size: int


class Difference(NamedTuple):
    """Something that is not as it was sealed: where, and what."""

    where: str
    said: str


def stretches(members: Mapping[str, bytes]) -> Iterator[Stretch]:
    """The archive of `members`, part by part.

    Raises:
        UsageError: if it would be beyond the limits.
    """
    limits, names = Limits(), sorted(members, key=str.encode)
    if len(names) > limits.archive_entries:
        raise UsageError(
            f"{len(names)} files, the limit is {limits.archive_entries} (limits.archive_entries)."
        )
    if sum(map(len, members.values())) > limits.members_bytes:
        raise UsageError(f"The case is larger than {limits.members_bytes} bytes (limits.members_bytes).")
    offset, entries = 0, list[Stretch]()
    for name in names:
        content, written = members[name], name.encode()
        fields = (
            _UTF8,
            _STORED,
            _TIME,
            _DATE,
            zlib.crc32(content),
            len(content),
            len(content),
            len(written),
            0,
        )
        head = _LOCAL.pack(_LOCAL_SIGN, _VERSION, *fields) + written
        entry = _ENTRY.pack(_ENTRY_SIGN, _MADE_BY, _VERSION, *fields, 0, 0, 0, _FILE, offset) + written
        entries.append(Stretch(name + _LINE, entry))
        yield Stretch(name + _HEAD, head)
        yield Stretch(f"{name} : contenu", content)
        offset += len(head) + len(content)
    yield from entries
    size, count = sum(len(entry.content) for entry in entries), len(entries)
    end = _END.pack(_END_SIGN, 0, 0, count, count, size, offset, 0)
    yield Stretch("fin de l'archive", end)


def packed(members: Mapping[str, bytes]) -> bytes:
    """The archive of `members`."""
    return b"".join(stretch.content for stretch in stretches(members))


def unpacked(archive: bytes) -> tuple[dict[str, bytes], ...]:
    """The members of an archive, as each of its lists that leads to them all tells them.

    Raises:
        UnreadableSeal: if neither does, with the place where each stops.
    """
    found, faults = list[dict[str, bytes]](), list[str]()
    for listed in (_by_headers, _by_directory):
        try:
            places = listed(archive)
        except UnreadableSeal as cause:
            faults.append(str(cause))
            continue
        members = {place.name: archive[place.start : place.start + place.size] for place in places}
        if members not in found:
            found.append(members)
    if not found:
        raise UnreadableSeal(" ; ".join(dict.fromkeys(faults)))
    return tuple(found)


def first_difference(archive: bytes, members: Mapping[str, bytes]) -> Difference | None:
    """The first byte at which `archive` is not what its members make; None if there is none."""
    offset, first, differing = 0, None, set[str]()
    for stretch in stretches(members):
        there = archive[offset : offset + len(stretch.content)]
        if there != stretch.content:
            first = first or _first_in(stretch, there, offset)
            differing.add(stretch.name)
        offset += len(stretch.content)
    if first is None and len(archive) > offset:
        return Difference("après la fin de l'archive", f"octets ajoutés : {len(archive) - offset}")
    member = first.where.removesuffix(_HEAD) if first else ""
    if first and differing == {member + _HEAD, member + _LINE}:
        return Difference(
            member, "le contenu n'a plus la somme de contrôle que l'archive lui donne deux fois"
        )
    return first


def _first_in(stretch: Stretch, there: bytes, offset: int) -> Difference:
    pairs = zip(there, stretch.content, strict=False)
    length = next((index for index, (one, other) in enumerate(pairs) if one != other), len(there))
    return Difference(stretch.name, f"l'octet {offset + length} de l'archive n'est pas celui du scellement")


def _by_headers(archive: bytes) -> Sequence[Place]:
    """The members by the header before each of them, one after the other."""
    places, offset = list[Place](), 0
    while archive[offset : offset + 4] == _LOCAL_SIGN:
        place = _place(archive, offset, None)
        _add(places, place)
        offset = place.start + place.size
    if archive[offset : offset + 4] != _ENTRY_SIGN and offset != _directory(archive)[0]:
        raise _stops(offset, "un en-tête")
    return _whole(places, archive)


def _by_directory(archive: bytes) -> Sequence[Place]:
    """The members by the directory at the end."""
    offset, end = _directory(archive)
    places = list[Place]()
    while offset < end:
        if archive[offset : offset + 4] != _ENTRY_SIGN or offset + _ENTRY.size > end:
            raise _stops(offset, "le répertoire")
        fields = _ENTRY.unpack_from(archive, offset)
        size, length, start = fields[9], fields[10], fields[16]
        name = archive[offset + _ENTRY.size : offset + _ENTRY.size + length]
        _add(places, _place(archive, start, (name, size)))
        offset += _ENTRY.size + length
    return _whole(places, archive)


def _directory(archive: bytes) -> tuple[int, int]:
    """Where the directory begins and ends, as the last record says."""
    end = len(archive) - _END.size
    if end < 0 or archive[end : end + 4] != _END_SIGN:
        raise _stops(max(end, 0), "la fin")
    *_, offset, _ = _END.unpack_from(archive, end)
    return offset, end


def _place(archive: bytes, offset: int, told: tuple[bytes, int] | None) -> Place:
    """The member whose header stands at `offset`; what the directory told of it is not read there again."""
    if offset + _LOCAL.size > len(archive):
        raise _stops(offset, "un en-tête")
    fields = _LOCAL.unpack_from(archive, offset)
    start = offset + _LOCAL.size
    name, size = told or (archive[start : start + fields[9]], fields[8])
    start += len(name)
    if start + size > len(archive) or (fields[3] != _STORED and told is None):
        raise _stops(offset, "un membre")
    try:
        return Place(checked_name(name.decode()), start, size)
    except (UnicodeDecodeError, UsageError) as cause:
        raise _stops(offset, "un nom de membre") from cause


def _add(places: list[Place], place: Place) -> None:
    """One more place, if there may be one more."""
    most = Limits().archive_entries
    if len(places) == most:
        raise UnreadableSeal(f"l'archive a plus de {most} membres (limits.archive_entries)")
    places.append(place)


def _whole(places: Sequence[Place], archive: bytes) -> Sequence[Place]:
    """`places`, which name something, nothing twice, and share no bytes to make gigabytes of kilobytes."""
    if not places or len({place.name for place in places}) < len(places):
        raise UnreadableSeal("l'archive est vide ou nomme deux fois un membre")
    if sum(place.size for place in places) > len(archive):
        raise UnreadableSeal("les membres de l'archive se recouvrent")
    return places


def _stops(offset: int, what: str) -> UnreadableSeal:
    return UnreadableSeal(f"{what} manque ou est altéré à l'octet {offset}")
