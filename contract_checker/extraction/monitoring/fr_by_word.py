"""French words for each practice of watching, enough where the net is sure that a sentence states one."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.fr_denial import ruled_out
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

_HEAR: Final = (
    r"(?:(?:re)?ecout\w*|casques?|(?:re)?entend(?:re|u|ra|ent)?|(?:s'assied|se place|s'assoi\w+) a cote"
    r"|se branch\w{1,5}|assist(?:er?|ent|era)|acced\w{1,4}|suivre (?:en direct|quelques appels)|reli(?:t"
    r"|sons|re|ent|sent)"
    r"|monitorage|calibr\w+|silencieuses?)"
)
_RECORD: Final = (
    r"(?:enregistr\w+|bandes?|captation|capt(?:er|ee?s?)|phonotheque|copies? sonores?|fichiers? sonores?"
    r"|(?:gard|conserv)\w+ (?:la |les )?(?:voix|conversations?|appels|echanges)"
    r"|(?:voix|conversations?|appels|echanges)\b[^.;]{0,40}? (?:gard|conserv)\w+)"
)
_SCREEN: Final = (
    r"(?:(?:capt|film|enregistr)\w+[^.;]{0,30}? (?:d'|l'|des )ecrans?|(?:celui"
    r"|ceux) des ecrans?)"
)
_KEYS: Final = r"(?:clavier|souris|frappes?)"
_SPEECH: Final = r"(?:(?:re)?transcri\w+|modeles? (?:d'analyse|qa)|moteurs?)"
_WATCH: Final = (
    r"(?:cameras?|releves? d'activite|minute par minute|reproduisant en direct|etat des (?:files|postes))"
)
BY_WORD: Final[Sequence[Practice]] = (
    Practice("listening", Pattern(rf"\b{_HEAR}"), ruled_out(_HEAR), Pattern(r"\btranscri\w+|\becrans? repr")),
    Practice(
        "recording",
        Pattern(rf"\b{_RECORD}"),
        ruled_out(_RECORD),
        # recordings that are listened to
        Pattern(
            rf"^(?!.*\benregistree?s?\b).*\b(?:{_HEAR}|notes?)\b.*\benregistrements?\b|\btranscri\w+"
            rf"|\bcapter l'ecran"
            r"|\bcaptation [^.;]{0,20}?(?:de )?l'ecran"
        ),
    ),
    Practice("screen_capture", Pattern(rf"\b{_SCREEN}"), ruled_out(_SCREEN)),
    Practice("keystrokes", Pattern(rf"\b{_KEYS}"), ruled_out(_KEYS)),
    Practice("speech_analysis", Pattern(rf"\b{_SPEECH}"), ruled_out(_SPEECH)),
    Practice("supervision", Pattern(rf"\b{_WATCH}"), ruled_out(_WATCH)),
)
