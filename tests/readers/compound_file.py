"""Writes Microsoft's compound file, the container of Outlook messages, as small as it can be.

Storages are dictionaries and streams are bytes; every stream is kept among the small ones, in sectors of 64
bytes, unless it has 4,096 bytes or more.
"""

import struct
from dataclasses import dataclass
from typing import Union

Tree = dict[str, Union[bytes, "Tree"]]

_SECTOR = 512
_MINI = 64
_CUTOFF = 4_096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


@dataclass
class _Entry:
    name: str
    kind: int
    content: bytes = b""
    right: int = _FREE
    child: int = _FREE
    start: int = _END


def compound_file(tree: Tree) -> bytes:
    """The bytes of a compound file that holds `tree`."""
    entries = [_Entry("Root Entry", 5)]
    _list(tree, entries, 0)
    mini, mini_fat = bytearray(), list[int]()
    for entry in entries:
        if entry.kind == 2 and entry.content and len(entry.content) < _CUTOFF:
            entry.start = len(mini_fat)
            _chain(mini_fat, len(mini_fat), -(-len(entry.content) // _MINI))
            mini += entry.content.ljust(-(-len(entry.content) // _MINI) * _MINI, b"\x00")
    entries[0].content = bytes(mini)
    sectors, fat = bytearray(), list[int]()
    for entry in entries:
        if (entry.kind == 2 and len(entry.content) >= _CUTOFF) or (entry.kind == 5 and entry.content):
            entry.start = _append(sectors, fat, entry.content)
    mini_start = _append(sectors, fat, struct.pack(f"<{len(mini_fat)}L", *mini_fat)) if mini_fat else _END
    directory = _append(sectors, fat, b"".join(map(_packed, entries)))
    count = -(-(len(fat) + 1) // (_SECTOR // 4 - 1))
    places = range(len(fat), len(fat) + count)
    fat += [_FAT] * count
    table = struct.pack(f"<{len(fat)}L", *fat).ljust(count * _SECTOR, b"\xff")
    header = struct.pack(
        "<8s16s5H6x4L5L",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6),
        *(0, count, directory, 0),
        *(_CUTOFF, mini_start, -(-len(mini_fat) * 4 // _SECTOR), _END, 0),
    )
    difat = [*places, *[_FREE] * (109 - count)]
    return header + struct.pack("<109L", *difat) + bytes(sectors) + table


def _list(tree: Tree, entries: list[_Entry], parent: int) -> None:
    """Add the entries below `parent`, each the right neighbour of the one before."""
    before: int | None = None
    for name, content in sorted(tree.items()):
        index = len(entries)
        entries.append(_Entry(name, 2, content) if isinstance(content, bytes) else _Entry(name, 1))
        if before is None:
            entries[parent].child = index
        else:
            entries[before].right = index
        before = index
        if not isinstance(content, bytes):
            _list(content, entries, index)


def _append(sectors: bytearray, fat: list[int], content: bytes) -> int:
    start, count = len(fat), -(-len(content) // _SECTOR)
    _chain(fat, start, count)
    sectors += content.ljust(count * _SECTOR, b"\x00")
    return start


def _chain(fat: list[int], start: int, count: int) -> None:
    fat += [*range(start + 1, start + count), _END]


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    return struct.pack(
        "<64sHBB3L16s4x8x8xLQ",
        *(name, len(name) + 2, entry.kind, 1, _FREE, entry.right, entry.child, bytes(16)),
        *(entry.start, len(entry.content)),
    )
