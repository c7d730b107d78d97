"""French wording of a label that is held, kept, sought or lost, for folded text."""

from typing import Final

from contract_checker.extraction.label_holding import fr_by_word as by_word
from contract_checker.extraction.label_holding.wording import LabelHoldingWording
from contract_checker.extraction.label_preference.fr_labels import LABELS
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_LABEL = r"(?:label|labellisation|certificats?|certification|agrement)"
_GIVEN_NAME = r'(?:labels?|certificats?|certifications?|agrements?|distinctions?) (?:[a-z]{2,9} )?" ?[a-z]'
_OF_CONTACT = (
    r"(?:labels?|certificats?|certifications?|labellisations?) (?:\w{2,12} )?(?:de "
    r"|du )(?:la )?(?:qualite de (?:la )?)?"
    r"(?:relations?[- ]clients?|service client|accueil telephonique)|certifications? nf services?"
)
# what carries such a name and is no label of a call centre; who holds it is the client itself
_OF_ANOTHER_TRADE = one_of(
    r"(?<!le label )(?:les |un |le |du |ces |des |ce )produits?|denrees?|(?<!le )papiers?"
    r"|imprim\w{1,5}|vehicules?|batiments?|hotels?|hebergements?|gites?"
    r"|plages?"
    r"|restaurants?|logements?|eaux?|electricite|materiels?|logiciels?|serveurs?|qualiopi|hds|pci[- ]dss",
    r"iso[ -]?(?:14\d{3}|2[27]\d{3}|5\d{4})|environnement\w{0,4}|vert\w{0,3}|bio\w{0,8}|energi\w{1,6}",
    r"(?<!du )(?<!le titulaire )(?:client|donneur d'ordre|acheteur|marque|enseigne|mutuelle|banque|ville"
    r"|departement|region"
    r"|hopital|caisse|annonceur)\b[^.;]{0,30}?\b(?:est titulaire|detient|possede|a obtenu|porte|affiche)",
)
_SOMEBODY = (
    r"(?:prestataire|titulaire|societe|entreprise|nous|notre|nos|vous|votre|mandataire|attributaire|plateau"
    r"|centre|site|operateur|sous-traitant|acheteur|client|lui)s?"
)
_KEEP = r"(?:conserv|maintien|mainten|gard|renouvel)"
_PROVE = r"(?:justifi\w{1,3}|prouv\w{1,3}|produi\w{1,3}|present\w{1,3}|remet\w{0,4}|fourni\w{0,3})"

