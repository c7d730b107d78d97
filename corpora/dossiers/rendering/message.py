"""Renders an e-mail: a YAML head between two `---` lines, then the text as it was typed."""

from email.message import EmailMessage
from pathlib import Path

import yaml

from rendering.source import SourceError


def render_message(path: Path) -> bytes:
    """Give the bytes of the message kept at `path`, with the heads in the order of the file.

    Raises:
        SourceError: if the file has no head.
    """
    parts = path.read_text(encoding="utf-8").split("---\n", 2)
    if len(parts) != 3 or parts[0]:
        raise SourceError(f"{path}: the file must start with a head between two '---' lines")
    message = EmailMessage()
    for name, value in yaml.safe_load(parts[1]).items():
        message[name] = value
    message.set_content(parts[2].lstrip("\n"), cte="8bit")
    return message.as_bytes()
