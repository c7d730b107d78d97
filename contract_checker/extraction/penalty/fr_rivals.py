"""French wording of what looks like a penalty of the contract and is not."""

from typing import Final

from contract_checker.extraction.language.fr_outsiders import OUTSIDERS_DEAL
from contract_checker.extraction.language.fr_staff import STAFF
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_STAFF = (
    r"(?:(?:tele)?conseiller(?:e)?s?|salarie(?:e)?s?|teleoperateurs?|collaborateurs?|employes?|personnels?)"
)
_CALLERS = one_of(
    r"abonnes?|usagers?|assures?|adherents?|appelants?|consommateurs?|locataires?|contribuables?|lecteurs?"
    r"|patients?",
    r"visiteurs?|clients? fina(?:l|ux)|allocataires?|conducteurs?|passagers?|supporters?|voyageurs?"
    r"|souscripteurs?"
    r"|debiteurs?",
)
# « Prime de cooptation : 300 € »
_STAFF_BONUS = (
    r"\bprimes? (?:de |d')(?:cooptation|nuit|equipe|presence|panier|assiduite|transport|anciennete|parrainage"
    r"|dimanche|vacances|precarite|fin d'annee|bienvenue|naissance)\b"
)
# « l'an dernier », « le trimestre passé »
_LATELY = any_of(
    r"\bl'an (?:dernier|passe)\b(?! (?:de|du)\b)|\bl'annee (?:derniere|passee)\b",
    r"\b(?:le|au|du) (?:mois|trimestre|semestre) (?:dernier|passe)\b(?! (?:de|du)\b)",
)
# « Aucune pénalité n'a été retenue au troisième trimestre », « a dû 3 000 € de pénalités l'an dernier »
_PAID_ALREADY = any_of(
    r"\A(?![^;]{0,200}?\b(?:si|s'il|lorsqu\w{0,2}|quand|tant que?|des qu\w{0,1}|une fois"
    r"|apres)\b)[^;]{0,200}?"
    r"\b(?:penalites?|malus|bonus|retenues?)\b[^.;]{0,20}?\b(?:a|ont|avai(?:t|ent)|n'a|n'ont|n'avai(?:t"
    r"|ent)) (?:pas )?ete"
    r" (?:\w{1,10} )?(?:retenue|appliquee?|versee?|payee?|preleve|infligee?|du|facture)e?s?\b",
    r"\A(?![^;]{0,200}?\b(?:si|s'il|lorsqu\w{0,2}|quand)\b)[^;]{0,200}?\b(?:a|ont|avai(?:t"
    r"|ent)) (?:\w{1,8} )?(?:du|paye"
    r"|verse|subi|supporte|acquitte|retenu|preleve)\b[^.;]{0,40}?\b(?:penalites?|malus|bonus|retenues?)\b",
    r"\b(?:avons|avez) (?:[\w']{1,8} ){0,3}(?:retenu|preleve|paye|verse)\b[^;]{0,90}?\b(?:penalites?"
    r"|malus|retenues?)\b",
    rf"(?:{_LATELY})[^;]{{0,80}}?\b(?:penalit|malus|bonus|retenue)|\b(?:penalit|malus|bonus"
    rf"|retenue)[^;]{{0,60}}?(?:{_LATELY})",
)
_PENALTY = r"(?:penalit|amende|malus|bonus|majoration|retenue)"

