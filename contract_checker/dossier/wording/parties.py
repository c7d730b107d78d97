"""The words for parties in both languages, together."""

from typing import Final

from . import en_parties as en
from . import fr_parties as fr

CLIENT: Final = f"{fr.CLIENT}|{en.CLIENT}"
PROVIDER: Final = f"{fr.PROVIDER}|{en.PROVIDER}"
DEFINED: Final = tuple(
    language.DEFINED.replace("ROLE", role).replace("WORDS", words)
    for language in (fr, en)
    for role, words in (("client", language.CLIENT), ("provider", language.PROVIDER))
)
LABELS: Final = tuple(
    language.LABEL.replace("ROLE", role).replace("WORDS", words)
    for language in (fr, en)
    for role, words in (("client", language.CLIENT), ("provider", language.PROVIDER))
)
INTRODUCTION: Final = rf"(?:[\s,;:.()\"/|*-]|{fr.INTRODUCTION}|{en.INTRODUCTION})+"
BETWEEN: Final = f"{fr.BETWEEN}|{en.BETWEEN}"
NAME_ENDS: Final = f"{fr.NAME_ENDS}|{en.NAME_ENDS}"
FORMS: Final = "|".join((*fr.FORMS, *en.FORMS))
PUBLIC_BODY: Final = "|".join((*fr.PUBLIC_BODY, *en.PUBLIC_BODY))
COMPANY: Final = "|".join((*fr.COMPANY, *en.COMPANY))
# « Identification du titulaire », « Rubrique »: heads of a form, no names.
NO_NAME: Final = (
    f"{fr.BLANK}|{en.BLANK}|{fr.VERB}|{en.VERB}|^(?:{CLIENT}|{PROVIDER})$|{fr.OF_A_FORM}"
    rf"|\b(?:du |de la |de l'|le |la |l')(?:{CLIENT}|{PROVIDER})\b"
)
