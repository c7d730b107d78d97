"""English wording of training."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_staff import STAFF
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.training.en_by_word import BY_WORD
from contract_checker.extraction.training.en_records import RECORDS
from contract_checker.extraction.training.wording import TrainingWording

_CLIENT = rf"(?:{PARTIES.client})"
_PROVIDER = rf"(?:{PARTIES.provider})"
_GIVE = (
    r"(?:provide|arrange|hold|run|offer"
    r"|deliver|conduct|give|(?:re-?)?train|perform|organi[sz]e|furnish|administer)(?:s|ed)?"
)
_CHANGE = (
    r"(?:new (?:products?|tools?|releases?|systems?|processes?|offers?|procedures?)"
    r"|new (?:the )?(?:client|customer|company|buyer)(?:'s)? (?:products?|tools?|offers?|procedures?)"
    r"|(?:changes?|updates?|upgrades?) (?:to|of|in) (?:the |its |any |a )?"
    r"(?:(?:client|customer|company|buyer)(?:'s)? )?(?:products?|tools?|systems?"
    r"|software|scripts?|processes?|offers?|procedures?|product offering)"
    # "where the Customer launches a new product range or alters its returns policy"
    rf"|{_CLIENT} (?:launch|introduc|alter|chang|modif|updat|releas)\w{{1,4}} (?:an? |any |its "
    rf"|the )?(?:new )?"
    r"(?:[a-z]+ )?(?:products?|ranges?|tools?|systems?|polic(?:y|ies)|process(?:es)?|procedures?|offers?"
    r"|tariffs?))"
)

TRAINING: Final = TrainingWording(
    cues=(
        ("train", "refresher", "induction", "onboarding",
         "product", "tool", "system", "script", "process", "release", "offer", "procedure"),
        ("train", "refresher", "induction", "onboarding",
         "notif", "notice", "inform", "announc", "advance", "advise"),
    ),
    quantities=QUANTITIES,
    # "initial training", "Client shall train the trainers"
    training=Pattern(rf"\btraining\b|\b(?:refresher|induction|onboarding) (?:courses?|sessions?|workshops?"
    rf"|programmes?|programs?)\b|\b(?:re-?)?train(?:s|ed)? (?:[a-z']+ ){{0,4}}?{STAFF}\b"
    rf"|\b{STAFF}\b[^.;]{{0,30}}?\b(?:is|are|be) (?:[a-z]+ )?trained\b"),
    duty=Pattern(r"\b(?:shall|must|will|is|are|receives?|attends?|maintains?|mandatory)\b"),
    refers_back=Pattern(r"(?:it|they|the cost|its cost|the duration|each session)\b"),
    rivals=Pattern(
        r"\b(?:bus|lorry|truck|taxi|delivery) drivers?\b|"
        rf"\btrain(?:ing|ed|s)?\b (?:of |for |the |to )*(?:{_CLIENT}(?:'s)? )(?:personnel|employees|staff"
        rf"|users|administrators)\b"
        r"|\b(?:fire|first aid|safety|railway|trains? (?:fares?|tickets?|station|operator|timetable))\b"
        r"|\btraining data\b|\btrain(?:ing|ed)? (?:a |the |any )?(?:models?|algorithms?|ai)\b"
        rf"|\b{_CLIENT}(?:'s)? (?:own )?(?:staff|employees|personnel|users)\b[^.;]{{0,30}}?\btrain"
        r"|\b(?:franchis\w{1,4}|unit managers?|resellers?|royalt\w{1,3}|speaker programs?|physicians?"
        r"|clinical)\b"
        r"|\btraining (?:materials?|manuals?|centres?|centers?|facilit\w{1,3})\b(?![^.;]*\btrain(?:s|ed"
        r"|ing)? (?!materials?|manuals?))"
        r"|\bend users?\b[^.;]{0,30}?\btraining|\bstudents?\b|\btrainees? of\b"
    ),
    subjects=(
        Choice("product_change", Pattern(rf"\b{_CHANGE}\b")),
        Choice("plan", Pattern(r"\btraining (?:plans?|programs?|programmes?|curriculum|schedules?)\b")),
        Choice("continuous", Pattern(r"\b(?:ongoing|continuous|continuing|refresher|recurrent|recurring"
        r"|up-?training)\b|\bper (?:quarter|year|month)\b|\b(?:annual|quarterly|monthly)(?:ly)? training")),
        Choice("initial", Pattern(r"\b(?:initial|new[- ]hires?|onboarding|induction|pre-?service)\b"
        r"|\bbefore (?:taking|handling|their|going|being)\b|\bprior to (?:taking|handling|their|launch"
        r"|going)")),
    ),
    given_by=(
        Choice("both", Pattern(r"\bjoint(?:ly)?\b|\bboth parties\b")),
        Choice("client", Pattern(rf"\b{_CLIENT}\b[^.;]{{0,40}}?\b{_GIVE}\b(?![^.;]{{0,25}}?\bnotice\b)"
        rf"|\b(?:{_GIVE}|training) "
        rf"(?:(?!requested|required|paid|approved)[a-z]+ ){{0,2}}?by (?:the )?{_CLIENT}\b"
        rf"|\b{_CLIENT}(?:'s)? trainers?\b")),
        Choice("provider",
        # "You will put every new adviser through an induction course"
        Pattern(rf"\byou (?:shall|will|must) (?:put|take|{_GIVE}) (?:[a-z]+ ){{0,3}}?{STAFF} through\b"
        rf"|\b{_PROVIDER}\b(?:(?! {_CLIENT})[^.;]){{0,50}}?\b{_GIVE}\b|\b(?:{_GIVE}|training) "
        rf"(?:[a-z]+ ){{0,2}}?by (?:the )?{_PROVIDER}\b|\b{_PROVIDER}(?:'s)? (?:own )?trainers?\b")),
    ),
    costs=(
        Choice("shared", Pattern(r"\b(?:financ|pay|bear|fund|meet)(?:e?s) (?:one[- ])?half\b"
        r"|\bhalf of which is (?:paid|borne|met)\b|\bshared\b|\bequally\b|\bone[- ]half\b"
        r"|\b[1-9]\d ?% of the (?:hourly "
        r"|standard )?(?:rate|cost|price)")),
        # what the client itself gives for nothing is at its own cost
        Choice(
            "client",
            Pattern(
                rf"\b{_CLIENT}\b(?!'s)[^.;]{{0,90}}?\b(?:trains?|gives?|provides?|delivers?)\b[^.;]{{0,90}}?"
                r"\b(?:free of charge|at no (?:cost|charge)|without charge)\b"
                rf"|\b(?:given|provided|delivered) (?:free of charge |without charge )?by (?:the )?{_CLIENT}"
                r"(?:[^.;]{0,40}?\b(?:free of charge|at no (?:cost|charge)|without charge)\b)"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:non-?billable|not (?:be )?(?:billable|billed|charged|invoiced|chargeable)"
                rf"|free of charge|no (?:additional )?(?:charge|cost)|without charge)\b|\b(?:cost"
                rf"|expense) of (?:the )?{_PROVIDER}\b|\b{_PROVIDER}(?:'s)? (?:own |sole )*(?:cost"
                rf"|expense)|\bincluded in the (?:price|fees|rates?|charges)"
                rf"|\b{_PROVIDER}\b(?:(?!{_CLIENT}\b)[^.;]){{0,90}}?\bbear\w{{0,2}}"
                rf" (?:[a-z]+ ){{0,3}}?(?:costs?|expenses?)"
                rf"|\b(?:borne|met|paid|defrayed|funded) by (?:the )?{_PROVIDER}\b"
                r"|\bno training (?:time|hours?|costs?)\b[^.;]{0,20}?\b(?:invoiced|billed|charged)\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:billable|billed|invoiced|chargeable|reimburs\w{{2,4}})\b|\b(?:cost|expense) of "
                rf"(?:the )?{_CLIENT}\b|\b{_CLIENT}(?:'s)? (?:own |sole )*(?:cost|expense)|\bpaid "
                rf"(?:for )?by (?:the )?{_CLIENT}\b|\b{_CLIENT}\b[^.;]{{0,60}}?\b(?:pays?|bears?) "
                rf"|\b(?:borne|met|defrayed|funded) by (?:the )?{_CLIENT}\b|\bcharged to (?:the )?{_CLIENT}\b"
            ),
        ),
    ),
    own_cost=Pattern(r"\b(?:its|your|our) (?:own |sole )*(?:cost|expense)\b"),
    length_before=Pattern(r"\btrain(?:ing|ed)\b[^.;]{0,50}$"),
    length_after=Pattern(r"^(?: per (?:agent|quarter|year|month))? (?:of )?(?:[a-z-]+ ){0,3}?"
    r"(?:training|induction|onboarding)\b"),
    not_its_length=Pattern(r"\b(?:within|after|before|every|no later than|notice of|prior to"
    r"|at least [^.;]{0,10} before|retain\w{0,3}[^.;]{0,20}) $"),
    not_after=Pattern(r"^,? (?:before|prior|in advance|after|notice|'? ?(?:prior )?(?:written )?notice"
    r"|of experience)"),
    records=RECORDS,
    handed_over=Pattern(r"\b(?:submit|provid(?!er)|deliver|communicat|present|giv|send|sent|shar)\w{0,4}\b"),
    change=Pattern(rf"\b{_CHANGE}\b"),
    announced_otherwise=Pattern(
        rf"\b(?:notif|inform|advis)\w{{1,4}} (?:the |its )?(?:callers?|end users?|subscribers?|consumers?"
        rf"|public)\b"
        rf"|\b{_PROVIDER}\b[^.;]{{0,20}}?\b(?:notif|inform|advis)\w{{1,4}} (?:the )?{_CLIENT}\b"
    ),
    announced=Pattern(r"\b(?:notif|notice|inform|announc|advis|communicat)\w{0,5}\b"),
    advance_before=Pattern(r"\b(?:at least|no(?:t)? (?:less|fewer) than|upon|minimum of|on) $"),
    advance_after=Pattern(r"^'? ?(?:before|prior|in advance|(?:prior )?(?:written )?notice|ahead)"),
    denied=Pattern(r"\bno training\b(?! (?:time|hours?|costs?|fees?)\b)[^.;]{0,40}?\b(?:shall|will|is|be)\b"
    r"|\b(?:shall|will|does) not "
    r"(?:provide|deliver|give) (?:any )?training\b|\bno obligation to (?:provide [^.;]{0,20}?training"
    r"|train)"),
    strengths=STRENGTHS,
    by_word=BY_WORD,
)  # fmt: skip
