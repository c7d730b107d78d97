"""French wording of descending auctions: the names that an auction goes by."""

from contract_checker.extraction.language.phrase import Pattern

NOUN = r"(?:e-|e )?encheres?"

_DOWNWARD = (
    r"(?:inversees?|inverses?|descendantes?|degressi(?:ves?|fs?)|decroissantes?|negatives?|a rebours"
    r"|vers le bas|(?:a la|en) baisse|au rabais|au moins[- ](?:disant|offrant))"
)

_CONTEST = (
    r"(?:mises? en concurrence|concurrences?|competitions?|confrontations?|tournois?|joutes?|courses?"
    r"|duels?"
    r"|surencheres?|surench\w{1,5}|cotations?|negociations?|ventes?|adjudications?|soumissions?|criees?)"
)

# An auction by any of its names: « enchère », « mise en concurrence descendante », « vente inversée »
EVENT = (
    rf"(?:{NOUN}|{_CONTEST}(?: [\w'-]{{1,14}}){{0,2}}? {_DOWNWARD}|reverse (?:auction|bidding)s?"
    r"|(?:seances?|sessions?) de (?:cotations?|surencheres?))"
)

# « La négociation finale passe par une enchère électronique inversée sur le prix. »
NAMED = Pattern(
    rf"\b{NOUN}(?: (?!non\b)[\w'-]{{1,20}}){{0,3}}? {_DOWNWARD}\b"
    r"|\breverse (?:e-)?(?:auctions?|bidding|bids?)\b|\bventes? inversees?\b|\bdutch auctions?\b"
    r"|\b(?:e-)?bidding (?:events?|sessions?)\b|\be-bidding\b"
    r"|\b(?:adjudications?|soumissions?|cotations?) (?:inversees?|degressives?)"
    r"|\b(?:seances?|sessions?) de (?:cotations?|surencheres?)\b"
    r"|\b(?:sous-encheri\w{1,6}|encheri\w{1,6} a la baisse|surencheri\w{1,6} a la baisse)"
    r"|\bencheres? portant sur (?:le|les) prix\b|\b(?:negociations?|cotations?"
    r"|mises? en concurrence) dynamiques?\b"
    r"|\bencheres? (?:a la )?(?:hollandaise|japonaise)s?\b|\b(?:joutes?|courses?|duels?"
    r"|tournois?) (?:tarifaires?"
    r"|(?:a|vers) (?:la|le) (?:baisse|moins cher|prix le plus bas))\b"
    # « toute mise en concurrence descendante », « on part sur du dutch/reverse »
    rf"|\b{_CONTEST}(?: (?!prix\b)[\w'-]{{1,14}}){{0,2}}? {_DOWNWARD}\b"
    r"|\b(?:un|une|du|le|la|en|par|via|dutch) ?/? ?(?:dutch|reverse)\b(?! (?:dns|proxy|charge|engineer"
    r"|ip|lookup))"
    r"|\beei\b|\be-?ra\b(?= )|\bau(?:x)? encheres? (?:a|en|par) (?:l'envers|rebours|le bas)\b"
)

# « Une enchère électronique sera effectuée. »
ELECTRONIC = Pattern(
    rf"\b{NOUN}(?: ouvertes?)?,? (?:electroniques?|dynamiques?|en ligne)\b|\be[- ]encheres?\b|\b(?:e"
    rf"|i)-auctions?\b"
    r"|\bmeilleures? offres? dynamiques?\b"
)

# « L'acheteur n'est pas lié par le résultat de l'enchère. »
BARE = Pattern(rf"\b{NOUN}\b|\bencheri(?:r|ra|ront|t|ssent)\b")
