"""Each limit is tried by a test, by its name."""

import io
import re
import zipfile
from pathlib import Path
from typing import Final

import pytest

from contract_checker.readers import read
from contract_checker.settings import Limits

SOURCES: Final = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.rglob("*.py")]
MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.mark.parametrize("name", list(Limits.model_fields))
def test_a_limit_is_set_by_a_test(name: str) -> None:
    assert any(re.search(rf"Limits\((?:\w+=[\w.]+, )*{name}=", source) for source in SOURCES)


def test_a_limit_that_is_raised_lets_the_file_pass() -> None:
    blanks = " " * 3_000_000
    body = f"<w:p><w:r><w:t>Texte.</w:t></w:r></w:p>{blanks}"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document xmlns:w='{MAIN}'><w:body>{body}</w:body></w:document>"
        )
    assert read(target.getvalue(), "contrat.docx", Limits(inflation_ratio=2_000)).text == "Texte."
