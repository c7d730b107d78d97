"""An archive that holds itself, byte for byte, after Russ Cox, « Zip Files All The Way Down » (2010).

Deflate has two instructions that matter here: print the bytes that follow (a stored block), and repeat bytes
printed before (a block of codes). The program below prints its own file, from the head of the archive to its
end. It counts its own parts, so that each instruction must fill five bytes, the last repetition four. What
remains is the checksum of the whole, which stands in the file itself: it is affine over bits, so it is solved
for.
"""

import struct
import zlib
from itertools import count
from typing import Final

NAME: Final = b"r.zip"
_FIVE: Final = 5
# Heads of 60 bytes and ends of 116: their repetitions, of 65 and 120 bytes, fill whole bytes.
_HEAD: Final = 60
_END: Final = 116


def quine() -> bytes:
    """An archive with one member, `NAME`, which is this archive."""
    return next(content for salt in count() if (content := _fixed(salt)) is not None)


def _fixed(salt: int) -> bytes | None:
    """The archive whose checksum is the one it states; None if there is none with this `salt`."""
    zero = zlib.crc32(_file(0, salt))
    columns = [zlib.crc32(_file(1 << bit, salt)) ^ zero ^ (1 << bit) for bit in range(32)]
    checksum = _solved(columns, zero)
    return None if checksum is None else _file(checksum, salt)


def _file(checksum: int, salt: int) -> bytes:
    body = len(_program(bytes(_HEAD), bytes(_END)))
    sizes = struct.pack("<III", checksum, body + _FIVE, _HEAD + body + _END)
    common = struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes
    head = b"PK\x03\x04" + common + struct.pack("<HH", len(NAME), 25) + NAME
    head += struct.pack("<HH", 0xCAFE, 21) + bytes(21)
    listed = b"PK\x01\x02" + struct.pack("<H", 20) + common
    listed += struct.pack("<HHHHHII", len(NAME), 0, 0, 0, 0, 0, 0) + NAME
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(listed), _HEAD + body + _FIVE, 38)
    end += struct.pack("<38s", b"%d" % salt)
    closing = b"\x01\x00\x00\xff\xff" + listed + end  # an empty final block comes first
    return head + _program(head, closing) + closing


def _program(head: bytes, closing: bytes) -> bytes:
    head_again, four_again, closing_again = _repeat(65, 65), _repeat(10, 20, 2), _repeat(120, 120)
    one, four, none = _print(_FIVE), _print(4 * _FIVE), _print(0)
    first, last = _print(len(head) + _FIVE), _print(len(closing_again) + len(closing))
    return b"".join((
        first, head, first,
        head_again,
        one, head_again,
        one, one,
        four, head_again, one, one, four,
        four_again,
        four, four_again, four, four_again, four,
        four_again,
        four, four_again, none, none, last,
        four_again,
        none, none,
        last, closing_again, closing,
        closing_again,
    ))  # fmt: skip


def _print(length: int) -> bytes:
    """The head of a stored block, in five bytes."""
    return struct.pack("<BHH", 0, length, length ^ 0xFFFF)


def _repeat(length: int, distance: int, times: int = 1) -> bytes:
    """A block that copies `length` bytes from `distance` bytes before, as often as said; whole bytes."""
    bits = "010" + times * (_LENGTHS[length] + _DISTANCES[distance]) + "0000000"
    if len(bits) % 8:
        bits += "0100000000"  # an empty block
    return int(bits[::-1], 2).to_bytes(len(bits) // 8, "little")


def _lowest_first(value: int, bits: int) -> str:
    return f"{value:0{bits}b}"[::-1]


# The fixed codes of deflate that are needed, and what they add to their bases of 59 and 115, 17, 65 and 97.
_LENGTHS: Final = {
    10: f"{264 - 256:07b}",
    65: f"{276 - 256:07b}" + _lowest_first(65 - 59, 3),
    120: f"{280 - 280 + 192:08b}" + _lowest_first(120 - 115, 4),
}
_DISTANCES: Final = {
    20: f"{8:05b}" + _lowest_first(20 - 17, 3),
    65: f"{12:05b}" + _lowest_first(65 - 65, 5),
    120: f"{13:05b}" + _lowest_first(120 - 97, 5),
}


def _solved(columns: list[int], wanted: int) -> int | None:
    """Which `columns`, as bits of the answer, add up to `wanted` without carry."""
    basis: dict[int, tuple[int, int]] = {}
    for number, column in enumerate(columns):
        value, chosen = _reduced(column, 1 << number, basis)
        if value:
            basis[value.bit_length()] = (value, chosen)
    left, chosen = _reduced(wanted, 0, basis)
    return None if left else chosen


def _reduced(value: int, chosen: int, basis: dict[int, tuple[int, int]]) -> tuple[int, int]:
    for high in range(32, 0, -1):
        if value.bit_length() == high and high in basis:
            other, others = basis[high]
            value, chosen = value ^ other, chosen ^ others
    return value, chosen
