"""The copy of a complaint's documents for the other side: masked, checked, and listed.

A `RedactionPlan` says what is masked: the names that the user confirmed, and the kinds of value that are
known by how they are written (addresses, telephones, amounts, accounts, companies), each on or off. `suggest`
drafts a plan; nothing is masked by name that the user did not keep in it. `redact_folder` writes the copy::

    plan = suggest(Path("reclamation"))               # plan.as_yaml() is what the user corrects
    plan = load_plan(Path("redaction.yaml"))
    done = redact_folder(Path("reclamation"), Path("copie"), plan, key=Path("cle.json"))
    done.left_out                                     # files of which there is no copy, and why

Every value has one label in all files, « ███ [personne 1] », so that the other side can still follow who is
who. The copy holds the list of what was masked, ``masques.json``, without any value; the key with the values
is written elsewhere, for the sender alone. Each copy is read again before it is kept: if a masked value is
found in it, there is no copy, and the list says so.

What no program can promise: a person who is described and not named, a name that is not in the plan, a figure
without its currency, a value in a drawing of a PDF whose text cannot be recognised. Somebody reads the copy
before it is sent.
"""

from .find import Mask, find
from .folder import LIST_FILE, Copying, redact_folder, suggest
from .listing import CopiedFile, KeyEntry, MaskedPlace, RedactionKey, RedactionList
from .masker import Masked, Masker, Redacted
from .plan import Kinds, MaskKind, Person, RedactionPlan, load_plan
from .redact import REDACTORS, redact
from .suggest import suggest_names

__all__ = [
    "LIST_FILE",
    "REDACTORS",
    "CopiedFile",
    "Copying",
    "KeyEntry",
    "Kinds",
    "Mask",
    "MaskKind",
    "Masked",
    "MaskedPlace",
    "Masker",
    "Person",
    "Redacted",
    "RedactionKey",
    "RedactionList",
    "RedactionPlan",
    "find",
    "load_plan",
    "redact",
    "redact_folder",
    "suggest",
    "suggest_names",
]
