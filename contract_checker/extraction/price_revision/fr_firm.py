"""French wording of prices that stay as they are."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_revision.fr_revising import PRICE, REVISE

_STAYS = any_of(
    r"\b(?:fermes?|inchangee?s?|gelee?s?|figee?s?|bloquee?s?|fixes|invariables?|intangibles?|immuables?"
    r"|maintenue?s?|non (?:revis|actualis|modifi|index)\w{3,5})\b",
    r"\btien(?:t|nent|dra|dront) (?:pendant )?(?:[\w-]{1,16} )(?:mois|ans|annees)\b",
    rf"\b(?:ne |n')(?:(?:se |s'|en )?(?:{REVISE}|chang\w{{1,5}}|augment\w{{1,6}}"
    rf"|progress\w{{1,6}})) (?:pas"
    rf"|point|jamais|plus)\b",
    rf"\b(?:aucune?|nulle?|sans|pas d\w?|toute) ?(?:{REVISE}|hausse|changement)\b"
    r"(?! (?:superieure?|de plus|au-dela|(?:qui )?(?:depass|exced)))",
    r"\b(?:valent|vaut) aussi pour\b",
    # « à prix constant », « pas un centime ne sera ajouté », « ne demandera aucune hausse »
    r"\brien ne (?:boug|chang|mont)\w+|\bprix constants?\b|\bpas un (?:centime|sou)\b|\bne (?:demand"
    r"|touch)\w{1,5} (?:pas|aucune|jamais)\b",
    r"\brenonc\w{1,4} a (?:la |toute )?(?:clause d)?'?(?:indexation|revision|augmentation)\b",
    # « resteront ceux du devis », not « à défaut d'accord, il restera ce qu'il était »
    r"\A(?![^.;]*\b(?:a defaut|faute d|si les))[^.;]*?\brest\w{2,5} (?:ceux|celui|celle|ce qu)",
    r"\bni (?:l'inflation|la hausse|les? indices?)\b[^.;|]{0,60}?\bne (?:fe|peu|pourr|saur)\w+",
)
# « Ils ne bougent pas pendant dix-huit mois », « aucune indexation », where no price is named;
# « fixes, nonobstant l'inflation ou une hausse des salaires »
UNMOVED: Final = Pattern(
    rf"(?:{_STAYS})(?:[^.;|]{{0,80}}?\b(?:nonobstant|malgre|quel(?:le)?s? que soi\w{{1,3}}|meme (?:si|en cas)"
    r"|inflation ou)\b[^.;|]*)?"
)

# « Les prix sont fermes », « à prix ferme », « tarifs bloqués », « prix non révisables »
FIRM: Final = Pattern(
    any_of(
        rf"\b{PRICE}\b[^.;|]{{0,110}}?\b(?:fermes?|(?<!les )fixes(?! (?:par|a|au|aux|dans|en"
        rf"|conformement|selon"
        rf"|comme|sur|ci-))|inchange(?:s|e|es|ees)?|stables?|figee?s?|bloque(?:s|e|es)?"
        rf"|invariables?|gele(?:s|e|es)?|bloquees|intangibles?"
        r"|non (?:revis|actualis|modifi|index)\w{3,5}|immuables?)\b",
        rf"\b(?:fermes?|inchange(?:s|e|es)?|invariables?)\b[^.;|]{{0,40}}?\b{PRICE}\b",
        rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,40}}?\b(?:pas|aucune?|ni|peuvent"
        rf"|pourront)\b[^.;|]{{0,40}}?\b{REVISE}\b(?! sur (?:l'|le |la |les |une? ))",
        # « les prix ne pourront ni croître ni décroître »
        rf"\b{PRICE}\b[^.;|]{{0,90}}?\bni (?:croitre|augmenter|monter|hausser|varier|hausse"
        rf"|augmentation)\b[^.;|]{{0,12}}?"
        r"\bni (?:decroitre|diminuer|baisser|descendre|baisse|diminution)\b",
        # « les tarifs restent ce qu'ils sont »
        rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:rest|demeur)\w{{1,4}} (?:ce qu'|les memes|tels? quels?"
        rf"|constants?|en l'etat"
        r"|(?:a|au) (?:leur|ce|meme) niveau)",
        # « on n'y touche pas », « le tarif ne bouge pas », « mes prix tiennent six mois »
        rf"\bne touch\w{{1,5}} (?:pas |plus |jamais )?(?:a |aux )(?:aucun |vos |nos |ses |leurs "
        rf"|les )?{PRICE}\b",
        r"\bn'y touch\w{1,4} (?:pas|plus|jamais)\b|\baucun changement\b",
        rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:ne )?(?:boug|chang|mont|vari)\w{{1,6}} (?:pas|plus|jamais"
        rf"|point)\b",
        rf"\b{PRICE}\b[^.;|,]{{0,20}}?\b(?:tien(?:t|nent|dra|dront)|val(?:ent|ables?)"
        rf"|vaut) (?:bon )?(?:pour |pendant |durant |jusqu'|\d|un |une |deux"
        r"|trois|six|neuf|douze|dix|vingt|toute)",
        rf"\b{PRICE}\b[^.;|]{{0,20}}?\bn(?:e \w{{4,6}}|'est) ni {REVISE}\b",
        r"\b(?:aucune?|sans(?! que\b)|pas de|ni)\b[^.;|]{0,20}?\b(?:revision|indexation"
        r"|actualisation)s?\b",
        # « ne pourra solliciter aucune augmentation de ses tarifs durant les 24 premiers mois »
        rf"\b(?:ne|n')\b[^.;|]{{0,40}}?\b(?:aucune?|pas|ni)\b[^.;|]{{0,30}}?\b(?:augmentation|hausse"
        rf"|revision"
        rf"|majoration|revalorisation)s? (?:de |des |du )(?:la |ses |leurs |son |sa "
        rf"|l')?{PRICE}\b",
        rf"^(?:evolutions?|variations?|revisions?|hausses?) (?:des |du |de )?{PRICE} ?[|:] ?(?:aucune?"
        rf"|neant|non|sans objet)\b",
        rf"^(?:ils|elles|ceux-ci) (?:ne |n')(?:sont|seront|font|peuvent) (?:ni |pas |l'objet d'aucune"
        rf" )[^.;|]{{0,20}}?{REVISE}\b",
        rf"^{PRICE} ?[|:] ?[^.;|]{{0,20}}?\bfermes?\b|\bprix fermes?\b",
        rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:garantis|maintenus)\b",
        # « Ce montant est garanti trois ans »
        rf"\b(?:{PRICE}|^ce montant) (?:est|sera) (?:maintenue?"
        rf"|garantie?) (?:\w{{3,8}} )?(?:\w{{1,6}} )?(?:ans?|mois|annees?)\b",
        # « ne connaissent aucune hausse »
        rf"\b{PRICE}\b[^.;|]{{0,40}}?\bne (?:subi\w{{1,5}}|connai\w{{1,5}}|souffr\w{{1,4}}) (?:aucune?"
        rf"|nulle) {REVISE}\b",
        # « ni l'inflation ni la hausse des salaires ne pourront justifier une modification des tarifs »
        rf"\b(?:ne|n')\b[^.;|]{{0,40}}?\b(?:justifi|fond|ouvr"
        rf"|autoris)\w{{1,4}}\b[^.;|]{{0,20}}?\b"
        rf"(?:modification|revision|hausse|augmentation)s? (?:de |des |du )(?:la |ses |l')?{PRICE}\b",
        r"\baucune? (?:revalorisation|revision|augmentation|hausse) (?:tarifaire|de(?:s)? (?:prix"
        r"|tarifs?)) n'",
        rf"\b{PRICE}\b[^.;|]{{0,70}}?\bsans (?:aucune )?(?:variation|hausse|augmentation|modification)"
        rf" possible\b",
        rf"\bgard\w{{1,4}} (?:le |les )memes? {PRICE}\b|\bfermete (?:des |du |de nos "
        rf"|de vos )?{PRICE}\b",
        # « geler les tarifs »
        rf"\b(?:gel(?:er|e|ent|era)|bloqu(?:er|e|ent|era)|fig(?:er|e|ent|era)|maintenir) (?:les |ses "
        rf"|nos |leurs |vos )?{PRICE}\b",
        # « 11.2 Ils demeurent inchangés pendant les dix-huit premiers mois »
        r"^(?:- |\d{1,2}(?:\.\d{1,2}){0,2}\.? )?(?:ils|elles|ceux-ci) (?:sont|restent|demeurent) (?:fermes?"
        r"|fixes|inchang\w{1,3})\b",
    )
)
