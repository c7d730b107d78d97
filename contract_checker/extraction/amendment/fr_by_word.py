"""French words of what is done to a clause, where the net is sure that a sentence does something."""

from typing import Final

from contract_checker.extraction.amendment.fr_exchanges import EXCHANGES
from contract_checker.extraction.amendment.fr_targets import AMENDMENT, ANNEX, ARTICLE, NUMBERS
from contract_checker.extraction.amendment.wording import ByWord
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OLD = r"\" ?(?P<old>[^\"]{1,300}?) ?\""
_NEW = r"\" ?(?P<new>[^\"]{1,300}?) ?\""
# a figure and its unit, and where it ends
_NUMBER = one_of(
    r"(?:j ?- ?)?\d",
    r"(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt"
    r"|trente|quarante|cinquante|soixante|cent|mille)\b",
)
_VALUE = rf"{_NUMBER}(?:[^,;:.\"|]|(?<=\d)[.,](?=\d)){{0,45}}?"
_END = one_of(
    r"(?![.,]\d)[,;.:|)]",
    r"$",
    r" (?:a (?:compter|partir|dater|la|l')|pour|par|pendant|lorsqu|en cas|au lieu|des|du|de l[a']|l'|le |la "
    r"|les |hors|sur|depuis|entre)",
)
_BECOMES = (
    r"(?:pass(?:e|ent|era)|tomb(?:e|ent)|descen(?:d|dent)|mont(?:e|ent)|grimp(?:e|ent)|recul(?:e|ent)"
    r"|s'etabli(?:t|ra)|devien(?:t|nent|dra)|en devien(?:t|nent)"
    r"|(?:est|sont|sera|seront) (?:desormais |donc |ainsi )?(?:ramene|porte|abaisse|releve|redui|allonge"
    r"|avance|recule|fixe|augmente|diminue|double)\w{0,3})"
)
_READ = r"(?:li(?:re|sez|ra|t|sent)|se lira?|enten\w+|compren\w+|met(?:tre|tez|tra)|ecri\w+|dire|substitu\w+)"
_INSTEAD = (
    r"(?:au lieu|a la place|en lieu|partout ou|la ou|ou (?:l'on|il|figur\w+|etai\w+|le|la)|et non(?: plus)?"
    r"|et plus|pour|contre|en remplacement)"
)

_EXCHANGED: Final = (
    # « lire « cinq exercices » là où figurait « trois exercices » », « 48 h » mis pour « 24 h »
    Pattern(
        rf"\b(?:{_READ}|mise?s?)\b[^\";]{{0,50}}?{_NEW}[^\";]{{0,30}}?\b{_INSTEAD}\b[^\";]{{0,60}}?{_OLD}"
    ),
    Pattern(
        rf"{_NEW} (?:mise?s? |lus? |ecrit )?(?:pour|au lieu d[eu]|a la place d[eu]|en lieu et place d[eu])"
        rf" [^\";]{{0,20}}?{_OLD}"
    ),
    # « partout où le contrat dit « X », entendre « Y » », « aux mots « X », lire « Y » »
    Pattern(
        r"\b(?:au lieu|partout ou|la ou|ou il|aux? mots?|aux? termes?|a la place|en place|les? mots?"
        rf"|la mention|l'expression)\b[^\";]{{0,70}}?{_OLD}[^\";]{{0,80}}?\b{_READ}\b[^\";]{{0,50}}?{_NEW}"
    ),
    Pattern(rf"\bremplac\w+\b[^\";]{{0,50}}?{_OLD}[^\";]{{0,50}}?\bpar\b[^\";]{{0,30}}?{_NEW}"),
    Pattern(rf"\bsubstitu\w+ [^\";]{{0,40}}?{_NEW}[^\";]{{0,12}}?\baux?\b[^\";]{{0,25}}?{_OLD}"),
    Pattern(rf"\bsubstitu\w+ [^\";]{{0,40}}?{_NEW} a {_OLD}"),
    # « biffer « samedi » et inscrire « dimanche » »
    Pattern(
        rf"\b(?:biff|ray|barr|supprim|ot|retir)(?:er|ez|ons) [^\";]{{0,20}}?{_OLD}[^\";]{{0,20}}?"
        rf"\b(?:inscri|met|ecri|port|substitu)\w{{1,5}} [^\";]{{0,20}}?{_NEW}"
    ),
    # « X » est devenu « Y », « la phrase « X » disparaît et laisse place à « Y » »
    Pattern(
        rf"{_OLD}[^\";]{{0,60}}?\b(?:devien\w+|devenue?s?|remplac\w+|se li\w+|s'efface\w*|ced\w+|laisse\w*"
        rf"|fai\w+ place|font place|disparai\w+|est a lire|s'enten\w+)\b[^\";]{{0,60}}?{_NEW}"
    ),
    # « jusqu'ici de 10 %, passe à 15 % », « de deux mois, en devient quatre »
    Pattern(
        rf"\b(?:de|d'|a) (?P<old>{_VALUE})(?:,| (?:entre|pour|dont|avant)\b)[^;.|\"]{{0,90}}?\b{_BECOMES}"
        rf" (?:desormais )?(?:a )?(?P<new>{_VALUE})(?={_END})"
    ),
    # « abaissé de 15 % à 10 % du montant », « ramené de 12 à 8 % »
    Pattern(
        r"\b(?:pass|port|ramen|abaiss|relev|redui|allong|tomb|descen|mont|augment|diminu|avanc|recul)\w{0,6}"
        rf" de (?P<old>{_VALUE}) a (?P<new>{_VALUE})(?={_END})"
    ),
    # « 10 jours au lieu de 21 »
    Pattern(rf"\b(?P<new>{_VALUE}) (?:au lieu d[eu]|et non plus) (?P<old>{_VALUE})(?={_END})"),
    # « trois mois devenant quatre »
    Pattern(rf"\b(?P<old>{_VALUE}) devenant (?P<new>{_VALUE})(?={_END})"),
    # « est substitué au délai de soixante jours de l'article 9 un délai de trente jours »
    Pattern(
        r"\bsubstitue\w* aux? [^;.|\"]{3,30}? de (?P<old>\w+ \w+)[^;.|\"]{0,60}? une? [^;.|\"]{3,30}?"
        r" de (?P<new>\w+ \w+)"
    ),
)

