import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.precedence.component import read

from .conftest import Extract
from .said import all_said
from .windows import whole


def orders(text: str, heading: str = "", language: Language = "fr") -> list[tuple[object, object]]:
    return [
        (reading.fields["order"], reading.fields["stated"])
        for reading in read(whole(text, heading, language))
    ]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "Prévalent, par ordre de priorité : l'acte d'engagement ; le CCP ; le bordereau de prix.",
            ("acte d'engagement", "CCP", "bordereau de prix"),
        ),
        (
            "Le marché est régi, par ordre décroissant d'importance, par :\n"
            "1. l'acte d'engagement\n2. le CCAP\n3. le CCTP\n4. l'offre du titulaire\n5. le planning détaillé",
            ("acte d'engagement", "CCAP", "CCTP", "offre du titulaire", "planning détaillé"),
        ),
        (
            "Par ordre croissant d'autorité : devis, convention, acte d'engagement.",
            ("acte d'engagement", "convention", "devis"),  # the weakest is named first
        ),
        ("Le CCAP, le CCTP puis le devis prévalent dans cet ordre.", ("CCAP", "CCTP", "devis")),
        (
            "Font foi, par ordre de priorité décroissante, les avenants, du plus récent au plus ancien, le "
            "contrat, le devis.",
            ("avenants, du plus récent au plus ancien", "contrat", "devis"),
        ),
        ("CCAP > CCTP > BPU", ("CCAP", "CCTP", "BPU")),
        ("Le présent contrat prime sur le devis.", ("présent contrat", "devis")),
        (
            "En cas de discordance entre l'annexe 2 et l'annexe 4, cette dernière prévaut.",
            ("annexe 4", "annexe 2"),
        ),
        (
            "En cas de contradiction entre les stipulations du CCTP et celles du CCAP, celles du CCAP "
            "l'emportent.",
            ("CCAP", "CCTP"),
        ),
        ("Le bon de commande s'efface devant l'accord-cadre.", ("accord-cadre", "bon de commande")),
        (
            "Si le devis contredit la convention, la convention prévaut.",
            ("convention", "devis"),
        ),
    ],
)
def test_documents_are_ranked(text: str, order: tuple[str, ...]) -> None:
    assert orders(text) == [(order, True)]


def test_the_sentence_behind_a_list_may_rank_it() -> None:
    text = (
        "Les documents contractuels sont :\n- la convention ;\n- l'annexe technique ;\n- le devis.\n"
        "En cas de contradiction, ils prévalent dans l'ordre où ils sont énumérés."
    )
    assert orders(text) == [(("convention", "annexe technique", "devis"), True)]


def test_a_list_without_an_order_ranks_nothing() -> None:
    text = "Le contrat est constitué des documents suivants : la convention, l'annexe technique, le devis."
    assert orders(text) == [(("convention", "annexe technique", "devis"), False)]


def test_a_table_is_ranked_by_its_heading() -> None:
    text = "Rang | Document\n1 | Convention\n2 | Annexe financière\n3 | Devis"
    assert orders(text, "ordre de priorite") == [(("Convention", "Annexe financière", "Devis"), True)]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "In case of inconsistency between an Order and these Terms, these Terms prevail.",
            ("these Terms", "Order"),
        ),
        (
            "The following order of precedence applies: the Agreement, the Schedules, the Proposal.",
            ("Agreement", "Schedules", "Proposal"),
        ),
        ("This Addendum takes precedence over the MSA.", ("This Addendum", "MSA")),
    ],
)
def test_documents_are_ranked_in_english(text: str, order: tuple[str, ...]) -> None:
    assert orders(text, language="en") == [(order, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Les appels sont distribués par ordre de priorité : sinistres, devis, rappels.",
        "La version française du contrat prévaut sur sa traduction.",
        "L'intérêt de l'usager prime sur toute considération de coût.",
        "En cas de désaccord entre le Client et le Prestataire, l'avis de l'expert prévaut.",
        "Le candidat remet les pièces suivantes : Kbis, attestation fiscale, bilans.",
    ],
)
def test_what_ranks_no_documents_is_left(text: str) -> None:
    assert orders(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Emergency calls take precedence over all other calls.",
        "The laws of England shall govern.",
    ],
)
def test_what_ranks_no_documents_is_left_in_english(text: str) -> None:
    assert orders(text, language="en") == []


def test_an_order_within_the_sentence_is_read() -> None:
    text = (
        "Le Contrat comprend, par ordre de priorité décroissante, les avenants, du plus récent au plus ancien, le présent "
        "document et le plan d'assurance qualité."
    )
    assert orders(text) == [
        (
            ("avenants, du plus récent au plus ancien", "présent document", "plan d'assurance qualité"),
            True,
        )
    ]


