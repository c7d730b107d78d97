"""How addresses, numbers of telephones, accounts, companies, amounts and names of persons are written."""

import re
from typing import Final, NamedTuple

SIGN: Final = r"(?:€|euros?\b|eur\b|chf\b|usd\b|gbp\b|us\$|[$£])"
_FIGURE: Final = r"\d{1,15}(?:[ '.,]\d{3}(?!\d)){0,6}(?:[.,]\d{1,15})?"

EMAIL: Final = re.compile(
    # « claire.martin@exemple.fr », « claire.martin (at) exemple.fr »
    r"[\w.%+'-]{1,80} ?(?:@|\(at\)|\[at\]|\(arobase\)) ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
DAY: Final = re.compile(
    r"(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d(?!\d)|(?<!\d)(?:19|20)\d\d([./-])\d\d?\2\d\d?"
)


class Telephones(NamedTuple):
    """Shapes of telephones: French ones, whole; others, which start with the number of a country."""

    national: tuple[re.Pattern[str], ...]
    international: re.Pattern[str]


PHONES: Final = Telephones(
    (
        # « 01 23 45 67 89 », « 01.23.45.67.89 », « (01) 23 45 67 89 »: pairs with one and the same sign
        re.compile(
            r"(?<![\d+])(?<!\w-)(?<!\d[./,-])(?:\(0[1-9]\) ?|0[1-9])(?P<sign> ?[./-] ?| ?)"
            r"\d\d(?:(?P=sign)\d\d){3}(?![\d/]\d)(?!\d)"
        ),
        # « +33 (0)1 23 45 67 89 », « 0033123456789 »
        re.compile(
            r"(?<![\d+])(?<!\w-)(?:\+|00) ?33 ?[./-]?(?:\(0\) ?)?[1-9](?P<sign> ?[./-] ?| ?)"
            r"\d\d(?:(?P=sign)\d\d){3}(?!\d)"
        ),
        # « 0 800 123 456 », « 0800 123 456 »
        re.compile(r"(?<![\d+])(?<!\w-)(?<!\d[./,-])0 ?8\d\d(?P<sign>[ .-]?)\d{3}(?P=sign)\d{3}(?!\d)"),
    ),
    # « +32 2 555 12 12 », « +1 (415) 555-0100 », « 00 216 71 123 456 »
    re.compile(
        r"(?:(?<![\w+])\+ ?[1-9]|(?<![\w+:.,/-])(?<!\d{3} )00 ?[1-9])\d{0,2}"
        r"(?:[ .\-/]{0,2}\(?\d{1,4}\)?){2,7}(?![./-]?\d)"
    ),
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
        rf"(?<!\w){_FIGURE}(?: ?(?:k|m|md|mds|mio)(?= ?{SIGN})| (?:mille|milliers?|millions?|milliards?)"
        rf"(?: d'| de )?)? ?{SIGN}"
    ),
    # « EUR 3 000 », « € 1.500 »
    re.compile(rf"{SIGN} ?{_FIGURE}(?: ?(?:k|m|md|thousand|million|billion)\b)?"),
)
# « entre 10 et 12 € », « 10 à 12 € », « 10-12 € »: the first figure is an amount too.
RANGE_BEFORE: Final = re.compile(rf"(?<![\w.,])(?P<first>{_FIGURE}) ?(?:a|et|ou|to|and|or|-|/) ?$")
BARE_FIGURE: Final = re.compile(rf"[-+]? ?{_FIGURE}(?: ?(?:ht|ttc))?")
# What heads a column, or names a value, of which every figure is an amount.
AMOUNT_HEAD: Final = re.compile(
    rf"{SIGN}|\b(?:montants?|tarifs?|p\.? ?u\.?|amounts?|price|prix)\b"
    r"(?! .{0,30}(?:pond|poids|point|note|%))"
)

# A figure that is none of a date, a reference or a longer figure: « 27,40 », « 12 500 ».
FIGURE: Final = re.compile(
    rf"(?<![\w/+-])(?<!\d[.,])(?P<figure>{_FIGURE})(?![\w/]|[.,-]\d)"
    r"(?! ?(?:%|pour cent|points?|jours?|mois|ans?|annees?|semaines?|heures?|minutes?|appels?|contacts?|"
    r"postes?|etp|fte|hours?|days?|calls?|signes?|octets?|pages?|lignes?)(?!\w))"
)
# « prix : 27,40 », « tarif horaire (28) », « au prix de 27,40 »
_PRICE_WORD: Final = r"\b(?:prix|tarifs?|couts?|montants?|price)"
_OF_A_PRICE: Final = (
    r"(?: (?:unitaires?|horaires?|forfaitaires?|moyens?|fixes?|actuels?|de base|par [a-z]{1,20}|de l'heure|"
    r"ht|ttc|hors taxes?|est|sont|passe|a|de|of|is)){0,4}"
)
PRICED: Final = (
    re.compile(rf"{_PRICE_WORD}{_OF_A_PRICE} ?[:=(] ?(?={FIGURE.pattern.replace('?P<figure>', '?:')})"),
    re.compile(rf"{_PRICE_WORD}{_OF_A_PRICE} (?=\d{{1,9}}(?: \d{{3}}){{0,3}}[.,]\d{{1,4}}(?![\w.,/-]))"),
)
PRICE_BEFORE: Final = re.compile(rf"{_PRICE_WORD}\b[^.;\n]{{0,40}}$")

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
    # « L. Béguin », « S. Le Goff », « J.-P. Durand »; « M. Durand » has a title
    re.compile(
        r"(?<![\w.'’-])(?P<name>(?!M\.[ \u00a0\u202f])[A-ZÀ-ÖØ-Þ]\."
        r"(?:[ \u00a0-]?[A-ZÀ-ÖØ-Þ]\.)?[ \u00a0\u202f]?"
        rf"(?:(?:Le|La|Du|De|Des|Van|Von|El|Ben)[ \u00a0])?{_PARTICLE}{{0,2}}{_NAME})"
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
