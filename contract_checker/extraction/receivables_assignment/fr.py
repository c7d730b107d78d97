"""French wording of the assignment of receivables."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.receivables_assignment.fr_by_word import BY_WORD, RIVALS
from contract_checker.extraction.receivables_assignment.wording import ReceivablesAssignmentWording

_OWED = (
    r"(?:creances?|factures? (?:emises?|impayees?|a recevoir)|sommes? (?:qui lui (?:sont|seront|seraient) )?"
    r"(?:dues?|a (?:lui )?revenir|lui revenant) (?:par|au titre|en vertu|en execution|du (?:marche|contrat)))"
)
_BANK = (
    r"(?:factor|affactur\w{2,4}|societe d'affacturage|banque|banquier|etablissement (?:de credit|bancaire))"
)
# « céder ses factures à un établissement de crédit », « son contrat d'affacturage »
_TO_A_FACTOR = (
    rf"\bfactures?\b[^.;]{{0,30}}?\b(?:factor|affactur\w{{2,4}}|societe d'affacturage)\b"
    rf"|\b(?:ced(?:er|e|ent)|cession d\w{{1,2}}|nantir|mobiliser|escompter) (?:a l'escompte )?(?:de )?(?:ses "
    rf"|les |leurs |toutes ses )?factures\b[^.;]{{0,40}}?\b{_BANK}\b"
    r"|\b(?:conventions?|contrats?|accords?) d'affacturage\b|\brecour\w{1,4} a (?:un |l'|une societe "
    r"d')(?:affactur|factor)\w{0,4}\b"
)
_FREELY = one_of(
    r"libre(?:ment|s)?|loisible|(?:faculte|droit|liberte|possibilite) d[e']|en droit de",
    r"(?:autoris|permis|possible|admis|accept|consent)\w{0,3}|cessibles?|prend acte",
)
_ASSIGN = (
    r"(?:in)?(?:cessibles?|cessibilite)|ced(?:er|e|ee|es|ees|ent|era|eront|ait)|cessions?|affactur\w{2,4}"
    r"|factor|transfer(?:er|e|ee|es|ees)|transferts?|transport(?:er|ees?)|nanti(?:r|s|es?|ssements?)?"
    r"|mobilis(?:er|ation|ees?)|subrog\w{2,6}|dailly"
)
_AGREED = r"(?:accord|consentement|autorisation|agrement|acceptation|assentiment|aval|visa|feu vert)"
_TAKES = (
    r"(?:suppos|requier|requer|exig|necessit|appell|impliqu|dependr?|subordonn|soumi|pass\w{1,4} par)\w{0,4}"
)

RECEIVABLES_ASSIGNMENT: Final = ReceivablesAssignmentWording(
    cues=(
        ("creance", "facture", "affactur", "factor", "somme"),
        (
            "cessib",
            "ceder",
            "cede",
            "cession",
            "affactur",
            "factor",
            "transf",
            "transport",
            "nanti",
            "mobilis",
            "subrog",
            "dailly",
        ),
    ),
    # « Le Prestataire s'interdit de céder ses créances », « les créances sont incessibles »
    assigning=Pattern(
        rf"\b(?:{_ASSIGN})\b[^.;]{{0,60}}?\b{_OWED}|\b{_OWED}\b[^.;]{{0,60}}?\b(?:{_ASSIGN})\b"
        rf"|{_TO_A_FACTOR}"
    ),
    rivals=Pattern(
        any_of(
            rf"^(?:le |la |l')?(?:{PARTIES.client}) (?:peut|pourra"
            rf"|est libre de) (?:[a-z]+ment )?(?:ceder|nantir|mobiliser)",
            # the papers of an assignment, the officer who receives it
            r"\bexemplaire unique\b|\bcertificat de cessibilite\b|\bcomptable assignataire\b",
            # what others owe, or what the client assigns
            r"\bcreances? (?:salariales?|fiscales?|sociales?|alimentaires?|des (?:salaries|usagers|abonnes"
            r"|consommateurs|clients finaux|debiteurs))\b",
            r"\brecouvrement\b|\babandon de creances?\b|\bcompens\w{2,6}\b|\btransfert (?:de|des) (?:donnees"
            r"|fichiers|appels?)\b|\bdebiteurs?\b",
        )
    ),
    by_word=BY_WORD,
    sure_rivals=RIVALS,
    modes=(
        # « n'est pas interdite »: what is denied is the ban
        Choice(
            "free",
            Pattern(
                rf"^(?!.*\b(?:{_AGREED}|notifi|inform|avis|sous reserve|a condition|sauf)\w*).*"
                r"\b(?:ne |n')(?:est|sont|sera|seront) (?:pas|nullement|aucunement|point)"
                r" (?:interdit|prohib|proscri|exclu|incessib)\w*"
            ),
        ),
        # « Le Prestataire peut céder ses créances sans l'accord du Client »
        Choice(
            "free",
            Pattern(
                rf"(?<!ne )\b(?:peut|pourra|peuvent|pourront)\b[^.;]{{0,60}}?\bsans (?:\w{{1,8}} |l'){{0,3}}?"
                rf"{_AGREED}\b"
            ),
        ),
        # « ne peut céder ses créances sans l'accord écrit du Client »
        Choice(
            "consent",
            Pattern(
                rf"\b(?:sans|sauf|sous reserve d\w{{0,2}}|avec|apres|qu'avec|moyennant)"
                rf"(?: (?:avoir obtenu|(?:a )?(?:recueillir|obtenir)(?: d'abord)?|l'|un|une|le|son|leur"
                rf"|de l')){{0,2}} ?"
                rf"(?:\w{{4,10}} ){{0,2}}?{_AGREED}\b"
                rf"|\b(?:soumise?s?|subordonnee?s?) a [^.;]{{0,30}}?\b{_AGREED}\b"
                # « La mobilisation requiert l'assentiment du Client »
                rf"|(?<!ne )(?<!n')\b{_TAKES} (?:pas sans |toujours )?(?:l'|un |une |le |son "
                rf"|notre )(?:\w{{4,10}} "
                rf"){{0,2}}?{_AGREED}\b"
            ),
        ),
        # « ne grève ses créances sans que le Client ait reçu un avis »
        Choice(
            "notice",
            Pattern(
                r"\bsans (?:\w{1,8} )?(?:lettre|avis|notification)\b"
                r"|\b(?:sauf|sans (?:que|nous|lui|avoir|en avoir|l'avoir)|a moins)\b[^.;]{0,60}?"
                r"\b(?:notifi\w{1,6}|avis\w{0,2}|avertis?\w{0,4}|inform\w{1,4}|prevenue?s?|lettre|parle)\b"
            ),
        ),
        # « aucune cession de créances n'est possible », « les créances ne peuvent être cédées »
        Choice(
            "forbidden",
            Pattern(
                any_of(
                    r"\bincessib\w{2,6}\b|\b(?:s')?interdi\w{1,5}\b|\bproscri\w{1,4}\b|\bprohib\w{1,4}\b",
                    r"\bn'a (?:pas|aucun|point)\b[^.;]{0,12}?\b(?:droit|faculte|possibilite) de\b",
                    r"\bexclue?s?\b|\brenonc\w{1,4} a\b(?! s'(?:y )?opposer)|\bs'abst\w{3,8} d",
                    r"\bdefend\w{1,3}\b|\bdefense\b|\bpas question d|\bn'agre\w{1,8} pas\b",
                    # « ne les cède à quiconque », « ne grèvera ni ne transportera »
                    r"\b(?:ne |n')(?:les |la |l'|en )?(?:ced|nanti|greve|mobilis|affect|affactur|factoris"
                    r"|transport|alien|escompt|vend)\w{1,6}\b(?! qu[e'])",
                    r"\b(?:ne|n')[^.;]{0,30}?\b(?:peu\w{1,4}|pourr\w{2,4}|saurai\w{1,3}|doi\w{1,4}|ced\w{1,4}"
                    r"|est|sont|sera|seront)\b[^.;]{0,60}?\b(?:ced|transf|nanti|mobilis|affactur|cessib"
                    r"|transport)",
                    r"\b(?:aucune?|nulle?|ni|pas de|ni de)\b[^.;]{0,30}?\b(?:cession|creance|affacturage"
                    r"|nantissement|mobilisation)",
                )
            ),
        ),
        # « peut céder ses créances à condition d'en informer le Client »
        Choice(
            "notice",
            Pattern(
                r"\b(?:notifi\w{1,4}|notification|inform\w{1,5}|prevenir|previen\w{1,4}|avis|avis(?:er|e|ant"
                r"|era)"
                r"|averti\w{1,4}|signifi\w{1,6}|signal\w{1,4}|fai(?:re|t|sant) (?:part|savoir|connaitre)"
                r"|dites-(?:le|nous)|nous l'ecri\w{1,4}|(?:porte|connaissance)\b)"
            ),
        ),
        # « Le Prestataire peut librement céder ses créances »
        Choice(
            "free",
            Pattern(
                rf"\b{_FREELY}\b|\b(?:peu\w{{1,4}}|pourr\w{{2,4}})\b[^.;]{{0,40}}?\b(?:ced|transf|nanti"
                r"|mobilis|affactur)"
                r"|\b(?:pas d'obstacle|rien a (?:redire|objecter)|sans objection|open bar)\b"
            ),
        ),
    ),
)
