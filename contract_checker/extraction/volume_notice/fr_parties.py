"""French wording of volume notices: who announces, and who is told."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_volume import VOLUME
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CLIENT = rf"(?:{PARTIES.client})"
_PROVIDER = rf"(?:{PARTIES.provider})"
_BULLET = r"(?:[-*•] ?|[a-z0-9]{1,3}[.)] ?)?"

# a table cell that names a party: « le Client », « chaque partie »
CLIENT = Pattern(rf"(?:le |la |l'|les )?{_CLIENT}")
PROVIDER = Pattern(rf"(?:le |la |l'|les |chaque |une )?(?:{PARTIES.provider}|partie)")

# the first sentence opens with the provider as the one who is told or granted, which is no duty of it:
# « Le Titulaire est informé 15 jours avant », « Le Prestataire dispose de 15 jours »
_IS_TOLD = (
    r"(?:ne )?(?:est|sera|soit|doit etre|devra etre)? ?(?:[a-z]+ )?"
    r"(?:inform|preven|avis|avert|alert|destinat|saisi|notifi)"
)
_GETS_OR_BEARS = one_of(
    r"recoi|recev|recevra|dispos|benefici|doit disposer|doit recevoir|a droit|se voit",
    r"accept|absorb|s'adapt|renonc|reconnai|connai|ne peut",
    # « n'est tenu de les ouvrir que huit semaines après la demande »
    r"n'est (?:tenu|oblige|astreint)e? (?:de |d'|a )[^.;|]{1,60}? qu[e']",
)
# « Le Titulaire adresse ses plannings 15 jours avant »
PROVIDER_OPENS = Pattern(
    rf"{_BULLET}(?:le |la |l'|les |son |chaque )?{_PROVIDER}(?![a-z])"
    rf"(?! ?(?:{_IS_TOLD}|(?:ne )?{_GETS_OR_BEARS}))"
)

# what the client does when it gives notice, in any form of the verb
_ANNOUNCES = one_of(
    r"inform\w+|previe\w+|prevenir|avise\w*|averti\w*|notifi\w+|communiqu\w+|transme\w+|adress\w+",
    r"signal\w+|annonc\w+|indiqu\w+|precis\w+|decla\w+|di(?:t|ra|re|tes|sons|rez|rons)\b|ecri\w+"
    r"|signifi\w+|instrui\w*",
    r"remet\w*|remis\w*|fourni\w*|envoi\w*|envoy\w+|emet\w*|emis\w*|expedi\w+|depos\w+|livr\w+|port\w+",
    r"publi\w+|partag\w+|pouss\w+|met\w* a disposition|f(?:ai\w+|er(?:a|ont|ons|ez)) (?:connaitre|part"
    r"|savoir|parvenir)",
    r"etabli\w*|soume\w+|propos\w+|present\w+|formul\w+|exprim\w+|donn\w+|confirm\w+",
    r"demand\w+|sollicit\w+|command\w+|requi\w+|reclam\w+|saisi\w+",
    r"veut|voul\w+|souhait\w+|entend\w*|envisag\w+|vienn\w+|s'y prend",
    r"arret\w+|fix\w+|decid\w+|actualis\w+|revis\w+|modifi\w+|ajust\w+|augment\w+|redui\w+|diminu\w+",
    r"supprim\w+|cess\w+|etend\w*|accroi\w+|suspen\w+|bascul\w+|transf\w+|confi\w+|major\w+|minor\w+",
    r"elargi\w*|restrein\w+|adapt\w+|desengag\w+|repren\w+|activ\w+|retouch\w+|diminu\w+|reserv\w+",
    r"retir\w+|annul\w+|ouvr\w+|ferm\w+|gel\w+|verrouill\w+|charg\w+|pass\w+",
    r"respect\w+|observ\w+|reserv\w+|accord\w+|laiss\w+|garanti\w+|veill\w+",
    r"peu\w+|pourra|doi\w+|devra|s'engage|s'oblige|est (?:pas )?tenu|dispens\w+|exoner\w+",
)
# « Le Client est informé » makes it the one who is told
_CLIENT_IS_TOLD = r"s? (?:est|sera|sont|soit|seront) (?:inform|preven|avis|avert|destinat|tenue? inform)"
_ACT_OF = one_of(
    r"demande|initiative|decision|choix|discretion|convenance|besoins?|ordre|part|previsions?",
    r"commandes?|expression des besoins|notification|volonte|faculte|souhait|main|volume|forecast",
    r"besoin|cote|notice|ecrit|avis|avertissement|annonce|courriel|message|information",
)
_FORMAL = r"(?:ecrite? |expresse |prealable |unilaterale |motivee |formelle )?"
_ISSUED = r"(?:emanant |formulee?s? |emise?s? )?"
_OF = r"(?:du|de la|de l'|des|par le|par l'|par la|de son|de)"
# « merci de nous prévenir », « il suffit de nous l'écrire »
_TELL = one_of(
    r"prevenir|avertir|aviser|informer|alerter|signaler|annoncer|dire|ecrire|communiquer|transmettre",
    r"notifier|indiquer|faire (?:savoir|connaitre|part|signe)|confirmer",
)
# « prévenez-nous », « dites-le-nous »
_TELL_US = (
    r"(?:prevenez|avertissez|avisez|informez|alertez|signalez|annoncez|dites|ecrivez|communiquez|transmettez"
    r"|notifiez|indiquez|confirmez|faites)(?:-l[ea])?-(?:nous|moi)"
)
# what a list says that its owner has to do: « obligations du Client : »
_DUTIES_OF = one_of(
    r"(?:obligations?|engagements?|devoirs?|charges?|responsabilites?|roles?) (?:du|de la|de l'|des)",
    r"attend\w* (?:du|de la|de l'|des|de son|de notre|de votre)",
    r"(?:appartien\w+|incomb\w+|revien\w+|demand\w+) (?:au|a la|a l'|aux|a son|a notre)",
)
# « la Plate-forme exprime ses besoins »: whatever it is called, who needs people is their buyer
_NEED = r"besoins?(?: (?:previsionnels?|revises?|mensuels?|hebdomadaires?))? (?:en|de|d')"
_EXPRESSED = one_of(
    r"envoye|transmis|communique|adresse|saisi|exprime|depose|formule|remis|confirme|fixe|arrete|indique",
)
CLIENT_ACTS = Pattern(
    any_of(
        # « si vous devez réduire la voilure, merci de nous le faire savoir un mois avant »
        rf"\bnous (?:en |le |la |les |l'|l'en )*{_TELL}(?![a-z])|\b{_TELL_US}(?![a-z])",
        # « celle qui confie les appels »
        rf"(?<![a-z])(?:celui|celle) qui (?:lui )?confie(?:ra)? (?:le |la |les |l'|des )(?:travail"
        rf"|{VOLUME.volume})(?![a-z])",
        # « ce que nous attendons du donneur d'ordre : »
        rf"(?<![a-z]){_DUTIES_OF} ?(?:seul )?{_CLIENT}(?![a-z])",
        # « besoin en conseillers : envoyé par la plate-forme »
        rf"(?<![a-z]){_NEED} ?[^.;|]{{0,60}}?(?<![a-z]){_EXPRESSED}e?s? par (?:le |la |l')"
        r"(?!titulaire|prestataire|centre|sous-trait)[a-z]",
        # « Le Client informe le Prestataire »
        rf"(?<![a-z]){_CLIENT}(?![a-z])(?!{_CLIENT_IS_TOLD})[^.;|]{{0,80}}?(?<![a-z]){_ANNOUNCES}(?![a-z])",
        # « La Banque, qui …, l'avertira »: the subject with its relative clause
        rf"^(?:le |la |l'|les ){_CLIENT}, (?:qui|dont|lorsqu|si|sans|pour|quand|apres|avant|sous|en|au|dans)"
        rf"[^.;|]{{0,300}}?, (?:l'en |l'|le |lui |en |la )*{_ANNOUNCES}(?![a-z])",
        # « vous nous devez », « nos demandes vous arrivent »: whoever writes, the client tells the provider
        r"\bvous (?:nous )?(?:devez|previen\w+|prevenez|annoncez|signalez|avertissez|arrivent|parviennent)",
        r"\b(?:nous|vous) (?:en |l'en )?(?:avert\w+|prevenir|prevenons|aviser|avisons|annoncons)",
        r"\bje (?:te|vous) (?:en |l'en |le |la |les |l')?(?:previen\w*|averti\w*|dis|dirai|annonce\w*"
        r"|signale\w*)",
        r"\bnous le dire|\bvous (?:seront|sont|serez|etes) (?:transmis|communiqu|annonc|adress"
        r"|confirm|preven|inform)\w*",
        # « comptez sur nous pour vous confirmer »
        rf"\bnous pour vous (?:en |le |la |les |l')?{_ANNOUNCES}",
        # « qu'après vous en avoir informés », « sans vous l'avoir annoncé »
        r"\bvous (?:en |l'|les |l'en )?(?:avoir|ayons|avons|aurons) (?:inform|annonc|preven|averti|avis"
        r"|signal|notifi)",
        # « Le Maître de fichier désire réduire »: who wants to change the volume buys it
        rf"(?<!titulaire )(?<!prestataire )(?<!centre )(?<![a-z])(?:desire|souhaite|veut|entend"
        rf"|envisage|projette)(?:ra)?"
        rf" (?:{VOLUME.change})(?![a-z])",
        # « sollicités par le service », « nous vous annoncerons »
        r"par (?:le |les )services?(?! (?:de |du |des )?(?:client|planif|prestat|titul))",
        rf"\b(?:(?:nous|on) vous|(?:vous|ils|elles) nous) (?:en |l'en |le |la |les |l'|avons "
        rf"|avez )*{_ANNOUNCES}(?![a-z])",
        # « nous vous tiendrons informés », « tu dois me prévenir », « il faut que vous me préveniez »
        rf"\b(?:nous|on) vous (?:tiendr\w+|tien\w+) (?:informe|au courant)|\b(?:me |m'){_TELL}(?![a-z])"
        rf"|\b(?:vous|tu) (?:me |m'|nous )(?:l'|le |la |en )?(?:{_ANNOUNCES}|preveni\w+)(?![a-z])",
        # « la Coopérative arrête le nombre de téléacteurs »
        r"(?<!titulaire )(?<!prestataire )(?<!centre )(?<!parties )(?<![a-z])(?:arrete|fixe"
        r"|determine|commande)(?:ra)?"
        rf" (?:le |la |les |l'|son |ses |chaque )?(?:{VOLUME.volume})(?![a-z])",
        # « à la demande écrite du Client »
        rf"{_ACT_OF}s? {_FORMAL}{_ISSUED}{_OF} ?(?:seul )?{_CLIENT}(?![a-z])",
        # « notifiée par l'Acheteur », not « reçue par l'Acheteur »
        r"(?<!reception )(?<!recue )(?<!recu )"
        rf"par (?:le |la |l'|les |son |notre )?{_CLIENT}(?![a-z])",
    )
)

_PROVIDER_TELLS = one_of(
    r"(?:avis|notifi|communiqu|adress|signal|annonc|indiqu|alert)(?:e|er|era)\b",
    r"(?<!la )(?<!sa )(?<!une )(?<!de )(?<!chaque )(?<!toute )(?:propos|present|demand|sollicit)(?:e"
    r"|er|era)\b",
    r"inform\w+|previen\w+|prevenir|averti\w*|transme\w+|remet\w*|envoi\w*|envoyer|soume\w+",
    r"fourni(?:r|t|ra)|etabli(?:t|r|ra)\b|produi(?:t|re|ra)\b|publi(?:e|er)\b|diffus(?:e|er)\b",
    r"fai\w+ (?:connaitre|part|savoir)",
)
# « Le Titulaire est prévenu » is told, « Le Titulaire est tenu de prévenir » is not
_PROVIDER_IS_TOLD = one_of(
    r"(?:est|sera|sont|soit|seront|etant) (?!tenu|charge|oblige|responsable)",
    r"(?:doit|devra|doivent) etre|ayant ete",
)
_PROVIDER_GETS = one_of(
    r"recoi|dispos|benefici|accept|absorb|s'adapt|met en",
    r"ne peut (?:refuser|s'opposer|se prevaloir)",
)
_DONE = one_of(
    r"emise?s?|notifie\w*|annonce\w*|transmise?s?|communique\w*|adresse\w*|etablie?s?|formule\w*",
    r"donne\w*|propose\w*|demandees?|fixe\w*|dues?|reduite?s?|modifie\w*|augmente\w*|decide\w*",
    r"souhaite\w*|pris\w*",
)
PROVIDER_ACTS = Pattern(
    any_of(
        # « ce que le Client attend du Prestataire : »
        rf"(?<![a-z]){_DUTIES_OF} ?(?:seul )?{_PROVIDER}(?![a-z])(?=[^.;|]{{0,20}}:)",
        # « Le Titulaire signale tout dépassement »
        rf"(?<![a-z])(?<!autre )(?<!second )(?<!nouveau ){_PROVIDER}(?![a-z])"
        rf"(?!s? {_PROVIDER_IS_TOLD})(?!s? {_PROVIDER_GETS})"
        rf"[^.;|,]{{0,60}}?(?<![a-z])(?<!est )(?<!sont )(?<!sera )(?<!seront )(?<!etre )(?<!ete )"
        rf"{_PROVIDER_TELLS}(?![a-z])",
        # « un planning établi par le Prestataire »
        rf"{_DONE}[^.;|,]{{0,25}}? par (?:le |la |l'|les )?{_PROVIDER}(?![a-z])",
    )
)

_ANNOUNCED = one_of(
    r"inform\w+|previen\w+|prevenir|prevenu\w*|avise\w*|avis\b|averti\w*|alerte\w*|notifi\w+"
    r"|communiqu\w+|communication",
    r"transmis\w*|transmet\w*|adress\w+|signal\w+|annonc\w+|precis\w+|indiqu\w+|di(?:t|re|ra)\b|ecrit\w*",
    r"remis\w*|remet\w*|donn\w+|fourni\w*|depos\w+|envoy\w+|envoi\w*|expedi\w+|diffus\w+|livr\w+|publi\w+",
    r"declar\w+|soumis\w*|present\w+|expos\w+|formalis\w+|exprim\w+|remont\w+",
    r"saisi\w*|signifi\w+|instrui\w*|requi\w+|reclame\w*|sollicite\w*|denonc\w+|pouss\w+|demand\w+"
    r"|confirm\w+|accord\w+",
    r"laiss\w+(?!\w| (?:a |au |aux )(?:l'|la |libre |choix |bon |seule ){0,2}(?:appreciation|initiative"
    r"|discretion|choix|charge|main|soin|vouloir))",
    r"octroy\w+|connaitre|savoir|part\b|porte\w* a la connaissance|fai\w+ parvenir",
    r"parvien\w+|parvenir|opposable\w*",
)
_TO_THE = one_of(
    r"\bau |\baux |\ba l'|\ba la |\ba |\bdu |\bau profit du ",
    r"(?<!par )\ble |(?<!par )\bla |(?<!par )\bl'",
)
_IS_GIVEN = one_of(
    r"a droit|inform|prevenu|avise|averti(?!sse)|(?<=est )sollicite|recoi|recev|dispos|benefici|saisi"
    r"|destinataire|a connaissance|l'ait su|ait (?:eu connaissance|recu)",
)
TO_PROVIDER = Pattern(
    any_of(
        # « toute variation est notifiée au Titulaire »
        rf"{_ANNOUNCED}[^.;|]{{0,60}}?{_TO_THE}(?:son |notre |votre |seul )?{_PROVIDER}(?![a-z])",
        # « signalée au plateau quinze jours avant »
        rf"{_ANNOUNCED}[^.;|]{{0,40}}? (?:au|a notre|a votre) plateau(?![a-z])",
        # « ne peut être exigée du titulaire que si elle lui a été annoncée »
        rf"(?<![a-z]){_PROVIDER}(?![a-z])[^.;|]{{0,80}}? lui (?:a|ont|est|sont|sera|seront|soit"
        rf"|aura) [^.;|]{{0,12}}?{_ANNOUNCED}",
        # « doit nous être signalée », « les volumes tombent chez nous »
        r"\bnous (?:dev\w+|souhait\w+|demand\w+)[^.;|]{0,15}? etre (?:inform|avis|preven|averti|alert)\w+",
        rf"(?:recu|parvenu|arrive)e?s? (?:par|chez|a|au) ?(?:le |la |l'|les )?{_PROVIDER}(?![a-z])",
        r"\bnous (?:etre|est|sont|sera|seront|parvenir|parvien\w+) ",
        r"(?:arriv|tomb|parvien|parven)\w+ (?:chez|a) (?:nous|lui)(?![a-z])",
        # « la notification que lui en aura faite Terravie »
        r"(?:notification|demande|annonce|avis|information|communication) que (?:lui|leur|nous) (?:en )?"
        r"(?:a\b|aura|ont|auront|fait|fera|adress|notif|communiqu)",
        # « suivant la réception, par le Titulaire, de la demande »
        rf"reception,? (?:effective )?par (?:le |la |l')?{_PROVIDER}(?![a-z])",
        # « le Titulaire en est informé »
        rf"(?<![a-z])(?<!autre )(?<!second )(?<!nouveau ){_PROVIDER}(?![a-z])[^.;|]{{0,25}}?{_IS_GIVEN}\w*",
        # « le titulaire devant seulement en être informé »
        rf"(?<![a-z])(?<!autre ){_PROVIDER} (?:devant|doit|devra)[^.;|]{{0,20}}? etre "
        r"(?:inform|preven|averti|avis)\w*",
    )
)

_TELLS_SOMEONE = one_of(
    r"inform\w+|previe\w+|prevenir|avis(?:e|er|era)|averti\w*"
    r"|(?<!d')(?<!l')(?<!une )(?<!cette )(?<!toute )alert(?:e|er|era|ent)(?! d[eu]|s)",
    r"signifi\w+ a",
)
_SENDS_TO_SOMEONE = one_of(
    r"notifi\w+|communiqu\w+|transme\w+|transmis\w*|adress\w+|signal\w+|annonc\w+|remet\w*|remis\w*",
    r"fourni\w*|soum\w+|propos\w+|present\w+|envo\w+|donn\w+|demand\w+",
)
TO_CLIENT = Pattern(
    any_of(
        # « prévenir le Client »
        rf"{_TELLS_SOMEONE}[^.;|]{{0,25}}?(?:\ble |\bla |\bl'|\bson |\bles ){_CLIENT}(?![a-z])",
        # « qu'avec l'accord du Client, sollicité trois mois avant »
        rf"(?:avec|a|obten\w+|sollicit\w+|requi\w+|apres) l'(?:accord|agrement|autorisation|approbation)"
        rf"(?: prealable| ecrite?| expres){{0,2}} (?:du |de la |de l'){_CLIENT}(?![a-z])",
        # « transmis au Client »
        rf"{_SENDS_TO_SOMEONE}[^.;|]{{0,50}}?(?:\bau |\ba la |\ba l'|\baux ){_CLIENT}(?![a-z])",
        # « le Client doit être averti »
        rf"(?<![a-z]){_CLIENT}(?![a-z])[^.;|]{{0,12}}?(?:est|sera|soit|doit etre|devra etre) (?:[a-z]+ )?"
        r"(?:inform\w+|prevenu\w*|avise\w*|averti\w*|alerte\w*)",
    )
)
