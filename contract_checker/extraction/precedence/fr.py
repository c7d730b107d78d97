"""French wording of the rank of documents."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.precedence.fr_by_word import BY_WORD
from contract_checker.extraction.precedence.fr_documents import (
    AFTER_NAME,
    BEFORE_NAME,
    DOCUMENT,
    NOT_DOCUMENT,
)
from contract_checker.extraction.precedence.fr_order import (
    EQUAL,
    LISTING,
    ORDERING,
    RANKED_BEFORE,
    RISING,
    SURELY_ORDERED,
    UNORDERED,
    WINS,
)
from contract_checker.extraction.precedence.wording import PrecedenceWording

_DIFFER = one_of(
    r"contradictions?|contrarietes?|discordances?|divergences?|conflits?|incompatibilites?|desaccords?"
    r"|ecarts?|differences?",
    r"incoherences?|ambiguites?|doutes?|oppositions?|contrarier|difficultes? d'interpretation|differ\w*",
)
_ADVERB = (
    r"(?: (?:toujours|alors|systematiquement|en tout etat de cause|de plein droit|expressement|seule?s?"
    r"|(?:elle|lui|eux|elles)-memes?"
    r"|a (?:son|leur) tour))?"
)
_CUES: Final = (
    (
        "s'impose", "classe", "s'en tien", "s'en tenir", "s'en remet", "s'accord", "s'oppos", "discord",
        "ecarte", "silence", "a defaut d", "apres le", "apres la",
        "doute entre", "incline", "prevau", "prevalen", "priorit", "prime", "primant", "contredi",
        "deroger au", "subordonn", "primaute", "preseance", "preemin", "hierarch", "emporte",
        "font foi", "fait foi", "decroissant", "croissant", "predomin", "effac", "rang |", "| rang",
        "d'abord", "ordre", "plus haut", "du plus", "compose", "autre chose", "le contraire", "compte",
        " bat ", "battent", "gagne", "domine", "supplante", "l'emport", "contrariet", "diverge",
        "devant", "avant", "vont ensemble", "egale valeur", "meme valeur", "se valent", "font notre",
        "forment", "composent", "papiers", "cede", "constitut", "constitu", "contractuel",
        "documents suivants", "pieces suivantes", "preval", "discordance", "contradiction",
        "divergence", " > ",
    ),
    (
        "engagement", "ccap", "cctp", "ccp", "annexe", "contrat", "commande", "offre", "conditions",
        "bordereau", "cahier", "convention", "memoire", "avenant", "accord", "document", "piece",
        "presentes", "protocole", "charte", "fiche", "lettre", "bon de", "devis", "marche",
    ),
)  # fmt: skip
PRECEDENCE: Final = PrecedenceWording(
    cues=_CUES,
    document=DOCUMENT,
    not_document=NOT_DOCUMENT,
    listing=LISTING,
    ordering=ORDERING,
    surely_ordered=SURELY_ORDERED,
    rising=RISING,
    unordered=UNORDERED,
    ranked_before=RANKED_BEFORE,
    equal=EQUAL,
    # « remettre les pièces dans cet ordre : »
    handed=Pattern(
        r"\b(?:remett|remis|depos|class(?:er|ez)\b|fourni(?!ture|sseur)|transmet|produi|range(?:r|z)\b"
        r"|numerot|envo"
        r"|rendez|dossier de consultation|\bdce\b"
        r"|reuni|agraf|reli[eé]|candidat|soumissionnaire|enveloppe|zip\b|chargez|televers)"
    ),
    column=Pattern(r"\b(?:rangs?|priorites?|ordre|intitule|designation)\b|\bn° \|"),
    wins=Pattern(
        rf"\b{WINS}{_ADVERB}(?:,? en cas de [^,;.]{{3,40}}?,?)? (?:sur|par rapport a|contre|face a) "
        # « l'emporte sur le contrat uniquement si elle le dit » is no rank
        r"(?![^.;]{0,60}?\b(?:uniquement|seulement|que|qu') ?(?:si|s'il)\b)"
        # « nos conditions d'achat priment le devis », « le contrat commande les annexes »
        rf"|\b(?:prim(?:e|ent|era|eront)|regi(?:t|ssent|ra)|evinc(?:e|ent|era)"
        rf"|ecart(?:e|ent|era)){_ADVERB} (?=(?:les?|la|tou(?:te?s?|s)|ses|son|sa|vos|votre|ceux|celles?) "
        rf"|l')"
        # « le cahier vient avant l'offre », « s'impose au devis »
        rf"|\b(?:vien(?:t|nent|dra|dront) (?:avant|devant)|s'impose(?:nt|ra)? a(?=u|ux| la"
        rf"| l')u?x?){_ADVERB} "
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
        rf"\b(?:{WINS}|(?:qui )?(?:compte(?:nt|ra)?|s'impose(?:nt|ra)?|fait loi)"
        rf"|qu'il (?:convien\w{{1,5}}|fau\w{{1,5}}|y a lieu) (?:de |d')?(?:s'en tenir|suivre|appliquer"
        rf"|retenir|s'en remettre|croire)"
        rf"|(?:qu'on |on )(?:suit|suivra|appliquera|retiendra"
        rf"|retient|applique|croit|s'en tient (?:au|a la|a l'|aux)|s'en remet (?:au|a la|a l'|aux))"
        rf"|foi (?:est|sera) (?:due|donnee|ajoutee) (?:aux?|a)|(?:est|sera) (?:a|seule? a) suivre"
        rf"|a raison|tranche(?:ra)?|controle(?:ra)?"
        # « se résout au profit du premier »
        rf"|(?:se (?:resou\w{{1,5}}|regle\w{{0,2}}|tranche\w{{0,2}})|(?:est|sera) resolue?"
        rf"|joue\w{{0,2}}) (?:au profit|en faveur)"
        rf" (?=d)"
        rf"|(?:qui )?(?:(?<=qui )commande(?:ra)?|parle(?:nt|ra)? (?:le )?plus haut|gouverne(?:nt|ra)?"
        rf"|decide(?:nt|ra)?"
        rf"|(?:doi|peu)(?:t|vent) (?:etre (?:suivi|applique|retenu)e?s?|s'appliquer)|regi(?:t|ssent))"
        rf"|(?:sera|est) preferee?s?|(?:fait|font|fera|feront)(?: seule?s?)? foi|(?:est|sont|sera"
        rf"|seront)(?: seule?s?)?(?: alors)? (?:applicables?|retenue?s?|appliquee?s?)"
        r"|(?:qui )?s'appliqu(?:e|ent|era|eront))\b"
    ),
    # « s'efface devant », « cède devant »
    yields=Pattern(
        r"\b(?:vien(?:t|nent|dra)|pass(?:e|ent|era)) apres |\b(?:ne |n')(?:peut |peuvent |saurait )?"
        rf"(?:{WINS}|passer|primer)(?: (?:jamais|pas|en aucun cas|point|nullement))? (?:sur|avant|devant) "
        r"|\bn(?:e |')(?:vau(?:t|dra)|valent|(?:est|sont) (?:applicable|oppos|valable)\w{1,5}"
        r"|s'appliqu\w{1,4}"
        r"|lie) (?:que|qu'a) (?:dans le silence (?:du|de la|de l'|des) ?|(?:la )?ou se tai\w{1,5} "
        r"|defaut (?:du|de la|de l'|des) ?|a defaut (?:du|de la|de l'|des) ?)"
        r"|\b(?:s'effac(?:e|ent|era|eront|erait|eraient)|s'inclin(?:e|ent|era|eront|erait|eraient)"
        r"|recul(?:e|ent|era|erait)"
        r"|cede(?:nt|ra|ront|rait|raient)?(?: le pas)?)(?: (?:toujours|alors|donc"
        r"|ici|en tout|elle-meme|lui-meme))? (?:devant|face aux?"
        r"|au profit (?:du|des|de)|a|aux?) |\b(?:est|sont"
        r"|reste|restent) subordonnee?s? (?:aux? |a )"
        r"|\bne (?:peut|peuvent|saurai(?:t|ent))(?: (?:jamais|pas|point"
        r"|en aucun\w{0,2} \w{3,8}))? (?:deroger|contredire)(?: (?:a|aux?))? "
    ),
    between=(
        # « contradiction entre le CCAP et le CCTP, », « discordance avec l'annexe, »
        Pattern(
            rf"\b{_DIFFER}\b[^,;.]{{0,30}}? entre (?P<one>[^,;]{{2,80}}?),? et (?P<other>[^,;]{{2,80}}?)"
            r"(?:,|$| c'est|(?= il est| se (?:resou|regl|tranch)| joue| est resol| sera resol))"
        ),
        Pattern(rf"\b{_DIFFER}\b[^,;.]{{0,30}}? avec (?P<with>[^,;]{{2,80}}?),"),
        # « Entre le contrat et ses annexes, c'est le premier qui … »
        Pattern(r"(?:^|[:;] )entre (?P<one>[^,;]{2,80}?) et (?P<other>[^,;]{2,80}?),"),
        # « si le bon de commande et la convention se contredisent, »
        Pattern(
            r"\b(?:si|lorsque|quand|que"
            r"|ou) (?P<one>[^,;]{2,80}?) et (?P<other>[^,;]{2,80}?) (?:se contredisent|divergent"
            r"|different|ne (?:concord|s'accord|coincid|cadr)\w{2,7} (?:pas|point)|s'opposent"
            r"|se contrarient"
            r"|discordent|jurent|sont (?:contradictoires|incompatibles|en contradiction)),"
        ),
        # « si le mémoire dit autre chose que le CCTP, »
        Pattern(
            r"\b(?:si|s'|lorsqu'|lorsque|quand|la ou) ?(?P<one>[^,;]{2,80}?) (?:dit|disent|porte|prevoit"
            r"|prevoient|indique|mentionne|annonce)"
            r" (?:autre chose|le contraire|l'inverse|differemment|plus|moins) (?:que |des? "
            r"|du |d')(?P<other>[^,;]{2,80}?),"
        ),
        # « RC / CCTP divergent sur horaires. »
        Pattern(
            r"(?:^|: )(?P<one>[^,;/.:]{2,60}?) ?(?:/|et|vs|contre"
            r"|<>) ?(?P<other>[^,;/.:]{2,60}?) (?:se contredisent"
            r"|divergent|different|ne (?:disent pas|collent pas|concordent pas)"
            r"|en conflit)[^,;.:]{0,30}?(?:[,.:;]|->)"
        ),
        # « dans la mesure où un bon serait incompatible avec les présentes, »
        Pattern(
            r"\b(?:si|lorsque?|quand|ou) (?P<one>[^,;]{2,80}?) (?:est|sont|serai(?:t|ent)|etai(?:t|ent)"
            r"|se trouverai(?:t|ent)) (?:incompatible|contraire|en (?:contradiction|conflit|desaccord))s?"
            r" (?:avec|a|aux?) (?P<other>[^,;]{2,80}?),"
        ),
        Pattern(
            r"\b(?:si|lorsque?|quand|suppos\w{1,3} que?)(?: |')(?P<one>[^,;]{2,80}?) (?:contredi(?:t|sent"
            r"|sait|saient)"
            r"|heurt(?:e|ent|ait|erait)|contrarie(?:nt)?|vien(?:t|nent) a contredire|venai(?:t"
            r"|ent) a contredire) (?P<other>[^,;]{2,80}?),"
        ),
    ),
    # « A l'emporte sur B, B sur C »
    again=Pattern(
        r"[,;] (?:et |puis )?(?P<one>[^,;.]{2,60}?) (?:sur|devant|avant"
        r"|apres) (?P<other>[^,;.]{2,80}?)(?=[,;.]|$)"
    ),
    # « En cas de contradiction, l'avenant l'emporte. »
    any_difference=Pattern(
        rf"(?:^|[–—:-] )\W{{0,3}}(?:en cas de|s'il y a|dans le cas d'une?|en presence d'une?|pour toute"
        rf"|si) (?:toute "
        rf"|une? )?"
        rf"{_DIFFER}(?: (?:quelconque|eventuelle?|d'interpretation|de redaction|de stipulations)s?)?,? "
    ),
    # « qui prime sur le devis », « lequel l'emporte sur l'offre »
    relative=Pattern(
        r"^[ ,;]*(?:et )?(?:qui|lequel|laquelle|lesquels|lesquelles|celui-ci|celle-ci|ceux-ci|celles-ci"
        r"|elle|lui)?"
        r"(?:[- ]meme)? ?$"
    ),
    pronoun=Pattern(
        r"^(?:(?:c'est )?(?:a |au |aux |du |de )?(?:le |la |les |l')?premi(?:er|ere|ers"
        r"|eres)(?: nommee?)?|celui-la"
        r"|celle-la|l'un|l'une)$"
        r"|^(?P<last>(?:ce sont |c'est )?(?:(?:ce|cette|ces) derni(?:er|ere|ers|eres)|celui-ci|celle-ci"
        r"|celles-ci|ceux-ci"
        r"|(?:a |au |du |de )?(?:le |la )?seconde?))$"
    ),
    before_name=BEFORE_NAME,
    after_name=AFTER_NAME,
    # « dont l'exemplaire conservé fait seul foi »
    aside=Pattern(
        r" ?;(?= \S)|,? (?:dont (?:l'exemplaire|l'original|seuls?)|qui (?:fait|font|prevau)"
        r"|(?:seule? )?(?:faisant|fait) (?:seul )?foi)"
    ),
    numbered=Pattern(r"(?:^|(?<=[ ,;:]))\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?:[.)]|° ?\)?) ?(?=\S)"),
    separator=Pattern(
        r",? (?:et )?(?:puis|enfin|ensuite)(?: (?:par|de|a(?= l)))? |, (?:et )?| et (?=(?:le|la|les|du"
        r"|des|de la"
        r"|aux?|notre|votre|vos|nos) |l'|de l'|enfin|(?:charte|cctp|ccap|bpu|bordereau|memoire|offre"
        r"|devis|cahier|contrat"
        r"|ccag|ccp|dpgf)\b)"
    ),
    goes_on=Pattern(
        r"du plus (?:recent|ancien)\w* |"
        r"(?:et |avec |y compris )?(?:ses|leurs?|sa|son)\b(?=.{0,40}\bannex(?!es,))|(?:y compris"
        r"|dans (?:leur|sa|son)|dont|dates?|datee?s?|modifie|tels? que|telles? que|en date|version"
        r"|a savoir|du plus [a-z]+ au (?:plus|moins) [a-z]+)\b"
    ),
    below=Pattern(r"\bci-(?:dessous|apres)\b|\bsuivante?s?\b|\bcette enumeration|\bleur enumeration"),
    item=Pattern(r"(?:[-*•▪–]|\(?[a-z0-9]{1,2} ?[.)°])\s"),
    by_word=BY_WORD,
)
