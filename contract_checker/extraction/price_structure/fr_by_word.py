"""French words that tell the unit of a price, enough where a sentence surely states one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_structure.fr_staff_pay import STAFF_PAY
from contract_checker.extraction.price_structure.wording import PriceByWord

_COSTS = r"(?:couts?|charges|depenses|comptes|livres|prix de revient|decomposition)"
_FIXED = r"(?:fixes?|rondes?|globa(?:le?|ux)|forfaitaires?|uniques?|invariables?|constante?s?)"

BY_WORD: Final = PriceByWord(
    rivals=STAFF_PAY,
    open_book=Pattern(
        any_of(
            # « ouvre ses comptes », « ses livres restent ouverts », « à livre ouvert »
            r"\b(?:ouvr\w{1,5}|tien\w{0,4} ouverts?)\b[^.;|]{0,50}?\b(?:comptes|livres|comptabilite)\b",
            r"\b(?:comptes|livres?|comptabilite)\b[^.;|]{0,50}?\b(?:ouvert|transparent)e?s?\b",
            # « la décomposition de ses coûts et de sa marge », « montre ses charges, puis sa marge »
            rf"\b(?:decompos|detail|ventil|montr|justifi|devoil)\w{{0,6}}\b[^.;|]{{0,50}}?\b{_COSTS}\b",
            rf"\b{_COSTS}\b[^.;]{{0,80}}?\bmarges?\b|\bmarges?\b[^.;]{{0,60}}?\b(?:{_COSTS}|debours)\b",
            # « refacture son coût complet », « à prix coûtant »
            r"\bcouts? complets?\b|\b(?:a|au) (?:prix )?coutant\b",
        )
    ),
    units=(
        Choice(
            "flat",
            Pattern(
                rf"\b(?:sommes?|montants?|parts?|parties?|termes?|prix|retributions?|remunerations?|cotisations?"
                rf"|participations?|mensualites?|redevances?|paiements?)(?: \w{{1,12}}){{0,2}}? {_FIXED}\b"
                r"|\bmensualites?\b|\btout (?:compris|inclus)\b|\b(?:un|le|du|de|aucun) fixe\b"
            ),
        ),
        Choice(
            "useful_contact", Pattern(r"\b(?:entretiens?|contacts?) (?:argument|abouti|concluant)\w{0,3}\b")
        ),
        Choice(
            "fte",
            Pattern(
                r"\b(?:a|en) (?:temps[- ]plein|plein[- ]temps)\b|\bfte\b"
                r"|\b(?:par|pour|chaque) (?:tele-?)?(?:conseill\w{2,4}|agent|operat\w{3,5}|charge)\b"
            ),
        ),
        Choice("position", Pattern(r"\b(?:places?|sieges?|casques?) (?:occupee?s?|armee?s?|tenue?s?)\b")),
        Choice(
            "hour",
            Pattern(r"\b(?:heure-|demi-heure|(?:au|du|de) temps passe)\w{0,12}\b|\bhoraires? productif\b"),
        ),
        # « par adhésion confirmée », « chaque abonné retenu », « tant pour cent du panier »
        Choice(
            "result",
            Pattern(
                whole_words(
                    r"adhesions?|souscriptions?|re-?abonnements?|rdv|parrainages?|inscriptions?|commissions?",
                    r"(?:abonne|client|adherent|compte|contrat|societaire|assure|donateur|panier)s?"
                    r" (?:nouve\w{2,4}|retenu|conserve|sauve|reactive|gagne|signe|moyen|vendu"
                    r"|renouvele)\w{0,2}",
                    r"(?:du|de chaque|des) (?:paniers?|encaissements?|recouvrements?|chiffre d'affaires)",
                    r"visites? honoree?s?|(?:a la|aux?) (?:performances?|reussites?|resultats?|succes)",
                    r"part (?:variable|proportionnelle)",
                )
            ),
        ),
        Choice(
            "act",
            Pattern(
                whole_words(
                    r"contacts?|interactions?|echanges?|interventions?|sollicitations?|entretiens?",
                    r"(?<!d')ecoutes?|transferts?|reponses?|(?:a|chaque|par) l?'?(?:acte|message|traitement)",
                    r"demandes? (?:traite|clos|resolu|liquide|ecrite)\w{0,2}|(?:par|chaque|toute) demande",
                )
            ),
        ),
        Choice("minute", Pattern(r"\b(?:a|par) (?:la )?seconde\b")),
    ),
    unpaid=Pattern(
        any_of(
            # « ne se facturent pas », « n'entrent pas dans le prix », « ne rapporte rien »
            r"^[^.;|:]{0,50}?\b(?:ne |n')(?:se )?(?:factur|pai|pay|regl|compt|decompt|rapport|entr"
            r"|figur)\w{1,5}"
            r" (?:pas|rien|point|jamais|nullement|sur aucune?)\b",
            r"^[^.;|:]{0,50}?\b(?:n'(?:est|etant|ouvr\w{1,4}|a)|ne (?:sera|sont|donn\w{1,4}))"
            r"(?: droit| lieu)?(?: a)? (?:pas (?:paye|factur|remuner)|rien|aucun)",
            # « reste à vos frais », « l'attente étant pour votre compte »
            r"^[^.;|:]{0,50}?\b(?:a|pour|sur) (?:vos|votre|ses|son|leurs?|nos|notre|le) (?:frais"
            r"|charge|compte)\b",
            r"^[^.;|:]{0,40}?\b(?:hors facturation|a zero|sans (?:remuneration|paiement)|non payee?s?)\b",
        )
    ),
    nothing_for=Pattern(
        r"\b(?:rien|aucun\w? (?:somme|prix|paiement|supplement)|nulle somme) (?:n'est|ne (?:sera|soit)) "
        r"(?:du|paye|factur|verse)\w{0,2} (?:pour|a|au titre d\w{1,2}) ?(?:une? |les? |la |l'|des )?$"
    ),
    by=Pattern(
        r"\b(?:par|a|au|aux|pour chaque|(?:sur la base|en fonction|au prorata) d\w{1,2}) ?(?:une? "
        r"|la |l'|les )?"
        r"(?:nombre d(?:e |'))?$"
    ),
    # « refusons toute commission », « sont compris dans le prix les rappels »
    refused=Pattern(
        r"\brien\b|\b(?:refus|exclu|interdi|renonc)\w{1,5}\b|\b(?:comprend|couvr|inclu|englob)\w{0,5}\b"
        r"|\bcompris\w{0,2} dans (?:le|les|ce|ces) (?:prix|tarif|forfait)s?(?: \w{5,12}"
        r"| du \w{5,12})? (?:les?|la) "
    ),
    included=Pattern(
        r"^[^,.;|]{0,12}? (?:compris|inclus|offert)e?s?\b"
        r"|^[^.;|]{0,60}?\b(?:est|sont|sera|seront|demeur\w{1,4}) (?:compris|inclus|fondu)e?s? dans\b"
    ),
    period=Pattern(r"\b(?:par mois|chaque mois|mensuel\w{0,4}|annuel\w{0,4}|trimestriel\w{0,4})\b"),
    period_after=Pattern(
        r"^[^.;,|\d]{0,14}?(?:\b(?:par|le|chaque) |\bl'|/ ?|\| )(?:mois|an|annee|trimestre|semaine)\b"
        r"|^[^.;,|]{0,6} mensuel"
    ),
    at_least=Pattern(
        r"\bplanch\w{2,4}\b|\bmini\w{0,5}\b|\bau moins\b|\bmoins d|\bau-dela d|\bmaxi\w{0,5}\b|\bplafon"
    ),
    # « vingt-six euros et quarante centimes »
    and_cents=Pattern(r"^,? et [\w-]{2,20}(?: \w{2,8})? (?:centimes|cents)\b"),
)
