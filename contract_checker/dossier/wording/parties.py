"""The words for parties in both languages, together."""

from typing import Final

from contract_checker.extraction.language import en_parties as said_en
from contract_checker.extraction.language import fr_parties as said_fr

from . import en_parties as en
from . import fr_parties as fr

CLIENT: Final = f"{fr.CLIENT}|{en.CLIENT}"
PROVIDER: Final = f"{fr.PROVIDER}|{en.PROVIDER}"
# Where a word is defined, any word for a side will do: « ci-après dénommée la « Banque » ».
DEFINED: Final = tuple(
    language.DEFINED.replace("ROLE", role).replace("WORDS", f"{words}|{said}")
    for language, parties in ((fr, said_fr.PARTIES), (en, said_en.PARTIES))
    for role, words, said in (
        ("client", language.CLIENT, parties.client),
        ("provider", language.PROVIDER, parties.provider),
    )
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
