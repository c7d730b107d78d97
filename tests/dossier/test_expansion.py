"""Archives and messages become the files that they hold."""

import hashlib
import io
import tempfile
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from contract_checker.dossier import Dossier, collect, expand
from contract_checker.readers.sandbox import shared
from contract_checker.settings import Limits

CLAUSE = "Le préavis est de trente jours.".encode()
Files = dict[str, bytes]


def archive(files: Files) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return target.getvalue()


def mail(files: Files) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "client@example.org", "Avenant"
    message.set_content("Ci-joint.")
    for name, content in files.items():
        message.add_attachment(content, "application", "octet-stream", filename=name)
    return message.as_bytes()


def expanded(tmp_path: Path, files: Files, limits: Limits | None = None) -> Dossier:
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    limits = limits or Limits()
    return expand(collect([tmp_path], limits.files), shared(), limits)


def paths(dossier: Dossier) -> list[str]:
    return [file.path for file in dossier.files]


def skipped(dossier: Dossier) -> list[tuple[str, str]]:
    return [(item.path, item.reason) for item in dossier.skipped]


def test_members_are_named_below_their_archive(tmp_path: Path) -> None:
    dossier = expanded(tmp_path, {"DCE.zip": archive({"2-CCAP/CCAP.txt": CLAUSE, "RC.txt": b"RC"})})
    assert paths(dossier) == ["DCE.zip/2-CCAP/CCAP.txt", "DCE.zip/RC.txt"]
    assert [file.container for file in dossier.files] == ["DCE.zip", "DCE.zip"]
    assert dossier.files[0].content(Limits()) == CLAUSE
    assert dossier.skipped == ()


def test_an_archive_leaves_its_digest(tmp_path: Path) -> None:
    inner = archive({"BPU.txt": CLAUSE})
    outer = archive({"annexes.zip": inner})
    dossier = expanded(tmp_path, {"DCE.zip": outer})
    assert paths(dossier) == ["DCE.zip/annexes.zip/BPU.txt"]
    assert dossier.archives == (
        ("DCE.zip", hashlib.sha256(outer).hexdigest(), None),
        ("DCE.zip/annexes.zip", hashlib.sha256(inner).hexdigest(), "DCE.zip"),
    )


def test_a_message_stays_beside_its_attachments(tmp_path: Path) -> None:
    dossier = expanded(tmp_path, {"envoi.eml": mail({"avenant.txt": CLAUSE})})
    assert paths(dossier) == ["envoi.eml", "envoi.eml/avenant.txt"]
    assert dossier.archives == ()


def test_a_message_in_an_archive_in_a_message_is_reached(tmp_path: Path) -> None:
    content = mail({"pièces.zip": archive({"suite.eml": mail({"avenant.txt": CLAUSE})})})
    dossier = expanded(tmp_path, {"envoi.eml": content})
    assert paths(dossier) == [
        "envoi.eml",
        "envoi.eml/pièces.zip/suite.eml",
        "envoi.eml/pièces.zip/suite.eml/avenant.txt",
    ]
    assert dossier.files[2].content(Limits()) == CLAUSE


def test_a_document_that_is_a_zip_stays_whole(tmp_path: Path) -> None:
    package = archive({"[Content_Types].xml": b"x", "word/document.xml": b"x"})
    dossier = expanded(tmp_path, {"contrat.docx": package, "DCE.zip": archive({"contrat.dotm": package})})
    assert paths(dossier) == ["DCE.zip/contrat.dotm", "contrat.docx"]


def test_a_zip_under_the_name_of_a_document_is_left_to_the_reader(tmp_path: Path) -> None:
    assert paths(expanded(tmp_path, {"CCAP.docx": archive({"a.txt": CLAUSE})})) == ["CCAP.docx"]


def test_a_bad_archive_is_skipped_and_the_others_are_opened(tmp_path: Path) -> None:
    bad = archive({"a.txt": CLAUSE})[:-30]
    dossier = expanded(tmp_path, {"bad.zip": bad, "DCE.zip": archive({"x.zip": bad, "b.txt": CLAUSE})})
    assert paths(dossier) == ["DCE.zip/b.txt"]
    assert skipped(dossier) == [("DCE.zip/x.zip", "malformed"), ("bad.zip", "malformed")]