# « tombe à dix jours »
_SET: Final = Pattern(rf"\b{_BECOMES} (?:desormais )?a (?P<new>{_VALUE})(?={_END})")

_ACTS: Final = (
    Choice(
        "replaced",
        Pattern(
            any_of(
                whole_words(
                    r"remplac\w+|substitu\w+|(?:annule\w*|supprime\w*) et (?:le |la )?remplac\w+"
                    r"|(?:prend\w*|prenant|met\w*) (?:sa|leur|a sa|a leur) place",
                    r"(?:fai\w+|font|ced\w+ la|laiss\w+(?: la)?) place|tien\w+ lieu|leur succed\w+"
                    r"|lui succed\w+",
                    r"se li\w+ (?:desormais|dorenavant|ainsi|comme)(?! (?:sans|avec)\b)"
                    r"|(?:re)?ecrite?s?|reecri\w+|refond\w+|reformul\w+"
                    r"|(?:est|sont) (?:ainsi )?(?:libelle|redige)\w*",
                    r"nouve(?:lle|au) (?:redaction|texte|version|mouture)"
                    r"|s'efface\w* au profit|au profit de celles?|lisez ",
                    r"au profit d'une?|lire (?:desormais|dorenavant|ainsi)|s'ecri\w+|de son contenu",
                ),
                r"\bdevien\w+ ?:? ?\"",
            )
        ),
    ),
    # « est repoussée de sept mois », « vivra deux ans de plus »
    Choice(
        "extended",
        Pattern(
            r"\b(?:contrat|convention|marche|accord|terme|echeance|duree|date|fin|expiration"
            r"|engagement)\b[^;|]{0,120}?"
            + whole_words(
                r"prolong\w+|prorog\w+|repouss\w+|report\w+|differe\w*|recul\w+",
                r"(?:viv|dur|cour)\w+ [^;.|]{1,30}? (?:de plus|supplementaires?)",
            )
            + r"|"
            + whole_words(r"(?:prolong|prorog|repouss|report)\w+")
            + r"[^;.|]{0,40}?\b(?:contrat|convention|marche|accord|terme|echeance|duree)\b"
        ),
    ),
    Choice(
        "deleted",
        Pattern(
            any_of(
                whole_words(
                    r"supprim\w+|abrog\w+|annul(?:e|es|ee|ees|er|ons)|(?:est|sont|sera|etre|et demeure)"
                    r" (?:retire|rapporte|leve|barre|biffe|raye|ote)e?s?",
                    r"retranch\w+|disparai\w+|(?:a )?(?:biffer|rayer|oter|barrer|retirer)|barree?s?"
                    r"|biffee?s?|rayee?s?|otee?s?|retiree?s?",
                    r"perd(?:ent|ra|ront)? (?:tout effet|la|le|sa|son|ses)"
                    r"|cesse\w* (?:d'exister|de s'appliquer|d'avoir|de produire|de valoir)",
                    r"(?:pour )?non (?:avenue?s?|ecrite?s?)|n'avoir jamais ete|ne tien\w+ plus"
                    r"|n'est plus a lire|ne s'applique\w* plus|sans effet",
                    r"fai\w+ tomber|eteint|efface(?:nt|ra)?|abandonn\w+|se li\w+ (?:desormais )?sans"
                    r"|plus lieu d'etre|levee?s?",
                ),
            )
        ),
    ),
    Choice(
        "added",
        Pattern(
            whole_words(
                r"ajout(?:er|ons|ez)|ajoute(?!es?(?![a-z]))|(?:est|sont|seront) [^,;.]{0,25}?ajoutee?s?"
                r"|inser\w+|complet(?:e|ee|es|ees|er|ons|ez)|introdui\w+|adjoi\w+|intercal\w+|greff\w+",
                r"s'enrichi\w+|s'augment\w+|recoi(?:t|vent)|recevr\w+|gagn(?:e|ent)|grossir|s'etend\w*"
                r"|(?:est|sont) etendue?s?|cree?e?s?",
                r"(?:comprend|comporte|se li\w+|lire) [^;.|]{0,20}?(?:avec )?(?:un |une )?(?:seconde?"
                r"|deuxieme|troisieme|nouve\w+) (?:alinea|phrase|tiret|paragraphe)",
            )
        ),
    ),
)

