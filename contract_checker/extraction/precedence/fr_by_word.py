"""French words on the rank of documents, where the net is sure that a sentence is on it."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.precedence.fr_documents import AFTER_NAME, BEFORE_NAME
from contract_checker.extraction.precedence.fr_order import WINS
from contract_checker.extraction.precedence.wording import ByWord

_ADVERB = (
    r"(?: (?:toujours|alors|systematiquement|neanmoins|eux-memes|elles-memes|lui-meme|elle-meme|cependant"
    r"|toutefois|ici|aussi|seule?s?|donc))?"
)
_CLASH = one_of(
    r"se (?:contredi\w+|heurt\w+|chamaill\w+|contrari\w+|disput\w+|combatt\w+|separ\w+)|diverg\w+|differ\w+"
    r"|discord\w+|jur(?:ent|aient)",
    r"ne (?:dis\w+ pas la meme|s'accord\w+|concord\w+|coincid\w+|colle\w+|tombe\w* pas d'accord)[^,;:?]{0,14}"
    r"|dis\w+ (?:deux choses|le contraire)[^,;:?]{0,14}",
    r"s'oppos\w+|sont (?:en|contradictoires|incompatibles)[^,;:?]{0,16}",
)
_AGAINST = one_of(
    r"contredi\w+|contrari\w+|heurt\w+ (?:a|au|aux)?|(?:disait|dit|disent|prevoit|porte) autre chose que"
    r"|s'ecart\w+ d[eu]",
    r"differ\w+ d[eu]|se heurt\w+ (?:a|aux?)",
)
_WINS = one_of(
    WINS,
    r"gagne|chasse|fai(?:t|sant) taire|devance\w*|gouverne\w*|evince\w*|efface\w*|surclasse\w*|domine\w*"
    r"|supplante\w*|ecrase\w*",
)

BY_WORD: Final = ByWord(
    name=Pattern(r"[a-z]{2}"),
    # « celui qui », « elle », « on »: no names
    no_name=Pattern(
        any_of(
            r"^(?:ils?|elles?|on|nous|vous|ce(?:la|ci)?|c'est|celle|celui|ceux|celles|qui|lequel|laquelle"
            r"|lui|eux"
            r"|y|en|leur|l'une?|chacune?|ne|a|au|du|les? un\w*|autres?|les? autres?|le reste|leurs?"
            r"|(?:a )?(?:lui|elles?|eux))$",
            r"^(?:ou |a celle|dont |si|s'il|lorsqu|quand|en cas|la ou|il (?:est|y)|c'est)\b|\b(?:nous|vous"
            r"|on) [a-z]+(?:ons|ez|t)\b",
            r"\b(?:ne|n'|j'ai|determine\w*|fois|meme si|parce|uniquement)(?:\b| )|\b(?:est|sont|sera|seront"
            r"|doit|doivent|peut|peuvent|quand|lorsque?)\b",
        )
    ),
    conditional=Pattern(r"\b(?:uniquement|seulement|que|qu') ?(?:si|s'il|la ou|lorsqu)"),
    everything=Pattern(
        r"(?:(?:sur |a )?(?:tou(?:te?s?|s) (?:le reste|les? autres?|autres?|ce qui|stipulations?|ce qu)"
        r"|(?:le |les |au )?(?:reste|autres)\b|ensemble$|aucune autre|quoi que|n'importe))"
    ),
    opening=Pattern(
        r"(?:[\dr.)\s]{1,7})?(?:en cas de|s'il y a|s'il existe|si|s'ils|s'|lorsqu|quand|ordre de|pour"
        r"|advenant"
        r"|entre)[^,:;]{0,90}?[,:]"
    ),
    sequence=Pattern(
        whole_words(r"puis|ensuite|viennent ensuite|enfin|en dernier lieu|rang [1i]|dans cet ordre")
    ),
    list_ends=Pattern(
        r",? (?:voila|qui ne |sauf|hormis|a l'exception|pour tout|pour ce|sans (?:que|jamais)|ferm\w+ la"
        r"|form\w+,?"
        r"|constitu\w+|valent|prevalent|s'appliqu\w+|l'emport\w+ dans|dans (?:cet ordre|l'ordre))|\. "
    ),
    rank=Pattern(r"(?:rang|priorite|niveau) ?\d ?:?|\d{1,2}[.)] "),
    behind_name=Pattern(
        rf" ?;(?= \S)|,? (?:{WINS}|d'abord(?= ?[,;]|$)|en premier(?: lieu)?|en second(?: lieu)?|ensuite"
        rf"|en dernier(?: lieu)?"
        r"|qui\b|dont\b|: chac|pour ce\b|dans l'ordre|fermant)"
    ),
    separator=Pattern(
        r"(?:,|;)? (?:et )?(?:puis|enfin|ensuite|vien\w+ ensuite)(?: (?:par|de))?,? |[,;] (?:et )?"
        r"|(?:, )?rang \d ?:? ?| et (?=(?:le|la|les|du|des|aux?) |l')"
    ),
    before_name=Pattern(
        one_of(
            BEFORE_NAME.source,
            r"(?:rang|priorite) \d ?:? ?|a (?=ce)|(?:vien\w+|ven\w+)(?: ensuite)? |(?:on |et |puis "
            r"|il faut )?(?:applique\w*"
            r"|li(?:re|t|ra|sez)|croi\w+|sui\w+|reti\w+|retenir|ira|va|retiendra|consulte\w*|regarde\w*)"
            r"(?: d'abord| ensuite| en premier)? |d'abord |(?:tout|toutes|tous) (?=(?:les?|la) |l')"
            r"|(?:soit|sont|est) |(?:mais|or|car|donc|viennent|vient) |foi est due |n[o°] ?\d+ : ",
        )
    ),
    after_name=Pattern(
        rf"{AFTER_NAME.source}| (?:remis|remise|joint|jointe|annexe|agrafe|imprime|qu'il|qu'elle|qu'ils|quoi"
        r"|en toute|des que|dont|la ou|ou (?:elle|il|ils)|plutot|est|sont|et (?:le|la|les|l'))\b"
    ),
    # « chasse la générale », « a le pas sur », « fait taire la plus basse », « déroge au reste »
    wins=Pattern(
        any_of(
            rf"\b{_WINS}{_ADVERB},? (?:sur|par rapport a|contre|face a|devant|avant) ",
            rf"\b{_WINS}{_ADVERB} (?=(?:les?|la|tou\w+|ses|son|sa|vos|votre|nos|notre|ceux|celles?) |l'|du )",
            r"\bderog(?:e|ent|era|eront)(?: toujours)? (?=au |aux |a )",
            r"\b(?:s'impos\w+|commande\w*)(?: toujours)? (?=au |aux |a |les? |la |l')",
            r"\b(?:passe\w*|vien\w*|va|vont|sont|est)(?: \w+)? (?:avant|devant|au-dessus d[eu]) ",
            r"\bde preference (?=a |au |aux )",
        )
    ),
    wins_alone=Pattern(
        whole_words(
            rf"{_WINS}|compte\w*|s'impose\w*|fai\w+ (?:seul )?(?:foi|loi)|a raison|tranche\w*|commande\w*"
            rf"|controle\w*"
            r"|gouverne\w*",
            r"(?:qu'|que l')?on (?:suit|suivra|lit|lira|appliqu\w+|reti\w+|croi\w+|s'en tien\w+|s'en reme\w+"
            r"|ira"
            r"|prend|regarde)(?: (?:au|a la|a l'|aux))?",
            r"(?:appliqu|retenir|suivre|suivez|croyez|croire|retenez|prenez|prendre|lisez|lire)\w{0,3}"
            r"|(?:est|sera) (?:suivie?|retenue?|appliquee?|preferee?)",
            r"(?:a|aura) le dernier mot|seule? (?:engage|compte|vaut|vaudra)|engage|foi est due a|vaut seule?"
            r"|prevalent",
        )
    ),
    # « ne saurait être opposé au CCTP », « sans valeur face aux conditions d'achat »
    yields=Pattern(
        any_of(
            r"\b(?:ne |n')(?:peu\w*|saurai\w*|pourr\w*|doi\w*|est|sont)? ?(?:etre )?(?:jamais )?(?:prime\w*"
            r"|contredi\w+|modifi\w+|derog\w+|va\w+ contre|l'emport\w+ sur|prevaloir sur|bat\w*"
            r"|prevau\w* sur)"
            r"(?: (?:jamais|pas|point))? (?=(?:a |au |aux |le |la |les |l'|d))",
            r"\b(?:sans (?:valeur|effet|force|portee)|ne val\w+ (?:plus )?rien|ne pes\w+ rien) (?:face"
            r"|devant|contre)"
            r" (?=a |au |aux |le |la |les |l')",
            r"\b(?:ced\w+(?: elle-meme| lui-meme| le pas)?|s'effac\w+|s'inclin\w+|recul\w+|pli\w+) (?:devant"
            r"|face"
            r"|au profit) ?(?=a |au |aux |le |la |les |l'|d|ce)",
            r"\b(?:vien\w*|ven\w+|pass\w+|sont|est) (?:apres|derriere|en dessous d[eu]) ",
            r"\bne (?:l'emporte\w*|prim\w+|prevau\w+|bat\w*|pass\w+)(?: (?:jamais|pas))? (?:sur |avant "
            r"|devant )?"
            r"(?=le |la |les |l'|notre |son )",
        )
    ),
    between=(
        # « si votre devis et cette lettre se chamaillent, »
        Pattern(
            r"\b(?:si|s'|lorsque?|quand|la ou|ou|que) ?(?P<one>[^,;:?]{2,80}?) (?:et"
            r"|ou) (?P<other>[^,;:?]{2,80}?)"
            rf" {_CLASH} ?[,:?;]"
        ),
        # « si le Cahier contredit le contrat, », « viendrait-elle à contredire le contrat, »
        Pattern(
            r"\b(?:si|s'|lorsqu'?e?|quand|la ou|ou)(?: d'aventure)? ?(?P<one>[^,;:?]{2,80}?) "
            rf"(?:vien\w+ a )?{_AGAINST} ?(?P<other>[^,;:?]{{2,80}}?) ?[,:?;]"
        ),
        # « Dates discordantes entre l'annexe et le corps du contrat : », « A contre B : »
        Pattern(r"\bentre (?P<one>[^,;:]{2,80}?) et (?P<other>[^,;:]{2,80}?) ?[,:]"),
        Pattern(r"^(?P<one>[^,;:]{2,60}?) contre (?P<other>[^,;:]{2,60}?) ?:"),
        Pattern(rf"^(?P<one>[^,;:]{{2,60}}?) et (?P<other>[^,;:]{{2,60}}?) {_CLASH} ?[,:?]"),
    ),
    any_difference=Pattern(
        r"^(?![^,]{0,90}\b(?:entre|avec|d'une?)\b)(?:en cas de|s'il y a|s'il existe|si|s'ils|s'"
        r"|en presence d|pour toute?|advenant) ?[^,;:]{0,60}?"
        r"(?:contradict\w+|diverg\w+|discord\w+|conflit\w*|heurt\w*|ecart\w*|contrariet\w+|differen\w+"
        r"|doute\w*"
        r"|contredi\w+|desaccord\w*|incoheren\w+|clash)[^,;:]{0,60}?,? "
    ),
)
