"""French words for what the client decides about people, enough where the net is sure of the sentence."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

_NOTHING: Final = Pattern(r"(?!)")
# what an employer decides
_EMPLOYS: Final = (
    r"(?:recrut\w+|embauch\w+|horaires|plannings?|planifi\w+|disciplin\w+|sanction\w*|paie|paies|salaires?|remuner\w+"
    r"|conges|primes|commission\w*|affect\w+|command\w+|dirig\w+|direction|encadr\w+|choi[sx]\w*|autorite"
    r"|subordination|not(?:ation|e|er|ent)|evalu\w+|employeurs?|reprimand\w+|gages|patron|management|decide\w*|avancement"
    r"|distribution|organis\w+|pauses)"
)
# that the provider alone does
_ALONE: Final = (
    r"(?:seule?s?|uniques?|exclusi\w+|tout entiere|a l'exclusion|proprement|n'appartien\w+ qu"
    r"|ne (?:relev|depend|regard)\w+ qu|(?:relev|ressort|depend)\w+ (?:de la hierarchie|du|de l)"
    r"|affaire|comme (?:elle|il) l'entend|se determinent par|chez \w+|c'est toi)"
)
# that the client keeps out of
_KEEPS_OUT: Final = (
    r"(?:s'en meler|mele\w* (?:pas|de)|s'immisce|n'intervient|pas qualite|ni partage|s'interdi\w+|s'abst\w+"
    r"|aucune parcelle|sans que [^.;]{3,40} (?:ait|aient) a|sans avoir de comptes|n'avons (?:point|pas|aucun)"
    r"|nous ne (?:choisi|fix|leur)\w*|n'y met pas|n'y touch\w+|ne (?:nous )?regarde\w* pas|nul (?:cadre"
    r"|agent)"
    r"|a l'exclusion de)"
)
_ASKS: Final = (
    r"(?:peut|peuvent|pourra|pourront|exig\w+|demand\w+|obten\w+|obtien\w+|requer\w+|en droit|plainte"
    r"|valide\w*|agre\w+"
    r"|feu vert|desaccord|faculte)"
)
_BUT: Final = r"(?:toutefois|cependant|neanmoins|par exception|peut|peuvent|pourra)\b"
_THINGS: Final = (
    r"(?:sous-?trait\w+|outils?|scripts?|messages?|remboursements?|visiteurs?|materiels?"
    r"|produits?|lots?)"
)
_CONSENT: Final = (
    r"(?:agre(?:e|ee|es|ees|ment|ments)\b|agre\b|feu vert|avis (?:favorable|conforme)|acceptation"
    r"|accepte\w*|consenti"
    r"|accord ecrit|recus(?:er?|e)\b|entretien technique|dire non|sera soumis\w* aux?|rencontrer?|rencontre)"
)
_TAKE_AWAY: Final = (
    r"(?:retir\w+|retrait|ecart\w+|eloign\w+|releve\b|renvoi|changement|ne (?:sera|soit|reponde?|revient?"
    r"|serve) plus"
    r"|quitt\w+|remplacement|(?:en )?sortir|soit eloignee?)"
)
_ORDERS: Final = r"(?:instructions?|consignes?|ordres?|directives?|remontrances?|commandement|d'ordres)"
_NONE: Final = (
    r"(?:s'abst\w+|aucune?|jamais|ne (?:leur |lui )?(?:donn|adress|recoi|adres)\w*|n'adress\w*|n'ont|ni"
    r"|passent par"
    r"|s'interdi\w+|exclusivement|au (?:seul )?(?:superviseur|responsable|chef))"
)

BY_WORD: Final[Sequence[Practice]] = (
    # « l'agrément se retire à tout moment » takes away what was agreed
    Practice(
        "approval",
        Pattern(rf"\b{_CONSENT}"),
        unless=Pattern(
            rf"\b(?:c'est non|renonc\w+|aucun avis|{_THINGS}|prefet|prefecture|cnaps|ne choisirons|supprim\w+"
            rf"|n'appartient qu)\b"
            rf"|\bagrement se retire\b"
            rf"|^(?=.*\b{_TAKE_AWAY})(?!.*\b(?:nomm|design|remplac|avant|pressent|soumi)\w*)"
        ),
    ),
    Practice(
        "removal",
        Pattern(rf"^(?=.*\b{_ASKS}).*?\b{_TAKE_AWAY}|^.*?\bagrement se retire\b|^.*?\bne revient plus\b"),
        unless=Pattern(
            r"\b(?:ne (?:vous )?demanderons jamais|renonc\w+|decision n'appartient|decidera sans"
            r"|aucune demande"
            r"|suppression|ne regarde que|la suite|ne peut etre remplace|(?:n'est|ne sera"
            r"|n'a ete) (?:pas )?remplace"
            # a thing is taken away, a badge is handed in, the caller asks for somebody else
            r"|materiels?|produits?|postes? (?:informatiques?|telephoniques?)|equipements?|badges?"
            r"|lignes? defec\w+"
            r"|(?:assure|usager|appelant|abonne|client final|particulier|adherent)e?s? [^.;]{0,12}(?:peu"
            r"|demand)\w*)\b"
        ),
    ),
    Practice(
        "pay",
        Pattern(
            r"\b(?:primes?|salaires?|fixe|commissions?)\b[^.;]{0,60}?\b(?:selon la grille|doi(?:t"
            r"|vent) etre d'au moins"
            r"|fixee?s? par)"
        ),
    ),
    Practice(
        "orders",
        Pattern(rf"\b(?:adress|donn)\w+ directement (?:leurs|ses|des) {_ORDERS}"),
        Pattern(
            rf"^(?=.*\b{_NONE}\b).*?\b{_ORDERS}\b|\bs'adressent exclusivement\b|\bpass\w+ (?:tout )?par "
            r"(?:l'encadrement|le chef|le superviseur|les team leads)"
        ),
        unless=Pattern(r"\bdirectement leurs consignes\b|\bpuni\b"),
    ),
    Practice(
        "management",
        _NOTHING,
        # one thing that the provider alone decides is its own affair; several are the whole of it
        Pattern(
            rf"^(?!.*\b{_BUT})(?:(?=.*\b{_ALONE}\b)(?=.*\b{_EMPLOYS}\b.*\b{_EMPLOYS}\b)|(?=.*\b{_KEEPS_OUT}))"
            rf".*?\b{_EMPLOYS}\b"
        ),
        unless=Pattern(r"\bses propres (?:agents|conseillers|salaries|standardistes)\b"),
    ),
)
