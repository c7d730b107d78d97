"""French wording of volume notices: a client that is called by no name of a client."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_work import TIMES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_BULLET = r"(?:[-*•] ?|[a-z0-9]{1,3}[.)] ?)?"

# those who ask for no volume: people at work, callers, papers and tools
_NOT_A_BUYER = one_of(
    rf"{PARTIES.provider}|salari|employe|conseill|agents?\b|superviseur|responsable|chef|manager|equipe"
    rf"|usager",
    r"abonne|assure\b|patient|adherent\b|locataire|candidat|juge|tribunal|loi\b|comite|cse\b|planning"
    r"|rapport",
    r"tableau|annexe|article|contrat|marche|convention|bon\b|systeme|logiciel|outil|portail|document|present",
    r"biais|moyen|voie|message|courriel|lettre|avenant|plan\b|volume|nombre|charge|hausse|baisse|effectif"
    r"|delai",
    r"preavis|partie|demande|note\b|societe de|plateau|ordre\b|simple|telephone|profil|client final",
)
_NO_NAME = one_of(
    r"il\b|elle|on\b|ils\b|nous|vous|chac|chaque|toute?\b|tous|aucun|nul|cela|ceci|celui|celle|qui\b|cette"
    r"|ces\b|les?\b"
    r"|la\b|l'|un\b|une\b|des\b|en\b|si\b|pour|par\b|dans|sur\b|son\b|sa\b|ses\b|leur|notre|nos\b|votre|vos\b"
    r"|sauf|ainsi|avec|sans|apres|avant|quand|lorsq"
)
_SOMEBODY = rf"(?:le |la |l')(?!{_NOT_A_BUYER})[a-z][a-z-]{{2,}}"
_NAMED = rf"(?!{_NO_NAME})(?!{_NOT_A_BUYER})[a-z][a-z-]{{2,}}"  # « Acme », « Nordlys »
_ASKED = one_of(
    r"demande|sollicite|souhaite|decide|commande|notifie|annonce|signale|transmis|communique|adresse|confirme"
    r"|requis|imprime"
)
# what a demand or an order may be for: « la commande du mois », « la demande de l'ajustement »
_NO_ACTOR = one_of(
    rf"{TIMES}|veille|jour|public\b|hausse|baisse|augment|reduc|modif|chang|ajust|evolu|vari|renfort|ouvert"
    rf"|ferm|prestation|service\b|lot\b|site\b|tranche|poste|position|vacation"
)
# « La Société peut réduire … », « demandée par la Start-up »: whoever changes the volume buys it
UNNAMED_CLIENT = Pattern(
    any_of(
        # « nous coupons dix positions »: who does it without asking
        r"(?<![a-z])(?:nous (?:coup|retir|supprim|reduis|ferm|arret|suspend|diminu|amput|augment|ajout)ons"
        r"|on (?:coupe|retire|supprime|reduit|ferme|arrete|suspend|diminue|augmente|ajoute))(?![a-z])",
        rf"(?:(?:^|, |; |: |que |qu'|quand |si |lorsque ){_BULLET}{_SOMEBODY}|^{_BULLET}{_NAMED})(?: (?:de "
        rf"|d'|du |des "
        rf"|[a-z]{{2,12}} )[a-z'-]{{2,20}})? "
        r"(?:ne )?(?:en |l'en |le |la |les |lui )?(?:est (?:libre|tenue?|en droit|fondee?|autorisee?)"
        r"|peut|pourra|se reserve|doit|devra"
        r"|transmet(?:tra)?|previen(?:t|dra)|avertit|remet(?:tra)?"
        r"|s'engage|s'oblige"
        r"|fournit|fait|fera|entend|(?:communiqu|adress|notifi|inform|avis|signal|annonc|confirm|demand"
        r"|sollicit"
        r"|command|souhait|envisag|decid)e(?:ra)?)(?![a-z])",
        # « Axorel avise Téliance, son prestataire »: whose provider is told
        r"(?<![a-z])(?:avise|informe|previent|avertit|notifie|signale)(?:ra)? [^.;|]{2,40}, "
        rf"(?:son|leur|notre) (?:{PARTIES.provider})",
        # « L'assureur ramène l'effectif à douze », « Aérolis appelle des conseillers supplémentaires »
        rf"(?:^|, |; ){_BULLET}(?:{_SOMEBODY}|{_NAMED}) (?:ne )?"
        r"(?:ramen|appell|rappell|releve|retranch|exige|obtien|rajout|reclam|mobilis|coup)\w{0,6} ",
        rf"{_ASKED}e?s? (?:par ecrit )?par (?:{_SOMEBODY}|{_NAMED})",
        # « la réception de la demande du GHT »
        rf"(?<!de )(?:demande|commande|notification|decision|lettre|courrier|courriel|ordre)s? (?:ecrite? )?"
        rf"(?:du |de la |de l')(?!{_NOT_A_BUYER})(?!{_NO_ACTOR})[a-z][a-z-]{{1,20}}(?= ?(?:[.,;)]|$))",
        rf"(?:a la demande|a l'initiative|sur (?:demande|decision|instruction)) (?:du (?!{_NOT_A_BUYER})"
        rf"|(?:de |d')(?:{_SOMEBODY}|{_NAMED}))",
    )
)