@pytest.mark.parametrize(
    ("text", "order", "language"),
    [
        (
            "En présence d'une contradiction, le devis cède devant le contrat, et l'offre devant le devis.",
            ("contrat", "devis", "offre"),
            "fr",
        ),
        ("Le contrat l'emporte sur l'annexe, l'annexe sur le devis.", ("contrat", "annexe", "devis"), "fr"),
        (
            "The Agreement prevails over the Schedule, and the Schedule over the Quotation.",
            ("Agreement", "Schedule", "Quotation"),
            "en",
        ),
    ],
)
def test_a_verb_that_is_said_once_ranks_three_documents(
    text: str, order: tuple[str, ...], language: Language
) -> None:
    assert orders(text, language=language) == [(order, True)]


def test_what_never_prevails_gives_way() -> None:
    assert orders("Le devis ne prévaut jamais sur le contrat.") == [(("contrat", "devis"), True)]


def test_the_document_that_one_keeps_to_is_named_behind_the_verb() -> None:
    text = "En cas de doute entre la convention et la charte, on suit la convention."
    assert orders(text) == [(("convention", "charte"), True)]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "En cas de désaccord entre les papiers : d'abord la convention, puis le bon de commande, puis le devis.",
            ["convention", "bon de commande", "devis"],
        ),
        (
            "S'il y a contradiction, on s'en tient d'abord à la convention, puis à l'annexe tarifaire, enfin au"
            " devis.",
            ["convention", "annexe tarifaire", "devis"],
        ),
        (
            "Toute discordance entre la convention et ses annexes se résout au profit de la première.",
            ["convention", "ses annexes"],
        ),
    ],
)
def test_what_surely_ranks_documents_is_read_in_any_words(
    text: str, order: list[str], extract_sure: Extract
) -> None:
    assert [fact["order"] for fact in all_said(extract_sure(text, "precedence"))] == [order]


@pytest.mark.parametrize(
    "text",
    [
        "L'agent lit d'abord la fiche client, puis l'historique, puis le script d'accueil.",
        "En cas de contradiction, que lit-on d'abord, le contrat ou l'annexe ?",
        "Les termes du bon l'emportent sur ceux du contrat uniquement si le bon le dit.",
    ],
)
def test_a_question_and_what_is_not_sure_rank_no_documents(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "precedence") == ()


@pytest.mark.parametrize(
    ("text", "language", "order", "over_all"),
    [
        ("La lettre de mission fait taire le devis.", "fr", ["lettre de mission", "devis"], False),
        ("Entre le plan et la légende, suivez la légende.", "fr", ["légende", "plan"], False),
        (
            "La version française l'emporte sur la version anglaise.",
            "fr",
            ["version française", "version anglaise"],
            False,
        ),
        ("L'annexe sécurité déroge au reste.", "fr", ["annexe sécurité"], True),
        ("On lira les CP, puis le devis, enfin les CG.", "fr", ["CP", "devis", "CG"], False),
        ("If the brief and the playbook quarrel, the brief wins.", "en", ["brief", "playbook"], False),
        ("The data schedule trumps everything else.", "en", ["data schedule"], True),
        ("The playbook yields to the order form.", "en", ["order form", "playbook"], False),
        (
            "If papers clash, your order comes first, then the brief, then the playbook.",
            "en",
            ["order", "brief", "playbook"],
            False,
        ),
        (
            "When the deck says one thing and the order another, go with the order.",
            "en",
            ["order", "deck"],
            False,
        ),
    ],
)
def test_who_wins_is_told_by_looser_words_in_a_sure_sentence(
    text: str, language: Language, order: list[str], over_all: bool, extract_sure: Extract
) -> None:
    (fact,) = all_said(extract_sure(text, "precedence", language))
    assert (fact["order"], fact.get("over_all", False)) == (order, over_all)


@pytest.mark.parametrize(
    "text",
    [
        "Le bon l'emporte sur la fiche uniquement si elle se tait.",
        "Celui-ci l'emporte sur eux.",
        "Le marché est soumis au CCAG-FCS.",
    ],
)
def test_what_names_no_winner_is_no_order_even_in_a_sure_sentence(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "precedence") == ()


def test_documents_follow_a_sentence_that_announces_them_below(extract_facts: Extract) -> None:
    text = (
        "En cas de discordance, les pièces l'emportent dans l'ordre où elles figurent ci-dessous.\n"
        "a) l'acte d'engagement ;\nb) le présent CCAP ;\nc) le CCTP."
    )
    (fact,) = all_said(extract_facts(text, "precedence"))
    assert fact["order"] == ["acte d'engagement", "présent CCAP", "CCTP"]
