"""English wording of listening, recording and watching."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.monitoring.en_by_word import BY_WORD
from contract_checker.extraction.monitoring.wording import MonitoringWording
from contract_checker.extraction.practices import Practice

_CALLS = r"(?:calls?|conversations?|contacts?|interactions?|chats?|communications?)"
_CLIENT = rf"(?:{PARTIES.client})"
_PROVIDER = rf"(?:{PARTIES.provider}|supervisors?|team leaders?|quality team)"
_DOES = (
    r"(?:may|shall|will|can|must|monitor\w{0,3}|record\w{0,3}|listen\w{0,3}|review\w{0,3}|perform\w{0,3}"
    r"|conduct\w{0,3}"
    r"|reserves|has|place\w{0,2}|retain\w{0,3})"
)
_PRACTISED = (
    r"(?:monitoring|recordings?|listening|mystery (?:calls?|shopp\w+)|screen capture|keystroke|keyloggers?)"
)

_PRACTICES = (
    Practice(
        "listening",
        Pattern(
            any_of(
                # "Client may monitor calls remotely", "silent monitoring", "five monitored calls per agent"
                rf"\b(?:monitor|listen(?:ing)?(?: [a-z]+)? (?:to|on|in on))(?:s|ed"
                rf"|ing)? [^.;]{{0,30}}?\b(?:{_CALLS}"
                rf"|{STAFF})\b",
                rf"\b(?:call|remote|silent|side[- ]by[- ]side|quality|live) (?:call )?monitoring\b"
                rf"|\bmonitoring of [^.;]{{0,20}}?\b(?:{_CALLS}|{STAFF})\b|\bbarge[- ]in\b",
                rf"\b{_CALLS}\b[^.;]{{0,40}}?\b(?:are|is|be) (?:[a-z]+ ){{0,2}}?(?:monitored"
                rf"|listened to)\b|\b{_CALLS} monitored\b",
            )
        ),
        unless=Pattern(
            r"\bdual monitors?\b|\bnetwork monitoring|\bcall plans?\b|\bmonitor(?:s|ed"
            r"|ing)? (?:the )?(?:volumes?|traffic"
            r"|performance|progress|network|servers?)\b"
        ),
    ),
    Practice(
        "recording",
        Pattern(
            rf"\brecord(?:s|ed|ing)? (?:of )?(?:[a-z0-9%]+ ){{0,4}}?{_CALLS}\b"
            rf"|\b{_CALLS}\b[^.;]{{0,40}}?\b(?:are|is|be) (?:[a-z]+ ){{0,2}}?recorded\b"
            rf"|\b(?:voice|audio|sound)\b[^.;]{{0,20}}?\b(?:is|are|be) (?:[a-z]+ )?recorded\b|\b(?:call|voice"
            rf"|audio) record(?:ing|ings)\b"
        ),
        unless=Pattern(
            r"\ba (?:written )?record of (?:each|every|the|all)\b|\brecording (?:licen[cs]es?"
            r"|servers?|equipment)\b|"
            r"\bvideo\b|\bcctv\b|\bproof\b|\bscreen record|\bin the (?:crm|system|ticket)"
            r"|\brecords? each\b"
        ),
    ),
    Practice(
        "mystery_calls",
        Pattern(
            r"\bmystery (?:call|caller|shopp)\w{0,3}\b"
            r"|\btest calls? by undisclosed\b|\bsecret shopp\w{2,3}\b"
        ),
    ),
    Practice(
        "screen_capture",
        Pattern(
            r"\bscreen[- ]?(?:captur|record)\w{0,4}\b"
            rf"|\bscreen[- ]?shots?\b[^.;]{{0,30}}?\b{STAFF}\b"
            r"|\brecord\w{0,3} [^.;]{0,30}?\bscreens?\b"
            r"|\bscreens?\b(?: and \w{1,10})? (?:is|are|be|shall be) (?:[a-z]+ )?(?:recorded|captured)\b"
            rf"|\bcaptur(?:e|es|ed|ing) (?:of )?{DETERMINERS}(?:{STAFF}'?s? )?screens?\b"
        ),
        unless=Pattern(r"\b(?:ticket|incident|defect|manual)\b"),
    ),
    Practice("keystrokes", Pattern(r"\bkey-?strokes?\b|\bkey-?logg\w{2,3}\b|\bmouse movements?\b")),
    Practice(
        "speech_analysis",
        Pattern(
            rf"\bspeech[- ](?:analytics|analysis|to[- ]text)\b|\b"
            rf"(?:automat\w{{2,6}} )?transcri\w{{2,6}} of [^.;]{{0,20}}?{_CALLS}\b"
            rf"|\b{_CALLS}\b[^.;]{{0,30}}?\bautomatically transcribed\b"
        ),
    ),
    Practice(
        "emotion_analysis",
        Pattern(
            r"\b(?:emotion|sentiment)s? (?:analysis|detection|recognition|scoring|analytics)\b|\b"
            r"(?:analy[sz]|detect|measur|scor|infer|deduc|read|guess|assess|gaug"
            r"|recogni[sz])\w{0,4} [^.;]{0,30}?\b(?:emotions?|sentiments?|stress|mood|feelings?|state of mind"
            r"|tone of voice)\b"
        ),
        unless=Pattern(r"\bsocial media\b|\bsurvey"),
    ),
    Practice(
        "supervision",
        Pattern(
            rf"\breal[- ]time\b[^.;]{{0,60}}?\b(?:status|activity|monitoring|supervision"
            rf"|visibility)\b[^.;]{{0,40}}?\b(?:{STAFF})\b|\b(?:webcams?"
            rf"|geolocat\w{{2,5}})\b[^.;]{{0,50}}?\b{DETERMINERS}{STAFF}\b"
            rf"|\bindividual (?:activity|performance) (?:tracking|monitoring)\b"
            rf"|\b{STAFF}\b[^.;]{{0,50}}?\b(?:tracked|watched|monitored) in real[- ]time\b"
        ),
    ),
)

MONITORING: Final = MonitoringWording(
    cues=(
        (
            "monitor", "record", "listen", "mystery", "shopper", "screen", "keystroke", "key-stroke",
            "keylog", "speech",
            "transcri", "emotion", "sentiment", "real-time", "real time", "webcam", "geolocat", "barge",
        ),
    ),
    quantities=QUANTITIES,
    by_word=BY_WORD,
    practices=_PRACTICES,
    denied=Pattern(
        # "Neither keystroke logging nor software that infers an Agent's emotions shall be used."
        r"\bneither (?:party|the \w+ nor the \w+|side) (?:shall|may|will|must)\b"
        r"|\bneither\b(?![^.;]{0,160}?\b(?:told|informed|notified|advised"
        r"|aware)\b)[^.;]{0,120}?\bnor\b[^.;]{0,120}?\b(?:used|permitted|allowed|installed|deployed|made"
        r"|kept"
        r"|employed|introduced|carried out|take place|takes place|activated|monitored|recorded)\b|"
        rf"\bno (?:[a-z]+ ){{0,2}}?{_PRACTISED}\b|\b(?:prohibited|forbidden|excluded|not permitted)\b|\b"
        rf"(?:shall|may|will|must|are|is) (?:not|never) (?:be )?(?:[a-z]+ )?(?:monitor|record|listen"
        rf"|captur|track|use|install|place|analy)"
    ),
    but_allowed=Pattern(r"\bwithout\b|\bunless\b|\bexcept\b|\bmore than\b|\blonger than\b|\bother than\b"),
    by=(
        Choice("both", Pattern(rf"\b(?:both|each) part(?:y|ies)\b|\bjoint\w{{0,2}}\b|\b{_CLIENT} and "
        rf"(?:the )?{_PROVIDER}\b|\b{_PROVIDER} and (?:the )?{_CLIENT}\b")),
        Choice("third_party", Pattern(r"\b(?:by|to) (?:an? )?(?:independent |external |outside )?"
        r"(?:third part(?:y|ies)|agency|firm|research company)\b"
        r"|\b(?:independent|external|outside|specialist|research) (?:third part(?:y|ies)|agency|firm"
        r"|company|bod(?:y|ies)"
        r"|institute|organi[sz]ation)\b")),
        Choice("client", Pattern(rf"\b{_CLIENT}\b[^.;,]{{0,25}}? {_DOES}\b(?! (?:no|not|never)\b)"
        rf"|\bby (?:the )?{_CLIENT}\b|\b"
        rf"(?:access|available) to (?:the )?{_CLIENT}\b|\b(?:allow|enable|permit)s? "
        rf"(?:the )?{_CLIENT} to\b")),
        Choice("provider",
        Pattern(rf"\b{_PROVIDER}\b[^.;,]{{0,25}}? {_DOES}\b|\bby (?:the |its )?{_PROVIDER}\b")),
    ),
    share_after=Pattern(rf"^ ?(?:of )?(?:all |the )?(?:inbound |outbound |agent )?{_CALLS}\b"),
    share_before=Pattern(r"\b(?:record|monitor)\w{0,3} $"),
    all_calls=Pattern(rf"\b(?:all|every|each) (?:inbound |outbound |agent )?{_CALLS}\b"),
    extents=(
        # "calls are recorded at all times", "systematic recording"
        Choice("all", Pattern(r"\b(?:record|monitor|listen)\w{0,4} (?:[a-z]+ ){0,5}?(?:permanent(?:ly)?"
        r"|continuous(?:ly)?|systematic(?:ally)?|at all times)\b"
        r"|\b(?:permanent|continuous|systematic) (?:[a-z]+ ){0,2}?(?:recording|monitoring|listening)\b")),
        # "a random sample of calls", "five calls per agent per month"
        Choice("part", Pattern(r"\bsampl\w{1,3}\b|\brandom(?:ly)?\b|\boccasional(?:ly)?\b|\bspot[- ]check"
        rf"|\b{NUMBER} (?:[a-z]+ ){{0,2}}?(?:calls|recordings|sessions|contacts"
        r"|interactions|tickets|chats|listenings)\b[^.;]{{0,40}}?\b(?:per|each|every|a|an|by)"
        r" (?:day|week|month|quarter|year|agent|advis[eo]r|operator)\b")),
    ),
    secrecy=(
        # "no listening without the adviser being told"
        Choice("informed", Pattern(r"\b(?:no|not|never)\b[^.;]{0,80}?\bwithout\b[^.;]{0,50}?\b(?:informed"
        r"|told"
        r"|notified|warned|aware|notice)\b")),
        Choice("secret", Pattern(r"\bneither\b[^.;]{0,60}?\bnor\b[^.;]{0,40}?\b(?:told|informed|notified"
        r"|advised|aware)\b|"
        r"\bwithout (?:prior )?(?:notice|notifying|informing|the knowledge"
        r"|disclos\w{2,4})\b|\bunannounced\b|\bcovert\w{0,2}\b|\bsecret(?:ly)?\b|\bundisclosed\b"
        r"|\bwithout [^.;]{0,25}?knowledge\b|\bundetected\b"
        r"|\bwithout (?:prior |any )?(?:warning|announc\w+)\b|\bwithout [^.;]{0,30}?\b(?:being|having been)"
        r" (?:told|informed|notified|warned)\b|\bwithout [^.;]{0,25}?\b(?:knowing|being aware)\b")),
        Choice("informed", Pattern(rf"\b(?:{STAFF}|callers?|customers?)\b[^.;]{{0,40}}?\b(?:informed"
        rf"|notified|told|advised)\b|\b(?:inform|notif|advis|tell|warn)\w{{0,4}} (?:the |all "
        rf"|its )?(?:{STAFF}"
        rf"|callers?)\b|\b(?:with|prior|advance) (?:notice to|information of)\b|\bconsent of\b")),
    ),
    kept_before=Pattern(r"\b(?:retain|kept|keep|stor|archiv|delet|eras|wip|purg|destroy|retention"
    r"|preserv)\w{0,4}\b[^.;|]{0,60}?$"),
    # "call monitoring evaluation forms are kept for one year"
    analyses=Pattern(
        r"\b(?:monitoring|listening) (?:evaluation |analysis )?(?:forms?|sheets?|reports?)\b"
    ),
    # "12. Call monitoring"
    headed=(
        Choice("listening", Pattern(r"\bcall monitoring\b|\bmonitoring of calls\b")),
        Choice("recording", Pattern(r"\bcall recording\b|\brecording of calls\b")),
    ),
    # "Agents are informed before any monitoring takes place."
    told_of_it=Pattern(
        r"\b(?:informed|notified|told|advised) (?:in advance )?(?:before|prior to|of) (?:any|each|every|such"
        r"|all) (?:[a-z]+ )?(?:monitoring|recordings?|listening|sessions?)\b"
    ),
    records=Pattern(
        r"^(?:the |these |all |such )?(?:recordings?|they|transcripts?|captures?|retention|deletion)\b"
    ),
    # "six months for recordings"
    of_records=Pattern(r"^ for (?:the |call |voice )*(?:recordings?|tapes?|transcripts?|captures?)\b"),
    # "twenty-four months for requests"
    of_another=Pattern(
        r"^ for (?:the |customer |personal )*(?:requests?|data|records?|files?|forms?|documents?|emails?"
        r"|messages?|invoices?|logs?|reports?)\b"
    ),
    strengths=STRENGTHS,
)  # fmt: skip
