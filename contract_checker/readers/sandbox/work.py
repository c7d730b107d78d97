"""The work itself, the same in a process of its own and without one: bytes to an answer."""

from collections.abc import Callable
from typing import Final

from pydantic_core import PydanticSerializationError

from contract_checker.document import Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.containers import ContainerKind
from contract_checker.readers.sandbox.wire import Answer, Refusal, Task
from contract_checker.readers.table import READERS, recognised
from contract_checker.settings import Limits

OUT_OF_MEMORY: Final = 12  # how a process ends that has not even room for a refusal

Confine = Callable[[Format | ContainerKind], None]


def answer(task: Task, content: bytes, confine: Confine) -> Answer:
    """Do the task; `confine` is called with the format before anything of the content is parsed."""
    return attempted(task.path, lambda: _done(task, content, confine))


def attempted(path: str, attempt: Callable[[], Answer]) -> Answer:
    """The answer of `attempt`; whatever fails in it becomes a refusal."""
    try:
        return attempt()
    except UnreadableDocument as cause:
        return refused(cause.reason, str(cause))
    except (MemoryError, SystemError):  # a library that is refused memory may forget to say so
        return out_of_memory(path)
    except Exception as cause:  # noqa: BLE001 - readers stand on libraries that fail in ways of their own
        return failed(path, type(cause).__name__)


def _done(task: Task, content: bytes, confine: Confine) -> Answer:
    if task.document is None:
        format_ = recognised(content, task.path, task.limits)
        confine(format_)
        return Answer(document=READERS[format_](content, task.path, task.limits))
    confine(task.document.format)
    from contract_checker.readers.pdf import boxes

    return Answer(boxes=boxes(content, task.document, task.spans))


def written(done: Answer, path: str) -> bytes:
    """The answer as it is sent, or a refusal if that is not possible."""
    try:
        return done.model_dump_json().encode()
    except PydanticSerializationError as cause:  # which hides what it met in its words
        no_room = "MemoryError" in str(cause)
        refusal = out_of_memory(path) if no_room else failed(path, "un texte qui n'est pas de l'Unicode")
        return refusal.model_dump_json().encode()


def memory_setting(format_: Format | ContainerKind) -> str:
    """The field of `Limits` that says how much memory reading a format may add."""
    match format_:
        case "zip":
            return "memory_archive"
        case "pdf":
            return "memory_pdf"
        case "markdown" | "text" | "csv":
            return "memory_text"
        case "xlsx" | "ods":
            return "memory_workbook"
        case "image":
            return "memory_image"
        case _:
            return "memory_office"


def out_of_memory(path: str) -> Answer:
    """The file asks for more memory than its format may take."""
    return refused(
        "memory",
        f"{path} : la lecture demande plus de mémoire que la limite (limits.memory_pdf, memory_office,"
        " memory_workbook, memory_image, memory_text ou memory_archive, selon le format) ; relever ce réglage"
        " si le fichier est sûr, ou le diviser.",
    )


def out_of_time(path: str, setting: str, limit: int) -> Answer:
    """The file takes longer than it may."""
    return refused(
        "time",
        f"{path} : la lecture dépasse la durée permise (limits.{setting} = {limit}) ;"
        " relever ce réglage si le fichier est sûr, ou le diviser.",
    )


def too_long(path: str, limits: Limits) -> Answer:
    """The reader gives back more than is taken from it."""
    return refused(
        "too_large",
        f"{path} : ce qui en a été lu dépasse la limite (limits.answer_bytes = {limits.answer_bytes}) ;"
        " relever ce réglage si le fichier est sûr, ou le diviser.",
    )


def failed(path: str, how: str) -> Answer:
    """The reader did not come to an end of its own."""
    return refused("reader_failed", f"{path} : le lecteur a échoué ({how}) ; fournir une copie saine.")


def refused(reason: str, message: str) -> Answer:
    """An answer that says why there is none."""
    return Answer(refusal=Refusal(reason=reason, message=message))
