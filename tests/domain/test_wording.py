"""Two texts are compared word by word, and no word of either is lost."""

from hypothesis import given
from hypothesis import strategies as st

from kds.domain.wording import Wording, Words, alike, changed_wording

WORDS = ["no", "salt", "extra", "crispy", "please", "2×", "שלום", "🍕"]
SENTENCES = st.lists(st.sampled_from(WORDS)).map(" ".join)


def test_only_the_words_that_changed_are_named() -> None:
    """What went stands before what came, in its place."""
    assert [*changed_wording("2× Beef Burger", "3× Beef Burger")] == [
        Words(Wording.OLD, "2×"),
        Words(Wording.NEW, "3×"),
        Words(Wording.SAME, "Beef Burger"),
    ]


@given(SENTENCES, SENTENCES)
def test_no_word_is_lost(old: str, new: str) -> None:
    """The old text and the new one can both be read out of the comparison."""
    parts = [*changed_wording(old, new)]

    assert " ".join(p.text for p in parts if p.wording is not Wording.NEW) == old
    assert " ".join(p.text for p in parts if p.wording is not Wording.OLD) == new


def test_very_long_texts_are_shown_whole() -> None:
    """Nobody waits for a comparison of thousands of words."""
    old, new = "a " * 5000, "b " * 5000

    assert [p.wording for p in changed_wording(old, new)] == [Wording.OLD, Wording.NEW]


def test_what_is_alike() -> None:
    """Half of the words must be the same."""
    assert alike("Cola 33 cl", "Cola 50 cl")
    assert not alike("Tomato Soup", "Garlic Bread")
