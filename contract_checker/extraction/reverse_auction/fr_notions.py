"""French wording of auctions that are spoken of in general, in the past, or as what a tool can do."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.reverse_auction.fr_names import EVENT

_WHAT = (
    r"(?:procedes?|procedures?|processus|techniques?|methodes?|mecanismes?|dispositifs? |modes?|outils?"
    r"|modalites?|systemes?|mises? en concurrence)"
)
_AGO = (
    r"(?:avai(?:t|ent)|etai(?:t|ent)(?! (?:prevu|envisag|retenu))|fut|furent|eut|eurent|oppos(?:ait|a)|dura"
    r"|(?:a|ont) (?:dure|oppose|coute|permis|fait|laisse|eu lieu|degrade|donne|tire|ete (?:organisee?s?"
    r"|tenue?s?|menee?s?))|jouai(?:t|ent)|s'est (?:tenue|deroulee|achevee|soldee))"
)

# What is no auction of this purchase, although it bears the name.
NOTION = Pattern(
    any_of(
        # « L'enchère inversée désigne … », « est un processus de sélection », « : procédé par lequel … »
        rf"\b{EVENT}(?: \w{{2,20}}){{0,2}}?[\"»\s]{{0,2}}(?:\([^)]{{1,20}}\) ?)?(?:designe|signifie|s'entend"
        r"|se definit)",
        rf"\b{EVENT}(?: \w{{2,20}}){{0,2}}? ?[\"»]? ?(?::|,|est|sont|constituent?)"
        rf" (?:(?:un|une|des|la|le|comme) ){{0,2}}{_WHAT}\b (?:par (?:le|la)quel|dans (?:le|la)quel"
        rf"|ou (?:l|d|c)|de (?:selection|mise|vente"
        r"|negociation)|d'achats?|consistant|electronique qui|qui|rares?|repetiti\w{2})",
        rf"\bon (?:appelle|nomme|entend par|designe par)\b[^.;]{{0,40}}?\b{EVENT}",
        rf"\b(?:notion|definition|histoire|concept) (?:d'|de l'|des )(?:une )?{EVENT}",
        # « Lors de la consultation de 2016, une enchère avait opposé … », « se jouaient jadis aux enchères »
        rf"\b{EVENT}\b[^.;]{{0,60}}?\b{_AGO}\b|\b{_AGO}\b[^.;]{{0,50}}?\b{EVENT}\b[^.;]{{0,60}}?\b(?:jadis"
        r"|naguere|autrefois|(?:19|20)\d\d|par le passe|precedent\w{0,2})\b",
        rf"\b(?:jadis|naguere|autrefois|par le passe|(?:vers|en|depuis) (?:19|20)\d\d"
        rf"|(?:marche|consultation|appel d'offres) (?:de (?:19|20)\d\d|precedente?))\b[^.;]{{0,80}}?\b{EVENT}"
        rf"\b[^.;]{{0,60}}?\b{_AGO}\b",
        rf"\b{_AGO}\b[^.;]{{0,20}}?\b(?:jadis|naguere|autrefois)\b[^.;]{{0,60}}?\b{EVENT}",
        rf"\b(?:jadis|naguere|autrefois|par le passe)\b[^.;]{{0,80}}?\b{EVENT}",
        # « Enchères inversées : voir l'annexe 6 »
        rf"\b{EVENT}\b[^.;]{{0,25}}?[:(] ?(?:voir|cf\b|se reporter|reportez-vous)",
        # « La fédération dénonce les effets des enchères inversées », « avis sur les enchères »
        r"\b(?:denonc|deplor|critiqu|deconseill|fustig|regrett|soulign|stigmatis|s'inquiet)\w{1,5}\b"
        rf"[^.;]{{0,60}}?\b{EVENT}",
        rf"\b{EVENT}\b[^.;]{{0,60}}?\b(?:deconseillee?s?|critiquee?s?|decriee?s?|denoncee?s?"
        rf"|recommande pas)\b",
        rf"\b(?:avis|effets?|impact|article|etude|these|debat|reflexion|jurisprudence|tribune|rapport"
        rf"|guide)\b"
        rf"(?: [\w'-]{{1,16}}){{0,7}}? (?:sur (?:les?|l'|la) ?|des |de l'|consacree? aux ){EVENT}",
        # « un module d'enchères », « onglets : offres - enchères - archives »
        rf"\b(?:modules?|onglets?|menus?|fonctionnalites?) (?:d'|des |: )[^.;]{{0,30}}?{EVENT}",
        r"\bonglets?\b",
        rf"\b(?:plate-?forme|logiciel|outil|solution|application|systeme)\b[^.;]{{0,30}}? (?:permet de"
        rf"|sert a) "
        rf"(?:gerer|creer|publier|tenir|piloter|suivre|administrer)\b[^.;]{{0,60}}?\b{EVENT}",
        rf"\b(?:suit|suivre|surveille\w{{0,2}}|consulte\w{{0,2}}) les (?:plate-?formes|sites) d'{EVENT}",
        # « accord-cadre, concours, catalogue électronique, enchères électroniques »
        rf"\b(?:accords?-cadres?|concours|catalogues? electroniques?|systemes? d'acquisition dynamique)\b,"
        rf"[^.;]{{0,80}}?\b(?:concours|catalogues? electroniques?|systemes? (?:d'acquisition dynamique"
        rf"|de qualification))(?:,| et| ou)[^.;]{{0,80}}?\b{EVENT}",
        # « Les prix pourront être revus à la baisse chaque année » is a revision
        r"\b(?:re(?:vus?|vises?|negocie\w{0,2})|ajustes?)\b[^.;]{0,40}?\b(?:chaque annee|annuellement"
        r"|tous les ans|date anniversaire|entre les parties)\b",
        r"\b(?:plannings?|conges|vacations|samedis|horaires|salaires|primes|embauches|recrutements?)\b",
    )
)

# A line that is only a title: « Chapitre IV - Enchères électroniques », « Article 9. Recours aux enchères »
TITLE = Pattern(
    r"(?:(?:article|chapitre|titre|section|partie|annexe|rubrique|fiche|paragraphe|point) )?"
    r"(?:(?:[ivx]{1,5}|[a-z]?\d{1,2}(?:\.\d{1,2}){0,3}|[a-z])\b ?[).:-]{0,2} ?)?(?:- )?"
    r"(?:(?:le |du )?recours (?:eventuel )?(?:aux? |a l'|a une )|modalites (?:de |d'|des )(?:l')?"
    r"|(?:deroulement|regles|organisation) (?:de |d'|des )(?:l'|la )?|de l'|des |les |l'|l\. )?"
    rf"{EVENT}(?: (?:electroniques?|inversees?|en ligne|dynamiques?|descendantes?"
    rf"|degressives?)){{0,3}} ?[.:]?"
)
