"""English wording of the volume of work, shared by the components."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import VolumeWording, any_of

_COUNTED = r"(?:calls|contacts|agents|csrs|hours|seats|ftes|representatives|positions)"
# "Client may release ten agents", not a press release
_RELEASE = rf"releas(?:e|es|ed|ing) (?:of )?(?:[a-z0-9]+ ){{0,3}}?{_COUNTED}"
_FORECAST_KIND = any_of(
    r"rolling |binding |locked |frozen |final |firm |updated |revised ",
    r"staffing |monthly |weekly |volume |call ",
)

VOLUME = VolumeWording(
    # "the number of FTEs", "the hours of operation", "call load"
    volume=any_of(
        r"volumes?|call volumes?|contact volumes?|workload",
        r"headcount|staffing(?: levels?| requirements?)?|ftes?|full[- ]time equivalents?",
        r"seats?|workstations?|positions|hours of operation|operating hours|opening hours|opening times",
        r"(?:additional|extra|agent|billable|production|service|staffed|scheduled) hours",
        r"(?<!such )(?<!legal )capacity(?! as\b)|(?:call )?traffic|interactions?|quantit(?:y|ies)",
        r"(?:(?<=reduction of )|(?<=reduction in )|(?<=increase in )|(?<=increase of )|required )hours",
        # not a demand for payment, nor the requirements of the law
        r"(?:call|contact|customer|peak|expected|in|the) demand",
        r"(?:volume|staffing|capacity|resource|service|its|their|client's|customer's) requirements",
        rf"number of {_COUNTED}|services levels required|forecasts?",
        # not the « officers or agents » who sign
        r"(?:call )?load|(?<!or )(?<!and )(?<!authorized )agents(?! (?:or|and|of|in writing)\b)|csrs",
    ),
    # "any increase in the forecast", "Client may ramp down"
    change=any_of(
        r"changes?|variations?|increases?|decreases?|reductions?|adjustments?|modifications?",
        r"ramp-? ?(?:up|down)s?|fluctuations?|revisions?|additions?|cuts?|scale-? ?(?:up|down)s?",
        r"expansions?|flex\w*|swings?|uplifts?|withdrawals?|deviations?|growth|removals?|resizing",
        r"chang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|modif(?:y|ies|ied|ying)|revis(?:e|es|ed|ing)",
        r"adjust(?:s|ed|ing)?|alter(?:s|ed|ing)?|review(?:ed|s)?|reset",
        rf"new (?:additional )?{_COUNTED}",
        r"increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|add(?:s|ed|ing)?|expand(?:s|ed|ing)?|upsiz\w+",
        r"additional|surges?|spikes?|extensions?|extend\w*|differ(?:s|ed)?",
        r"(?:mov|transfer|shift)\w* [^.;|]{0,40}?to another|in-?sourc\w+",
        r"decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|shrink",
        rf"remov(?:e|es|ed|ing)|{_RELEASE}|downsiz\w+",
        r"ramp(?:s|ed|ing)? (?:up|down)|scal(?:e|es|ed|ing)",
    ),
    # "any reduction above 10%"
    bare_change=r"increases?|decreases?|reductions?|ramp-? ?(?:up|down)s?|surges?|spikes?|uplifts?",
    # "ramp-down", "the binding monthly forecast", "the forecast lock"
    standing=any_of(
        r"ramp-? ?(?:up|down)s?|volume changes?|workload changes?|volume commitments?",
        rf"(?:{_FORECAST_KIND})+forecasts?|volume forecasts?",
        r"forecasts? of (?:the |its )?(?:call |contact |expected )*(?:volumes?|calls|contacts|demand)",
        r"staff(?:ing)?[- ]to[- ]lock|lock(?:ed)? (?:forecast|schedule|volume|date)s?|forecast lock",
        r"capacity orders?|headcount orders?|seat orders?",
    ),
    # "increase", "add seats"
    increase=any_of(
        r"increas\w+|ramp\w*[- ]?up\w*|scal\w+ up|upward\w*|uplifts?|upsiz\w+|rais\w+",
        r"growth|above|surges?|spikes?|exten(?:d|sion)\w*",
        r"additional|add(?:s|ed|ing|itions?)?|extra|expan\w+|up(?= (?:by |to )?\d)",
    ),
    # "decrease", "release agents"
    decrease=any_of(
        r"decreas\w+|reduc\w+|ramp\w*[- ]?down\w*|scal\w+ (?:down|back)|downward\w*|downsiz\w+|shrink\w*",
        rf"{_RELEASE}|to another (?:vendor|provider|supplier|site)|in-?sourc\w+|in-?house",
        r"cut(?:s|ting)?|lower\w*|remov\w+|withdraw\w*|fewer|down(?= (?:by |to )?\d)",
    ),
    # "from 20 to 30 agents"
    from_to=Pattern(
        r"(?<![a-z])from (?P<from>\d{1,6}) to (?P<to>\d{1,6})"
        r"(?!\d| ?%|:| (?:days|weeks|months|hours|[ap]\.?m))"
    ),
    # words of every trade until their complement is known
    generic=Pattern(r"(?:volumes?|capacity|hours|traffic|quantit(?:y|ies)|positions|agents)$"),
    # "the volume of parcels"
    alien_complement=Pattern(
        r" of (?:the |its |any )?(?:data|sound|goods|parcels|pallets|meals|letters|rooms|units"
        r"|products|sales)"
        r"(?![a-z])"
    ),
    # "any change of ownership"
    other_object=Pattern(
        r" (?:of|in|to) (?:the |its |any |such )?"
        r"(?:ownership|control|address|law|scripts?|systems?|software|prices?|rates?|fees?|invoices?)(?![a-z])"
    ),
    # "regardless of volume", "so that staffing can be adjusted"
    background=Pattern(
        r"(?<![a-z])(?:regardless of|irrespective of|because of|due to|so that|in order to (?:absorb"
        r"|meet|avoid))"
        r"[^,;:|)]{0,200}"
    ),
)