BY_WORD: Final = ByWord(
    # « la rubrique 11 », « au 9.3 »
    target=Pattern(
        rf"\b(?:{ARTICLE}|(?:rubriques?|conditions?|lettres?|parties?)|(?:au|du|aux)(?= \d{{1,2}}\.\d)) "
        rf"(?P<numbers>{NUMBERS})|\b(?P<annex>{ANNEX})"
    ),
    of_law=Pattern(
        r"(?: et suivants?)?,? (?:du|de la|de l'|d'une?|dudit|de ce) ?(?:meme )?(?:code|loi|decret"
        r"|arrete|ordonnance|directive|reglement \(?u)"
    ),
    amendment=Pattern(rf"{AMENDMENT}"),
    exchanges=(*_EXCHANGED, *EXCHANGES, _SET),
    acts=_ACTS,
    # « la définition de « Jour Ouvré » est abrogée et s'écrit désormais : »
    defined=Pattern(r"\b(?:definition|sens) (?:de |du |d')(?:la |l'|terme |mot )?\" ?$"),
    denied=Pattern(r"(?:\b(?:ne |ni |aucune? |sans |jamais |y est )|\bn')[^,;.]{0,25}$"),
    # « peut être modifié », « toute modification », « nous proposons d'ôter »
    unless=Pattern(
        r"\b(?:peu(?:t|vent)|pourr\w+) etre\b|\btoute? (?:modification|avenant|changement)\b"
        r"|\b(?:propos|souhait|envisag|sugger)\w+ (?:de |d'|que |a )|\bprojet d'avenant\b|\bvoudr\w+\b"
        r"|\bpar voie d'avenant\b"
    ),
    # « les mots « quarante-cinq jours » sont supprimés », « ôter « notamment » »
    deleted_words=(
        Pattern(rf"\b(?:mots?|phrases?|mentions?|termes?|expressions?|chiffres?) {_OLD}"),
        Pattern(rf"\b(?:oter|supprimer|retirer|biffer|rayer) {_OLD}"),
        Pattern(rf"{_OLD},? (?:est|sont|disparai\w+|:) ?(?:supprim|retir|biff|ray|ot|barr)?"),
    ),
    # « se lira désormais sans son second alinéa »
    without=Pattern(r" sans$"),
    limited=Pattern(
        r"\bau (?:seul )?(?:benefice|profit) d|\bpour (?:la |le |les )(?:seule?s?|presente?) |\ben tant qu"
        r"|\ben ce qu|\bdans la mesure\b|\ba l'exception\b"
    ),
    # « L'indice Syntec remplace l'indice ICHT » replaces no words
    of_text=Pattern(
        r"\"|\b(?:articles?|art|clauses?|stipulations?|dispositions?|alineas?|paragraphes?|phrases?|mots?|mentions?"
        r"|termes?|definitions?|texte|redaction|annexes?|avenants?|contrats?|marches?|conventions?|accords?|bordereau"
        r"|tableau|ligne|lignes|bpu|ccap|cctp|cahier|chapitre|titre|points?|tirets?|regle|penalite|penalites"
        r"|delai|delais|duree|prix|taux|seuil|montant|plafond|formule|obligation|faculte|garantie|liste|grilles?"
        r"|baremes?|pages?|pieces?|documents?|version|calendrier|planning)\b"
    ),
    until=Pattern(r"\b(?:jusqu'au|jusqu'a|au|a la date du) (?P<day>\d{1,2}(?:er)? [a-z])"),
    part_starts=Pattern(
        r"[ .:)\d°-]*(?:(?:est|sont|soit|desormais|donc|par|dans|les?|la|du|de la|de|des|de l'|l'|a l'"
        r"|au|aux|d'|mais|son|sa|ses|ancien|ancienne)"
        r"(?: |(?<=')))*"
    ),
    part_ends=Pattern(
        r"(?:,? ?\b(?:contenue?s?|posee?s?|edictee?s?|prevue?s?|visee?s?|figurant|inscrite?s?|portee?s?"
        r"|consentie?s?))?(?:(?: (?:par|en|dans|de|du|des|la|le|les|l'|au|aux|a))*(?: l'| ?d'| a l')?) ?\.?$"
    ),
)
