"""French wording of how work is handed on, in sentences that surely speak of it."""

from dataclasses import replace
from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.subcontracting.fr import SUBCONTRACTING
from contract_checker.extraction.subcontracting.fr_modes import APPROVAL, CLIENT
from contract_checker.extraction.subcontracting.wording import SubcontractingWording, joined

_GIVE = (
    r"(?:confi|delegu|refil|repass|substitu|sous-?trai|recour|ced|retroced|transmet|baill|affret|laiss"
    r"|fai\w* appel"
    r"|pass|abandonn)\w{0,6}"
)
_NOBODY = r"(?:personne|quiconque|qui que ce soit|nul|aucune?|rien|jamais|point|pas)"
_SAVE = r"(?:hormis|excepte|sauf|hors|si ce n'est|a l'exception|mis a part|a part|sinon)"

_MODES: Final[Choices] = (
    # « se fait sans formalité », « liberté de sous-traiter »
    Choice(
        "free",
        Pattern(
            r"^(?![^;]{0,300}?\b(?:ne|n'|aucune?|nul|rien|interdi\w+"
            r"|defen\w+)\b)[^;]{0,300}?\bsans (?:formalite|en parler|rien (?:dire"
            r"|demander)|le dire|(?:avoir a )?(?:nous |vous |lui |leur )?(?:en )?(?:demander"
            r"|solliciter|attendre)"
            r" (?:notre|votre|son|leur|l'|d') ?(?:accord|aval|avis|autorisation|agrement|feu vert))\b"
            r"|\bliberte de (?:sous-trai|confier|recourir)"
        ),
    ),
    # « et à nulle autre », « hormis la traduction », « cantonnée aux langues étrangères »
    Choice(
        "limited",
        Pattern(
            any_of(
                r"\b(?:a|par|pour) (?:nul(?:le)?|aucun\w*|personne d') ?autre\b|\baucun autre (?:confrere"
                r"|tiers|centre)\b",
                rf"\b{_SAVE},? (?!(?:accord|avec|si|agrement|autorisation|consentement))[^.;]{{0,60}}",
                r"\b(?:cantonn\w+|reservee?s? aux?|limit\w+|seulement|que pour|le reste (?:demeurant"
                r"|restant))\b"
                r"|\bqu'a une (?:societe|entreprise)",
                r"\b(?:plus d(?:e |')|pas plus d(?:e |'))[^.;]{0,20}?\b(?:tiers|quart|moitie|%|pour cent)"
                r"|\ben partie\b",
            )
        ),
    ),
    Choice(
        "approval",
        Pattern(
            any_of(
                rf"\b(?:{APPROVAL}|aveu|signature|oui|permission|licence|bon vouloir|validation)\b",
                r"\b(?:accept|agre|valid|autoris|approuv)(?:e|ee|es|ees)\b|\b(?:l'|les )?(?:ait|aient|a"
                r"|avoir|ayant) (?:\w+ )?(?:accept|agre"
                r"|valid|autoris|approuv)\w*|\bsans vous l'avoir demande|\bnous le demande\b"
                r"|\bdemande ecrite\b|\bs'y (?:est|soit) oppose",
                rf"\b{CLIENT}\b[^.;]{{0,30}}?\b(?:consent|refus|s'oppos)\w*|\bpour s'y opposer\b",
            )
        ),
    ),
    Choice(
        "forbidden",
        Pattern(
            any_of(
                rf"\b(?:ne|n')[^.;]{{0,40}}?\b{_GIVE}[^.;]{{0,40}}?\b{_NOBODY}\b|\b(?:ne"
                rf"|n')[^.;]{{0,40}}?\b{_NOBODY}\b[^.;]{{0,30}}?\b{_GIVE}",
                r"\b(?:defense de|defendu de|interdi\w+|ferme|exclu\w*|hors de question)\b|\b(?:nul"
                r"|personne|aucun)\b[^.;]{0,40}? (?:ne |n')",
                r"\bsans (?:rien |jamais )?(?:ceder|confier|deleguer|sous-traiter|recourir|faire appel"
                r"|retroceder)|\brien (?:chez|a) (?:un |d'autres )"
                r"|\bpas de (?:cascade|second rang|maillon|renfort)\b",
                r"\b(?:fait|execute|assure|traite)\w* tout (?:elle|lui|soi)-meme|\btout (?:est fait"
                r"|se fait)\b[^.;]{0,50}?\bpropres\b"
                r"|\ba personne\b|\bne souffre\b|\bne seront pas toleres?\b",
            )
        ),
    ),
    # « le nomme dans son offre », « fait connaître le nom »
    Choice(
        "declared",
        Pattern(
            r"\b(?:nomme\w*|presente\w*|designe\w*|indique\w*|declar\w+|fait connaitre|le dit|nous le dit"
            r"|dit (?:quelle|lequel)"
            r"|joint son engagement|le nom d\w+)\b"
        ),
    ),
    Choice(
        "free",
        Pattern(
            r"^(?![^;]{0,300}?\b(?:ne|n'|aucune?|nul)\b)[^;]{0,300}?\b(?:peu(?:t|vent)|pourr\w+|libre"
            r"|se reserve|fait appel|a la faculte)\b"
        ),
    ),
)
_UNCONDITIONAL: Final = Pattern(r"\bsans (?:formalite|en parler|rien (?:dire|demander))\b|\bliberte de\b")
# « nous réglons ce dernier », « Gaz du Littoral le paie à sa place »
_DIRECT_PAYMENT: Final = Pattern(
    r"\b(?:pay(?:er|ons|e)|paie|regl(?:e|ons|er)|verse)\b[^.;]{0,40}?\ba sa place\b"
    r"|\bnous reglons (?:ce dernier|celui-ci|le confrere)"
    rf"|\btouche son du d[eu] (?:la |l')?{CLIENT}\b"
)
_SAME_DUTIES: Final = Pattern(
    r"\b(?:impos|reprodui|reprend|souscri|repercut)\w*\b[^.;]{0,60}?\b(?:memes?|identiques?|l'article"
    r"|presentes)\b"
    r"|\bsous les memes (?:seuils|conditions|regles)\b"
)
_SECOND_TIER: Final = Pattern(
    r"\bsecond rang\b|\bdeux rangs\b|\b1 rang\b|\bmaillon apres\b|\bchaine s'arrete\b|\bcascade\b"
)
# it is told who is none, who answers for them, or what a breach leads to
_NO_RULE: Final = Pattern(
    r"\bn'est pas (?:regarde|considere|tenu)\w* comme (?:de la |un )?sous-trait"
    r"|\bne sont pas des (?:tiers|sous-traitants)\b"
    r"|\b(?:nous )?(?:avons|a) (?:refuse|choisi|retenu)\b|\bmotif de resiliation\b"
    r"|\bexpose\w* a la resiliation\b"
)
# what is denied is allowed on a condition
_UNLESS: Final = Pattern(
    r"\b(?:sans|hors|sauf|excepte|hormis|avant|qu'(?:avec|apres|une fois)|si"
    r"|conditionne\w*)\b(?! (?:pouvoir|jamais))"
    r"|\b(?:nul(?:le)?|aucun\w*) autre\b"
)

SURELY: Final[SubcontractingWording] = replace(
    SUBCONTRACTING,
    modes=_MODES,
    unconditional=joined(SUBCONTRACTING.unconditional, _UNCONDITIONAL),
    direct_payment=joined(SUBCONTRACTING.direct_payment, _DIRECT_PAYMENT),
    same_duties=joined(SUBCONTRACTING.same_duties, _SAME_DUTIES),
    second_tier=joined(SUBCONTRACTING.second_tier, _SECOND_TIER),
    no_rule=_NO_RULE,
    unless=_UNLESS,
)
