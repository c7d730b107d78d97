"""French wording of abnormally low offers."""

from typing import Final

from contract_checker.extraction.abnormally_low_offer.wording import AbnormallyLowOfferWording
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OFFER = (
    r"(?:offres?|propositions?|prix|tarifs?|montants?|soumissions?|candidatures?|devis|rabais|plis?"
    r"|cotations?|chiffrages?|bordereaux?)"
)
_LOW = one_of(
    r"anormalement (?:bas(?:se|ses)?|faibles?|reduite?s?|modiques?)|sous-evalue\w{0,2}|sous-estime\w{0,2}",
    r"manifestement (?:insuffisant\w{0,2}|trop bas\w{0,3}|inferieure?s?)"
    r"|(?:inferieure?s?|en de[cs]a|au-dessous|en dessous) (?:a|au|aux|du|des|de) (?:son |ses |leurs? |ce"
    r" )?couts?|(?:exager|excessiv)ement (?:bas\w{0,3}"
    r"|faibles?)",
    r"(?:bas(?:se|ses)?|faibles?|modiques?|attrayante?s?) (?:au point|pour etre (?:vrai|honnet|serieu|tenu"
    r"|credib)\w{0,4})",
    r"(?:trop|si|tellement|etonnamment|suspicieusement|etrangement|ridiculement|inhabituellement"
    r"|deraisonnablement|dangereusement) (?:bas(?:se|ses)?|faibles?|modiques?|peu cher\w{0,3})",
    r"bradee?s?|derisoires?|irrealistes?|casse[se]?|cassees|intenables?|de dumping|a perte",
)
# « inferieur de quinze pour cent à son estimation », « qui s'écarte de plus de 30 % du prix médian »
_MEASURE = one_of(
    r"(?:l'|son |notre |cette |leur |d')estimations?|(?:la |une )?(?:moyennes?|medianes?)",
    r"(?:prix|offre|montant|cout) (?:median|moyen|estime|estimatif|de reference|objectif)e?"
    r"|(?:les |aux? |des )?autres(?: (?:offres|prix|candidats|soumissionnaires|concurrents))?\b"
    r"|(?:l'offre|celle|celui) suivante?|estimatif|concurrence|(?:budget|cout) (?:estime|previsionnel)",
)
_BELOW = one_of(
    rf"(?:inferieure?s?|en retrait|ecarts?|s'ecart\w{{1,4}}|s'eloign\w{{1,4}})\b[^.;]{{0,45}}?\b{_MEASURE}",
    rf"(?:sous|en dessous|au-dessous|en deca)\b[^.;]{{0,12}}?\b{_MEASURE}",
)
# « un prix qui ne permet pas de payer les salaires », « qui laisse douter de la bonne exécution »
_STARVED = one_of(
    r"ne (?:peu\w{1,3}|pourr\w{1,4} )?(?:permet\w{0,5}|couvr\w{1,7}|suffi\w{1,5}|pai\w{1,3}|pay\w{1,4}"
    r"|rembours\w{1,4})\b[^.;]{0,45}?\b(?:salaires?|smic|travail|couts?|charges|conventions?|main-d'oeuvre"
    r"|depenses|remuneration\w{0,1}|paie)",
    r"(?:dout\w{1,4}|crain\w{1,4}|compromet\w{0,4}|menac\w{1,4})\b[^.;]{0,40}?\b(?:execution|realis"
    r"|prestation|service|qualite|tenu|viab)",
)
_REJECT = (
    r"(?:rejet\w{0,5}|elimin\w{1,7}|(?<!s')ecart(?:e|er|ee|ees|ez|ent|era|eront|erons|es)"
    r"|exclu(?:e|es|re|t|s|ez|ons)?|(?<!a l')exclusion"
    r"|refus\w{0,4}|evinc\w{1,4}|repouss\w{1,5}|non retenue?s?|disqualifi\w{1,5}|hors (?:jeu|course)"
    r"|(?:quitt\w{1,5}|sor\w{1,5} de|retiree?s? de|mis\w{0,2} hors de) (?:la )?(?:procedure|consultation"
    r"|competition)(?! en ligne)"
    r"|irrecevables?|jetee?s?|a la poubelle|a la corbeille|au panier)"
)
_WITHOUT = (
    r"sans (?:autre |aucune |aucun |plus ample )?(?:formalite|forme de proces|demande|justification|examen"
    r"|explication|que (?:le |son |l')?(?:candidat|auteur|soumissionnaire)|avoir a|discussion|echange|appel"
    r"|l'entendre|un mot|lui (?:demander|ecrire|parler)|entendre|ecouter|interroger|debat|preavis"
    r"|autre lecture)"
)

