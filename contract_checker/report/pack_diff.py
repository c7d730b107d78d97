"""Two packs set side by side for a reader: what changes for each kind of user."""

import json
from collections.abc import Iterator

from pydantic import JsonValue

from contract_checker.engine.pack_diff import USERS, Difference, PackDiff, User

from .catalogue import Catalogue, catalogue
from .result import Language

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_OTHER: dict[Language, Language] = {"fr": "en", "en": "fr"}


def render_json(diff: PackDiff, language: Language) -> str:
    """The whole difference, in both languages whatever `language` is."""
    return json.dumps(diff.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def render_text(diff: PackDiff, language: Language) -> str:
    """One section for each user with the changes that concern it, then each change in full."""
    return "".join(f"{line}\n" for line in _lines(diff, language, catalogue(language)))


def _lines(diff: PackDiff, language: Language, t: Catalogue) -> Iterator[str]:
    before, after = diff.before, diff.after
    yield f"{before.id} {before.version} → {after.id} {after.version}"
    every = (*diff.rules, *diff.parameters, *diff.policies)
    if not every:
        yield t("diff.none")
        return
    for user in USERS:
        yield ""
        yield t(f"diff.{user}")
        yield from _of_user(every, user, language, t)
    changed = [one for one in every if one.changes]
    if changed:
        yield ""
        yield t("diff.changes")
    for one in changed:
        yield f"  {one.name}"
        yield from (f"    {line}" for line in _in_full(one, language, t))


def _of_user(every: tuple[Difference, ...], user: User, language: Language, t: Catalogue) -> Iterator[str]:
    concerning = [one for one in every if user in one.users]
    for one in concerning:
        yield f"  {_SIGNS[one.what]} {one.name}  {getattr(one.title, language)} ({t(f'diff.{one.what}')})"
    if not concerning:
        yield f"  {t('diff.nothing')}"


def _in_full(one: Difference, language: Language, t: Catalogue) -> Iterator[str]:
    """Each change, without the words of the other language."""
    for change in one.changes:
        if change.path.endswith(f".{_OTHER[language]}"):
            continue
        if isinstance(change.before, list) or isinstance(change.after, list):
            before, after = (_items(value, t) for value in (change.before, change.after))
            yield f"{change.path}{t('colon').rstrip()}"
            yield from (f"  - {item}" for item in before if item not in after)
            yield from (f"  + {item}" for item in after if item not in before)
        else:
            before_, after_ = (_shown(value, t) for value in (change.before, change.after))
            yield f"{change.path}{t('colon')}{before_} → {after_}"


def _items(value: JsonValue, t: Catalogue) -> list[str]:
    items = value if isinstance(value, list) else [] if value is None else [value]
    return [_shown(item, t) for item in items]


def _shown(value: JsonValue, t: Catalogue) -> str:
    """A value as one line; the parts of an entry after each other, with their names."""
    if value is None:
        return t("diff.absent")
    if isinstance(value, dict):
        return ", ".join(f"{name}={_shown(part, t)}" for name, part in value.items())
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
