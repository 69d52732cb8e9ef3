"""A draft gets the renderings that the glossary requires, where the sentence has a place for them."""

import pytest

from tests.places import BUNDLED
from workbench.alignment.word_links import WordLink
from workbench.domain.draft import Draft
from workbench.domain.glossary import Term
from workbench.memory.glossary import Glossary
from workbench.mt.engine import Engine
from workbench.mt.folder import read_folder
from workbench.mt.terms import with_terms

SOURCE = "Para buruh menunggu bupati."
TARGET = "The workers wait for a chief."
LABOURERS = Term("buruh", ("labourer",))
REGENT = Term("bupati", ("administrator",))


class Model:
    """Links words as told, goes on as told, and prefers what is short."""

    def __init__(self, links: dict[str, str], rest: str = "") -> None:
        self.rest = rest
        self.asked: list[str] = []
        self._links = links

    def links(self, source: str, target: str) -> list[WordLink]:
        pairs = ((source.find(one), one, target.find(other), other) for one, other in self._links.items())
        return [WordLink((a, a + len(one)), (b, b + len(other)), 1.0) for a, one, b, other in pairs]

    def complete(self, source: str, typed: str) -> str:
        self.asked.append(typed)
        return self.rest

    def score_pairs(self, pairs: list[tuple[str, str]]) -> list[float]:
        return [-float(len(target)) for _, target in pairs]


def test_a_draft_with_all_its_terms_costs_nothing() -> None:
    model = Model({})
    draft = Draft(SOURCE, "The labourers wait.", -0.3)
    assert with_terms(model, draft, Glossary([LABOURERS])) == draft
    assert not model.asked


def test_another_hypothesis_that_has_the_term_is_taken_first() -> None:
    draft = Draft(SOURCE, TARGET, -0.3, ("Labourers wait for a chief.", "Men wait."))
    better = with_terms(Model({}), draft, Glossary([LABOURERS]))
    assert better.target == "Labourers wait for a chief."
    assert better.alternatives == (TARGET, "Men wait.")


def test_the_rendering_takes_the_place_and_the_number_of_the_words_for_it() -> None:
    model = Model({"buruh": "workers"})
    better = with_terms(model, Draft(SOURCE, TARGET), Glossary([LABOURERS]))
    assert better.target in {"The labourers wait for a chief.", "The labourer wait for a chief."}
    assert better.alternatives == (TARGET,)


def test_the_article_before_it_agrees() -> None:
    better = with_terms(Model({"bupati": "chief"}), Draft(SOURCE, TARGET), Glossary([REGENT]))
    assert better.target == "The workers wait for an administrator."


def test_what_reads_better_when_the_model_goes_on_is_taken() -> None:
    model = Model({"buruh": "workers"}, rest="wait.")
    better = with_terms(model, Draft(SOURCE, TARGET), Glossary([LABOURERS]))
    assert better.target in {"The labourers wait.", "The labourer wait."}


def test_without_a_link_the_draft_stays_and_the_finding_tells() -> None:
    draft = Draft(SOURCE, TARGET)
    assert with_terms(Model({}), draft, Glossary([LABOURERS])) == draft


def test_several_terms_are_put_right_one_after_the_other() -> None:
    model = Model({"buruh": "workers", "bupati": "chief"})
    better = with_terms(model, Draft(SOURCE, TARGET), Glossary([LABOURERS, REGENT]))
    assert not Glossary([LABOURERS, REGENT]).missing(SOURCE, better.target)


@pytest.mark.parametrize(
    ("source", "term", "required"),
    [
        ("Wali kota membuka pasar itu.", "wali kota", "city leader"),
        ("Polisi menangkap dua orang di Bekasi.", "polisi", "constabulary"),
    ],
)
def test_the_bundled_model_drafts_with_a_rendering_it_would_not_have_chosen(
    source: str, term: str, required: str
) -> None:
    engine, glossary = Engine(read_folder(BUNDLED)), Glossary([Term(term, (required,))])
    (draft,) = engine.draft([source])
    assert glossary.missing(source, draft.target)
    assert not glossary.missing(source, engine.with_terms(draft, glossary).target)
