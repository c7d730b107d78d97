"""Writes what the patterns of the package need into the file that it ships: ``make anchors``.

With ``--check`` it only says whether the file is as it should be. A process of its own, because only one
that does nothing else has asked for the patterns of the package and for no others.
"""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import contract_checker
from contract_checker.extraction.language import shipped
from contract_checker.extraction.language.phrase import VOCABULARY


def main(*arguments: str) -> None:
    """Write the file, or check it."""
    for module in walk_packages(contract_checker.__path__, f"{contract_checker.__name__}."):
        import_module(module.name)
    VOCABULARY.learn()
    path = Path(shipped.__file__).with_name(shipped.FILE)
    text = shipped.written(shipped.ASKED)
    if arguments == ("--check",):
        if path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path.name} is not what the patterns need now: run make anchors")
        return
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
