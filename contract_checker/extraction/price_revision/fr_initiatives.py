"""French wording of who sets a revision of price in motion."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

INITIATIVES: Final[Choices] = (
    # « sans que l'une ou l'autre des parties ait à le demander »
    Choice(
        "automatic",
        Pattern(r"\bsans (?:que|qu')[^.;|]{0,50}? (?:a |ait |aient |doive )[^.;|]{0,12}?\bdemand"),
    ),
    Choice(
        "both",
        Pattern(
            # « on se revoit pour reparler des prix »
            r"\b(?:on|nous) (?:se |nous )(?:revoi|revoy|rencontr|reuni|rediscut|reparl|retrouv)\w{0,6}\b|"
            r"\bles (?:deux )?(?:directions|signataires|contractants|societes|maisons"
            r"|equipes)\b[^.;|]{0,30}?"
            r"\b(?:rencontr|reuni|conv|negoci|discut|reparl|se voi|revoi|rediscut)\w{0,6}|"
            r"\b(?:les )?(?:deux )?parties\b[^.;|]{0,40}?\b(?:se voi|reparl|rencontr|reuni|conv"
            r"|examin|negoci"
            r"|se rapproch|s'accord|discut|revoi|arret|fix)\w{0,6}"
            r"|\b(?:commun accord|par avenant|entre les parties|par les (?:deux )?parties|accord des"
            r" (?:deux )?parties"
            r"|d'accord parties|negociee?s? (?:chaque|annuellement))\b"
            r"|\bl'une (?:ou|des|et) |\bl'un (?:ou|et) l'autre|\ben commun\b|\bensemble\b"
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"\b(?:par (?:le |la |l')?(?:seul |seule )?|(?:initiative|demande|decision|choix"
            rf"|discretion) (?:exclusive |unilaterale )?(?:du |de la "
            rf"|de l')(?:seul )?)(?:{PARTIES.client})\b"
            rf"|\bc'est (?:le |la |l')(?:{PARTIES.client})\b|\b(?:{PARTIES.client}),? et (?:lui"
            rf"|elle) seule?\b|\ba notre (?:seule )?(?:main|initiative|demande)\b"
            rf"|\b(?:{PARTIES.client}) (?:seul )?(?:peut|pourra|se reserve|est seul|a seul|decide"
            rf"|revise"
            rf"|arrete)\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            rf"\b(?:par (?:le |la |l')?(?:seul )?|(?:initiative|demande"
            rf"|proposition) (?:exclusive |ecrite |motivee |expresse )?(?:du |de la |de"
            rf" l'))(?:{PARTIES.provider})\b"
            rf"|\b(?:{PARTIES.provider}),? (?:nous |vous )?saisi\w{{1,5}}\b|\bc'est (?:le |la "
            rf"|l')(?:{PARTIES.provider})\b|\bvous (?:pouvez|nous (?:demand|saisi|adress)\w{{2,5}})"
            rf"|\b(?:{PARTIES.provider}) (?:peut|pourra|propose|sollicite|demande|adresse|transmet"
            rf"|notifie|communique|revise)\b"
        ),
    ),
    Choice(
        "automatic",
        Pattern(
            r"\b(?:automatique\w{0,4}|de plein droit|d'office|mecaniquement"
            r"|d'(?:eux|elles?|lui)-memes?|de (?:lui|soi)-meme|ipso facto|sans (?:que personne"
            r"|qu'(?:on|il|aucune))"
            r"[^.;|]{0,40}?\b(?:demand|besoin|reclam|sollicit)\w{0,5}|sans (?:demande|intervention"
            r"|autre acte)"
            r"|sans (?:autre )?formalite)\b"
            r"|\bpar application de la formule\b"
            r"|\bpar (?:l')?application d(?:e|u) (?:la |l')?(?:formule|coefficient|indice)"
        ),
    ),
)