ABNORMALLY_LOW_OFFER: Final = AbnormallyLowOfferWording(
    cues=(
        (
            "anormalement",
            "sous-evalu",
            "sous-estime",
            "manifestement",
            "exagerement",
            "l2152-5",
            "2152-6",
            "l. 2152-5",
            "oab",
            "brad",
            "derisoire",
            "irrealiste",
            "modique",
            "trop bas",
            "si bas",
            "trop faible",
            "cass",
            "dumping",
            "a perte",
            "inferieur",
            "sous l'estimation",
            "sous notre",
            "sous la m",
            "en dessous",
            "dessous",
            "s'ecart",
            "s'eloign",
            "intenable",
            "peu cher",
            "ne couvr",
            "ne permet",
            "salaire",
            "pour etre",
            "crain",
            "dout",
            "compromet",
            "bas",
            "ecart",
            "en deca",
            "sous son",
        ),
        (
            "offre",
            "prix",
            "proposition",
            "soumission",
            "devis",
            "rabais",
            "tarif",
            "estimation",
            "oab",
            "2152-",
            "montant",
            "pli",
        ),
    ),
    quantities=QUANTITIES,
    named=Pattern(
        any_of(
            rf"\b{_OFFER}\b[^.;]{{0,140}}?\b{_LOW}\b|\b{_LOW}\b[^.;]{{0,40}}?\b{_OFFER}\b",
            r"\boab\b|\bl\.? ?2152-[56]\b|\bcass\w{1,4} (?:\w{1,5} )?(?:les |ses |vos |nos |leurs "
            r")?prix",
            # a price is set beside the others, or beside what it must pay
            rf"\b(?:offres?|propositions?|prix|soumissions?|devis|plis?)\b[^.;]{{0,60}}?\b(?:{_BELOW}"
            rf"|{_STARVED})",
            r"%[^.;]{0,20}?\b(?:sous|en dessous|au-dessous|en deca)[^.;]{0,20}?\b(?:offres?|plis?|prix)\b",
            r"(?:%|pour cent) (?:sous|en dessous|au-dessous|en deca) (?:de )?(?:l'|notre |son |cette "
            r")estimation",
        )
    ),
    rivals=Pattern(
        any_of(
            r"\b(?:offres? d'achat|domaines|actionnaires?|bourse|actions|vendeurs?|acquereurs?"
            r"|immobilie\w{1,2}|bien(?:s)? (?:a"
            r" vendre"
            r"|immobilier)|loyers?|abonne(?:s|ments?)|moyenne du (?:marche|secteur)|consommateurs?"
            r"|encheres?|promotion\w{0,6})\b",
            r"\b(?:penalit\w{1,2}|note technique|volumes?|appels (?:recus|traites)|commandes?|avenant"
            r"|indemnites?)\b",
        )
    ),
    heard=Pattern(
        any_of(
            r"\b(?:demand|sollicit|exig|invit|interrog|requi|reclam|obtenir|recueill|fourni|produi|apport"
            r"|entend|appell|prie|convi|somm)\w{0,6}\b[^.;]{0,90}?\b(?:precisions?|justifi\w{2,8}"
            r"|justificatifs?|explications?|eclaircissements?|expli(?:quer|citer)|renseignements|elements"
            r"|details?"
            r"|sous-details?|raisons?|comptes?|preuves?|detailler|decompos\w{2,5})\b",
            r"\b(?:justifications?|justificatifs?|explications?|precisions?|reponses?|raisons|detail"
            r"|arguments?"
            r"|eclaircissements?)\b[^.;]{0,60}?\b(?:demandee?s?|fournie?s?|sollicitee?s?|exigee?s?"
            r"|apportee?s?|probantes?|satisfaisantes?|suffisantes?|convain\w{1,6}|recue?s?|ecrites?"
            r"|tiennent|persuad\w{1,4}|attendue?s?|entendue?s?|lue?s?|analysee?s?|examinee?s?)\b",
            r"\b(?:doi\w{1,4}|devr\w{1,4}|peu\w{1,4}|pourr\w{1,4}|a|aura"
            r"|faut|pour)\b[^.;]{0,20}?\b(?:justifi\w{1,3}|en decomposer|decomposer (?:le|son|votre|leur)"
            r"|s'(?:en )?expliquer|expliquer|s'en justifier|(?:montrer|demontrer|prouver|detailler|etablir)"
            r" (?:vos|ses|leurs?|le|la|les|son|sa|que|l')(?: \w{1,14})?)\b",
            r"\b(?:apres|prealable|avant)\b[^.;]{0,60}?\b(?:justifi\w{2,8}|explications?|precisions?"
            r"|contradictoire|entendu|reponse)|\bcontradictoire\w{0,4}\b",
            # « n'est rejetée qu'une fois son auteur entendu », « ouï avant d'être repoussé »
            rf"\bn(?:e |')[^.;]{{0,20}}?\b{_REJECT} qu(?:e |')[^.;]{{0,40}}?\b(?:entendu|repon\w{{1,3}}|oui\b"
            r"|justifi\w{2,8}|expli\w{4,9}|interrog\w{1,3}|questionn\w{1,3}|consulte)",
            r"\b(?:ouir|entendre|interroger|questionner|consulter)\b[^.;]{0,30}?\bavant (?:de|d'|tou)"
            rf"|\bavant (?:de |d'|toute? )[^.;]{{0,25}}?\b{_REJECT}\b[^.;]{{0,40}}?\b(?:dites|indiquez"
            rf"|montrez"
            r"|expliquez|justifiez|fournissez|prouvez|adressez|repondez)",
            r"\b(?:articles? )?l\.? ?2152-6\b|\br\.? ?2152-3\b",
            # « on écrit au candidat », « il est entendu », « s'en explique »
            r"\b(?:ecri\w{1,4}|question\w{1,4}|parle\w{0,2}|interrog\w{1,5}|entend\w{1,4}|ecout\w{1,4}"
            r"|consult\w{1,4}|appel\w{1,4}) (?:au|le|la|a l'|l'|d'abord le|a son) ?(?:candidat"
            r"|soumissionnaire"
            r"|auteur|entreprise|societe|concurrent|interesse)",
            # « nous vous entendrons », « sans leur avoir posé de questions »
            r"\b(?:vous|l'|les|lui|leur) (?:entendr|interroger|ecouter|questionner)\w{1,4}\b"
            r"|\bpose\w{0,2} (?:de |des |la |une |quelques )?questions?\b|\bfeuilles? de calcul\b"
            r"|\bexplications? recevables?\b|\bde quoi il est fait\b|\bvous en expliquer\b",
            r"\bs'(?:en )?expli\w{2,6}\b|\b(?:est|sera|soit) (?:d'abord |alors )?(?:entendu|interroge"
            r"|questionne|consulte|appele a)\w?\b|\b(?:explique|justifie)\w{0,4} (?:comment|pourquoi|son prix"
            r"|ses prix|sa marge|le detail)",
        )
    ),
    # « rejetée d'office », « sans autre formalité »
    unheard=Pattern(
        rf"\b{_REJECT}\b[^.;|]{{0,45}}?\b(?:d'office|automatique\w{{0,4}}|de plein droit"
        rf"|systematique\w{{0,4}}|immediatement|aussitot|sur-le-champ|d'emblee|{_WITHOUT})"
        rf"|\b(?:d'office|automatique(?:ment)?|systematique(?:ment)?|de plein droit|aussitot|sur-le-champ"
        rf"|{_WITHOUT})\b[^.;|]{{0,45}}?\b{_REJECT}\b"
    ),
    rejected=Pattern(
        rf"\b{_REJECT}\b|\b(?:sera|est|sont|seront) mise?s? de cote\b|\bne retien\w+ pas\b"
        r"|\bn(?:e |')(?:est|sont|sera|seront) (?:pas|jamais) (?:retenue?s?|admise?s?"
        rf"|classee?s?"
        rf"|examinee?s?|lue?s?)"
    ),
    under=Pattern(
        r"\b(?:sous|en dessous de|moins de|inferieure?s? a|en de[cs]a de)(?: les| la barre des)? $"
    ),
    part_of=Pattern(
        r" ?(?:de |du |d')(?:la |l'|notre |son |cette )?(?:estimation|moyenne|mediane|prix|montant)"
    ),
    # « La doctrine qualifie … », « le rapport de 2019 signalait … », « la notion d'offre anormalement basse »
    notion=Pattern(
        any_of(
            r"\b(?:doctrine|jurisprudence|litterature|presse|syndicats?|federation|observatoire|etude)\b[^.;]"
            r"{0,60}?\b(?:qualifi|defini|consider|regard|estim|denonc|signal|rappel|critiqu|deplor"
            r"|observ)\w{1,5}",
            r"\b(?:notion|definition|question|theme|sujet|probleme|phenomene) (?:d'|des |de l'|d'une )"
            r"(?:offres?|prix)\b",
            r"\b(?:offres? anormalement basses?|oab)[\"» ]{0,2}(?:designe|s'entend|signifie)"
            r"|\bon (?:appelle|entend par)\b",
            r"\b(?:rapport|bilan|audit|affaire|litige|consultation|marche|procedure|arret|jugement"
            r"|decision)s? de"
            r" (?:19|20)\d\d\b",
            r"\b(?:avai(?:t|ent)|etai(?:t|ent)|fut|furent|signalai\w{1,3}|constatai\w{1,3}|jugeai\w{1,3})"
            r" (?:\w{1,16} ){0,4}?(?:rejetee?s?|ecartee?s?|admis|reproche|elimine\w{0,2}|offres?|sous-evalue"
            r"|anormalement)",
        )
    ),
    spotted=Pattern(
        r"\b(?:presume\w{0,2}|reput\w{1,3}|consider\w{1,4}|regard\w{1,4}|qualifi\w{1,4}|suspect\w{0,3}"
        r"|detect\w{1,4}|identifi\w{1,4}|seuils?|ecarts?|s'ecart\w{1,4}|moyenne|methode|inferieure?s? (?:de"
        r"|a)|susceptibles?|drapeaux?|alertes?|alert\w{1,3}|signal\w{1,5}|reper\w{1,4}|soupcon\w{0,5}"
        r"|tenue?s? pour|marque[sz]?|attention|doute)\b"
    ),
)
