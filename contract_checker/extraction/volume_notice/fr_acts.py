"""French wording of volume notices: the acts that a lead time can hang on, and those that it cannot."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# telling, asking, ordering: « notifie », « est commandée », « fait connaître », « s'y prend »
_TELLING = any_of(
    r"inform\w+|previen\w+|previe\w+|preven\w+|avis\w*|averti\w*|alert\w+|notifi\w+|communi\w+"
    r"|transm\w+|adress\w+",
    r"signal\w+|annonc\w+|indiqu\w+|precis\w+|decla\w+|reme[tst]\w*|remi[st]\w*|fourni\w*|envo\w+"
    r"|emet\w*|emi[st]\w*",
    r"expedi\w+|depos\w+|publi\w+|connaitre|part\b|savoir|parvien\w+|parven\w+|arriv\w+|tomb\w+"
    r"|partag\w+|pouss\w+",
    r"fix\w+|arret\w+|etabli\w*|soum\w+|propos\w+|present\w+|formul\w+|exprim\w+|donn\w+|confirm\w+|connu\w*",
    r"demand\w+|sollicit\w+|command\w+|requ\w+|reclam\w+|exig\w+|saisi\w*|s'y prend\w*|recoi\w+",
    r"recu\w*|recev\w+",
    r"ecri\w+|di(?:t|re|ra|te)s?|signifi\w+|instrui\w*|connaissance|denonc\w+|livr\w+|decid\w+|pass\w+"
    r"|fai(?:t|te|re|tes)s?",
    r"interromp\w+|(?:des)?activ(?:e|er|era|ent)|rapatri\w+|internalis\w+|coup(?:e|er|era)|raccourc\w+|ecourt\w+",
    r"formalis\w+|expose\w*|remontee?s?|charg\w+|saisine|precon\w+|veut|voul\w+|souhait\w+|envisag\w+|desir\w+|affin\w+|actualis\w+|repart\w+",
)
# what is owed or granted: « respecte », « est dû », « lui est laissé », « ne peut refuser »
_OWED = any_of(
    r"respect\w+|observ\w+|dues?|dus|(?<=est )du|(?<=reste )du|devez|devons|laiss\w+|accord\w+",
    r"octroy\w+|reserv\w+|prev[ou]\w*|convenu\w*|conven\w+",
    r"accept\w+|ecartee?s?|rejet\w+|appelee?s?|refus\w+|declin\w+|oblig\w+|tenue?s?|engag\w+"
    r"|lie[er]?\w*|fonde\w*|libre\w*|possibles?|admis\w*|recevab\w+",
    r"garanti\w*|impos\w+|oppos\w+|suffi\w+|separ\w+|ecoul\w+|preced\w+|anticip\w+|suppos\w+"
    r"|necessit\w+|subordonn\w+",
    r"stipul\w+|retenu\w*|applicab\w+|moyennant|reserve|sous reserve|en vigueur|compte\w*|comptez",
    r"gar\w+ la faculte|autoris\w+|habilit\w+",
    r"reput\w+|dispens\w+|renonc\w+|exoner\w+|ouverte?s?|consent\w+|dispos\w+|benefici\w+|droit"
    r"|prolong\w*|allong\w*|ramen\w+|reduit\w*|port\w+",
)
# taking effect, freezing and changing: « prend effet », « est gelée », « fermer le samedi »
_EFFECT = any_of(
    r"effets?|effecti(?:f|fs|ves?)|servie?s?|serv(?:ir|ira|i)|joue\w*|vaut|vaudr\w+|satisfait\w*"
    r"|honore\w*|appliqu\w+|opposab\w+|executoires?|executab\w+|interv\w+|mises? en|mise en",
    r"realis\w+|oper\w+",
    r"gel\w*|fig\w+|verrouill\w+|intangib\w+|fermes?|definiti\w+|cristallis\w+|clos\w*|bloqu\w+|arme\w*"
    r"|armer",
    r"modifi\w+|(?:re-?)?ajust\w+|revis\w+|revoir|augment\w+|redui\w+|diminu\w+|retir\w+|annul\w+|ouvr\w+"
    r"|ferm\w+|supprim\w+",
    r"transf\w+|bascul\w+|repren\w+|repri\w+|activ\w+|decommand\w+|desengag\w+|suspen\w+|port(?:er|e"
    r"|era|ent|ant)\b",
    r"etend\w*|elargi\w*|restrein\w+|accroi\w+|ajout\w+|vari\w+|evolu\w+|retouch\w+|adapt\w+|chang\w+"
    r"|cess\w+|affermi\w*",
    r"amend(?:e|er|era|ent|ee?s?)|mont(?:e|er|era|ent|ee)|descen\w+|fluctu\w+|majore\w*|minore\w*|planifi\w+|programm\w+|mobilis\w+"
    r"|bouge\w*|calibr\w+|lanc\w+|deplac\w+|adapt\w+|renforc\w+",
    r"redimensionn\w+|recal\w+|lisse\w*|releve\w*|abaiss\w+|rappel\w+|reorient\w+|rout\w+|confi\w+"
    r"|couvr\w+|ampute\w*|rev(?:us?|ue?s?|oi[rt])|reexamin\w+|reevalu\w+|amenag\w+|rectifi\w+|remani\w+",
    r"minor\w+|alleg(?:e|er|ee?s?|es)|etoff\w+|resserr\w+|reserv\w+|conserv\w+|gard\w+|doublee?s?|doubler|grossi\w*|redeploy\w+|moduler?",
    r"modulee?s?",
)
# nouns that say it by themselves: « préavis », « délai »
_NOUNS = any_of(
    r"pre-?avis|prevenance|delais?|avertissements?|avis|notices?|notifications?|demandes?|avance"
    r"|anticipation",
    r"anteriorite|visibilite|horizon|gel|commandes?|echeances?|previsions?|forecasts?|besoins?|ordres?",
)
ACT = Pattern(rf"(?<![a-z])(?:{_TELLING}|{_OWED}|{_EFFECT}|{_NOUNS})(?![a-z])")

# « sont effacées », « est affichée »: a passive whose participle names the act
# and not « le contingent qui lui est attribué », « durant lesquelles il est répondu »
PASSIVE = Pattern(
    r"(?<![a-z'])(?<!qui lui )(?<!qui leur )"
    r"(?<!lesquelles il )(?<!lesquels il )(?<!laquelle il )(?<!lequel il )"
    r"(?:est|sont|sera|seront|soit|soient|etre) "
    r"(?:(?:pas|plus|ensuite|alors|egalement|aussi|toujours|donc|ainsi|systematiquement|bien|en outre) )?"
    # « est étalée sur six mois et annoncée »
    r"(?:[a-z-]{3,}(?:ee?s?|ie?s?|ue?s?) (?:(?!est |sont )[^.;,|]){0,60}? et )?"
    r"(?P<act>[a-z-]{3,}(?:ee?s?|ie?s?|ue?s?|[stn]te?s?|ite?s?|rte?s?))(?![a-z'])"
)
# a participle that is no act but how things are: « est susceptible d'être », « est mensuelle »
STATE = Pattern(
    r"(?:sus\w+|absorb\w+|toler\w+|considere\w*|regardee?s?|sujet\w*|celles?|celui|ceux|telle?s?|toute?s?|moins|plus|cette|entre|apres|avant|trente"
    r"|quarante|"
    r"soixante|cinquante|vingt|sept|huit|quinze|cent|deux|trois|quatre|cinq|six|dix|douze|minimum|cas|"
    r"[a-z]+(?:elle|el|able|ible|aire|eur)s?|faute|juste|nul\w*|mineure?s?|distincte?s?|identiques?)$"
)
