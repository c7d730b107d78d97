"""English words for each practice of watching, enough where the net is sure that a sentence states one."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

_CONTACTS: Final = r"(?:calls?|contacts?|conversations?|interactions?|tickets?|chats?|cases?|e-?mails?)"
# "two officers sit beside advisers", "six contacts per agent are scored", "may plug in to live calls"
_HEAR: Final = (
    r"(?:(?:double |live |silent )?listen(?:s|ed|ing|ings)?|hear|hears|heard|overhear\w*"
    r"|(?:sit|sits|sitting) (?:with|beside|next to|alongside)|side[- ]by[- ]side|y-cord|second headset"
    r"|(?:plug|dial|drop|patch)(?:s|ging|ping|ped|ged|ing|ed)? in(?:to)?|barg(?:e|es|ing)(?:[- ]in)?"
    rf"|join \w+ {_CONTACTS}|(?:calls?|desktops?)(?: and \w+)? are observed|monitor(?:s|ed|ing)?"
    rf"|(?:re-?)?(?:scor|evaluat|mark|assess|calibrat|grad)(?:e|es|ed|ing|s)?\b[^.;]{{0,40}}?\b{_CONTACTS}"
    rf"|{_CONTACTS}\b[^.;]{{0,50}}?\b(?:scored|evaluated|marked|assessed|graded|calibrated))\b"
)
_RECORD: Final = (
    r"(?:(?:voice[- ]|tape[- ])?record(?:s|ed|ing|ings)?(?! of\b)|(?:voice |audio |sound )(?:files?|tracks?)"
    r"|audio|tapes?|taped"
    rf"|(?:voice|calls?|conversations?)\b[^.;]{{0,40}}?\bcaptured|captur\w+ (?:the )?(?:voice|calls?|audio)"
    rf"|(?:replay|play back|playback)\b[^.;]{{0,20}}?\b{_CONTACTS})\b"
)
_SCREEN: Final = (
    r"(?:(?:screens?|desktops?)\b[^.;]{0,25}? (?:captured?|captures|recorded|recording|filmed|included"
    r"|stored|video)"
    r"|(?:captur|record|film|tak)\w* (?:of )?(?:(?:the|their|voice|audio"
    r"|calls?) )*(?:and )?(?:screens?|desktops?)"
    r"|100 ?% of voice and screens|desktop capture|screen-?shots?|screen video)\b"
)
_KEYS: Final = (
    r"(?:key-?(?:strokes?|logg\w+|boards?)|mouse[- ](?:\w+[- ])?(?:movements?|trackers?|clicks?))\b"
)
_SPEECH: Final = r"(?:transcri\w+ (?:by|automatically)|automatic\w* transcri\w+|speech|voice analytics)\b"
_WATCH: Final = r"(?:web-?cams?|cameras?|geolocat\w+|minute by minute|activity tracker\w*)\b"
# "I'll ring in pretending to be a customer"
_MYSTERY: Final = (
    r"(?:myster[yi]\w*|secret shopp\w+|(?:test|trial|decoy|anonymous|dummy) (?:\w+ )?calls?"
    r"|pretend\w* to be|posing as|as if (?:he|she|they) were)\b"
)
_NOT: Final = r"(?:no|not|never|neither|nor|nothing|none|hands off|without any|don't|won't|refrain\w*)"
_BARRED: Final = (
    r"(?:prohibited|forbidden|banned|barred|excluded|ruled out|not (?:allowed|permitted|offered|practised"
    r"|done|used|made))"
)
# "no listening without that the adviser be informed": it is bounded, not ruled out
_SAVE: Final = (
    r"(?:without|unless|except\w*|save|other than|otherwise|more than|beyond|longer than|until|before"
    r"|relied|knowing|reveal\w*|announc\w+|only)\b"
)


def _ruled_out(words: str) -> Pattern:
    """A part of a sentence that denies or forbids what `words` name, and makes no exception."""
    return Pattern(
        rf"(?:^|[;,] |\b(?:but|and|yet) )(?![^;]{{0,200}}?\b{_SAVE})[^;]{{0,80}}?"
        rf"(?:\b{_NOT}\b[^.;,]{{0,70}}?\b{words}|\b{words}[^.;,|]{{0,40}}?(?: \|)? ?\b{_BARRED}\b"
        rf"|\b{words} (?:nothing|none)\b)"
    )


BY_WORD: Final[Sequence[Practice]] = (
    Practice("mystery_calls", Pattern(rf"\b{_MYSTERY}"), _ruled_out(_MYSTERY)),
    Practice(
        "listening",
        Pattern(rf"\b{_HEAR}"),
        _ruled_out(_HEAR),
        Pattern(
            rf"\b{_MYSTERY}|\bscreens? [^.;]{{0,20}}?reader|\bhearing (?:aid|loop|impair)"
            r"|\blisten\w* to (?:[\w']+ ){0,2}?(?:needs?|concerns?|feedback|suggestions?|wishes)\b"
        ),
    ),
    Practice(
        "recording",
        Pattern(rf"\b{_RECORD}"),
        _ruled_out(_RECORD),
        # recordings that are listened to or scored; what is written of a call
        Pattern(
            r"\b(?:listen|scor|review|evaluat)\w* (?:(?:\w+ ){0,2}?to )?(?:\w+ ){0,3}recordings\b"
            r"|\brecord\w* (?:every|each|all|any|the|its|their|his) (?:complaints?|requests?|details"
            r"|reasons?|data|names?"
            r"|address\w*|outcome|incidents?|time|hours)\b|\brecord of (?:each|every|the|all)\b"
            r"|\brecorded (?:in|on) (?:the )?(?:crm|ticket|log"
            r"|system|form)"
        ),
    ),
    Practice("screen_capture", Pattern(rf"\b{_SCREEN}"), _ruled_out(_SCREEN)),
    Practice("keystrokes", Pattern(rf"\b{_KEYS}"), _ruled_out(_KEYS)),
    Practice("speech_analysis", Pattern(rf"\b{_SPEECH}"), _ruled_out(_SPEECH)),
    Practice("supervision", Pattern(rf"\b{_WATCH}"), _ruled_out(_WATCH)),
)
