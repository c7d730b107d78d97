"""French wording of the return of the service at the end of the contract."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.reversibility.fr_named import NAMED
from contract_checker.extraction.reversibility.wording import ReversibilityWording

_CUES: Final = (
    (
        "reversib", "transferabilite", "plan de sortie", "plan de transfert", "plan de desengagement",
        "sortant",
        "successeur", "repreneur", "nouveau titulaire", "nouveau prestataire", "futur titulaire",
        "futur prestataire", "autre prestataire", "autre titulaire", "reinternalis", "reprise",
        "par un tiers",
        "transfert", "transfere", "attributaire", "exploitant", "transition", "transmission",
        "desengagement", "passation", "migration", "bascule", "suivant", "entrant",
        "remplac", "succed", "releve",
        "relais", "reprend", "reprenn", "rendre les", "savoir-faire", "remet", "restitu",
        "extinction", "cessation", "expiration", "fin d", "assist", "accompagn", "autres mains",
        "cles du", "tuilage", "double co", "passe la main", "ancien et le", "plan de re", "passage du",
        "double e", "temoin", "restitution",
        "depart d", "arrivant",
        "prete", "concert", "derniers mois", "dernieres semaines", "prend la suite", "apres lui",
        "apres elle", "cotes d", "cessation", "laisse",
        "sortie", "biseau", "recouvrement", "parallele",
        "apres la rupture", "chez elle", "en interne", "continuer",
    ),
)  # fmt: skip
REVERSIBILITY: Final = ReversibilityWording(
    cues=_CUES,
    quantities=QUANTITIES,
    named=NAMED,
    rivals=Pattern(
        any_of(
            r"\bteletravail\b|\bcloisons?\b|\bbureaux\b|\bcontrats? de travail\b"
            r"|\b(?:l\.? ?)?1224-1\b|\btransferts? (?:du|de) personnel"
            r"|\breprise du personnel\b|\bvoies?\b|\bbatiments?\b",
            # what an outgoing holder says of its staff
            r"\bsortant\w{0,2}\b[^.;]{0,120}?\b(?:personnels?|salaries?|effectifs?|masse salariale"
            r"|contrats de travail)\b",
            r"\bhistoriques? de (?:volumes?|trafic|charge)\b",
            # start of a contract, one agent after another, what has been
            r"\b(?:recueillir|recoit|prise de connaissance|(?:avant|pour) (?:d')?ouvrir"
            r"|demarrage)\b[^.;]{0,60}?\bsortant"
            r"|\b(?:sortant|entrant)\w{0,2}\b[^.;]{0,40}?\bavant (?:d'ouvrir|l'ouverture|le demarrage)"
            r"|\b(?:conseillers?|agents?"
            r"|superviseurs?|salaries?) (?:qui |sortant|partant|absent|entrant)|\b(?:conge|vacation|shift"
            r"|poste a poste)\b",
            r"\b(?:s'etait|s'est|avait ete|a ete|eut|fut|s'etaient|ont ete) (?:faite?s?|deroulee?s?"
            r"|achevee?s?"
            r"|realisee?s?|effectuee?s?|terminee?s?)\b|\ba eu lieu\b|\bsite de (?:secours|repli)\b",
            r"^(?:le|la|les|un|chaque|tout) (?:(?:tele)?conseill\w{1,4}|superviseurs?|agents?|salaries?"
            r"|chefs?|managers?)\b[^.;]{0,60}?\b(?:accompagn|form|transmet|epaul|assist|guid|aid|remet)",
            r"\bform\w{1,3} (?:un|son|leur) remplacant|\b(?:depart|absence|remplacement) (?:d'un|d'une"
            r"|de l') ?(?:agents?|conseill\w{1,4}|salaries?"
            r"|superviseurs?)\b",
            r"\blocaux\b|\bloyer",
            r"\b(?:notee?s?|notation|(?<!ne )points?|criteres?|sous-critere)\b|\bappels? vers\b"
            r"|\btransfer\w{1,3} (?:l'|les |un )appels?\b|\bprise en charge initiale",
            r"^(?:article |art\.? ?)?[\d. -]{0,8}(?:article )?(?:clause de |phase de "
            r"|plan de )?reversibilite(?: [\w' ]{0,40})?$",
        )
    ),
    owed=Pattern(
        r"\b(?:doi\w{1,4}|devr\w{1,4}|assur(?!eur)\w{1,4}|s'engage\w{0,3}|s'oblige|fourni\w{1,3}"
        r"|met(?:tra)?"
        r"|mettre"
        r"|transfer(?:e|er|era|ent|eront)|organis\w{1,4}|facilit\w{1,4}|prete\w{0,2}|pretera"
        r"|assist\w{1,5}|apport\w{1,4}"
        r"|garanti\w{0,4}|execut\w{1,4}|realis\w{1,4}|est due|collabor\w{1,4}|cooper\w{1,4}|particip\w{1,4}"
        r"|permet\w{0,4}|epaul\w{1,4}|second\w{1,4}|rest\w{1,4}|ecri\w{1,3}|rend(?:re|ra|ent)?"
        r"|conserv\w{1,4}|devait"
        r"|aid\w{1,4}|transfer(?:e|era|ent|eront|er)\b|transm\w{2,6}|form\w{1,4}|pret\w{1,4}|tien\w{1,4}"
        r"|tenir|tiendr\w{1,3}|remet\w{0,4}"
        r"|restitu\w{1,4}|comprend|accompagn\w{1,4})\b"
    ),
    goes_on=Pattern(
        # « Ce concours est rémunéré aux prix de l'annexe 2 », « Il ne peut prétendre à aucune rémunération »
        r"^(?:(?:ce|cet|cette) (?:concours|accompagnement|appui|aide|soutien|cooperation|collaboration"
        r"|travail|mission)"
        r"|(?:tout )?(?:ceci|cela)\b|le tout|l'ensemble de ces"
        r"|(?:il|ils|le (?:titulaire|prestataire|centre))\b(?=[^.;]{0,90}?\b(?:a ce titre|de ce chef"
        r"|pour (?:cela|ce faire|ces operations|cette)|de ce fait|(?:remunere|facture|paye)\w{0,2} (?:aux?"
        r"|selon)"
        r"|compris\w{0,2} dans|gratuit\w{0,4}))"
        r"|elles?|cette (?:phase|periode|assistance|prestation|operation)|ces (?:prestations|operations)"
        r"|ce (?:plan|transfert)|sa duree|la (?:phase|periode|duree)|le plan|pendant cette|durant cette"
        r"|a ce titre)\b"
    ),
    excluded=Pattern(
        r"\b(?:aucune?|pas de|ni|sans) (?:\w{1,14} (?:de |d')?)?(?:reversibilite|transferabilite)"
        r"|\breversibilite\b[^.;]{0,30}?\b(?:ne s'applique pas|n'est pas (?:due|prevue|exigee)|sans objet)"
        # « n'est tenu à aucun tuilage », « ne doit ni assistance ni formation au repreneur »
        r"|\b(?:ne|n'[ey]?)\b ?[^.;]{0,40}?\b(?:aucune?|pas d|pas a|ni) ?(?:\w{1,14} (?:de |d'|a ))?"
        r"(?:passation|tuilage|transferts?|assistance|concours|accompagnement|transmission|double commande"
        r"|restitution|relais|reprise)\b"
        r"|\b(?:ne |n')(?:remet|transmet|livre|form|assist|expliqu|accompagn|fourni|laiss|cede|prete"
        r"|apport)\w{0,4} (?:pas|rien|aucune?|ni)\b(?![^.;]{0,20}?\b(?:supplement|frais|factur|cout))"
        r"|\b(?:ne|n')[^.;,]{1,20}?\b(?:pas|nullement|aucunement) (?:tenue?|obligee?|chargee?) (?:de |d'|a )"
    ),
    denied=Pattern(
        r"\b(?:ne |n')(?!en retir|en tir|en deman|don|percoi|demande|coute|reclame|lui est|sera rien"
        r"|est rien)[^.;]{0,40}?\b(?:pas|aucune?|nullement|aucunement|ni"
        r"|rien)\b(?![^.;]{0,30}?\b(?:supplement"
        r"|remuner|frais|prix|factur|paiement|indemnite|cout))"
    ),
    plan=Pattern(
        r"\bplans? de (?:la )?(?:retrait|retour|releve|cession|reversibilite|sortie|transfert"
        r"|desengagement|passation|transition"
        r"|reprise)\b"
        r"|\bplan\b[^.;]{0,20}?\breversibilite|\breversibilite ?[:|,-] ?(?:un |le )?plan\b"
        r"|\b(?:echeancier|calendrier|programme) (?:detaille )?(?:de (?:la )?(?:reprise|reversibilite"
        r"|transfert|sortie))"
        r"|\breprise\b[^.;]{0,120}?\bechea?ncier\b"
    ),
    delivered=Pattern(
        r"\b(?:remet\w{0,3}|remis\w{0,2}|fourni\w{0,3}|produi\w{1,3}|transmi\w{1,3}|presente\w{0,2}"
        r"|soumi\w{1,3}|communiqu\w{1,3}|etabli\w{0,3}|actualise\w{0,2}|mis a jour|livre\w{0,2}|preavis"
        r"|notifi\w{2,4}|restitu\w{1,4}|resili\w{1,6}|rend\w{1,3})\b[^.;]{0,60}?$"
        r"|\b(?:sous|d'ici|dans (?:les|la|le delai de|un delai de)|stock [^.;]{0,30}?d[e']) ?$"
    ),
    # « six mois avant le terme s'ouvre une phase de restitution »; « pendant six mois » is no date either
    opens=Pattern(
        r"(?:s'ouvr|debut|commenc|demarr|s'engag|entam)\w{1,5} (?:au plus tard |au moins )?$"
        r"|\b(?:pendant|durant|duree(?: \w{1,9})? (?:de|:)|duree(?: \w{1,9})? d') ?$"
        r"|^ avant [^,;.]{3,40}?,? (?:s'ouvr|debut|commenc|demarr|s'engag|est entam)\w{1,5}\b"
    ),
    other_after=Pattern(
        r"^,? ?(?:au moins |au plus tard |\w{1,8} )?(?:avant|a l'avance|precedant)\b|^-(?:homme|agent)"
        r"|^ d(?:e |')(?:statistiques?|donnees|historiques?|enregistrements?|mesures?)\b"
    ),
    costs=(
        Choice("free", Pattern(r"\b(?:fact|compt)ur?\w{2,6} (?:pas|point|rien)\b")),
        # « Les Prestations y sont payées aux prix du Contrat ; l'assistance est comprise dans le forfait »
        Choice(
            "paid",
            Pattern(
                r"\b(?:payee?|remuneree?|facturee?|reglee?)s? (?:aux?|selon les?|par les?)"
                r" (?:memes? )?(?:prix|tarifs?|taux)\b|\b(?:aux?|selon les?) (?:memes? )?"
                r"(?:prix|tarifs?|taux) (?:\w{1,10} )?(?:en vigueur|(?:du|de la|de l')|habituels?"
                r"|courants?|ordinaires?|horaires?)"
                r"|\baux memes prix\b|\bd'autre remuneration que\b"
            ),
        ),
        Choice(
            "free",
            Pattern(
                any_of(
                    r"(?<!\d)(?<!\d )0 (?:€|euros?)|\bcadeau\b|\bofferte?s?\b|\bgracieu\w{2,8}\b"
                    r"|\b(?:sans|ni) (?:\w{1,5} )?(?:compter"
                    r"|demander|facturer|payer"
                    r"|rien (?:facturer|compter|demander)|en demander)|\bpour rien\b|\bsans (?:salaire"
                    r"|retribution)\b"
                    r"|\bsans bourse delier|\bne "
                    r"(?:vous |nous |lui )?(?:coute"
                    r"|paie|doit)\w{0,2} rien|\ba (?:nos|vos|leurs) frais\b|\bgratuit\w{0,6}\b"
                    r"|\bsans rien (?:reclamer|exiger|facturer)\b|\baucune (?:remuneration|somme"
                    r"|contrepartie|indemnite)\b|\ba titre "
                    r"gracieux\b|\bsans (?:aucun |aucune )?(?:frais|supplement"
                    r"|surcout|factur\w{1,5}|cout|remuneration|contrepartie|majoration)",
                    r"\brien (?:n'est|ne (?:sera|lui sera|lui est))? ?due?\b|\bsera rien du\b",
                    r"\b(?:ne|n')[^.;]{0,30}?\b(?:pas|aucune?)\b[^.;]{0,20}?\b(?:factur|remuner|frais"
                    r"|paiement|supplement)",
                    r"\b(?:inclus|compris)(?:e|es)? (?:dans|aux?|a)\b|[:|(] ?(?:inclus|compris)(?:e|es)?\b"
                    r"|\b(?:est|sont|sera|seront) (?:\w{1,12} )?(?:inclus|compris)(?:e|es)?\b"
                    r"|\bnon facture\w{0,2}\b",
                    rf"\b(?:a la charge|aux frais) (?:exclusi\w{{1,3}} )?(?:du |de la "
                    rf"|de l')(?:{PARTIES.provider})\b|\ba ses frais\b",
                    rf"\b(?:supporte\w{{0,2}}|assume\w{{0,2}}|pris(?:e|es)? en charge) par (?:le |la "
                    rf"|l')(?:{PARTIES.provider})\b",
                )
            ),
        ),
        Choice(
            "paid",
            Pattern(
                rf"\b(?:contre|moyennant) (?:une |juste |la |un |l')?(?:juste |seul "
                rf"|prix )?(?:retribution|remuneration|paiement|abonnement|forfait|remboursement"
                rf"|honoraires?)\b|\b(?:{PARTIES.client}) (?:paie|regle|remunere)(?:ra)?\b"
                rf"|\bqui paie:? (?:le |la "
                rf"|l')?(?:{PARTIES.client})\b|\baux? frais de la (?:compagnie"
                rf"|societe|maison)|"
                rf"\b(?:re)?factur\w{{1,5}}\b|\b(?:remuner|tarif)\w{{1,5}}\b|\bdevis\b|\bbordereau\b"
                rf"|\b(?:a la charge|aux frais) (?:du |de la |de l')(?:{PARTIES.client})\b|\bprix (?:du|de"
                rf"|prevu|fixe|courant|coutant|en vigueur|habituel)|€|\bpaye\w{{0,2}}\b"
            ),
        ),
    ),
)
