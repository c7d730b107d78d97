"""English wording of social conditions of performance."""

from typing import Final

from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_staff import STAFF
from contract_checker.extraction.language.en_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.social_clause.en_by_word import BY_WORD
from contract_checker.extraction.social_clause.wording import SocialClauseWording

_SUBJECTS = (
    Practice(
        "insertion",
        Pattern(
            r"\b(?:them|people|jobseekers) \d[\d,]* hours of work\b|\bout of work\b|\bwithout (?:a"
            r" )?(?:jobs?|work)\b|\bfrom the dole\b"
            r"|\blong[- ]term unemployed\b|\b(?:social|labou?r market|work) (?:integration|inclusion"
            r"|insertion)\b|\b(?:disadvantaged|unemployed) (?:workers?|people|persons?|jobseekers?)\b"
            r"|\bfurthest from (?:the )?(?:labou?r market|employment)\b"
        ),
    ),
    Practice(
        "disability",
        Pattern(
            rf"\b(?:disabled|disability|disabilities)\b[^.;]{{0,60}}?\b(?:employ\w{{0,5}}|workers?"
            rf"|hir\w{{1,3}}|workforce|{STAFF})\b|\b(?:employ\w{{0,5}}|hir\w{{1,3}}|workers?|{STAFF}"
            rf"|workforce)\b[^.;]{{0,60}}?\bdisab"
        ),
        unless=Pattern(
            r"\b(?:death|permanent disability|callers?|accessib\w{2,6}|benefits?|wcag|insurance)\b"
        ),
    ),
    Practice(
        "equality",
        Pattern(
            r"\b(?:paid|earns?) (?:less|the same|equally)\b[^.;]{0,40}?\b(?:wom[ae]n|m[ae]n|sex|gender"
            r"|colleague)"
            r"|\b(?:gender|pay|employment) equality\b|\bequal (?:pay|opportunit\w{1,3}|employment)\b|\b"
            r"(?:non-?discrimination|not discriminate|discriminat\w{2,4})\b[^.;]{0,60}?\b(?:employ\w{2,5}"
            r"|hiring|recruit\w{2,5}|applicants?|workers?)\b"
        ),
    ),
    Practice(
        "working_conditions",
        Pattern(
            r"\bworking conditions\b|\b(?:occupational )?health and safety (?:at work|of (?:its |the )?"
            r"(?:employees|staff|workers|agents))|\bliving wage\b|\bpaid breaks?\b|\bergonomic\w{0,4}\b"
            r"|\bpsychosocial\b|\bwell-?being (?:at work|of (?:its |the )?(?:employees|staff|agents))"
        ),
    ),
    Practice(
        "labour_law",
        Pattern(
            r"\b(?:labou?r|employment) (?:laws?|legislation|regulations|standards)\b|\b(?:forced|child"
            r"|undeclared|illegal) (?:labou?r|work)\b|\bmodern slavery\b|\b(?:ilo"
            r"|international labou?r organi[sz]ation)\b"
        ),
        # the law in which rosters are told, or that is confirmed by a tenderer
        unless=Pattern(
            r"\b(?:rosters?|rotas?|schedules?|shifts?|hours)\b[^.;]{0,80}?\b(?:law|legislation)\b"
            r"|\btenderers?\b|\btupe\b|\btransfer\w{0,3}\b|\bsole responsibility of the client\b"
        ),
    ),
    Practice(
        "stable_jobs",
        Pattern(
            r"\b(?:permanent|open-ended|indefinite) (?:employment )?(?:contracts?|employment|jobs?|ones"
            r"|posts?"
            r"|positions?)\b|\bjobs?\b[^.;]{0,50}?\bpermanent\b|\b(?:temporary|agency|fixed-term"
            r"|zero-hours?) (?:workers?|staff|contracts?"
            r"|employment)\b"
        ),
    ),
    Practice(
        "other",
        Pattern(
            r"\bsocial (?:clauses?|commitments?|conditions?|responsibility requirements?)\b"
            r"|\bcorporate social responsibility\b|\bcsr policy\b"
        ),
        unless=Pattern(r"\blabel\b|\bsub-?contract"),
    ),
)

SOCIAL_CLAUSE: Final = SocialClauseWording(
    cues=(
        (
            "unemployed", "out of work", "jobseeker", "hours of work", "paid", "earn", "wage", "woman",
            "women",
            "integration", "inclusion", "insertion", "disab", "disadvantaged", "equal",
            "discriminat", "working conditions",
            "health", "living wage", "break", "ergonomic", "psychosocial", "labor", "labour",
            "employment law", "employment legislation",
            "employment standards", "slavery", "ilo", "permanent", "open-ended", "indefinite",
            "temporary", "fixed-term", "zero-hour", "social", "furthest", "agency workers",
        ),
    ),
    quantities=QUANTITIES,
    by_word=BY_WORD,
    subjects=_SUBJECTS,
    title=Pattern(r"^(?:[\d.]+ )?[^.,;:%|\d]{0,80}$"),
    rivals=Pattern(r"\?$|^(?:our|the (?:council|buyer|authority|state|client)) (?:is|pays|employs|was)\b"
    r"|\b(?:took on|hired|employed) [^.;]{0,60}?\b(?:in|before|last) (?:19|20|this|year)|\bthe line rings\b"
    r"|^\"?[a-z' ]{3,25}\"? ?: (?:the|a) (?:act|tie|fact)|\bbuyers? (?:may|can|should)\b|\b(?:award"
    r" criteri(?:a|on)|weighting|scored?|points)\b|\bcallers?\b[^.;]{0,30}?\b"
    r"(?:ask|question|advice)"),
    # "The Council employs 6% of disabled people itself"
    of_the_client=Pattern(
        rf"^\W{{0,3}}(?:the |our )?(?:{PARTIES.client})\b(?: [\w-]{{1,16}}){{0,2}}? (?:employs|recruits"
        rf"|hires|offers"
        r"|proposes|runs|publishes|supports|pays its)\b"
    ),
    provider=Pattern(rf"\b(?:{PARTIES.provider})\b"),
    duty=Pattern(
        r"\b(?:shall|must|will|undertakes?|commits?|agrees?|required?|requires?|ensures?|complies|comply"
        r"|employs?"
        r"|maintains?|provides?|guarantees?|reserves?|prohibit\w{0,3}|forbid\w{0,5}|let no|no|not|never|at"
        r" least"
        r"|minimum|maximum|more than|each|hires?|respects?|pays?|receives?|bring|permanent ones)\b|\d ?%"
        r"|\b[a-z]+ in (?:ten|twenty|five|four|three)\b"
        r"|\bare (?:employed|paid|hired|given)\b"
    ),
    strengths=STRENGTHS,
    denied=Pattern(r"\bno (?:[a-z]+ )?(?:social|employment) (?:clause|condition|requirement)|\bdoes not "
    r"(?:contain|include) any\b"),
    hours=Pattern(r"\b(?P<hours>\d{1,3}(?:[, ]\d{3})+|\d{1,6}) hours?\b(?! (?:per|a) (?:week|day))(?! of "
    r"(?:rest|training))"),
    not_a_share=Pattern(r"\b(?:penalty|wage|above|pay|paid|gaps?)\b[^.;]{0,35}$"),
    # "fifteen percent over the regional minimum"
    of_pay=Pattern(r"^ ?(?:of|over|above|more than|higher than) (?:[a-z]+ ){0,3}?"
        r"(?:minimum|wages?|pay|rate)\b"),
)  # fmt: skip
