"""French wording of days that are counted from a request: « J+30 », « dès le quarantième jour »."""

from contract_checker.extraction.language.fr_dates import DATES
from contract_checker.extraction.language.fr_numbers import NUMBER, WORD
from contract_checker.extraction.language.fr_relative import WEEKDAYS
from contract_checker.extraction.language.fr_units import KIND, UNIT
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import AheadWording

_NTH = one_of(
    r"deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant",
    r"cinquant|soixant|cent|un",
)
# « trentième », « vingt et unième », « soixante-quinzième », « 31e »
_ORDINAL = rf"(?:(?:{WORD}s?[- ](?:et[- ])?){{0,4}}{_NTH}ieme|second|\d{{1,3}} ?(?:e|eme|ieme))"
_SPELLED = {
    "second": "deux", "quatr": "quatre", "cinqu": "cinq", "neuv": "neuf", "onz": "onze", "douz": "douze",
    "treiz": "treize", "quatorz": "quatorze", "quinz": "quinze", "seiz": "seize", "trent": "trente",
    "quarant": "quarante", "cinquant": "cinquante", "soixant": "soixante",
}  # fmt: skip
_ACT = one_of(
    r"demandes?|notifications?(?! du (?:marche|contrat))|receptions?|ordres?|avis|commandes?"
    r"|courriels?|bons?",
    r"lettres?|annonces?|saisines?|envois?|accuses?|appels?|instructions?|decisions?|emissions?|messages?|celui",
    r"validations?|tickets?|transmissions?|premiere presentation|courriers?|celle|sollicitations?",
)
_ITS = r"(?:la |l'|le |sa |son |ma |mon |leur |cette |cet |ce |toute |chaque |votre |notre )"
_OF_AN_ACT = (
    rf"{_ITS}?(?:date (?:de |d'))?{_ITS}?(?:reception (?:de |d'))?{_ITS}?{_ACT}(?! du (?:marche|contrat))"
)
# « suivant la demande », « à compter de sa réception », « de l'ordre »
_AFTER = (
    r"(?: (?:complet|entier|plein|revolu)\w*)?,? ?(?:au plus tot )?(?:(?:suivant|qui suit|qui suivra"
    r"|qui suivent|apres"
    rf"|depuis) |a (?:compter|partir|dater) d[e'u] ?|de |d'|du ){_OF_AN_ACT}(?![a-z])"
)
_WEEKDAY = "|".join(WEEKDAYS)
_HOUR = r"(?: (?:midi|soir|matin|(?:a |avant )?\d{1,2} ?h(?:eures)?))?"
_MONTHS = rf"(?:(?P<months>{_ORDINAL}) )?mois"
_THAT_MONTH = r"(?: (?:civil|calendaire|complet|entier|plein))?"
_FOLLOWING = r"(?:suivant|qui suit|qui suivra|d'apres|subsequent|prochain)"
_COMES = one_of(
    r"pour|effets?|effecti\w+|a (?:compter|partir|dater)|mis\w{0,2} en (?:route|service|place|oeuvre)",
    r"appli\w+|en vigueur|serv(?:i|ie|is|ies|ir|ira)|en poste|en ligne|ouver\w+|demarr\w+|vaut|valent",
    r"prise?s? en compte|valab\w+|commenc\w+|aur\w+",
)


def _pair(day: str, parted_by: str, month: str) -> Pattern:
    """A date that is no part of a period or of a list, and that of what comes of it."""
    return Pattern(
        r"(?<!du )(?<!depuis le )(?<!et le )(?<!ou le )(?<!au )(?<![a-z0-9/])"
        rf"(?P<asked_day>{day}){parted_by}(?P<asked_month>{month})(?![a-z0-9/])"
        rf"(?!,? (?:et|ou|au) )[^.;|]{{0,60}}?(?<![a-z]){_COMES} (?:[a-z']+ ){{0,4}}?"
        rf"(?P<due_day>{day}){parted_by}(?P<due_month>{month})(?![a-z0-9/])"
    )


