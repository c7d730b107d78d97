"""French wording of what is revised or firm and is not the price of the call centre."""

from typing import Final

from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_payers import OTHERS_PAY
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « Les prix ont été révisés de 3,4 % au 1er avril », « la révision des prix est traitée à l'article 9 »
NO_CLAUSE: Final = Pattern(
    r"\b(?:prix|tarifs?|taux|redevances?)\b[^.;|]{0,30}?\b(?:ont|avaient) ete (?:revis|revu|augment"
    r"|index|actualis)"
    r"|\A(?![^;]*(?:%|\b(?:indice|formule|chaque|annuel|fermes?|anniversaire)))[^.;]*?\b(?:se report\w+"
    r"|(?:precise|traite|decrit|expose|regi|regle|fixe|defini|prevu|detaille)e?s?) (?:a|au|aux|dans|par) "
    r"(?:l'|la |le |les )?(?:article|clause|annexe|ccap|ccag|ccp|chapitre|conditions particulieres)"
    r"|\bmodalites de revision\b[^.;]{0,30}?\bprecise|\bun prix (?:ferme|revisable) (?:est|reste|suit)\b"
    r"|\bfai(?:t|sant) foi\b|\bpar l\w{1,2} candidats?\b"
)

RIVALS: Final = Pattern(
    any_of(
        # « réduit ses prix de 1,5 % chaque année, sauf si l'indice progresse »: a cut
        r"\b(?:redui|baiss|diminu|abaiss)\w{1,4} (?:ses |leurs )(?:prix|tarifs) de \d",
        # other prices than those of the provider
        r"\bkilowatt\w*|\bprix de revient\b|\btarifs? d'adhesion\b|\b(?:prix|tarifs?) (?:du |de la "
        r"|de l'|des )"
        r"(?:sieges?|menus?|credit|chaleur|carburant|forfait de ski)\b|\btarif d'un abonne\b"
        r"|\bredevances? (?:percu|percues) par\b",
        r"(?<!hors )\bt\.?v\.?a\b|\btaux de (?:la )?taxe|\btoutes taxes|\bpenalites?\b|\bescompte\b"
        r"|(?<!indice des )(?<!indice de )\bsalaires? (?:sont|est|seront|des)"
        r"|\boffres? (?:sont|est|reste\w{0,2}|demeure\w{0,2}) fermes?",
        r"\b(?:scripts?|objectifs?|previsions?|plannings?|grille d'evaluation|indicateurs?|quotas?"
        r"|horaires d'ouverture)\b[^.;|]{0,40}?\brev(?:is|u)\w{1,5}",
        r"\bcommandes?\b[^.;|]{0,30}?\bfermes?\b|\bvari\w{1,4} (?:selon|suivant"
        r"|en fonction d\w{1,3}) (?:la |le |les |l')?(?:tranche|palier|volume|horaire|jour|canal|niveau"
        r"|duree|langue)",
        r"\berreurs?\b|\bindice de (?:satisfaction|qualite|performance)|\babonn(?:es?|ements?) (?:du"
        r"|des)\b|\bclients? fina(?:l|ux)\b",
        r"\bcandidats?\b[^.;|]{0,60}?\boffre|\bnegociations? (?:avec les candidats|des offres)"
        r"|\bprix (?:compte|ponder|note)|\bcritere",
        r"\bbons? de commande (?:est|sont|deviennent|devient) (?:ferme|definitif)"
        r"|\bindice de revision du plan|\bindices? [a-c]\b",
        # other contracts: shops, rents, software; the form of an offer; what comes if it does not suit
        r"\boffres? (?:\w{1,12} )?(?:revisee?|modifiee?|amelioree?|finale)s?\b|\bautomobil\w{1,5}\b"
        r"|\bvoitures?\b|\bgarag\w{1,5}\b|\bchaudieres?\b|\bdates? de revision\b",
        r"\btirages?\b|\bloterie\b|\bgammes?\b|\bstocks?\b|\bcasques?\b|\bpensions?\b|\bpromotion\w{0,4}\b"
        r"|\bsoldes\b|\bmagasins?\b"
        r"|\blicences?\b|\blogiciels?\b"
        r"|\billimit\w{1,3}\b"
        r"|\bloyers?\b|\bbail\b|\bprimes? (?:est|sont|d'assurance)|\bcotisations?\b"
        r"|\bpostes? et telecom\w* revis|\bdedit\b"
        r"|\bdecimales?\b|\bsi (?:le|les|un) (?:nouveaux? )?(?:prix|tarifs?) (?:ainsi )?revises?\b"
        r"|\b(?:l')?operateur (?:augment|releve|a releve)"
        r"|\bcarburants?\b|\benergie\b|\belectricite\b|\bgaz\b|% du (?:flux|trafic|volume)|\b(?:flux"
        r"|trafic|volumes?) prevus?\b|\bminima\b(?! conventionnels)|\bvehicules?\b",
        # « précisées, s'il y a lieu, à l'annexe 2 »: elsewhere, and perhaps not at all
        r"\b(?:revision|indexation|actualisation)\b[^.;]{0,60}?\b(?:le cas echeant|eventuelle\w{0,4}"
        r"|s'il y a lieu)\b"
        r"[^.;]{0,20}?\b(?:decrit|fix|precis|defini|prevu|figur|indiqu|arret|stipul)\w{0,4} (?:dans|a|aux?"
        r"|par|en)\b",
        OTHERS_PAY,
        OUTSIDERS_DEAL,
        r"\b(?:volumes?|quantites?|tonnages?) (?:mont|augment|crois|progress)\w{1,6}\b",
        r"\bpar (?:arrete|decret|deliberation|ordonnance)\b|\b(?:redevances?|taxes?) (?:d'occupation"
        r"|aeroportu"
        r"|audiovisu|d'assain)",
        r"\btarifs? (?:hospitaliers?|conventionnels?|medicaux)\b",
        r"\btarifs? (?:reglementes?|postal|postaux|d'abonnement)\b|\bregulateur\b|\bprets?\b|\beuribor\b",
        r"\bvolumes?\b[^.;|]{0,40}?\brev(?:is|u)\w{1,5}|\bencheres?\b|\binterets moratoires\b",
    )
)
