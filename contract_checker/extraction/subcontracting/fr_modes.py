"""French wording of how subcontracting is allowed: freely, declared, approved, forbidden."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

CLIENT = rf"(?:{PARTIES.client})"
TO_OTHERS = (
    r"(?:tiers|autres? (?:prestataires?|entreprises?|societes?|centres?|operateurs?|plateaux?)|confreres?"
    r"|partenaires?(?! social)|quiconque|autrui|filiales?|d'autres (?:centres?|prestataires?|entreprises?"
    r"|operateurs?))"
)
APPROVAL = (
    r"(?:accord|agrement|assentiment|feu vert|autorisation|consentement|acceptation|approbation"
    r"|acte special|dc ?4|aval|visa)s?"
)
# who is asked whether they agree, without a word for it
_YES = r"(?:oui|signature|bon vouloir|avis (?:favorable|conforme))"
# to give the work away, or to have others do it
_GIVE = (
    r"(?:confi|delegu|refil|repass|pass|substitu|sous-?trai|recour|abandonn|s'adjoi|deporte|ced)\w{0,6}"
    r"|f(?:ai|er)\w{0,4} appel"
)
_NONE = r"(?:rien|pas|point|jamais|aucune?|personne|nulle?)"
_SAVE = r"(?:hormis|excepte|sauf|hors|si ce n'est|a l'exception|mis a part|a part)"
_ESSENTIAL = r"(?:taches?|prestations?|missions?) (?:\w{1,12} )?essentielles?"
_HIMSELF = r"(?:(?:lui|elle|eux|toi|soi)-memes?|sans (?:recourir|recours) a la sous-?traitance)"
_UNDENIED = (
    r"^(?![^;]{0,500}?\b(?:ne|n'|interdi\w{1,5}|proscri\w{1,4}|prohib\w{1,3}|exclu\w{0,3}|aucune?|nulle?"
    r"|jamais|rien|resili\w{1,6}|manquement|faute)\b)"
)
MODES: Final = (
    # « peut confier le débord à un tiers sans l'accord du donneur d'ordre », « sans avoir à déclarer »:
    # where nothing is denied, what need not be asked for is free
    Choice(
        "free",
        Pattern(
            rf"{_UNDENIED}[^;]{{0,500}}?\bsans (?:avoir (?:a |besoin )?)?(?:en |vous |nous |lui |de "
            rf"|d'|l'|le |son "
            rf"|notre |votre |leur |aucune? |demander |obtenir |solliciter |recueillir ){{0,4}}"
            rf"(?:{APPROVAL}|declarer|informer|prevenir|demander|dire|solliciter|en referer|referer"
            r"|consulter|rendre compte)\b"
            r"|\bn'(?:a|ont|aura|est|sont) (?:pas|nullement|point) (?:a|tenue?s? d[e']|oblige\w? d[e'])"
            r" ?(?:en |l'|le |la )?(?:referer|solliciter|demander|informer|prevenir|aviser|declarer"
            r"|consulter)\b"
        ),
    ),
    # « n'est admise que pour les appels de nuit »
    Choice(
        "limited",
        Pattern(
            r"\b(?:n'est|ne sera|ne sont|ne peut etre) (?:\w{1,12} )?(?:admise?|permise?|possible"
            r"|autorisee?|toleree?)s? qu(?:e |')"
            r"(?!avec|apres|sous|sur|moyennant)"
        ),
    ),
    # « Tout recours sans accord préalable est interdit »: approval, not a ban
    Choice(
        "approval",
        Pattern(
            any_of(
                rf"\b{APPROVAL}\b(?! (?:de confidentialite|de niveau|cadre\b(?! prealable)"
                rf"|sur le montant|de paiement))",
                rf"\b(?:accept|agre|autoris|approuv)\w{{1,4}} (?:[a-z]+ ){{0,3}}?par (?:le |la "
                rf"|l'){CLIENT}\b|\b{CLIENT}\b[^.;]{{0,40}}?\b(?:accept|agre|autoris"
                rf"|approuv)\w{{1,4}}[^.;]{{0,50}}?\bsous-?trait",
            )
        ),
    ),
    Choice(
        "approval",
        Pattern(
            r"\b(?:consent\w{1,4}|autoris\w{1,4}|agre\w{1,3}|accept\w{1,4}|oui)"
            r" (?:par "
            r"|de |du )?(?:acte|ecrit|l'agence|le client|nous)\b"
            rf"|\b(?:sans|avec|apres|requiert|suppose|subordonn\w+ a|soumi\w+ a) (?:un |une |l'|la |notre "
            rf"|votre |leur |son )?{_YES}\b|\bsilence\b[^.;]{{0,40}}?\bvaut\b|\bagree?s? au moyen\b"
            r"|\b(?:qu'il|qu'elle|qu'ils) (?:ait|aient) ete (?:\w{4,14} )?(?:accept|agre|autoris|approuv)"
            r"|\bsi [^.;]{0,30}?\bl'y autoris\w{1,3}"
            r"|\bsi (?:le |la |l')\w{3,16} (?:l'|les )?(?:a|ont|aura) (?:\w{4,12} )?"
            r"(?:accept|agre|autoris|approuv)|\b(?:n'y"
            r" ait|n'ait) "
            r"(?:pas )?(?:consenti|accepte|autorise|agree?)|\bune fois (?:accepte|agree?)|\b(?:declare et|et)"
            r" accepte\b"
            r"|\b(?:soumis|refusera|peut refuser|droit de refus)\b"
        ),
    ),
    # « ne peut sous-traiter sans en informer le Client »
    Choice(
        "declared",
        Pattern(
            r"\b(?:ne|n'|aucune?|jamais)\b[^.;]{0,100}?\bsans (?:en |vous |le |l'|avoir |prealablement "
            r"){0,4}(?:informe\w{0,2}|prevenir|prevenu|declare\w{0,2}|signale\w{0,2}|averti\w{0,1})\b"
        ),
    ),
    # « sans vous le demander ni vous le dire »
    Choice(
        "free",
        Pattern(
            r"\bde (?:son|leur) choix\b|\bs'(?:il|elle) le (?:souhaite|veut|desire|juge)"
            r"|\bqui (?:elle|il|bon lui) (?:veut|voudra|semble)|\bsans (?:vous |le |en "
            r"|avoir a )*"
            r"(?:demander|dire|prevenir|informer)|\blibrement\b|\ben toute liberte"
        ),
    ),
    # the law of public contracts asks for acceptance: « admise sous réserve de l'article 3.6 du CCAG »
    Choice(
        "approval",
        Pattern(
            r"\b(?:conditions|limites|reserve|application|conformement)\b[^.;]{0,60}?\b(?:ccag"
            r"|loi (?:n° ?)?(?:75-1334"
            r"|du 31 decembre 1975)|code de la commande publique|l\.? ?2193)"
        ),
    ),
    # « La sous-traitance totale est interdite » allows a part
    Choice("limited", Pattern(r"\bsous-?traitance (?:totale|integrale)\b|\btotalite (?:du|des|de l)")),
    # « ne recourt à personne d'autre, hormis un confrère », « exécute elle-même la tâche essentielle »
    Choice(
        "limited",
        Pattern(
            any_of(
                rf"\b(?:ne "
                rf"|n')[^.;]{{0,30}}?\b(?:{_GIVE})\b[^.;]{{0,50}}?\b{_NONE}\b[^;]{{0,60}}?\b{_SAVE}\b",
                rf"\b{_SAVE}\b[^.;]{{0,60}}, [^.;]{{0,40}}?\b(?:ne |n')[^.;]{{0,30}}?\b(?:{_GIVE})\b"
                rf"[^.;]{{0,50}}?\b{_NONE}\b",
                rf"\b{_NONE}\b[^.;]{{0,30}}?\b(?:sous-?trait\w+|confreres?|tiers)\b[^.;]{{0,40}}?\b{_SAVE}\b",
                rf"{_HIMSELF}[^;]{{0,120}}?\b{_ESSENTIAL}|\b{_ESSENTIAL}[^;]{{0,160}}?{_HIMSELF}",
                # « peut être confiée à un confrère ; le reste, non »
                r"\b(?:reste|surplus), non\b|\ba (?:nul|aucun|personne d')? ?autre(?=\W*$)"
                r"|\bles autres [^.;,]{3,30} devant"
                r" etre\b|\bexecuter (?:lui|elle)-meme\b[^.;]{0,20}?\d ?%",
            )
        ),
    ),
    Choice(
        "forbidden",
        Pattern(
            any_of(
                r"\bnon (?:autoris|admis|permis)\w{1,2}\b",
                # « Le sous-traitant ne pourra, à son tour, se substituer quiconque »
                r"\bne (?:peu\w{1,4}|pourr\w{1,4}|saur\w{3,5}"
                r"|doi\w{1,4})\b[^.;]{0,30}?\b(?:se substituer|s'adjoindre)"
                r" (?:quiconque|personne|qui que ce soit|aucune?|un tiers|autrui)\b(?![^.;]{0,60}? sans\b)",
                # « ne passe ses appels à aucun confrère », « tu fais tout toi-même »
                rf"\b(?:ne |n')[^.;]{{0,30}}?\b(?:{_GIVE})\b[^.;]{{0,50}}?\b{_NONE}\b"
                rf"(?![^.]{{0,120}}?\b(?:sans|{_SAVE}|peu(?:t|vent)|pourr\w{{1,4}})\b)",
                rf"\b(?:tout|le (?:boulot|travail)) [^.;]{{0,12}}?{_HIMSELF}|\bsans renfort exterieur\b",
                r"\b(?:ne |n')saurai\w{1,3} [^.;]{0,20}?\bexecut\w{1,3}\b[^.;]{0,40}?\bpar (?:autrui|un tiers"
                r"|d'autres)\b",
                # « Elle ne sous-traite pas la campagne », but « si le Prestataire ne sous-traite pas »
                r"^(?!\W{0,3}(?:si|s'|lorsqu|quand|dans le cas|au cas)\b)[^;]{0,200}?(?<!qui )\b(?:ne "
                r"|n')"
                r"(?:\w{1,8} )?sous-? ?trait(?:e|ent|era|eront) (?:pas|point|jamais|rien|aucune?|ni)\b"
                r"(?![^.;]{0,60}? sans\b)(?![^.]{0,150}?\b(?:sauf|hormis|excepte|peu(?:t|vent)"
                r"|pourr\w{1,4})\b)",
                r"\b(?:ne |n')(?:a|ont|aura|fait|fera|font) (?:pas|point|jamais) (?:recours"
                r"|appel) a (?:la |une? "
                r"|aucune? |des )?sous-? ?trait",
                rf"\b(?:ne |n')(?:\w{{1,8}} )?(?:confi|ced|delegu)\w{{1,4}} (?:a "
                rf"|aux? )?aucune? (?:{TO_OTHERS})\b",
                r"\b(?:interdi\w{1,5}|proscri\w{1,4}|prohib\w{1,3}|exclue?s?|exclut|bannie?s?)\b",
                r"\b(?:aucune?|nulle?|ni)\b[^.;]{0,30}?\bsous-?trait\w{2,6}\b(?![^.;]*\bau-?dela)"
                r"|\bpas de sous-?traitance\b|\bsans sous-?traitance\b",
                r"\b(?:ne |n')[^.;]{0,40}?\b(?:peu\w{1,4}|pourr\w{1,4}|saur\w{3,5}"
                r"|doi\w{1,4})\b[^.;]{0,40}?\b(?:sous-?trai|confi|ced|delegu)"
                r"(?!\w*[^.;]{0,60}?\bsans\b)|\b(?:ne|n')[^.;]{0,15}?\b(?:est|sont|sera|soit) (?:(?:pas"
                r"|point|jamais|nullement|en aucun cas) )?(?:autoris|admis|permis|possible|loisible"
                r"|tolere)(?!\w* qu)",
                # « sans pouvoir s'adjoindre personne », « par ses propres moyens, exclusivement »
                r"\bsans (?:pouvoir|jamais|possibilite de|faculte de"
                r"|droit de)\b[^.;]{0,40}?\b(?:s'adjoindre|se substituer|confi|ced|delegu"
                r"|recourir|faire appel|sous-trai|se faire)",
                r"\b(?:personne|quiconque|nul autre)\b[^.;]{0,20}?\b(?:a|en) (?:sa|leur) place\b",
                r"\b(?:s'interdi\w{1,4}|s'abst\w{3,8}|renonc\w{1,4})\b"
                r"|\bvous seuls?\b|\brien n'est\b|\bs'arrete a (?:votre|son|leur) premier\b"
                r"|\blui-meme\b[^.;]{0,50}?\bsans\b|\bexecute personnellement\b",
            )
        ),
    ),
    Choice(
        "limited",
        Pattern(
            r"\b(?:limit\w{1,5}|plafon\w{1,5}|n'exced\w{1,4}|ne depass\w{1,4}|dans la limite"
            r"|a hauteur de|jusqu'a|au plus|maximum|maximale?|seules?|seuls?|seulement|uniquement"
            r"|pas (?:une?|plus"
            r"|davantage)"
            r"|exclusivement pour|partiel\w{0,5}|une partie (?:seulement|limitee))\b"
        ),
    ),
    Choice(
        "declared",
        Pattern(
            r"\b(?:fai\w{1,4} (?:connaitre|part|savoir)|donne\w{0,2} (?:la liste|les noms?)"
            r"|porte\w{0,2} a (?:la|notre) connaissance)\b"
            r"|\b(?:declar\w{1,6}|nous (?:soit|soient) nommee?s?|nous soumet\w{0,4}|en etant avisee?"
            r"|inform\w{1,5}|communiqu\w{1,5}|fourni\w{0,3}|transm\w{2,5}"
            r"|remet\w{0,3}|notifi\w{1,5}|signal\w{1,4}|avis\w{1,3}|liste|previen\w{0,3}|preven\w{1,4}"
            r"|averti\w{0,3})\b"
        ),
    ),
    Choice(
        "free",
        Pattern(
            r"\b(?:librement|libre|toute liberte|sans (?:autorisation|formalite|restriction)|peu(?:t"
            r"|vent)|pourr(?:a|ont)|autorisee?s?|admise?s?|permise?s?|possible|loisible|faculte"
            r"|droit de)\b"
        ),
    ),
)
