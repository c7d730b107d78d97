"""French wording of the rank of documents."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.precedence.wording import PrecedenceWording

_DOCUMENT = one_of(
    r"actes? (?:d'engagement|speciaux|special)",
    r"(?<![a-z])(?:ae|ccap|cctp|ccp|ccag|cctg|ccatp|ccs|rc|bpu"
    r"|dqe|dpgf|paq|cdc|crt|mt|gtc)(?![a-z])",
    r"cahiers? (?:des|de) (?:clauses|charges|prescriptions)|annexes?\b|avenants?\b|contrats?\b"
    r"|conventions?\b|accords?-cadres?",
    r"accords?\b(?! (?:prealable|ecrit|expres))|conditions (?:generales|particulieres|speciales)|cg[av]\b"
    r"|marches?\b|lettres? (?:de commande|de mission|de marche)",
    r"bons? de commande|commandes?\b|devis\b|bordereaux?\b|details? (?:estimatif|quantitatif)"
    r"|grilles? (?:tarifaire|de prix)|catalogue",
    r"memoires?\b|offres?\b|propositions?\b|reponses? (?:du|de|technique"
    r"|a l'appel)|plan d'assurance",
    r"documents?\b|pieces?\b|presentes\b|protocoles?\b|fiches? (?:technique|de poste|activite)"
    r"|decomposition|reglement (?:de (?:la )?consultation|interieur)",
    r"(?:cahier|fiche|guide|manuel|livret|note|bareme|tarif|referentiel|lettre|papier|code de conduite|plan"
    r"|politique|calendrier|cadre de reponse|tableau des prix|liste des prix|arrete|texte|barreme"
    r"|reponse)s?\b"
    r"(?! (?:de service|blanche|numerique))",
    r"specifications?\b|notices?\b|chartes?\b|plans? (?:de progres|de securite)|proces-verb|compte-rendu"
    r"|mises? au point|statement of work",
)
_DIFFER = one_of(
    r"contradictions?|contrarietes?|discordances?|divergences?|conflits?|incompatibilites?|desaccords?"
    r"|ecarts?|differences?",
    r"incoherences?|ambiguites?|difficultes? d'interpretation|differ\w*",
)
_RANK = (
    r"(?:priorites?|preseance|prevalence|preeminence|importance|primaute|preference|autorite|valeur|rang"
    r"|predominance)"
)
_ADVERB = (
    r"(?: (?:toujours|alors|systematiquement|en tout etat de cause|de plein droit|expressement|seule?s?"
    r"|(?:elle|lui|eux|elles)-memes?"
    r"|a (?:son|leur) tour))?"
)
_WINS = one_of(
    r"(?:prevau|prevaud)(?:t|ra|ront|raient|rait)|prevalent|prim(?:e|ent|era|eront)|l'emporte(?:nt|ra"
    r"|ront)?|predomine(?:nt|ra)?",
    r"(?:a|ont|aura|auront|prend|prennent) (?:la )?(?:priorite|preseance|primaute|le pas|rang)"
    r"|est prioritaire|sont prioritaires"
    r"|pass(?:e|ent|era|eront) (?:avant|devant)|gagne(?:nt|ra|ront)?|prevaloir|l'emporter|domine(?:nt|ra"
    r"|ront)?",
    r"(?:a|ont) une (?:valeur|autorite) superieure",
)

PRECEDENCE: Final = PrecedenceWording(
    cues=(
        (
            "prevau",
            "prevalen",
            "priorit",
            "prime",
            "primant",
            "contredi",
            "deroger au",
            "subordonn",
            "primaute",
            "preseance",
            "preemin",
            "hierarch",
            "emporte",
            "font foi",
            "fait foi",
            "decroissant",
            "croissant",
            "predomin",
            "effac",
            "rang |",
            "| rang",
            "d'abord",
            "ordre",
            "plus haut",
            "du plus",
            "compose",
            "autre chose",
            "le contraire",
            "compte",
            " bat ",
            "battent",
            "gagne",
            "domine",
            "supplante",
            "l'emport",
            "contrariet",
            "diverge",
            "devant",
            "avant",
            "vont ensemble",
            "egale valeur",
            "meme valeur",
            "se valent",
            "font notre",
            "forment",
            "composent",
            "papiers",
            "cede",
            "constitut",
            "constitu",
            "contractuel",
            "documents suivants",
            "pieces suivantes",
            "preval",
            "discordance",
            "contradiction",
            "divergence",
            " > ",
        ),
        (
            "engagement",
            "ccap",
            "cctp",
            "ccp",
            "annexe",
            "contrat",
            "commande",
            "offre",
            "conditions",
            "bordereau",
            "cahier",
            "convention",
            "memoire",
            "avenant",
            "accord",
            "document",
            "piece",
            "presentes",
            "protocole",
            "charte",
            "fiche",
            "lettre",
            "bon de",
            "devis",
            "marche",
        ),
    ),
    document=Pattern(rf"\b{_DOCUMENT}"),
    not_document=Pattern(
        r"\b(?:version|langue|traduction|montant|lettres\b(?! de)|chiffres|appels?\b(?! d'offres)"
        r"|candidatures?"
        r"|attestations?|volonte|loi|salaries?|reclamations?|planning)\b"
    ),
    # « Le contrat se compose des documents suivants », « les pièces constitutives du marché sont »
    listing=Pattern(
        any_of(
            r"\b(?:pieces|documents) (?:constituti\w+|contractuel\w*|particulieres? (?:constitutives?"
            r"|du marche)|(?:formant|composant|constituant) )",
            r"\b(?:contrat|marche|accord-cadre|accord|convention|engagement)\b[^.;:]{0,40}? (?:se compose"
            r"|est (?:constitue|compose|forme)e?|comprend|comporte)\b[^.;:]{0,40}?"
            r"(?:\b(?:documents?|pieces?|elements? suivants?)|(?<=de|nd|te) ?:)",
            r"\b(?:font|forment|composent|constituent)(?: ensemble| a eux \w+| seuls?)? (?:notre|l'|le "
            r"|ce |cet )"
            r" ?(?:present )?(?:accord|contrat|marche|convention|engagement|entente)\b",
            r"\bfont partie (?:integrante )?du (?:contrat|marche)\b|\bensemble contractuel\b",
        )
    ),
    ordering=Pattern(
        any_of(
            rf"\bordre (?:decroissant |hierarchique |croissant )?(?:de |d'|des )(?:leur |la )?{_RANK}",
            r"\bordre (?:decroissant|croissant|hierarchique)|\bhierarchi(?:e|que|quement|ses|sees)\b",
            # « prévalent dans l'ordre suivant », « dans l'ordre où elles sont énumérées »
            rf"\b(?:{_WINS}|font foi|fait foi|s'appliquent|s'interpretent"
            rf"|prevaloir)\b[^.;:]{{0,60}}? (?:dans|selon|suivant|par) (?:l'|leur |un |cet )ordre",
            # « on croit d'abord l'acte d'engagement, ensuite … »
            r"\b(?:croi\w+|li(?:t|ra|sent|re|rons|sons)|appliqu\w+|regard\w+|sui(?:t|vra|vre|vent|vrons)"
            r"|consult\w+"
            r"|reti(?:ent|endra)|fait foi|font foi|vau(?:t|dra|dront)|valent|compte|comptent|prim\w+"
            r"|prevau\w+|joue\w*)"
            r" (?:tout )?(?:d'abord|en premier(?: lieu)?|avant tout)\b",
            # « dans cet ordre : », « Rang | Pièce »
            r"\b(?:dans|selon|suivant|par) (?:cet|l') ?ordre(?: (?:suivant|ci-apres))? ?:",
            r"\b(?:rang|priorite)s? \| ?(?:papier|piece|document|texte|intitule|designation)s?\b"
            r"|\b(?:papier|piece|document|texte)s?(?: [a-z]+)? \| ?(?:rang|priorite|preseance)\b",
            r"\ble plus haut (?:place|range|cite|dans|sur)\w*|\b(?:echelle|cascade|pyramide) (?:suivante"
            r"|que voici|ci-)",
            r"\bdu plus (?:fort|important|contraignant|prioritaire|eleve) au (?:plus faible|moins)",
            r"\bordre (?:d'enumeration|de (?:leur|l'|cette|la) ?(?:enumeration|enonciation|citation|liste"
            r"|presentation))\b",
            r"\bordre (?:dans lequel|ou) (?:elles|ils|les (?:pieces|documents)) (?:sont|viennent d'etre"
            r"|ont ete|figurent"
            r"|apparaissent|se suivent)\b",
            r"\bordre (?:dans lequel|ou) (?:elles|ils) sont (?:cite|enumere|enonce|liste|mentionne|present)",
            r"\b(?:chacun|chacune|chaque (?:document|piece)|celle? qui precede|le premier"
            r"|la premiere)\b[^.;:]{0,40}?"
            rf"\b(?:{_WINS}|l'emportant|prevalant|primant)(?: sur)? (?:le|la|les|celles?|celui"
            rf"|ceux)\b[^.;]{{0,12}}?(?:suiv|qui suiv)",
        )
    ),
    rising=Pattern(r"\bordre croissant\b|\bdu moins (?:important|prioritaire) au plus\b"),
    unordered=Pattern(
        r"\b(?:sans|aucun\w*|pas de|pas d') ?(?:ordre|hierarchie|priorite|rang)|\b(?:meme|egale) valeur\b"
        r"|\bvaleur egale\b"
        r"|\baucune?s? (?:d'(?:eux|elles|entre eux) )?(?:ne |n')(?:passe|prim|prevau|l'emport|a le pas"
        r"|est au-dessus)"
        r"|\bordre (?:indifferent|alphabetique)|\bne (?:vaut|valent) pas (?:ordre|hierarchie|priorite)"
    ),
    # « le CCAP, le CCTP puis l'offre prévalent dans cet ordre »
    ranked_before=Pattern(
        rf"\b(?:{_WINS}|s'appliquent|s'interpretent|se lisent|font foi|s'imposent"
        rf"|valent),? (?:entre eux |entre elles )?(?:dans"
        rf"|selon) (?:cet|l') ?ordre\b(?! (?:suivant|ci-|de |d'))"
    ),
    # « CCTP, bordereau et charte vont ensemble »
    equal=Pattern(
        r",? (?:vont ensemble|se valent|(?:ont|auront) (?:tous |toutes )?(?:la |une )?(?:meme"
        r"|egale) (?:valeur|force)"
        r"|ont (?:une )?valeur egale|(?:sont|restent) (?:sur un pied d'egalite|(?:au|de) meme (?:rang|niveau)"
        r"|d'egale valeur))\b"
    ),
    # « remettre les pièces dans cet ordre : »
    handed=Pattern(
        r"\b(?:remett|remis|depos|class(?:er|ez)\b|fourni|transmet|produi|range(?:r|z)\b|numerot|envo|rendez"
        r"|reuni|agraf|reli[eé]|candidat|soumissionnaire|enveloppe|zip\b|chargez|televers)"
    ),
    column=Pattern(r"\b(?:rangs?|priorites?|ordre|intitule|designation)\b|\bn° \|"),
    wins=Pattern(
        rf"\b{_WINS}{_ADVERB}(?:,? en cas de [^,;.]{{3,40}}?,?)? (?:sur|par rapport a|contre|face a) "
        r"|\b(?:bat(?:tent|tra|tront)?|supplant(?:e|ent|era)|coiffe(?:nt)?|pass(?:e|ent|era"
        r"|eront) (?:avant|devant)"
        r"(?![^.;]{0,60}?\b(?:remis|dossier|pile|agenda|reunion|jury|commission))|domine(?:nt|ra)?"
        r"|prend le dessus sur|(?:est|sont) (?:superieure?s? (?:a|aux?)|au-dessus d[eu]))"
        rf"{_ADVERB} "
    ),
    # « priorité au CCAP sur le CCTP », « on applique le contrat avant l'annexe »
    preferred=(
        Pattern(
            r"\b(?:priorite|primaute|preseance|preference|prevalence|preeminence"
            r"|avantage) (?:est (?:donnee|accordee) )?"
            r"(?=(?:aux?|du|de la|de l'|des|a la|a l') ?)(?:a "
            r"|de )?(?P<one>[^,;.]{2,60}?),? sur (?P<other>[^;.]{2,80})"
        ),
        Pattern(
            r"\b(?:appliqu\w+|li(?:t|ra|sez|re)|croi\w+|regard\w+|reti(?:ent|endra)|consult\w+|sui(?:t"
            r"|vra|vre)|prefer\w+)"
            r" (?P<one>[^,;.]{2,60}?),? (?:avant(?! d[e']| que)|plutot que"
            r"|de preference aux?) (?P<other>[^;.]{2,80}?)(?= et |[,;.]|$)"
        ),
    ),
    wins_alone=Pattern(
        rf"\b(?:{_WINS}|(?:qui )?(?:compte(?:nt|ra)?|s'impose(?:nt|ra)?|fait loi)|(?:qu'on |on )(?:suit"
        rf"|retient|applique|croit)"
        rf"|(?:est|sera) (?:a|seule? a) suivre|a raison|tranche(?:ra)?"
        rf"|(?:sera|est) preferee?s?|(?:fait|font|fera|feront)(?: seule?s?)? foi|(?:est|sont|sera"
        rf"|seront)(?: seule?s?)?(?: alors)? (?:applicables?|retenue?s?|appliquee?s?)"
        r"|(?:qui )?s'appliqu(?:e|ent|era|eront))\b"
    ),
    # « s'efface devant », « cède devant »
    yields=Pattern(
        r"\b(?:s'effac(?:e|ent|era|eront)|cede(?:nt|ra|ront)?(?: le pas)?) (?:devant|face aux?"
        r"|au profit (?:du|des|de)|a|aux?) |\b(?:est|sont"
        r"|reste|restent) (?:subordonne|soumis)e?s? (?:a|aux?) ?"
        r"|\bne (?:peut|peuvent|saurai(?:t|ent)) (?:deroger|contredire)(?: (?:a|aux?))? "
    ),
    between=(
        # « contradiction entre le CCAP et le CCTP, », « discordance avec l'annexe, »
        Pattern(
            rf"\b{_DIFFER}\b[^,;.]{{0,30}}? entre (?P<one>[^,;]{{2,80}}?),? et (?P<other>[^,;]{{2,80}}?)"
            r"(?:,|$| c'est|(?= il est))"
        ),
        Pattern(rf"\b{_DIFFER}\b[^,;.]{{0,30}}? avec (?P<with>[^,;]{{2,80}}?),"),
        # « si le bon de commande et la convention se contredisent, »
        Pattern(
            r"\b(?:si|lorsque|quand"
            r"|ou) (?P<one>[^,;]{2,80}?) et (?P<other>[^,;]{2,80}?) (?:se contredisent|divergent"
            r"|different|ne concordent pas|sont (?:contradictoires|incompatibles|en contradiction)),"
        ),
        # « si le mémoire dit autre chose que le CCTP, »
        Pattern(
            r"\b(?:si|s'|lorsqu'|lorsque|quand|la ou) ?(?P<one>[^,;]{2,80}?) (?:dit|disent|porte|prevoit"
            r"|prevoient|indique|mentionne|annonce)"
            r" (?:autre chose|le contraire|l'inverse|differemment|plus|moins) (?:que |de "
            r"|d')(?P<other>[^,;]{2,80}?),"
        ),
        # « RC / CCTP divergent sur horaires. »
        Pattern(
            r"(?:^|: )(?P<one>[^,;/.:]{2,60}?) ?(?:/|et|vs|contre"
            r"|<>) ?(?P<other>[^,;/.:]{2,60}?) (?:se contredisent"
            r"|divergent|different|ne (?:disent pas|collent pas|concordent pas)"
            r"|en conflit)[^,;.:]{0,30}?(?:[,.:;]|->)"
        ),
        Pattern(r"\b(?:si|lorsque?|quand) (?P<one>[^,;]{2,80}?) contredi(?:t|sent) (?P<other>[^,;]{2,80}?),"),
    ),
    # « qui prime sur le devis », « lequel l'emporte sur l'offre »
    relative=Pattern(
        r"^[ ,;]*(?:et )?(?:qui|lequel|laquelle|lesquels|lesquelles|celui-ci|celle-ci|ceux-ci|celles-ci"
        r"|elle|lui)?"
        r"(?:[- ]meme)? ?$"
    ),
    pronoun=Pattern(
        r"^(?:(?:c'est )?(?:le|la|les) premi(?:er|ere|ers|eres)(?: nommee?)?|celui-la|celle-la|l'un|l'une)$"
        r"|^(?P<last>(?:ce|cette|ces) derni(?:er|ere|ers|eres)|celui-ci|celle-ci|celles-ci|ceux-ci"
        r"|le second|la seconde)$"
    ),
    before_name=Pattern(
        one_of(
            r"[-*•▪◦] *",
            r"\(?(?:\d{1,2}|[a-h]|[ivx]{1,4}) ?(?:[.)°]|° ?\)) ?-? *",
            r"(?:votre|vos|notre|nos|ton|ta|tes) ",
            r"(?:il (?:est|sera) fait application |seule?s? |c'est |que |en (?:tout etat de cause"
            r"|toute hypothese) |puis |et |enfin |d'abord |ensuite |alors |notamment |sur |rappel ?: )",
            r"(?:les |des |aux |par les )?(?:stipulations|dispositions|clauses|termes|mentions|indications"
            r"|prescriptions|exigences|contenu|celles?|celui|ceux) (?=du |de |des |d')",
            r"(?:aucune?|toute|nulle) (?:dispositions?|stipulations?|clauses?"
            r"|mentions?) (?:contraires? )?(?=d)",
            r"(?:l'|les? |la |un |une |des |du |de la |de l'|de |d'|aux? |au )",
        )
    ),
    after_name=Pattern(
        r"[,;:.]|\((?![^()]{1,14}\))| (?:en cas|lorsqu|sauf|pour (?:tout|les|ce|le)|des lors|a moins"
        r"|dans (?:tous|la mesure|le cas|l'ordre|le|la)|qui|chaque fois|si|quand|(?:passe|conclu|emi"
        r"|pri)e?s? (?:pour|par|sur|en)"
        r"|meme|quel|et (?:fait|est|s'appl|sont)|sans)\b"
    ),
    # « dont l'exemplaire conservé fait seul foi »
    aside=Pattern(
        r" ?;(?= \S)|,? (?:dont (?:l'exemplaire|l'original|seuls?)|qui (?:fait|font|prevau)"
        r"|(?:seule? )?(?:faisant|fait) (?:seul )?foi)"
    ),
    numbered=Pattern(r"(?:^|(?<=[ ,;:]))\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?:[.)]|° ?\)?) ?(?=\S)"),
    separator=Pattern(
        r",? (?:et )?(?:puis|enfin|ensuite)(?: (?:par|de))? |, (?:et )?| et (?=(?:le|la|les|du|des|de la"
        r"|aux?|notre|votre|vos|nos) |l'|de l'|enfin|(?:charte|cctp|ccap|bpu|bordereau|memoire|offre"
        r"|devis|cahier|contrat"
        r"|ccag|ccp|dpgf)\b)"
    ),
    goes_on=Pattern(
        r"(?:et |avec |y compris )?(?:ses|leurs?|sa|son)\b(?=.{0,40}\bannex(?!es,))|(?:y compris"
        r"|dans (?:leur|sa|son)|dont|dates?|datee?s?|modifie|tels? que|telles? que|en date|version"
        r"|a savoir)\b"
    ),
)
