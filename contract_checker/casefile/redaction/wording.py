"""How addresses, numbers of telephones, accounts and companies, amounts and names of persons are written."""

import re
from typing import Final

_SIGN: Final = r"(?:€|euros?\b|eur\b|chf\b|usd\b|gbp\b|us\$|[$£])"
_FIGURE: Final = r"\d{1,15}(?:[ '.,]\d{3}(?!\d)){0,6}(?:[.,]\d{1,15})?"

EMAIL: Final = re.compile(
    # « claire.martin@exemple.fr », « claire.martin (at) exemple.fr »
    r"[\w.%+'-]{1,80} ?(?:@|\(at\)|\[at\]|\(arobase\)) ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
# A day and an hour are no telephone: « 01/02/2024 10:30 ».
_NO_DAY: Final = r"(?!\d\d([./-])\d\d\1(?:19|20)\d\d)"
PHONES: Final = (
    # « 01 23 45 67 89 », « 01.23.45.67.89 », « +33 (0)1 23 45 67 89 », « (01) 23 45 67 89 »
    re.compile(
        rf"(?<![\d+]){_NO_DAY}(?:(?:\+|00) ?33 ?[.-]?(?:\(0\) ?)?[1-9]|\(0[1-9]\)|0[1-9])"
        r"(?:[ .\-/]{0,2}\d\d){4}(?!\d)"
    ),
    # « 0 800 123 456 », « 0800 123 456 »
    re.compile(r"(?<!\d)0 ?8\d\d(?:[ .-]?\d{3}){2}(?!\d)"),
    # « +32 2 555 12 12 », « +1 (415) 555-0100 », « 00 216 71 123 456 »
    re.compile(r"(?<![\w+])(?:\+ ?[1-9]|00 ?[1-9])\d{0,2}(?:[ .\-/]{0,2}\(?\d{1,4}\)?){3,7}(?!\d)"),
)
# « FR76 3000 6000 0112 3456 7890 189 »
IBAN: Final = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?!\w)")
SIRETS: Final = (
    # « 732 829 320 00074 »
    re.compile(r"(?<!\d)\d{3} ?\d{3} ?\d{3} ?\d{5}(?!\d)"),
    # « RCS Lyon 732 829 320 », « SIREN : 732829320 »
    re.compile(r"(?<=siren)[ :n°]{0,6}(?P<number>\d{3} ?\d{3} ?\d{3})(?!\d)"),
    re.compile(r"\brcs(?: [\w'-]{1,30}){0,4}[ :n°]{0,6}(?P<number>\d{3} ?\d{3} ?\d{3})(?!\d)"),
)
AMOUNTS: Final = (
    # What the reading of money leaves out: « 1.234.567,89 € », « 12 500,00 € », « 12'500 CHF », « 3 Md€ »
    re.compile(
        rf"(?<!\w){_FIGURE}(?: ?(?:k|m|md|mds|mio)(?= ?{_SIGN})| (?:mille|milliers?|millions?|milliards?)"
        rf"(?: d'| de )?)? ?{_SIGN}"
    ),
    # « EUR 3 000 », « € 1.500 »
    re.compile(rf"{_SIGN} ?{_FIGURE}(?: ?(?:k|m|md|thousand|million|billion)\b)?"),
)
# « entre 10 et 12 € », « 10 à 12 € », « 10-12 € »: the first figure is an amount too.
RANGE_BEFORE: Final = re.compile(rf"(?<![\w.,])(?P<first>{_FIGURE}) ?(?:a|et|ou|to|and|or|-|/) ?$")
BARE_FIGURE: Final = re.compile(rf"[-+]? ?{_FIGURE}(?: ?(?:ht|ttc))?")
# What heads a column, or names a value, of which every figure is an amount.
AMOUNT_HEAD: Final = re.compile(
    rf"{_SIGN}|\b(?:montants?|tarifs?|prix unitaires?|p\.? ?u\.?|amounts?|price)\b"
)

# Read as written, with their accents and capitals.
_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w'’]+(?:-[A-ZÀ-ÖØ-Þ][\w'’]+)*"
_PARTICLE: Final = r"(?:(?:de|du|des|la|le|van|von|der|el|ben|d['’])[ \u00a0]?)"
_NAMES: Final = rf"{_NAME}(?:[ \u00a0\u202f]{_PARTICLE}{{0,2}}{_NAME}){{0,3}}"
PERSONS: Final = (
    # « Madame Claire Martin », « M. Dupont », « Mme MARTIN », « Dr Paul Petit »
    re.compile(
        rf"\b(?P<title>Madame|Mademoiselle|Monsieur|Mmes?|Mlle|MM?\.|Mr\.?|Mrs\.?|Ms\.?|Maître|Me|Dr\.?)"
        rf"[ \u00a0\u202f](?P<name>{_PARTICLE}{{0,2}}{_NAMES})"
    ),
    # « Signé : Claire Martin », « Nom du signataire : Paul Petit », « Contact : … », « À l'attention de … »
    re.compile(
        r"(?im:^[ \t]*(?:signé(?: par)?|signataire|nom(?: (?:et prénom|du signataire))?|représentée? par|"
        r"pour le (?:client|prestataire)|contact|interlocut(?:eur|rice)|à l['’]attention de|signed(?: by)?|"
        r"name)[ \u00a0]?:?[ \u00a0]+)"
        rf"(?:(?:Madame|Monsieur|Mme|M\.)[ \u00a0])?(?P<name>{_NAME}[ \u00a0]{_PARTICLE}{{0,2}}{_NAMES})"
    ),
    # « From: Claire Martin <c.martin@exemple.fr> », « De : … », « Cc: … »
    re.compile(
        r"(?im:(?:^|[,;])[ \t]*(?:(?:from|to|cc|sender|de|à|expéditeur|destinataire)[ \u00a0]?:)?[ \t]*)"
        rf"[\"']?(?P<name>{_NAME},?[ \u00a0]{_PARTICLE}{{0,2}}{_NAMES})[\"']?[ \t]*(?=<[^<>\s@]{{1,80}}@)"
    ),
)
# « claire.martin@exemple.fr »: a first name and a name, of three letters or more each or an initial.
LOCAL_PART: Final = re.compile(
    r"(?<![\w.])(?P<first>[a-zà-ÿ]{2,20})[._](?P<last>[a-zà-ÿ-]{3,30})@", re.IGNORECASE
)
OFFICES: Final = frozenset(
    ("service", "contact", "info", "support", "achats", "marches", "direction", "no", "ne", "pas", "relation",
     "client", "clients", "data", "dpo", "commande", "publique", "compta", "facture", "factures")
)  # fmt: skip
"""First words of addresses that are those of an office and not of a person."""