def test_a_bad_member_is_skipped_under_its_path(tmp_path: Path) -> None:
    content = archive({"a.txt": CLAUSE, "b.txt": bytes(5_000_000)})
    dossier = expanded(tmp_path, {"DCE.zip": content})
    assert paths(dossier) == ["DCE.zip/a.txt"]
    assert skipped(dossier) == [("DCE.zip/b.txt", "too_large")]
    assert dossier.skipped[0].message.startswith("DCE.zip/b.txt : ")


def test_two_members_of_one_name_are_both_read(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        written.writestr("CCAP.txt", b"trente jours")
        with pytest.warns(UserWarning, match="Duplicate name"):
            written.writestr("CCAP.txt", b"sans delai")
    dossier = expanded(tmp_path, {"DCE.zip": target.getvalue()})
    found = {file.path: file.content(Limits()) for file in dossier.files}
    assert found == {"DCE.zip/CCAP.txt": b"trente jours", "DCE.zip/CCAP (2).txt": b"sans delai"}


def test_names_that_climb_stay_below_the_archive(tmp_path: Path) -> None:
    content = archive({"../../a.txt": CLAUSE, "/a.txt": CLAUSE, "C:\\a.txt": CLAUSE})
    dossier = expanded(tmp_path, {"DCE.zip": content})
    assert paths(dossier) == ["DCE.zip/a (2).txt", "DCE.zip/a (3).txt", "DCE.zip/a.txt"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["DCE.zip"]


def test_a_name_too_long_is_shortened(tmp_path: Path) -> None:
    content = archive({f"{'a' * 100}.txt": CLAUSE})
    dossier = expanded(tmp_path, {"DCE.zip": content}, Limits(name_characters=20))
    assert paths(dossier) == [f"DCE.zip/{'a' * 15}….txt"]


def test_what_a_system_left_is_listed_once_and_not_read(tmp_path: Path) -> None:
    files = dict.fromkeys(("__MACOSX/._a.txt", "__MACOSX/._b.txt", "lot 1/.DS_Store", "a.txt"), CLAUSE)
    dossier = expanded(tmp_path, {"DCE.zip": archive(files)})
    assert paths(dossier) == ["DCE.zip/a.txt"]
    assert skipped(dossier) == [("DCE.zip/__MACOSX", "hidden"), ("DCE.zip/lot 1/.DS_Store", "hidden")]


# Limits


def nested(depth: int) -> bytes:
    content = CLAUSE
    for level in range(depth):
        content = archive({f"{level}.zip" if level else "a.txt": content})
    return content


def test_archives_inside_one_another_are_opened_to_a_depth(tmp_path: Path) -> None:
    allowed = expanded(tmp_path, {"a.zip": nested(3)}, Limits(nesting=3))
    assert paths(allowed) == ["a.zip/2.zip/1.zip/a.txt"]
    refused = expanded(tmp_path, {"a.zip": nested(4)}, Limits(nesting=3))
    assert paths(refused) == []
    assert skipped(refused) == [("a.zip/3.zip/2.zip/1.zip", "nesting")]


def test_attachments_too_deep_are_said_to_be_unread(tmp_path: Path) -> None:
    dossier = expanded(tmp_path, {"a.zip": archive({"b.eml": mail({"c.txt": CLAUSE})})}, Limits(nesting=1))
    assert paths(dossier) == ["a.zip/b.eml"]
    assert skipped(dossier) == [("a.zip/b.eml", "nesting")]
    assert dossier.skipped[0].message == (
        "a.zip/b.eml : plus d'archives ou de messages emboîtés que limits.nesting = 1, le plus profond n'est"
        " pas ouvert ; l'extraire."
    )


def test_the_files_of_one_archive_have_a_limit_together(tmp_path: Path) -> None:
    files = {"a.zip": archive({"x.zip": archive({"1.txt": b"1" * 600, "2.txt": b"2" * 600}), "3.txt": b"3"})}
    size = len(archive({"1.txt": b"1" * 600, "2.txt": b"2" * 600}))
    dossier = expanded(tmp_path, files, Limits(members_bytes=size + 1_000))
    assert paths(dossier) == ["a.zip/3.txt", "a.zip/x.zip/1.txt"]
    assert skipped(dossier) == [("a.zip", "members_too_large")]
    assert dossier.skipped[0].message == (
        f"a.zip : ses fichiers dépassent ensemble la limite (limits.members_bytes = {size + 1_000}), le reste"
        " n'a pas été lu ; relever ce réglage ou diviser l'archive."
    )
    assert len(expanded(tmp_path, files, Limits(members_bytes=size + 1_201)).files) == 3


def test_an_archive_of_too_many_files_is_skipped_whole(tmp_path: Path) -> None:
    files = {"a.zip": archive({"1.txt": b"1", "2.txt": b"2"}), "b.txt": CLAUSE}
    dossier = expanded(tmp_path, files, Limits(files=3))
    assert paths(dossier) == ["b.txt"]
    assert skipped(dossier) == [("a.zip", "too_many_files")]
    assert dossier.skipped[0].message == (
        "a.zip : ses 2 fichiers sont plus que n'en laisse limits.files = 3 ; relever ce réglage ou diviser le"
        " dossier."
    )
    assert len(expanded(tmp_path, files, Limits(files=4)).files) == 3


def test_a_trap_leaves_room_for_the_archives_beside_it(tmp_path: Path) -> None:
    content = archive({"a.txt": CLAUSE})
    for _ in range(8):
        content = archive({f"{number}.zip": content for number in range(10)})
    good = archive({"a.txt": CLAUSE, "b.txt": CLAUSE})
    dossier = expanded(tmp_path, {"a.zip": content, "b.zip": good}, Limits(files=50))
    assert paths(dossier) == ["b.zip/a.txt", "b.zip/b.txt"]
    assert {reason for _, reason in skipped(dossier)} == {"too_many_files"}
    assert len(dossier.skipped) < 100


def test_every_archive_of_a_trap_is_listed_although_not_all_are_opened(tmp_path: Path) -> None:
    full = archive({f"{number}.txt": CLAUSE for number in range(20)})
    content = archive({f"{number:02}.zip": full for number in range(30)})
    dossier = expanded(tmp_path, {"a.zip": content, "b.zip": archive({"a.txt": CLAUSE})}, Limits(files=40))
    assert paths(dossier) == ["b.zip/a.txt"]
    assert skipped(dossier) == [(f"a.zip/{number:02}.zip", "too_many_files") for number in range(30)]
    assert sum("n'est pas ouvert" in item.message for item in dossier.skipped) == 9


def test_containers_are_opened_again_when_others_came_between(tmp_path: Path) -> None:
    files = {f"{name}.zip": archive({"a.txt": name.encode(), "b.txt": b"x"}) for name in "abcdefgh"}
    dossier = expanded(tmp_path, files)
    first = [file.content(Limits()) for file in dossier.files if file.path.endswith("a.txt")]
    assert first == [name.encode() for name in "abcdefgh"]


def test_a_file_that_is_gone_is_left_to_its_reader_to_say_so(tmp_path: Path) -> None:
    (tmp_path / "DCE.zip").write_bytes(archive({"a.txt": CLAUSE}))
    dossier = collect([tmp_path], 10)
    (tmp_path / "DCE.zip").unlink()
    assert paths(expand(dossier, shared(), Limits())) == ["DCE.zip"]


def test_without_room_for_its_members_an_archive_says_which_were_not_taken_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    dossier = expanded(tmp_path, {"DCE.zip": archive({"a.txt": CLAUSE, "b.txt": CLAUSE}), "c.txt": CLAUSE})
    assert paths(dossier) == ["c.txt"]
    assert skipped(dossier) == [("DCE.zip/a.txt", "no_room"), ("DCE.zip/b.txt", "no_room")]
    assert "y faire de la place ou en désigner un autre (TMPDIR)" in dossier.skipped[0].message
