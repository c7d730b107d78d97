"""English wording of rights to change the volume."""

import re

from contract_checker.extraction.language.en import PARTIES, VOLUME
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice.en import NOTICE, VOLUME_CUES

_CLIENT = rf"(?<![a-z])(?:{PARTIES.client})(?![a-z])"
_PROVIDER = rf"(?<![a-z])(?:{PARTIES.provider})(?![a-z])"
CHANGE = ChangeWording(
    change=re.compile(rf"(?<![a-z])(?:{VOLUME.change})(?![a-z])"),
    client_right=re.compile(
        rf"{_CLIENT}[^.;|]{{0,60}}?(?:may|can|reserves the right|is (?:free|entitled) to"
        rf"|shall be (?:free|entitled)|has the right|in its (?:sole )?discretion)"
        rf"|(?:right|option|discretion) of (?:the )?(?:{PARTIES.client})"
    ),
    passive_right=re.compile(
        rf"(?<![a-z])(?:{VOLUME.volume})(?![a-z])[^.;|]{{0,60}}?(?:may|can|could|are subject to"
        rf"|is subject to|will)(?: be)?[^.;|]{{0,40}}?(?:{VOLUME.change})(?![a-z])"
    ),
    stated_right=re.compile(
        rf"(?<![a-z])(?:adjustable|variable|flexible)(?![a-z])|{_CLIENT} (?:adjusts|changes"
        rf"|reduces|increases)(?![a-z])"
    ),
    imposed=re.compile(
        rf"{_PROVIDER}[^.;|]{{0,30}}?(?:shall|will|must|agrees to) (?:accept|accommodate|absorb"
        rf"|comply with|implement|adapt)[^.;|]{{0,60}}|{_PROVIDER}[^.;|]{{0,20}}?(?:may"
        rf"|shall) not (?:refuse|object|reject)|without (?:any )?(?:compensation|liability"
        rf"|penalty)"
    ),
    at_will=re.compile(
        r"(?<![a-z])(?:at any time|in its sole discretion|at its (?:sole )?discretion"
        r"|as (?:it sees fit|needed|required)|from time to time|for any reason|unilaterally"
        r"|according to (?:its )?needs)(?![a-z])"
    ),
    agreement=re.compile(
        r"(?<![a-z])(?:by (?:mutual|written) (?:agreement|consent)|mutual(?:ly)? (?:agree\w*"
        r"|consent\w*)|(?:written )?amendment|with the (?:prior )?(?:written )?(?:consent"
        r"|agreement)|upon agreement|parties (?:shall |may |will )?(?:jointly )?(?:agree|negotiate"
        r"|meet)|signed by both parties|subject to (?:the )?[a-z ]{0,20}(?:consent|agreement"
        r"|acceptance))"
    ),
    frequency=re.compile(
        r"(?<![a-z])(?:monthly|quarterly|weekly|annually|yearly|each (?:month|quarter|week|year)"
        r"|every (?:month|quarter|week|year|[a-z0-9]+ months))(?![a-z])"
    ),
    provider_right=re.compile(
        rf"{_PROVIDER}(?![^.;|]{{0,30}}?(?:may not|shall not|shall accept|must|agrees))[^.;"
        rf"|]{{0,30}}?(?:may|can|adjusts|shall (?:adjust|manage|staff))"
    ),
    not_a_right=re.compile(
        r"(?:(?:may|shall|can) not (?:be )?(?:chang|increas|reduc|modif|vary|alter)\w*|historical"
        r"|for information|have (?:varied|increased|decreased))"
    ),
    competitors=NOTICE.competitors,
)

# A passage is read if it speaks of change, of volume, and of a right, an agreement or a rhythm.
CHANGE_CUES = (
    "chang", "vary", "vari", "increas", "decreas", "reduc", "adjust", "modif", "revis", "ramp", "scal",
    "cut", "add", "remov", "alter", "flex", "lower", "rais", "expand", "shrink", "review", "reset",
    "realloc", "mov", "shift",
)  # fmt: skip
RIGHT_CUES = (
    "may", "can", "right", "entitled", "discretion", "agree", "amend", "consent", "each", "every",
    "month", "quarter", "week", "year", "annual", "without", "immediate", "subject to", "accept",
    "accommodate", "as needed", "at any time", "unilateral",
)  # fmt: skip
CUES = (CHANGE_CUES, VOLUME_CUES, RIGHT_CUES)
