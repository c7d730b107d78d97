"""Fills a template into a page that needs nothing but itself: no script, one style, nothing from outside."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup


def fill(package: str, name: str, **values: object) -> str:
    """The page of ``templates/<name>.html.j2`` with ``templates/<name>.css`` of a package.

    Every value is escaped. `style` and `style_digest`, by which the page allows this style alone, are added.
    """
    style = _style(package, name)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    template = _environment(package).get_template(f"{name}.html.j2")
    return template.render(style=Markup(style), style_digest=digest, **values)


@cache
def _environment(package: str) -> Environment:
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _style(package: str, name: str) -> str:
    return (files(package) / "templates" / f"{name}.css").read_text(encoding="utf-8")
