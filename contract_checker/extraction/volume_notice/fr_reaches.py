"""French wording of volume notices: whom a sentence that surely owes one tells, whatever they are called."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_ANNOUNCED = one_of(
    r"demand\w+|notifi\w+|annonc\w+|signal\w+|impos\w+|opposable\w*|adress\w+|communiqu\w+|transm\w+",
    r"signifi\w+|reclam\w+|sollicit\w+|confi(?:e|er|ee|es|ees)|prescri\w+|indiqu\w+|confirm\w+"
    r"|command\w+|ecri(?:t|te|re|ra)|savoir|connaitre|parven\w+|parvien\w+|remis\w*|donn\w+|du",
)
# « à compter de », « à trois postes », « à sa demande »: what follows is no name
_NO_NAME = one_of(
    r"(?:la|le|les|l|cet?|cette|ces|un|une|sa|son|ses|leurs?|notre|nos|votre|vos|chaque|tout\w*|aucun\w*)\b",
    r"compter|partir|raison|hauteur|titre|moins|date|dater|temps|terme|bref|defaut|nouveau|effet|minima"
    r"|due|distance|propos|savoir|terme|duree|court|long|mi-|fin\b|plus|peine|prix|cote|cause|travers",
    r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
    r"|quarante|cinquante|soixante|cent",
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel",
    r"bord|domicile|terre|pied|huis|vide|perte|credit|hausse|baisse|avant|apres|pour|par|sans|que|qui",
)
_NAME = rf"(?!{_NO_NAME})[a-z][a-z-]{{2,}}"
_LETTER = one_of(
    r"demande|lettre|courrier|courriel|message|mail|ecrit|formulaire|notification|ordre|bon|instruction"
    r"|annonce|avis",
)
# a notice between two parties: whoever writes « nous » or « vous », the client tells its provider
REACHES_PROVIDER = Pattern(
    any_of(
        # but « il nous faut cinq semaines », « je vous confirme que … »
        r"(?<![a-z-])(?<!il )(?:nous|vous|votre|vos|notre|nos|je|tu|me|te)"
        r"(?![a-z]| (?:vous|faut|point|echanges?|reunion|entretien|appel|visio|conversation)(?![a-z]))"
        r"(?! (?:confirm|rappel|precis)\w+ qu)",
        # « l'activation est demandée à Phonalia 72 heures avant », « ne peut être imposée à Vocadis »
        rf"(?<![a-z]){_ANNOUNCED}(?: (?:par ecrit|ainsi|alors|aussi))? a {_NAME}",
        # « Presse Atlantique avise Téléplume huit jours avant »
        rf"(?<![a-z])(?:avise|previent|avertit|informe|saisit|alerte)(?:ra|era|dra)? {_NAME}",
        # « sans que celui-ci en ait été averti », « peut être refusée par Softel »
        r"(?<![a-z])(?:est|sera|soit|etre|ete|etant) (?:[a-z]+ment )?(?:averti|prevenu|avise|informe"
        r"|alerte)e?s?(?![a-z])",
        r"(?<![a-z])(?:refus|ecart|declin|rejet)ee?s? par ",
        # « un délai de quatorze jours au bénéfice du titulaire »
        rf"(?:au|en) (?:benefice|profit|faveur|egard) (?:du |de la |de l')(?:{PARTIES.provider}|premier)",
        # « après réception de sa demande par Callys », « la réception par lui »
        r"reception[^.;|]{0,40}? par [a-z]|recue?s? par [a-z]",
        # « n'est due qu'au terme de deux mois courant de la lettre du Donneur d'ordre »
        rf"(?<![a-z]){_LETTER}s? (?:ecrite? )?(?:du |de la |de l'|d'|de )(?:{PARTIES.client})(?![a-z])",
        # « la demande de variation, faite par Castelbois »
        rf"(?<![a-z]){_LETTER}s? [^.;|]{{0,50}}?(?:fait|emis|adresse|depose|envoye|formule"
        rf"|transmis)e?s? par (?!mail|courriel|ecrit|lettre|bon|simple|telephone|voie|tout|avenant|ordre)",
        # « ne peuvent plus être modifiés par la Société »
        rf"(?<![a-z])(?:modifi|revu|revis|augment|redui|diminu|ajust|ferm|ouv|retir"
        rf"|annul)\w* par (?!{PARTIES.provider})"
        r"(?:la |le |l')(?!suite|fait|biais|moyen|voie|hausse|baisse|mise|seul)",
    )
)
