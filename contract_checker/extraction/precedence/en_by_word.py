"""English words on the rank of documents, where the net is sure that a sentence is on it."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.precedence.wording import ByWord

_MODAL = r"(?:(?:shall|will|would|must|does|do|is to|are to) )?(?:always )?"
_WINS = one_of(
    r"prevails?|takes? (?:precedence|priority)|controls?|governs?|overrides?|(?:has|have) (?:precedence"
    r"|priority)",
    r"beats?|wins?(?: out)?|trumps?|outranks?|rules?|(?:shall )?have the mastery|supersedes?|ranks? (?:above"
    r"|before|ahead of)",
)
_CLASH = one_of(
    r"clash(?:es)?|quarrels?|disagrees?|differs?|conflicts?|collides?|part ways|parts? company"
    r"|pulls? (?:apart"
    r"|in different directions)|contradict(?:s| each other| one another)?",
    r"(?:are|be|is|found|stand|stands) (?:found )?(?:at variance|at odds|in conflict|inconsistent)"
    r"|(?:do not|don't|cannot|can't) (?:agree|match|both be right|be reconciled)|sa(?:y|ys) (?:two|different)"
    r" things",
)
_AGAINST = one_of(
    r"contradicts?|conflicts? with|differs? from|disagrees? with|says? (?:something else|otherwise"
    r"|other) than"
    r"|clash(?:es)? with|departs? from|is found at variance with|found at variance with|at variance with",
)
_ARTICLE = r"(?:the |an? |any |each |this |these |those |our |your |its |their )"

BY_WORD: Final = ByWord(
    name=Pattern(r"[a-z]{2}"),
    no_name=Pattern(
        any_of(
            r"^(?:it|they|them|he|she|we|you|i|one|both|either|neither|all|which|that|who|this|these|those"
            r"|what"
            r"|nothing|each|the (?:one|other|ones|others)|there|no|not|and|other|of all)$",
            r"^(?:in the|yet|only|nothing|\d|rank|if|where|when|should|in (?:case|the event)|wherever)\b",
            r"\b(?:is|are|was|were|will|shall|may|can|cannot|should|unless|where|when)\b",
        )
    ),
    conditional=Pattern(r"\bonly (?:where|when|if|on)\b"),
    everything=Pattern(
        r"(?:all|any|every|everything|anything|whatever)(?: (?:else|others?|of|the|other|that|in)\b|$|,| )"
    ),
    opening=Pattern(
        r"(?:[\d.)\s]{1,7})?(?:in (?:the (?:event|case)|case)|if|should|where|wherever|when"
        r"|whenever)\b[^,:;]{0,110}?[,:]"
    ),
    sequence=Pattern(
        whole_words(
            r"then|next|lastly|last(?: of all)?|finally|comes? first|come first|rank 1|in (?:decreasing"
            r"|descending"
            r"|falling) (?:rank|order)[^,:;]{0,20}?",
            r"by decreasing order[^,:;]{0,20}?|in the (?:order (?:hereafter|following|below)"
            r"|following sequence)"
            r"|decreasing order of [a-z]+|order of (?:control|weight|rank|precedence)[^,:;]{0,14}?"
            r"|rank (?:thus"
            r"|as listed|one above another)",
        )
    ),
    list_ends=Pattern(r",? (?:whatever|except|unless|save|only if|so that)\b|\. "),
    rank=Pattern(r"(?:rank|priority|level) ?\d ?:?|\d{1,2}[.)] "),
    behind_name=Pattern(
        r" ?;(?= \S)|,? (?:(?:comes?|ranks?|goes|is|stands?) (?:first|next|last|second|third)|first|next"
        r"|last(?: of"
        rf" all)?|(?:shall )?{_WINS}|which|whose|take effect|newest)\b"
    ),
    separator=Pattern(
        r"(?:[,;] (?:and )?(?:then|finally|lastly|last of all|last|next)"
        r"|,? then)(?: comes?)?,? (?=\S)(?!of all)"
        r"|[,;] (?:and )?| and (?=the |any |an? |our |your )|, rank \d ?"
    ),
    before_name=Pattern(
        one_of(
            r"[-*•▪◦] *",
            r"\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] *|rank \d ?:? ?",
            r"(?:then |and |finally |first |next |lastly |last |always |that |over |but |so |come |comes "
            r"|reads? |one "
            r"|of all |believe |follow |apply |read |go (?:with|by) |trust |to )",
            r"(?:the )?(?:terms|provisions|wording|those|figures?|anything)(?: and conditions)? (?:of"
            r"|in) (?:a |the )?",
            _ARTICLE,
        )
    ),
    after_name=Pattern(
        r"[,;:.]|\((?![^()]{1,14}\))| (?:first|in (?:the event|case|all|respect)|unless|except|to the extent"
        r"|if|when"
        r"|where|wherever|with respect|and (?:shall|is|are|the|corrigend)|on (?:all|any|every|health|price"
        r"|pricing)"
        r"|to which|that|only|for|as|which|expressly|shall|will|at|over)\b"
    ),
    wins=Pattern(
        any_of(
            rf"\b{_MODAL}{_WINS}(?: always)?(?: over| above| as against)? (?=(?:the |an? |any |all |both "
            rf"|every|this "
            r"|these |our |your |its |their |whatever|anything|sums|[a-z]))",
            rf"\b{_MODAL}(?:takes? effect|ranks?|comes?|goes|go|come|prevails?|stands?|(?:is|are|to be) read"
            r"|be read|is followed) (?:ahead of|before|above|over) ",
            r"\b(?:is|are) (?:stronger than|preferred to|superior to|above) ",
            r"\bresolved in favou?r of ",
            rf"\b{_MODAL}shut(?:s)? out ",
        )
    ),
    wins_alone=Pattern(
        whole_words(
            rf"{_MODAL}(?:{_WINS}|counts?|has it|stands?|comes? first|be followed|is right|are right"
            rf"|be preferred"
            r"|is the one to follow)",
            r"(?:is|are|be|to be) (?:followed|applied|believed|preferred|right|to be applied|to be followed"
            r"|to be"
            r" preferred)|(?:i |we |judges )?(?:shall |will )?(?:go (?:with|by)|believe|follow|apply|trust"
            r"|look to"
            r"|read)|that counts",
        )
    ),
    yields=Pattern(
        any_of(
            r"\b(?:yields?|gives? way|bows?|defers?|cedes?)(?: itself)? to ",
            r"\b(?:is|are|shall be|ranks?) (?:subordinate to|behind|below|after|under|beneath) ",
            r"\b(?:nothing in )?(?:shall|may|does|do|can|cannot|must)(?: not)? (?:water down|override"
            r"|prevail over"
            r"|contradict|derogate from) ",
            r"\bcarr(?:y|ies) no weight against |\bcounts? for nothing against ",
        )
    ),
    between=(
        # "should Schedule 3 and Schedule 4 pull apart on a figure,"
        Pattern(
            r"\b(?:if|where|wherever|when|whenever"
            r"|should) (?P<one>[^,;:?]{2,80}?) and (?P<other>[^,;:?]{2,80}?)"
            rf" (?:be )?(?:ever )?{_CLASH}[^,;:?]{{0,40}}?[,:?;]"
        ),
        # "if the Peak Plan says something else than these pages,"
        Pattern(
            r"\b(?:if|where|wherever|when|whenever|should) (?P<one>[^,;:?]{2,80}?) (?:be )?"
            rf"{_AGAINST} (?P<other>[^,;:?]{{2,80}}?),"
        ),
        # "when the playbook says one thing and the contract another,"
        Pattern(
            r"\b(?:if|where|when) (?P<one>[^,;:?]{2,60}?) says? one thing and"
            r" (?P<other>[^,;:?]{2,60}?) another,"
        ),
        Pattern(
            r"\b(?:conflict|difference|discrepancy|inconsistency|clash"
            r"|mismatch) between (?P<one>[^,;:]{2,80}?) and"
            r" (?P<other>[^,;:]{2,80}?)(?=,| shall| will| is | are )"
        ),
    ),
    any_difference=Pattern(
        r"^(?![^,]{0,90}\b(?:between|with|from)\b)(?:in (?:the event|case) of|if|should|where"
        r"|when)\b[^,;:]{0,60}?(?:conflict"
        r"|clash"
        r"|disagree|inconsisten|contradict|mismatch|quarrel|differ|variance|discrepanc"
        r"|collide)\w*[^,;:]{0,40}?,? "
    ),
)
