"""French wording of what is no minimum commitment, and of commitments that are ruled out."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.minimum_commitment.fr_amounts import LEAST, MONEY, MOST, SURE, WORK

_ORDER = r"(?:bons?(?: de commande)?|commandes?)\b"
_OF_ONE_ORDER = any_of(
    # « Chaque bon porte sur un minimum de 100 heures », « Tout bon est d'au moins 500 € »
    rf"(?:^|[.;:,|] ?)(?:- )?(?:chaque|tout|aucun|un|les) {_ORDER}(?! (?:est|sera) factur)[^.;|%]{{0,60}}?"
    r"\b(?:minim\w{1,5}|au moins|inferieure?s? a|moins de)\b",
    rf"\bminim\w{{1,5}}\b[^.;|]{{0,20}}?\b(?:de chaque|de tout|d'un|par) {_ORDER}",
)
# what one order is at least
OF_ONE_ORDER: Final = Pattern(_OF_ONE_ORDER)

RIVALS: Final = Pattern(
    any_of(
        _OF_ONE_ORDER,
        r"\b(?:chaque|tout) (?:bon de )?commande\b[^.;]{0,40}?\bminim",
        # « La société mère garantit les engagements du Prestataire »
        r"\bgaranti\w{0,5} (?:les engagements|les obligations|la bonne execution|l'execution|le paiement)\b",
        # « ne saurait confier à un tiers plus de 20 % de ses appels »
        r"\b(?:ne|n')[^.;|]{0,30}?\b(?:confi|attribu|adress|command|achet)\w{1,4} (?:a |aux? "
        r"|aupres d\w{1,2} )"
        r"(?:un |des |d'|tout )?(?:tiers|autres? \w{4,14}|concurrents?)\b[^.;|]{0,20}?\bplus d",
        # « En cas de résiliation anticipée, celui-ci verse 10 % du chiffre d'affaires restant »
        r"\b(?:resili|ruptur)\w{1,8}\b[^.;]{0,60}?\b(?:verse|paie|doit|regle|indemnis)\w{0,3}\b",
        # « un budget de 300 000 €, qui ne constitue pas un engagement »
        r"\b(?:budgets?|enveloppes?|estimations?)\b[^.;|]{0,60}?\b(?:ne |n')[^.;|]{0,20}?\bengag\w{1,5}\b",
        # what staff earn
        r"\b(?:remunerations?|salaires?) (?:\w{1,12} )?(?:des|du|de chaque) (?:tele)?(?:conseill"
        r"|agent|salari|operat)\w{1,6}",
        # a level of service, a queue, a system
        r"\btaux\b(?! (?:horaires?|contractuels?|unitaires?|pleins?|en vigueur))|\bqualite de service\b"
        r"|\bniveaux? de service|\bsla\b|\bsimultane\w{0,2}\b|\ben attente\b|\bdecroch\w{1,5}\b"
        r"|\bdelais?\b|\bpreavis\b|\bduree (?:maxim|minim)\w{2,4}\b|\bduree moyenne\b|\bdmt\b"
        r"|\bappels? par heure\b",
        r"\bpresente?s? (?:sont|seront|doivent)\b",
        # insurance, penalties, bonds, wages
        r"\b(?:assurances?|sinistres?|assureur|responsabilite civile|franchises?|penalites?|malus|bonus"
        r"|caution\w{0,5})\b"
        r"|\bgaranties? (?:de|a) (?:bonne|premiere|execution)|\bretenue de garantie|\bsalaires?\b"
        r"|\bsmic\b|\bconventionnel",
        r"\bautonomie\b|\b(?:moyenne|sur) d\w{1,2} (?:trois|deux|[23]) (?:derniers )?exercices\b",
        r"\benergie\b|\belectricite\b|\beau\b|\bgaz\b|\bloyers?\b|\blocaux\b|\bbail\b"
        r"|\blocatair\w{1,2}\b|\bcotis\w{2,6}\b|\bminutes\b|\bmbit|\bstock\b"
        r"|\breserve(?! a\b)[^.;]{0,20}?\bau minimum"
        r"|\b(?:responsabilite|indemnite) [^.;]{0,40}?(?:plafon|limit)\w{1,5}"
        r"|\bplafonds? de responsabilite\b|\bsuperviseurs?\b"
        r"|\bassociations?\b|\bdons?\b|\bpar heure\b|\bprevu(?:e?s)?\b|\bfige(?:e?s)?\b",
        # « une indemnité de 5 % du montant restant à commander »
        r"\bindemnit\w{1,3} (?:\w{1,12} )?(?:de|egale a) [^.;]{0,40}?\b(?:montant|minimum|commandes?)\b",
        r"\baucune previsions?\b|\bindemnisation\b|\bpublicite\b|\brenonciation\b"
        r"|\bdonnees personnelles\b|\bconserv\w{2,6}\b",
        # the staff's own work, training and hearing
        r"\bformations?\b|\bformateurs?\b|\becoutes?\b|\brepos\b|\btemps de travail\b|\bpauses?\b"
        r"|\bexperience\b|\banciennete\b",
        # a delay: « au moins 48 heures avant sa prise d'effet »
        r"\b(?:heures?|jours?|semaines?) (?:\w{1,12} )?(?:avant|apres|a l'avance|a compter|suivant)\b",
        # who may bid
        r"\bchiffres? d'affaires\b[^.;]{0,30}?\b(?:exige|requis|demande|impose)|"
        r"\b(?:candidats?|soumissionnaires?)\b|(?<!\bson )(?<!\bleur )(?<!\bvotre )\boffres?\b"
        r"|\bsous-trait\w{2,5}\b|\bavances?\b|\bacomptes?\b"
        r"|\brabais\b|\bremises?\b",
        # what the provider owes
        rf"(?:^|[.;:,] ?)(?:- )?(?:le |la |l'|les |chaque )?(?:{PARTIES.provider})(?: (?:doit|devra))? "
        r"(?:n'est (?:pas |nullement )?(?:tenu|oblige)|ne sera (?:pas )?(?:tenu|oblige)|garanti\w{1,5}"
        r"|s'engage(?! a (?:commander|acheter))|maintien\w{1,3}"
        r"|assure\w{0,2}(?! au (?:centre|prestataire|titulaire|faconnier))|dispos\w{1,4}|affect\w{1,4}"
        r"|mobilis\w{1,4}|met\b|mett\w{1,4}"
        r"|trait\w{1,4}|repond\w{0,3}|realis\w{1,4}|prevoi\w{1,3}|fourni\w{1,4}|emploi\w{1,3}"
        r"|recrut\w{1,4}|consacr\w{1,4}"
        r"|planifi\w{1,4}|tien\w{1,4}|prend\w{0,2}|absorb\w{1,4}|produi\w{1,3}|arm\w{1,4}|ouvr\w{1,4}"
        r"|peut|pourra)\b",
        rf"\b(?:mobilise\w{{0,2}}|mis\w{{0,2}} a disposition|assure\w{{0,2}}|armee?s?) par (?:le |la "
        rf"|l')?(?:{PARTIES.provider})",
    )
)

EXCLUDED: Final = Pattern(
    any_of(
        # « Plancher de facturation : néant », « Engagement de volume : aucun »
        rf"\b(?:{LEAST}|engagements?)(?: [\w']{{1,14}}){{0,3}} ?[:=|] ?(?:neant|aucune?|nul|sans objet)\b",
        # « aucun volume n'est garanti », « aucun montant minimum », « aucune garantie de volume »
        rf"\baucune?s? (?:\w{{1,12}} )?(?:{WORK}|{MONEY})(?: [^ .;|]{{1,14}}){{0,5}}? (?:{LEAST}"
        rf"|{SURE})\b",
        rf"\baucune? {LEAST}\b|\baucun (?:nombre|niveau) (?:{LEAST} )?(?:de |d')(?:{WORK})",
        rf"\b(?:rien|aucune (?:clause|disposition|stipulation))\b[^.;|]{{0,60}}?\b(?:garanti|oblige"
        rf"|engage)\w{{0,4}}\b[^.;|]{{0,60}}?"
        rf"\b(?:{WORK}|{MONEY}|{LEAST})\b",
        rf"\bn'(?:a|ont) (?:aucune |pas d')(?:obligation|engagement)\b[^.;|]{{0,60}}?"
        rf"\b(?:{WORK}|{MONEY}|{LEAST})\b",
        rf"\baucune? (?:engagement|garantie|obligation|promesse"
        rf"|assurance)(?: \w{{1,12}})?(?: \w{{1,12}})? (?:de |d'|sur |quant )"
        rf"[^.;|]{{0,25}}?(?:{WORK}|{MONEY}|{LEAST})\b",
        rf"\b(?:sans|pas d'|ni|pas de)(?: aucun)? ?(?:engagement|garantie)s? (?:de |d'|sur |quant )[^.;"
        rf"|]{{0,25}}?"
        rf"(?:{WORK}|{MONEY}|{LEAST})\b",
        rf"\b(?:sans|pas de|ni|ne comporte (?:ni|pas de|aucun))(?: (?:{WORK}"
        rf"|{MONEY}))?(?: de commandes?)? {LEAST}\b",
        # « nous ne vous promettons pas un seul appel », « ne promettant ni nombre ni valeur »
        rf"\b(?:ne|n')[^.;|]{{0,18}}?\b(?:prom(?:et|is)\w{{0,5}}|souscri\w{{1,3}}|consenti\w{{0,3}}"
        rf"|conced\w{{1,3}}|garanti\w{{0,5}}|assur\w{{1,5}}"
        rf"|oblig\w{{1,5}}|engag\w{{1,5}}|doi\w{{1,2}}|devons"
        rf"|jur\w{{1,4}})\b[^.;|]{{0,15}}?\b(?:pas|aucune?|ni|rien|nul(?:le)?|point"
        rf"|jamais)\b[^.;|]{{0,50}}?\b(?:{WORK}|{MONEY}|appel|nombre|heure|contact)\b",
        r"\b(?:aucun|nul|pas un(?: seul)?|zero) (?:appel|contact|volume|euro|dossier"
        r"|heure)\b[^.;|]{0,40}?\b(?:n'est|ne (?:sera|vous)|n'a)\b"
        r"[^.;|]{0,20}?\b(?:promis|garanti|du|assure|acquis)e?\b",
        r"\blibre\w? de ne (?:rien|pas|\w{4,10}) (?:command|confi|achet|aucune?)\w{0,4}",
        r"\b(?:peu(?:t|vent)|pourr(?:a|ont|ait)) (?:tres bien )?(?:ne (?:rien|pas|jamais)|n'(?:avoir"
        r"|en)) (?:\w{1,10} ){0,2}?(?:command|confi|achet|recevoir|adress)\w{0,4}",
        r"\b(?:ne|n')[^.;|]{0,10}?\b(?:oblige|contraint"
        r"|impose)\w{0,3}\b[^.;|]{0,50}?\b(?:command|achet|confi)er\b",
        rf"\b(?:pas|aucune?) (?:de )?(?:droit|exclusivite ni droit) a (?:un |une |des )?(?:{WORK}"
        rf"|{MONEY})\b",
        # « ne prend, quant au nombre des communications, nul engagement »
        rf"\bne (?:pren|souscri|contract)\w{{1,4}}\b[^.;|]{{0,20}}?\b(?:{WORK}|{MONEY}"
        rf"|nombre)\b[^.;|]{{0,40}}?"
        r"\b(?:aucun|nul) engagement",
        # « ne constituent ni un minimum ni une garantie »
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,60}}?\b(?:ne|n')[^.;|]{{0,14}}?(?:constitu|val|form|sont"
        rf"|est)\w{{0,4}} (?:ni|pas) (?:une? )?"
        rf"(?:{LEAST}|garantie)\b",
        # « ne s'engage sur aucun volume », « ne garantit pas de minimum »
        r"\b(?:ne s'engage\w{0,3}|ne garanti\w{1,5}|ne pren\w{1,4} (?:aucun )?engagement"
        r"|n'est (?:pas )?tenue?|ne s'oblige"
        rf"|ne sont pas tenus)\b[^.;|]{{0,20}}?\b(?:pas|aucune?|nullement|en rien"
        rf"|jamais)\b[^.;|]{{0,70}}?"
        rf"\b(?:{WORK}|{MONEY}|{LEAST})\b",
        rf"\bn'est (?:pas )?tenue? (?:envers [^.;|,]{{2,40}}? )?(?:a|de|d'"
        rf"|par)\b(?! (?:recour|faire appel|s'adress))[^.;|]{{0,40}}?\b(?:{WORK}|{MONEY}|{LEAST})\b",
        rf"\b(?:{WORK}|{MONEY})\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,20}}?\b(?:pas|aucunement"
        rf"|nullement) (?:contractuellement )?"
        rf"{SURE}\b",
    )
)

# « n'emporte aucun droit acquis à une quantité déterminée », « à l'exclusion de tout minimum »
REFUSED: Final = Pattern(
    # « rien n'est promis », « aucun nombre n'ayant été convenu », « ne donne droit à aucun quota »
    r"\brien\b[^.;|]{0,20}?\b(?:promi|garanti|assur|oblig|interpret|engag)\w{0,5}\b"
    r"|\b(?:aucun|nul) (?:nombre|quota|seuil|chiffre|niveau|flux)\b|\bsans qu'un seul\b"
    r"|\bdepourvue? d\w{1,2}\b"
    r"|\b(?:ne saurai\w{1,3}|ne (?:peut|peuvent)) [^.;|]{0,40}?\b(?:oblige|contrai|promesse)\w{0,4}\b|"
    rf"\b(?:aucune?|nulle?|ni|pas|point|sans|exclusion de tout|absence d)\b[^.;"
    rf"|]{{0,40}}?\b(?:garanti\w{{0,5}}"
    rf"|engagements?|engager|assurances?|promesses?|promet\w{{0,4}}|droits?|{LEAST}|quantites?|volumes?"
    rf"|sommes?"
    r"|obligations?)\b"
    r"|\b(?:ne|n')[^.;|]{0,20}?\b(?:garanti|promet|promis|engag|oblig)\w{0,5}\b[^.;|]{0,60}?"
    r"\b(?:aucune?|nulle?|pas|quelconques?|un seul|rien)\b"
    # « sans que ce chiffre engage le Client »
    r"|\bsans qu(?:e |')[^.;|]{0,60}?\b(?:engag|oblig|garanti|assur|promi|li)(?:e|ent|t|ee?s?|s|a\w{1,5})\b"
)

# « la demande d'un plancher de soixante postes est rejetée »
REPLACED: Final = Pattern(
    r"\bport(?:e|ee|es|ees) a\b|\b(?:rejet|refus|ecart|abaiss|ramen|remplac|cede la place"
    r"|devien)\w{0,5}\b|\bau lieu d"
)

EXCLUDED_BOTH: Final = Pattern(
    r"\bni (?:nombre|quantites?|volumes?|appels?|heures?)\b[^.;|]{0,20}?\bni (?:valeur|montants?"
    r"|chiffre|commandes?)\b"
    # « aucun engagement de volume ni de chiffre d'affaires »
    r"|\b(?:volumes?|appels|contacts|heures|quantites?) ni (?:de |d')(?:chiffre|montants?|depenses?"
    r"|commandes?|valeur)\b"
    r"|\bni (?:valeur|montants?)\b[^.;|]{0,20}?\bni (?:nombre|quantites?|volumes?)\b"
)

EXCLUDED_MAXIMUM: Final = Pattern(rf"\b(?:sans|ni) (?:montant |quantite )?{MOST}\b")

# « l'accord-cadre est conclu sans maximum », « le marché ne comporte pas de montant maximum »
NO_MAXIMUM: Final = Pattern(
    # not « un accord-cadre ne peut plus être conclu sans maximum », which is the law
    r"\b(?:accords?-cadres?|marches?|bons? de commande)\b(?![^.;|]{0,20}? ne (?:peu|saurai))[^.;|]{0,60}?"
    r"\b(?:sans|n'a pas de|ne (?:comporte|prevoit|fixe|contient) (?:pas de|aucune?)) "
    r"(?:montant |quantite |volume )?(?:maximums?|maximale?)\b"
)
