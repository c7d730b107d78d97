"""French wording of rights to change the volume: words of change that give none."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

CHANGEABLE = any_of(
    r"variables?|modulables?|evoluti\w+|ajustables?|fluctuant\w*|flexibles?|revisables?|modifiables?",
)
CHANGED = r"(?:modifi|augment|redui|chang|revis|ajust|vari|diminu|retouch|descend|deroge)"

NOT_A_RIGHT: Final = Pattern(
    one_of(
        # « ne pourra en aucun cas être modifié »
        r"\bne (?:peu\w+|pourr\w+|saur\w+|doi\w+)(?: en aucun cas)? (?:pas |plus )?(?:etre |la |le |les )?"
        rf"{CHANGED}\w*",
        # « Les commandes ne pourront dépasser 4 500 appels »: a cap, where no right is given before
        r"\A(?:(?!(?<!ne )(?<!sans )\b(?:peu(?:t|vent)|pourr\w+|reserve|libre|faculte|droit)\b).){0,120}?"
        r"\bne (?:peu\w+|pourr\w+|saur\w+|doi\w+) (?:pas |en aucun cas |jamais )?(?:depass|exced|decroi"
        r"|s'ecart"
        r"|s'eloign)\w*",
        # « « Variation » s'entend d'un écart »: a word is explained
        r"\bs'entend (?:d|comme|au sens)|\A\"[^\"]{2,60}\" ?:",
        # « le trafic réel peut s'éloigner de la prévision », « l'écart entre le réel et la prévision »
        r"\A(?!(?:si|lorsqu|des lors|quand|en cas|au cas|a chaque))[^.;|]{0,90}?\b(?:s'ecart|s'eloign"
        r"|differ|diverg)\w*"
        r" [^.;|]{0,40}?\b(?:previsions?|previsionnel|forecast|prevu)\b",
        r"\b(?:ecarts? )?entre (?:le |la |les )[^.;|]{0,40}? et (?:le |la |les )(?:volumes? |flux )?"
        r"(?:previsions?|previsionnels?|forecast|prevus?)\b",
        # « faire passer ses appels sur votre plateau nearshore », « d'un de ses sites à l'autre »
        r"\b(?:nearshore|offshore|onshore|delocalis\w+)\b|\bd'un de (?:ses|leurs"
        r"|vos) (?:[a-z]+ )?(?:sites|plateaux)\b"
        r"|\b(?:changement|transfert) de (?:site|plateau|lieu)\b",
        # « l'écart entre les quantités prévues et les quantités constatées »
        r"ecarts? entre (?:les |le |la |l')[^.;|]{0,90}?(?:constat|reel|realis|effecti|observ|execut)",
        # « suivre en double écoute », « se faire aider d'une entreprise adaptée »
        r"double ecoute|se faire (?:aider|assister|seconder|remplacer)",
        # « le volume d'heures de formation »
        r"(?:nombre|volume|quota) d'heures de (?:formation|conduite|delegation)",
        # « le nombre d'appels écoutés »
        r"(?:appels|contacts|communications) (?:ecoute|enregistre|evalue|controle)e?s\b",
        # « confier une campagne ponctuelle », « évoluer au sein d'une amplitude de 70 heures »
        r"confi\w{1,3} [^.;|]{0,60}?(?<![a-z])une? (?:nouvelle )?(?:campagne|operation"
        r"|mission) (?:d'appels )?(?:ponctuel"
        r"|supplement|isol|exception|temporaire)\w*",
        r"(?:au sein|a l'interieur|dans l(?:a|es) limites?) d(?:e l'|'une? |e la |e )amplitude",
        # « est discutée en comité avant d'être décidée »: nobody is given the last word
        r"(?:est|sont|sera|seront|soit|soient) (?:[a-z]+ )?(?:discut|debattu|examine|evoque|concerte"
        r"|presente)\w* (?:en|au|aux|par|lors|avec|entre)\b",
        # « n'est plus modifiable »
        rf"(?:n'est|ne sont|ne sera|ne seront) (?:plus|pas|point) (?:{CHANGEABLE})",
        # « si les volumes réels s'en écartent »: what came differs from what was foreseen
        r"(?:si|lorsque|quand) (?:les |le |la )?[a-z' ]{0,30}(?:reel|constate|effecti|realise|observe)\w*"
        r"[^.;|]{0,30}? (?:s'en (?:ecart|eloign)|s'ecart|differ|en differ|en diverg|diverg)\w*",
        # « suspendre une partie des prestations pour un motif tenant à la sécurité »: the contract is
        # suspended
        r"(?:suspen|interromp)\w{1,5} [^.;|]{0,60}?(?:pour (?:un |une |des )?(?:motif|raison"
        r"|cause)s? (?:tenant|lie)"
        r"|jusqu'au (?:paiement|reglement)|tant que [^.;|]{0,30}?impay)",
        r"(?:rappel|relance|mise en demeure|sommation|avertissement)s? [^.;|]{0,40}?sans (?:effet"
        r"|suite|reponse)"
        r"|factures? (?:[a-z]+ ){0,3}?impaye\w{0,2}",
        # « peut être écartée, la demande de lissage »
        r"peu\w+ etre (?:ecarte|refuse|rejete|decline)\w*",
        # « à titre d'information, les volumes ont varié »
        r"a titre (?:d'information|d'exemple|de comparaison)|(?:donnees|chiffres|volumes) historiques?",
        r"constate[es]* (?:sur|en|au cours)|(?:volumes|flux|appels|contacts) ont"
        r" (?:varie|evolue|augmente|diminue|baisse)",
    )
)