LABEL_HOLDING: Final = LabelHoldingWording(
    cues=(
        (
            "label", "lrs", "nf345", "nf 345", "18295", "15838", "sa 8000",
            "certifi", 'agrement "', "distinction",
        ),
    ),
    quantities=QUANTITIES,
    # « se faire labelliser Responsabilité Sociale »
    labels=(
        *LABELS,
        ("lrs", Pattern(r"\blabellis\w{1,6} (?:au titre de la )?(?:de )?(?:la )?responsabilite sociale\b")),
    ),
    # « le label « Appel responsable » »: which one it is cannot be told
    named=Pattern(rf"\b(?:{_GIVEN_NAME}|{_OF_CONTACT})"),
    of_another_trade=Pattern(rf"\b{_OF_ANOTHER_TRADE}\b"),
    unnamed=Pattern(r"\b(?:le|du|ce|son|leur|notre|votre) label\b|\blabellis\w{1,6}\b"),
    # « Les candidats titulaires du Label obtiennent dix points »
    elsewhere=Pattern(
        r"\b(?:candidat|soumissionnaire|concurrent)e?s?\b[^.;]{0,80}?\b(?:points?|notes?|preference"
        r"|priorite)\b"
        r"|\blabels? (?:rouge|bio\w{0,8}|discographique|d'accessibilite|vert|energetique)\b|\becolabels?\b"
        # « Le matériel proposé est titulaire du label »
        # « Le label est attribué pour trois ans par un comité » tells of nobody's
        rf"|^(?![^.;]{{0,300}}?\b{_SOMEBODY}\b)[^.;]{{0,30}}?\b(?:le|un|ce|les|des|tout|son) "
        r"(?:renouvellement d[ue] |octroi d[ue] )?(?:labels?|certificats?|certifications?)\b[^.;]{0,40}?"
        r"\b(?:attribue|delivre|decerne|octroye|accorde|recompense|distingue|repose|garanti|atteste|comport"
        r"|comprend|evalue|s'obtien|s'acquier|se (?:demande|merite|prepare)|suppose|necessite|vaut pour"
        r"|(?:est|sont)"
        r" (?:valable|renouvelable|soumis|accessible|ouvert|gere))\w{0,3}\b"
        r"|\b(?:materiels?|produits?|equipements?|appareils?|fournitures?|vehicules?|mobiliers?|papiers?)\b"
        r"[^.;]{0,40}?\b(?:est|sont|soit|soient|etre) (?:titulaires?|porteurs?|labellise)"
    ),
    rivals=Pattern(
        any_of(
            # « Le Label rouge », « label d'accessibilité », « labellisés par motif »
            r"\blabels? (?:rouge|bio\w{0,8}|discographique|d'accessibilite|de qualite du fichier|vert"
            r"|energetique)\b|\becolabels?\b|\blabellis\w{1,6} par\b|\biso 27001\b",
            # « Dix points vont au titulaire », « la préférence va au centre », « sont admis à »
            r"\bpoints\b|(?<!en )(?<!ne )(?<!n'y )\bpoint\b(?! (?:dechoi|perd|laiss))|\bpreference\b"
            r"|\bpriorite\b|\bcriteres?\b"
            r"|\begalite\b[^.;]{0,30}?\b(?:notes?|points?|offres?)|\boffres? (?:equivalente|comparable|egale)"
            r"|\b(?:admis\w{0,2}|reserve\w{0,2}) (?:a|aux)\b"
            r"|\bseule?s?\b|\brejetee?s?\b|\beliminee?s?\b|\bsera un plus\b",
            r"\bsouten\w{1,4} la demarche\b|\bsoutient la demarche\b",
        )
    ),
    # « En cas de perte du Label », « si le label est suspendu », « tout retrait du label »
    lost=Pattern(
        any_of(
            r"\b(?:perte|retrait|suspension|expiration|decheance|non-renouvellement|caducite)"
            r" (?:eventuelle |definitive )?(?:du |de la |de son |de ce |de leur |dudit )[^.;]{0,20}?"
            rf"{_LABEL}",
            rf"\bprive\w{{0,2}} (?:du |de son |de sa |de ce |de cette )[^.;]{{0,20}}?{_LABEL}",
            rf"\b(?:perd|perde|perdre|perdait|perdrait)\b[^.;]{{0,20}}?\b{_LABEL}",
            rf"\b{_LABEL}\b[^.;]{{0,60}}?\b(?:est|etait|serait|soit|lui est|venait a etre) (?:\w{{1,12}} )?"
            r"(?:retiree?|suspendue?|perdue?|echue?)\b",
            # « s'engage à avertir le Client de toute suspension », after the label was named
            rf"\b{_LABEL}\b[^;]{{0,200}}?\b(?:d[eu] )?(?:toute?|sa|son"
            rf"|leur) (?:eventuel\w{{0,2}} )?(?:suspension|perte|retrait"
            r"|non-renouvellement|decheance)\b|\bson retrait\b",
        )
    ),
    # « conserver le label pendant toute la durée », « maintient sa labellisation », « renouvelle le label »
    kept=Pattern(
        any_of(
            rf"\b{_KEEP}\w{{1,6}}\b[^.;]{{0,80}}?\b{_LABEL}",
            # « titulaire du label, s'engage à en conserver le bénéfice »
            rf"\ben {_KEEP}\w{{1,6}} (?:le benefice|la validite|l'usage)\b",
            # « est titulaire du label et le maintient »
            rf"\bl[ea] {_KEEP}\w{{1,5}}\b",
            r"\b(?:rest|demeur)\w{1,4} (?:titulaire|detenteur|labellise)\w{0,2}\b",
            rf"\b{_LABEL}\b[^.;]{{0,60}}?\b(?:maintenue?|conservee?|renouvelee?|valable|valide)\b"
            r"[^.;]{0,40}?\b(?:duree|execution|terme) (?:du |de la |de l'|des )",
            # not « valable jusqu'au 30 septembre », which only says when it ends
            rf"\b{_LABEL}\b[^.;]{{0,60}}?\b(?:maintenue?|conservee?|renouvelee?)\b"
            r"[^.;]{0,40}?\b(?:(?:pendant|durant) (?:toute? )?l[ea]|jusqu'(?:a|au)) ",
        )
    ),
    # « en cours de labellisation », « s'engage à obtenir », « plan d'action en vue du label »
    in_progress=Pattern(
        any_of(
            # « est détenteur, dans un délai de neuf mois, du label »
            r"\b(?:titulaires?|detenteurs?),? (?:\w{1,12} )?(?:au plus tard|dans (?:les|un delai)|sous"
            r"|avant le"
            rf"|d'ici)\b[^.;]{{3,60}}? d[ue][^.;]{{0,30}}?{_LABEL}",
            # « est certifié ou s'engage à l'être avant le dix-huitième mois »
            r"\b(?:s'engage\w{0,2}|s'oblige\w{0,2}|promet\w{0,4}) a l'etre\b(?! (?:encore|toujours"
            r"|pendant|jusqu))",
            r"\ben (?:cours|voie|phase) (?:de |d')(?:\w{1,12} )?(?:labellisation|certification|obtention)\b",
            r"\b(?:demarche|processus|procedure|parcours) (?:\w{1,12} )?(?:de labellisation"
            r"|de certification|d'obtention"
            r"|vers le label|d'acces au label)\b",
            r"\b(?:obtenir|obtiendr\w{1,3}|obtienne|decroch\w{1,4}|acquerir|solliciter) [^.;]{0,30}?"
            rf"{_LABEL}",
            # « prend l'engagement de l'obtenir », « se donne un an pour le décrocher », once it was named
            rf"{_LABEL}\b[^.]{{0,160}}?\b(?:a|pour|de) (?:l'(?:obtenir|acquerir)|le (?:decrocher|solliciter"
            r"|recevoir))\b",
            rf"{_LABEL}\b[^.]{{0,120}}?\bl'obtien(?:t|ne\w{0,2}|dr\w{1,3})\b",
            r"\b(?:se faire|sera|etre) labellis\w{1,3}\b",
            r"\bnon[- ](?:encore )?labellis\w{1,4}\b[^.;]{0,60}?\b(?:plan|feuille de route|calendrier"
            r"|engage\w{0,4}|demarche)\b",
            r"\b(?:dossiers?|demandes?|candidatures?) (?:de labellisation|au label|pour le label)\b",
        )
    ),
    # « est titulaire du label », « détient le label », « dispose du label »
    held=Pattern(
        any_of(
            r"\b(?:titulaire|detenteur|detentrice|beneficiaire|(?<=est )porteu(?:r|se)|(?<=etre )porteu(?:r"
            r"|se))s?\b[^.;]{0,40}? (?:du |de la |de l'"
            rf"|de son |de sa |d'une? |de ce |de cette )[^.;]{{0,30}}?{_LABEL}",
            rf"\bbenefici\w{{1,4}} (?:du |de son |d'un )[^.;]{{0,20}}?{_LABEL}",
            rf"\b(?:detien\w{{1,4}}|deten(?:ir|ant)|possed\w{{1,4}}|dispos\w{{1,4}} (?:du|d'une?|de la"
            rf"|de l')|{_PROVE}) [^.;]{{0,30}}?"
            rf"{_LABEL}",
            r"\b(?:est|sont|sommes|etes|etant|reste|demeure) (?:\w{1,12} )?(?:labellis|certifi)e\w{0,2}\b",
            r",(?: elle| lui|-)? (?:\w{2,12} )?certifiee?s? [^.;,]{2,60}? depuis ",
        )
    ),
    # « n'est plus titulaire », « ne détient pas »
    not_held=Pattern(rf"\b(?:a|ont|avons) perdu [^.;]{{0,20}}?\b(?:{_LABEL}|attestation|marque"
                     rf"|distinction)\b|"
    r"\b(?:ne |n')?l'(?:a|ont|avons|avez) plus\b|\bn'(?:a|ont|avons|avez) plus (?:le |la |son |sa |de |ce )"
    rf"[^.;]{{0,20}}?{_LABEL}|"
    r"\bn(?:e |')[^.;]{0,20}?\b(?:plus|pas|point)\b[^.;]{0,20}?\b(?:titulaire|labellis"
    r"|le label)|\bne (?:detien\w{1,4}|possed\w{1,4}) (?:plus|pas)\b"),
    verbs=by_word.VERBS,
    unbroken=by_word.UNBROKEN,
    not_yet=by_word.NOT_YET,
    # « n'est pas prise en compte », « ne suffit pas »
    refused=Pattern(
        r"\b(?:aucune|pas d'|n'est pas dans l') ?obligation d|\bn'est pas (?:tenu|oblige)\w? d|"
        r"\bn(?:e |')[^.;]{0,30}?\b(?:pas|point|aucun\w{0,2})\b[^.;]{0,30}?\b(?:prise? en compte|admis|accept"
        r"|assimil|recevable|retenu|compt)|\bne (?:suffi\w{1,4}|compt\w{1,4}|vaut|valent|sauraient|saurait)"
        r" (?:pas|point|aucun|suffire|tenir|valoir)"
    ),
    effects=by_word.EFFECTS,
)  # fmt: skip
