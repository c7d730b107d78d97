"""French wording of forecasts of volume: whether they bind, and what follows when they were wrong."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

BINDINGS: Final = (
    Choice(
        "indicative",
        Pattern(
            any_of(
                r"\b(?:pens|suppos|esper|tabl)(?:e|ons|ent) (?:que|qu'|recevoir|avoir|sur)\b",
                r"\bindicati(?:f|fs|ve|ves|vement)\b|\b(?:a titre"
                r"|pour) (?:d')?(?:simple )?information\b"
                r"|\ba titre d'information",
                r"\bsans (?:aucune? )?(?:valeur (?:d'|contractuelle)|engagement|garantie"
                r"|caractere (?:contractuel"
                r"|engageant))",
                r"\b(?:ne|n')[^.;|]{0,50}?\b(?:engag\w{1,5}|lien?t?\b|obligent?|valeur (?:contractuelle"
                r"|d'engagement)|contractuel\w{0,3})",
                # « ces volumes ne sont pas garantis », and not « le taux de réponse n'est pas garanti »
                r"(?<!reponse )(?<!service )(?<!qualite )(?<!decroche )(?<!taux )\b(?:ne|n')[^.;|]{0,50}?"
                r"\bgaranti\w{0,3}\b",
                # « sans que cette estimation engage le pouvoir adjudicateur »
                r"\bsans qu[e'][^.;|]{0,60}?\b(?:engage\w{0,2}|lie(?:nt)?|oblige\w{0,2}|vaille\w{0,2})\b",
                r"\b(?:sans|depourvue?s? d|denuee?s? d|prive\w{0,2} d)(?:e |'| )?(?:toute? "
                r"|aucune? )?(?:valeur|portee|force|caractere|effet)\b|\b(?:ne|n')[^.;"
                r"|]{0,90}?\b(?:(?:lui|leur"
                r"|nous) (?:etre |soit |sera |soient )?oppos\w{1,5}|promesse|parole)\b"
                r"|\b(?:pas|point) (?:une? )?(?:engagement|promesse|commande)\b",
                # « n'a d'autre but que d'éclairer », « se gardant d'en faire un engagement »
                r"\b(?:n'a|n'ont) (?:d'autre|pour seul) (?:but|objet|fin|ambition|vocation)\b"
                r"|\bgard\w{1,5} d'en faire\b|\b(?:ne|n') ?(?:nous |vous |l')?(?:lie|oblige)(?:nt)?\b",
                r"\bnon[- ](?:contractuel\w{0,3}|engageant\w{0,2}|contraignant\w{0,2}|garanti\w{0,2}"
                r"|fermes?)\b",
                r"\b(?:simples?|seule?s?) (?:estimations?|indications?)\b|\bordres? de grandeur\b"
                r"|\brien de plus\b",
            )
        ),
    ),
    Choice(
        "firm",
        Pattern(
            any_of(
                r"\bvolumes? previsionnels? (?:figes?|geles?)\b|\bprevisions? (?:figees?|gelees?)\b"
                r"|\bfermes?\b|\bdefiniti\w{1,4}\b|\bengageant\w{0,2}\b|\birrevocables?\b",
                # « ne peut plus être retouché que de concert », « ne bougent plus »
                r"\bne (?:peu\w{1,3}|pourr\w{1,3}|doi\w{1,3}) (?:alors |ensuite )?plus (?:alors "
                r"|ensuite )?(?:etre )?"
                r"(?:modifi|chang|retouch|rev[ui]|corrig|redui|ajust|adapt|remani|diminu|augment"
                r"|vari)\w{0,4}\b",
                r"\bne (?:chang|boug|vari|modifi|evolu)\w{1,4} plus\b",
                r"\b(?:previsions?|projections?|estimations?)\b[^.;|]{0,110}?\b(?:n'est|ne sont|ne sera"
                r"|ne seront)"
                r" plus (?:\w{1,10} )?(?:modifi|chang|retouch|revu|revis|corrig)\w{0,6}\b",
                r"\b(?:vaut|valent|vaudra|constitue\w{0,2}|tien\w{1,4} lieu d\w?) ?(?:de )?(?:un "
                r"|une )?(?:commande|engagement|bon de commande)",
                r"\b(?:engage(?:nt)?|lie(?:nt)?|oblige(?:nt)?(?! [^.;|]{0,30}? (?:a|au"
                r"|aux) [a-z]{4})) (?:le |la |l'"
                r"|les )?(?:deux )?(?:parties|mandant"
                rf"|{PARTIES.client}|{PARTIES.provider})\b",
                # « une fois remise, elle l'engage »
                r"\b(?:l'|nous |vous |les )(?:engage|lie|oblige)(?:nt|ra|ront)?\b",
                r"\ba (?:une )?valeur contractuelle\b|\bcaractere contractuel\b",
            )
        ),
    ),
)

REMEDIES: Final = (
    Choice(
        "none",
        Pattern(
            any_of(
                r"\b(?:ne|n'|sans|aucune?)\b[^.;|]{0,60}?\b(?:responsabilite|indemni\w{2,7}"
                r"|compensation"
                r"|dedommag\w{2,6}"
                r"|reclamation|droit a)\b",
                # « ne répond pas des écarts »
                r"\bne repond\w{0,3} (?:pas|point|d'aucune?) (?:des? |d')?(?:ecarts?|erreurs?"
                r"|inexactitudes?)\b",
                # « renonce à toute réclamation fondée sur un écart »
                r"\brenonc\w{1,4} a [^.;|]{0,30}?\b(?:reclamations?|indemni\w{2,7}|compensations?"
                r"|recours)\b",
                # « aucune erreur ne peut lui en être imputée »
                r"\b(?:ne|n')[^.;|]{0,30}?\betre (?:imput|reproch)\w{1,4}\b",
                # « le Client ne verse rien au Prestataire »
                r"\bne (?:verse|paie|regle|doit|devra)\w{0,3} (?:rien|aucune?)\b",
                r"\bne (?:pourr\w{1,4}|peu\w{1,4}|saurai\w{1,3}) (?:etre (?:tenu|oppose|reproche|recherche)"
                r"|se prevaloir|lui etre)",
            )
        ),
    ),
    Choice(
        "service_level",
        Pattern(
            r"\b(?:aucune?|nulle?|sans|pas de) (?:penalites?|malus)\b|"
            r"\b(?:qualite(?: de service)?|indicateurs?|niveaux? de service|delais? (?:de reponse|d'attente"
            r"|de decroche)|qs|sla|engagements?(?! de volume)|objectifs?"
            r"|penalites?|taux)\b"
            r"[^.;|]{0,60}?\b(?:pas|plus|suspend\w{2,4}|neutralis\w{1,4}|inopposables?"
            r"|cess\w{1,3} (?:d'etre|de (?:s'appliqu|pouvoir etre|valoir|jouer|lier))\w{0,3}"
            r"|repute\w{0,2}|ecart\w{1,3}"
            r"|retir\w{1,4}|exclu\w{0,2}|hors calcul"
            r"|exoner\w{1,4}|caduc\w{0,3})\b"
            # « Ces objectifs s'entendent dans la limite de 110 % des prévisions »
            r"|\b(?:niveaux? de service|objectifs?|engagements? de service|taux"
            r"|penalites?) (?:ne )?(?:s'entend\w{0,3}"
            r"|s'appliqu\w{1,4}|val\w{1,4}|vaut|sont (?:dus|exigibles|opposables))(?: que)? (?:dans la limite"
            r"|jusqu'a|a concurrence|en deca)\b"
            r"|\b(?:sort(?:ent|ira|iront)?|retir\w{1,4}|exclu\w{0,3}|hors|n'entr\w{1,3} (?:pas"
            r"|plus)) (?:du |de |dans )(?:le |la )?(?:calcul|mesure|decompte)\b[^.;|]{0,30}?"
            r"\b(?:qualite|niveaux?|taux|engagements?)\b"
            r"|\b(?:pas|plus|neutralis\w{1,4}|exoner\w{1,4}|suspend\w{1,4}|degag\w{1,3}"
            r"|deli\w{1,3}|(?:est|sera) (?:releve|libere|decharge|dispense)e?)\b[^.;|]{0,60}?"
            r"\b(?:qualite de service|niveaux? de service|sla|engagements?(?! de volume)|objectifs?"
            r"|penalites?)\b"
        ),
    ),
    Choice(
        "paid",
        Pattern(
            any_of(
                r"(?<!penalite )(?<!penalites )\b(?:est|sont|sera|seront|reste\w{0,2}|demeure\w{0,2}) "
                r"(?:\w{1,14} )?(?:due?s?|acquise?s?)\b",
                # « les heures planifiées sont mises à sa charge »
                r"\b(?:est|sont|sera|seront|reste\w{0,2}) (?:mise?s? )?a (?:sa|la|leur) charge\b",
                # « le Client verse au Prestataire 60 % du prix des appels manquants »
                rf"\b(?:(?:verse|versera|verseront|versent|acquitte|acquittera)\b[^.;|]{{0,40}}?"
                rf"|doit|devra) (?:au|a la|aux|a l') ?(?:{PARTIES.provider})\b",
                rf"\b(?:compense|compensera|dedommage|dedommagera) (?:le|la|l') ?(?:{PARTIES.provider})\b",
                # « une compensation de 40 % du prix est versée au Prestataire »
                rf"\b(?:compensation|indemnite|complement|somme|montant)\b[^.;|]{{0,90}}? versee?s? "
                rf"(?:au|a la|aux|a l') ?(?:{PARTIES.provider})\b",
                r"\b(?:payee?s?|facturee?s?|regle(?:e|es|s)|remuneree?s?|indemnisee?s?)\b",
                r"\b(?:facture\w{0,3}|facturation(?! (?:suit|se fait|est (?:faite|etablie)|au re[ae]l))"
                r"|paie(?:nt|ra|rons)?|payons|regle|remunere"
                r"|indemnise)\b",
            )
        ),
    ),
    Choice(
        "price",
        Pattern(
            # « hors de ce tunnel, ils sont recalculés »
            r"\bhors (?:de |d')(?:ce|cette|ces|la|le|celui-ci|celle-ci) ?(?:tunnels?|bandes?"
            r"|fourchettes?|plages?"
            r"|limites?|marges?)?\b[^.;|]{0,60}?\b(?:recalcul|revis|renegoci|revus?\b|revues?\b"
            r"|ajust)\w{0,5}|"
            r"\b(?:revis\w{1,5}|renegoci\w{1,5}|major\w{1,6}|ajust\w{1,6}|modifi\w{1,5}"
            r"|revoi\w{1,4})\b[^.;|]{0,40}?"
            r"\b(?:prix|tarifs?|taux horaires?|forfaits?)\b"
            r"|\b(?:prix|tarifs?|taux horaires?|forfaits?)\b[^.;|]{0,40}?\b(?:revis\w{1,5}"
            r"|renegoci\w{1,5}|major\w{1,6}|ajust\w{1,6}|revus?|revues?|relev\w{1,4}|augment\w{1,4}"
            r"|recalcul\w{1,4})\b"
        ),
    ),
)

# « Toute réduction du volume prévisionnel de plus de 15 % est notifiée 25 jours avant »
MEASURE_OF: Final = Pattern(
    r"\A(?=[^;]{0,200}?\b(?:notifi\w+|preavis|prevenance|prend effet|prennent effet|signal\w+)\b)[^;]{0,90}?"
    r"\b(?:hausses?|baisses?|reductions?|augmentations?|diminutions?|variations?|modifications?) "
    r"(?:[a-z']{1,12} ){0,3}?(?:\d{1,3} ?% )?(?:[a-z']{1,12} ){0,4}?(?:previ\w+|prevue?s?|plan de charge)\b"
)
