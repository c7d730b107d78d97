"""English wording of the size that a bidder must have."""

from typing import Final

from contract_checker.extraction.candidate_size import en_by_word as by_word
from contract_checker.extraction.candidate_size.wording import CandidateSizeWording, SizeByWord
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

_N = rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"

_CUES: Final = (
    (
        "turnover", "revenue", "employ", "seat", "workstation", "reference", "years", "site",
        "guarantee", "bond", "letter of credit", "insurance", "staff",
        "turning over", "people", "location", "roof", "sales of",
    ),
    (
        "bidder", "bidding", "tender", "candidate", "respondent", "applicant", "proposal", "required",
        "anyone", "we ask", "no minimum", "thrown out", "not be considered", "firms",
        "guarantee", "bond", "credit",
    ),
)  # fmt: skip
_GUARANTEE = (
    r"(?:performance bonds?|bank guarantees?|(?:first[- ]|on[- ])demand (?:bank )?guarantees?"
    r"|parent(?: company)? guarantees?"
    r"|guarantees? of (?:the |its )[a-z]+'?s? (?:obligations|performance)|standby letters? of credit)\b"
)

CANDIDATE_SIZE: Final = CandidateSizeWording(
    cues=_CUES,
    quantities=QUANTITIES,
    bidder=Pattern(
        r"\b(?:bidders?|tenderers?|candidates?|respondents?|applicants?|proponents?|bidding)\b"
        r"|\b(?:anyone|firms|companies|those|outfits) [^.;]{0,60}?\b(?:thrown out|rejected|excluded"
        r"|not be (?:considered|admitted)|need not apply|may (?:bid|tender|apply)|disqualified)\b"
        r"|\bno (?:\w{1,8} ){0,2}(?:turnover|headcount|references|size)\b[^.;]{0,20}?\b(?:required|needed"
        r"|at all|demanded)|\([^.;)]{0,20}?\brequired\)"
    ),
    asking=Pattern(
        r"\b(?:minimum (?:requirements?|capacity|criteria)|selection criteria|eligibility"
        r"|conditions? of participation|qualification)\b"
    ),
    requirements=(
        Choice("references", Pattern(rf"{_N} (?:\w{{1,10}} )?references\b")),
        Choice(
            "turnover",
            Pattern(
                r"\b(?:turnover|annual revenues?|turn(?:ing|s)? over|sales of"
                r"|revenues? of)\b"
            ),
        ),
        Choice(
            "staff",
            Pattern(
                rf"\bstaff\b[^.;0-9]{{0,8}}?\((?P<after>{NUMBER})|{_N} (?:\w{{1,10}} "
                rf")?(?:employees|staff|agents|fte|people|workers)\b"
            ),
        ),
        Choice("positions", Pattern(rf"{_N} (?:\w{{1,10}} )?(?:seats|workstations|positions)\b")),
        Choice(
            "seniority",
            Pattern(
                rf"\byears in business\b[^.;0-9]{{0,8}}?\((?P<after2>{NUMBER})|\b(?:in business"
                rf"|exist\w{{1,4}}|established|operating"
                rf"|experience)\b[^.;]{{0,40}}?{_N} years?\b"
                rf"|(?P<after>{NUMBER}) years?'? (?:of )?(?:experience|in business|existence)\b"
            ),
        ),
        Choice(
            "single_site",
            Pattern(
                r"\bsingle (?:site|location)\b|\b(?:same|one) roof\b|\bone single "
                r"site\b"
            ),
        ),
        Choice(
            "sites",
            Pattern(
                rf"(?P<number>(?!one\b){NUMBER}) (?:\w{{1,10}} )?(?:sites|locations|contact cent(?:er|re)s)\b"
            ),
        ),
        Choice("guarantee", Pattern(r"\b(?:bank guarantee|bid bond|bid security|performance bond)\b")),
        Choice("insurance", Pattern(r"\binsurance\b")),
    ),
    # "three comparable references and five years in business"
    next_condition=Pattern(rf"(?:,|;| and) (?:of |at least )?(?={NUMBER} )"),
    names=(
        Choice("turnover", Pattern(r"\bturnover\b|\bannual revenues?\b")),
        Choice("staff", Pattern(r"\bheadcount\b|\bnumber of employees\b|\bcompany size\b")),
        Choice("references", Pattern(r"\breferences?\b")),
        Choice("seniority", Pattern(r"\byears (?:in business|of existence)\b")),
        Choice("guarantee", Pattern(r"\bbank guarantee\b|\bbid bond\b")),
        Choice("insurance", Pattern(r"\binsurance\b")),
    ),
    rivals=Pattern(
        r"\bfines?\b|\bpenalt\w{1,3}\b|\bdiscounts?\b|\bpoints\b|\bscored?\b|\bpages\b|\bagents must have\b"
        r"|\b(?:agents?|advis[eo]rs?|operators?|handlers?|team leaders?) (?:hold|have|need"
        r"|with) (?:at least|a) "
    ),
    least=Pattern(
        r"\b(?:minimum|at least|more than|not less than|must|shall|only|required|less than|fewer than"
        r"|under|require\w?|exceed\w{0,3})\b|[≥>]"
    ),
    excluded=Pattern(
        r"\bno minimum\b|\bno (?:\w{1,12} ){0,2}(?:requirement|threshold)|\bnot required\b"
        r"|\b(?:no|without)\b[^.;]{0,25}?\b(?:references|turnover|headcount)\b"
        r"[^.;]{0,15}?\b(?:at all|required|needed|demanded)"
    ),
    # "The Supplier shall procure a performance bond"
    provided=Pattern(
        rf"\b(?:{PARTIES.provider})\b[^.;]{{0,60}}?\b(?:procur|provid(?!er)|execut|furnish|deliver|maintain"
        rf"|obtain|lodg|post)"
        rf"\w{{0,3}}\b[^.;]{{0,110}}?\b{_GUARANTEE}"
        rf"|\b{_GUARANTEE}[^.;]{{0,40}}?\b(?:provided|furnished|executed|procured"
        rf"|lodged) by (?:the )?(?:{PARTIES.provider})\b"
    ),
    # "No performance bond is required"
    none_provided=Pattern(
        rf"\bno (?:\w{{4,12}} )?{_GUARANTEE}(?: or \w{{4,12}}(?: \w{{4,12}})?)? (?:is|are|shall be"
        rf"|will be) (?:required|needed"
        rf"|asked for|requested|due)\b|\bnot be required to (?:procure|provide|furnish|give) (?:a "
        rf"|any )?(?:\w{{4,12}} )?"
        rf"{_GUARANTEE}"
    ),
    # "No minimum level is required."
    # "supplies a list of three references"
    listed=Pattern(r"\blists? of (?:\w{2,12} ){0,3}(?:references|contracts|services)\b"),
    no_level=Pattern(
        r"\W{0,3}(?:however,? )?no (?:minimum|least|threshold)(?: \w{1,12}){0,2}? (?:is|are|applies"
        r"|will be)(?: \w{1,12})?"
        r"(?: (?:required|set|imposed|asked for|demanded))?"
    ),
    not_below=Pattern(r"\b(?:not?|never) (?:be )?(?:less|fewer|lower|below|under)\b"),
    eliminatory=Pattern(
        r"\bonly (?:bidders|tenderers|candidates|applicants)\b|\b(?:rejected|excluded|disqualified|ineligible"
        r"|not be (?:admitted|considered|invited))\b|\bto be (?:considered|eligible|admitted|invited|heard)\b"
        r"|\b(?:don't|do not) (?:respond|bid|apply|bother)\b|\bto get past\b|\bfailing which\b"
        r"|\bthrown out\b|\bneed not apply\b"
        r"|\beliminated\b"
    ),
    ratio=Pattern(rf"(?P<number>{NUMBER}) times the (?:\w{{1,12}} )?(?:value|amount|price)"),
    by_word=SizeByWord(
        requirements=by_word.REQUIREMENTS,
        ratio=by_word.RATIO,
        unasked=by_word.UNASKED,
        names=by_word.NAMES,
        but=by_word.BUT,
        capped=by_word.CAPPED,
    ),
)