AHEAD = AheadWording(
    # « à J+30 », « H + 48 », « S+2 »: counted from the request
    plus=Pattern(
        rf"(?<![a-z0-9+-])(?P<count>[jhtds]) ?\+ ?(?P<days>\d{{1,3}})(?![\d,.]\d|\d)(?: jours)?"
        rf"(?: (?P<kind>{KIND})(?![a-z]))?"
    ),
    # « le trente et unième (31e) jour ouvré suivant la réception », « prend effet le quarantième jour »
    ordinals=Pattern(
        r"(?<!fin du )(?<!jour du )(?<!terme du )(?<!issue du )(?<!expiration du )"  # no end of a month
        rf"(?<![a-z0-9-])(?P<ordinal>{_ORDINAL})(?: ?\( ?(?:{NUMBER}) ?(?:e|eme|ieme)? ?\))?"
        rf" (?P<unit>{UNIT})(?![a-z])(?: (?P<kind>{KIND})(?![a-z]))?(?=(?P<anchor>{_AFTER})?)"
    ),
    # « le lundi de la deuxième semaine qui suit », « le troisième lundi suivant la demande »
    mondays=Pattern(
        rf"(?<![a-z])(?:lundi de la (?P<ordinal>{_ORDINAL}) semaine"
        rf"|(?P<nth>{_ORDINAL}) lundi(?=(?:{_AFTER})))"
        rf"(?=(?P<anchor>{_AFTER}| (?:qui (?:suit|suivra|suivent)|suivante)(?![a-z]))?)(?P<after_next>(?!))?"
    ),
    spelled=_SPELLED,
    ending=Pattern(r" ?(?:ieme|eme|e)$"),
    effect_before=Pattern(
        r"(?<![a-z])(?:effet|effecti\w+|applicab\w+|appliqu\w+|jou(?:e|ent|era|eront)|lie|liera|vaut|vaudra|opposab\w+"
        r"|exig\w+|executoires?|entr\w+ en vigueur|servie?s?|operationnel\w*|en place"
        r"|en poste)(?![a-z])[^.;|]{0,40}$"
    ),
    # « accuse réception à J+5 », « le rapport est remis à J+8 »: what else happens then
    other_before=Pattern(
        r"(?<![a-z])(?:accus\w+ (?:de )?reception|repon\w+|confirm\w+|rapports?|factur\w+|bilan"
        r"|compte[- ]rendu|formation"
        r"|recrut\w+|devis|propos\w+|evalu\w+)(?![a-z])[^.;|]{0,120}$"
    ),
    # « au plus tard à J+30 », « avant le trentième jour », « dans la limite de J+30 »: the most
    at_most_before=Pattern(
        r"(?:au plus tard|avant|dans la limite d[e'u]|d'ici|jusqu'(?:a|au)|sous|maximum|maximal"
        r"|au plus|passe)"
        r" ?(?:le |la |a |au |d[e'u] |l')*$"
    ),
    at_most_after=Pattern(r" ?\(?(?:maxi\w*|au plus|au maximum|au plus tard)"),
    # « le premier du mois suivant », « au 1er jour du deuxième mois qui suit »
    month_starts=Pattern(
        rf"(?<![a-z])(?:premier(?: jour(?: ouvre)?)?|1er(?: jour(?: ouvre)?)?|debut) (?:du |de )"
        rf"(?:{_MONTHS}{_THAT_MONTH} {_FOLLOWING}|(?:mois )?m ?\+ ?(?P<number>\d)(?!\d))"
    ),
    # « le lundi pour le lundi suivant », « demande le mardi, effet le mardi en huit »
    weekdays=Pattern(
        rf"(?<!du )(?<!de )(?<!au )(?<![a-z])(?P<asked>{_WEEKDAY}){_HOUR},? (?:(?!(?:et|au"
        rf"|ou) )[a-z']+ ){{0,2}}?"
        rf"(?:pour|effet|effectif) (?:le |celui )?"
        rf"(?P<due>{_WEEKDAY})(?: (?P<later>en huit|en quinze|d'apres|suivant|qui suit|prochain))?"
    ),
    weekday_names=WEEKDAYS,
    weeks_later=(("en huit", 1), ("en quinze", 2)),
    # « les renforts décrochent dans l'heure », « dans la semaine qui suit l'appel »
    within=Pattern(
        r"(?<![a-z])dans (?:l'|la |le )(?:meme )?"
        r"(?P<unit>(?:heure|journee|semaine)(?=,? ?(?:[.;)|]|$)|, )"
        rf"|(?:heure|journee|semaine|mois|trimestre)(?={_AFTER}(?![a-z])| (?:qui suit|suivant)[.,;)]))"
    ),
    # « au plus tard le 15 mai pour une mise en route au 1er juillet », « avant le 20/02, effet 18/03 »
    date_pairs=(
        _pair(r"\d{1,2}|1er|premier", " ", one_of(*DATES.months)),
        _pair(r"\d{1,2}", "/", r"0?[1-9]|1[0-2]"),
    ),
    months=DATES.months,
)
