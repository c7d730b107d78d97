"""French words for where the work is done, enough where the net is sure that a sentence says it."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

_DONE: Final = (
    r"(?:fourni|rendu|trait|pri[st]|men|passe|recu|tenu|assur|accompli|reuni|install|etabli|serv|opere|part|travaill"
    r"|exerc|repond|pose)\w{0,4}"
)
# « ne quittent pas le territoire »: what is denied is to leave it
_LEAVES: Final = r"(?:quitt|franchi)\w+"

BY_WORD: Final[Sequence[Practice]] = (
    Practice(
        "remote_work",
        Pattern(
            r"\b(?:(?:a|au|leur|le|du|un|son) domicile|chez (?:soi|lui|elle|eux|elles)|a la maison"
            r"|full remote"
            r"|hors des locaux|hors site)\b"
        ),
        # a ban with an exception
        unless=Pattern(r"^est (?:prohibe|interdit)\w?, sauf\b|\bne peut [^.;]{0,40} que\b"),
    ),
    Practice(
        "offshore",
        Pattern(
            r"\b(?:hors (?:de |d')?(?:la )?france|hors du territoire|etranger|autre pays"
            r"|maghreb|maroc|fes"
            r"|tanger|rabat|casablanca|tunis|sousse|sfax|dakar|senegal|madagascar|antananarivo|ile maurice"
            r"|maurice)\b"
        ),
    ),
    Practice(
        "france",
        Pattern(r"(?<!-)\b(?:france|(?:territoire|sol) (?:national|francais)|en metropole)\b"),
        unless=Pattern(
            rf"\bhors (?:de |d')?(?:la )?france\b|\bloi francaise\b|\b{_LEAVES}"
            # what calls cost, what callers ask about, where a company or those who call are
            r"|\bfactur\w+|\bformalites?\b|\bressortissants?\b|\bresid\w+|\blivr(?:e|er|aison)\w*"
            r"|\b(?:est|sont) (?:implante|etabli)\w*\b"
        ),
    ),
    Practice(
        "europe",
        Pattern(
            r"\b(?:portugal|porto|braga|lisbonne|bulgarie|roumanie|pologne|espagne"
            r"|belgique)\b"
        ),
    ),
    Practice(
        "site",
        Pattern(
            r"\b(?:sites?|plateaux?|locaux|local|salles?|batiments?|etages?|immeubles?|bureaux|rue|boulevard|avenue|siege|hub"
            r"|centres?|agences?|enceinte|ateliers?|campus|cuisine|gare|etablissements?|maison"
            r"|piece fermee|lieux?|villes?"
            r"|commune|implantation|relocalis\w+|demenag\w+|frontieres?)\b"
            rf"|\b{_DONE}[^.;]{{0,30}}? (?:a|au|depuis|de|en|sur) [a-z]"
        ),
        unless=Pattern(rf"\b{_LEAVES}|\bsans que l'accord\b|\blibre de partir\b"),
    ),
)