RIVALS: Final = Pattern(
    any_of(
        OUTSIDERS_DEAL,
        _STAFF_BONUS,
        _PAID_ALREADY,
        # owed by the client for a late payment
        r"\b(?:retards?|defaut|tardi\w{1,4})\b[^.;]{0,25}?\b(?:paiements?|reglements?)\b"
        r"|\bpaiements? tardif",
        r"\binterets? (?:moratoires?|de retard|legal)|\btaux (?:d'interet )?legal|\bfrais de recouvrement"
        r"|\bbce\b|\bbanque centrale",
        r"\bfactures? (?:impayees?|non (?:payees?|reglees?))|\bnon-paiement|\bretard (?:dans le "
        r"|du )?(?:paiement|reglement)",
        r"\bsommes? (?:non (?:reglees?|payees?)|impayees?)|\bimpayes?\b|\b\d ?% (?:l'an|par an)\b",
        r"\b(?:se sont|s'est|s'etaient) (?:elevee?s?|montee?s?|chiffree?s?) a\b|\b(?:versee?s?"
        r"|payee?s?) en (?:19|20)\d\d\b",
        # of the past, of no contract of service
        r"\b(?:appliquee?s?|avaient|avait|ete) [^.;]{0,20}?\ben (?:19|20)\d\d\b|\ben (?:19"
        r"|20)\d\d\b[^.;]{0,30}?\b(?:avai"
        r"|fut|furent|ont ete|a ete)",
        r"\b(?:declarants?|conteneurs?|stationn\w{1,6}|vehicules?|loyers?|douan\w{1,4}|train|chantiers?"
        r"|fourriere|navires?|bateaux?|locataires?"
        r"|livre emprunte|casque|appareil"
        r"|sinistres?|telephones? (?:perdu|casse)|prix (?:coutant|du neuf)|cotisations?|abonnements?)\b",
        r"\bcomptait deux fois|\bdouble facturation|\berreurs? (?:de|sur la) facturation|\bfactures? \d",
        # owed to an authority
        r"\bcnil\b|\bcommission nationale\b|\bfrais de rejet\b|\bautorites? (?:de controle|administratives?"
        r"|de concurrence)|\burssaf\b|\bfisca(?:l|le|les"
        r"|ux)\b|\binspection du travail",
        r"\bdgccrf\b|\bcode de la (?:consommation|route)\b|\barcep\b",
        # for staff
        rf"\b(?:{_STAFF}|{STAFF})\b[^.;]{{0,60}}?\b(?:percoi|touch|benefici|recoi|gagn)\w{{1,5}}\b",
        rf"\b(?:{_STAFF}|{STAFF})\b[^.;]{{0,40}}?\b(?:a|ont|aura|auront|ouvre) droit a\b",
        rf"\b(?:appliqu|inflig|impos|vers|attribu)\w{{1,5}} (?:a|aux) (?:ses |leurs |un |chaque )?{_STAFF}",
        rf"\b{_PENALTY}\w{{0,2}} (?:\w{{1,14}} )?(?:du|des|aux|au|a ses|de ses) {_STAFF}|\bsalair"
        # but « Pénalités et primes mensuelles » is a scale of the contract
        rf"|(?<!penalites et )(?<!penalites ou )(?<!malus et )\bprimes? (?:mensuelles?|individuelles?)",
        # « Un employeur ne peut infliger de sanction pécuniaire à son salarié »
        rf"\binflig\w{{1,5}}\b[^.;]{{0,40}}?\b(?:a|aux) (?:son |sa |ses |leurs |un |chaque )?(?:{_STAFF}"
        rf"|{STAFF})\b",
        # « Tout retard expose le conseiller à un avertissement »
        rf"\bexpos\w{{1,4}} (?:le |la |l'|les |un |une |tout |chaque )?(?:{_STAFF}|{STAFF})\b",
        # « Aucune sanction pécuniaire ne peut être prise contre un salarié »
        rf"\b(?:sanctions?|amendes?|retenues?|penalites?)\b[^.;]{{0,80}}?\b(?:contre|a l'(?:encontre"
        rf"|egard) d(?:e|u|es|'))"
        rf" ?(?:une? |le |la |les |l'|ses |ces |des |aucun )?(?:{_STAFF}|{STAFF})\b",
        # what callers ask about, or owe
        rf"\b(?:renseign|expliqu|repon|orient|interrog|inform|traite|calcul d"
        rf"|question)\w{{0,6}}\b[^.;]{{0,80}}?\b{_CALLERS}\b[^.;]{{0,60}}?{_PENALTY}",
        rf"\b{_CALLERS}\b[^.;]{{0,50}}?\b(?:encour|pai|doi|vers|acquitt|redevab|suppor|contest|demand"
        rf"|factur)\w{{0,6}}\b[^.;]{{0,60}}?{_PENALTY}",
        rf"{_PENALTY}[^.;]{{0,60}}?\b(?:leur|votre) (?:facture|compte|abonnement|amende|contrat)\b"
        rf"|\bbonus-malus automobile",
        rf"{_PENALTY}\w{{0,2}} (?:\w{{1,12}} )?(?:des |aux |de l'|du ){_CALLERS}\b",
        rf"{_PENALTY}[^.;]{{0,50}}?\b(?:due?s?|appliquee?s?|reclamee?s?|facturee?s?|infligee?s?) (?:par "
        rf"|aux? |a l'|a la |a ses )(?:les |un )?{_CALLERS}\b",
        # marks given to bidders
        r"\bbonus (?:de )?\d{1,2} points?\b|\bbonus\b[^.;]{0,30}?\bnote\b(?! (?:de credit|d'honoraires))"
        r"|\bcandidats?\b[^.;]{0,40}?\b(?:bonus|penalis)"
        r"|\b(?:note"
        r"|offres?|criteres?)\b[^.;]{0,30}?\bpenalis",
        r"\bretenue (?:de garantie|a la source)|\bretenues? sociales?|\btirs? de penalty",
    )
)

# what is no penalty of the contract even where the words surely tell of one
SURE_RIVALS: Final = Pattern(
    any_of(
        _STAFF_BONUS,
        _PAID_ALREADY,
        r"\b(?:retards?|defaut|tardi\w{1,4})\b[^.;]{0,25}?\b(?:paiements?|reglements?)\b"
        r"|\bpaiements? tardif",
        r"\binterets? (?:moratoires?|de retard|legal)|\bfrais de recouvrement|\bretenue (?:de garantie"
        r"|a la source)",
        r"\bcnil\b|\burssaf\b|\binspection du travail|\bdgccrf\b|\barcep\b|\bcommission nationale\b",
        rf"\b(?:{_STAFF}|{STAFF})\b[^.;]{{0,60}}?\b(?:percoi|touch|benefici|gagn)\w{{1,5}}\b",
        rf"\b(?:{_STAFF}|{STAFF})\b[^.;]{{0,40}}?\b(?:a|ont|aura|auront|ouvre) droit a\b",
        rf"\b(?:inflig|vers|attribu)\w{{1,5}} (?:a|aux) (?:ses |leurs |un |chaque )?{_STAFF}",
        r"\bcandidats?\b[^.;]{0,40}?\b(?:bonus|penalis)|\b(?:note technique|offres?"
        r"|criteres?)\b[^.;]{0,30}?\bpenalis",
    )
)
