"""How the project writes English is the project's own, kept in its file and undone like all else."""

import pytest

from workbench.domain.errors import ReadOnlyProjectError
from workbench.services.session import Session


def test_a_project_is_american_until_someone_says_otherwise(session):
    assert session.spelling() == "american"
    session.set_spelling("british")
    assert session.spelling() == "british"
    session.undo()
    assert session.spelling() == "american"


def test_words_and_spelling_stay_with_the_project(session):
    session.add_project_word("reformasi")
    session.add_project_word("angkot")
    session.set_spelling("british")
    path = session.path
    session.close()
    again = Session.open(path)
    assert (again.project_words(), again.spelling()) == (("reformasi", "angkot"), "british")
    assert again.undo_text == "Spell the British way"
    again.close()


def test_a_word_is_taken_once_and_given_back_by_undo(session):
    session.add_project_word("angkot")
    undo = session.undo_text
    session.add_project_word("angkot")
    assert session.undo_text == undo == "Add “angkot” to the project's words"
    session.undo()
    assert session.project_words() == ()
    session.redo()
    assert session.project_words() == ("angkot",)


def test_only_such_a_change_is_told_as_one(session):
    told = []
    session.changed.connect(told.append)
    session.type_target(session.segment_ids()[0], "The angkot")
    session.add_project_word("angkot")
    session.undo()
    assert [change.wording for change in told] == [False, True, True]
    assert not any(change.segments or change.structure for change in told[1:])


def test_a_project_that_is_only_read_takes_no_words(session):
    path = session.path
    session.add_project_word("angkot")
    reader = Session.open(path, read_only=True)
    assert reader.project_words() == ("angkot",)
    with pytest.raises(ReadOnlyProjectError):
        reader.add_project_word("becak")
    reader.close()


def test_words_are_taken_out_and_come_back_by_undo(session):
    for word in ("angkot", "becak", "reformasi"):
        session.add_project_word(word)
    session.remove_project_words(["angkot", "becak"])
    assert session.project_words() == ("reformasi",)
    assert session.undo_text == "Take 2 words from the project's words"
    session.undo()
    assert session.project_words() == ("angkot", "becak", "reformasi")


def test_a_new_project_s_english_is_no_step_to_undo(session):
    undo = session.undo_text
    session.begin_spelling("british")
    assert (session.spelling(), session.undo_text) == ("british", undo)
