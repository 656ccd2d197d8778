"""What other parts say in English is said in the cook's language, and nothing of it is missed."""

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kds.channels import reasons
from kds.channels.deliverect.codes import ALLERGENS, CHANNEL_NAMES, PAYMENT_TYPES
from kds.channels.jet_connect import notifications
from kds.channels.just_eat import codes as just_eat
from kds.channels.orderconnect import words as orderconnect
from kds.channels.orderconnect.opening import DAY_NAMES
from kds.domain.items import Item
from kds.domain.order import OrderType
from kds.domain.revisions import changed_lines
from kds.ui.language import choose
from kds.ui.phrase_book import PHRASES
from kds.ui.phrases import in_words, is_known
from tests.ui.shown_texts import missing

ROOT = Path(__file__).parents[2]
PARTS = ("domain", "kitchen", "channels", "store", "vault", "export", "app")
FILES = ("listener.py", "intake.py", "outbox.py", "serving.py")


# The name of a platform is the same in every language.
NAMES = {"Deliverect", "Just Eat", "JET Connect", "Just Eat Delivery"}


def test_every_sentence_from_below_is_in_the_phrase_book() -> None:
    """Whatever the parts without a language show to people has a translation."""
    folders = [path for part in PARTS for path in (ROOT / "kds" / part).glob("**/*.py")]
    found = {}
    for path in [*folders, *(ROOT / "kds" / file for file in FILES)]:
        of_a_channel = "channels" in path.parts
        texts = missing(path.read_text("utf-8"), of_a_channel=of_a_channel)
        texts = [text for text in texts if text[1] not in NAMES]
        if texts:
            found[str(path.relative_to(ROOT))] = texts
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        'raise NotAllowed("Nobody knows why.")',
        'def f():\n    msg = f"Nobody knows {why}"\n    raise Unreachable(msg) from error',
        'WHY = {1: "Nobody knows."}\ndef f():\n    raise NotAllowed(WHY[state])',
        'show(Notice("key", Severity.ERROR, title, f"{a} is new here" if a else "Unknown."))',
        'def f():\n    return "New."\ndef g():\n    Arrival(kind=KIND, attention=f())',
        'problems.append(f"{name}: nobody knows")',
        'self._keep("the new one", run, "Nothing happens.")',
        'News(kind=KIND, text=f"{who} says nothing new")',
        'Arrival(kind=KIND, reason="out of words")',
        'Arrival(kind=KIND, accepted_by="the cat")',
        'Capabilities(title="Deliverect", given_up="Nobody was there.")',
        'Refusal(code="no", message=f"{number} is not for us")',
        'def f():\n    msg = f"{number} is not for us"\n    return _refusal(NO, msg, 409)',
        'return _notice(f"{who} has gone.")',
    ],
)
def test_a_sentence_that_is_in_no_phrase_book_is_found(source: str) -> None:
    """Each way to show a sentence is looked at."""
    assert missing(source)


@pytest.mark.parametrize(
    "source",
    [
        'SAYS = {"gone": lambda: "The platform has gone."}',
        'def f():\n    return f"{who} has gone.", ()',
        'raise Odd("The platform" " has gone.")',
    ],
)
def test_a_sentence_of_a_channel_is_found_wherever_it_is(source: str) -> None:
    """Whatever a channel says in a whole sentence is looked at, whoever calls for it."""
    assert missing(source, of_a_channel=True)


@pytest.mark.parametrize(
    "source",
    ['def f():\n    """Return what has gone."""', 'Field(description="The platform has gone.")'],
)
def test_what_explains_the_source_is_no_sentence_for_a_cook(source: str) -> None:
    """Nobody translates what only programmers read."""
    assert not missing(source, of_a_channel=True)


def test_everything_with_a_number_on_deliverect_has_a_word() -> None:
    """Allergens, ways to pay and kinds of orders are in the phrase book."""
    words = {*ALLERGENS.values(), *PAYMENT_TYPES.values(), *(kind.value for kind in OrderType)}

    assert [word for word in words if not is_known(word)] == []
    assert is_known(CHANNEL_NAMES[10000])


def test_every_code_of_just_eats_channels_has_a_word() -> None:
    """Why it was cancelled, how a second delivery stands, the days and ways to pay are known."""
    brands = {"PayPal", "Apple Pay", "Google Pay"}
    words = {
        reasons.NO_REASON,
        *reasons.CANCEL_REASONS.values(),
        *notifications.CANCEL_REASONS.values(),
        *notifications.FAMILIES.values(),
        *(f"{family}: odd" for family in notifications.FAMILIES.values()),
        *orderconnect.NOT_DELIVERED.values(),
        *orderconnect.REDELIVERY_STATUS.values(),
        *DAY_NAMES,
        *(set(just_eat.PAYMENT_TYPES.values()) - brands),
    }

    assert [word for word in words if not is_known(word)] == []


# What may stand in fields; a number will do everywhere.
_INSIDE = {"problem": "Too busy", "reason": "Too busy", "word": "Monday", "words": "yes, no"}
_INSIDE |= {"old_word": "yes", "new_word": "no"}


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_phrase_is_told_from_all_others(phrase: str) -> None:
    """A cook reads the translation of what was said, not of something that looks alike."""
    choose("de")
    german = QCoreApplication.translate("Phrases", phrase)
    fields = dict.fromkeys(re.findall(r"\{(\w+)\}", phrase), "7") | _INSIDE
    spoken = {name: ", ".join(map(in_words, text.split(", "))) for name, text in fields.items()}

    expected = german.format(**spoken) if "{" in phrase else german
    assert in_words(phrase.format(**fields) if "{" in phrase else phrase) == expected
    named = [sorted(re.findall(r"\{\w+\}", text)) for text in (german, phrase)]
    assert named[0] == named[1]


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Too busy", "Zu viel los"),
        ("Deliverect did not answer in time", "Deliverect hat nicht rechtzeitig geantwortet"),
        (
            "given up after 7 attempts: Deliverect answered 503 no",
            "aufgegeben nach 7 Versuchen: Deliverect hat 503 no geantwortet",
        ),
        ("note: “{a}” → “yes”", "Hinweis: „{a}“ → „yes“"),
        ("cutlery: “yes” → “no”", "Besteck: „ja“ → „nein“"),
        ("a line: no quantity", "eine Zeile: keine Menge"),
        ("Soup: no quantity", "Soup: keine Menge"),
        (
            (
                "The order cannot be read: it is JSON, but not an order."
                " It is not on the board, and Just Eat knows that."
            ),
            (
                "Die Bestellung ist nicht lesbar: Das ist JSON, aber keine Bestellung."
                " Sie steht nicht auf der Tafel, und Just Eat weiß das."
            ),
        ),
        (
            (
                "Offline at JET Connect: delivery, collection, drones (restaurant 7)."
                " No such orders come: look at the Orderpad."
            ),
            (
                "Bei JET Connect offline: Lieferung, Abholung, drones (Restaurant 7). Solche"
                " Bestellungen kommen nicht: auf dem Orderpad nachsehen."
            ),
        ),
        (
            "After the attempted delivery: deliver this order again by 18:05. It is cooked again.",
            (
                "Nach dem Zustellversuch: diese Bestellung bis 18:05 noch einmal liefern."
                " Sie wird neu gekocht."
            ),
        ),
        ("order is already finalized (400)", "order is already finalized (400)"),
        ("", ""),
    ],
)
def test_english_is_said_in_german(english: str, german: str) -> None:
    """Phrases inside of phrases are translated, words of guests and platforms are not."""
    choose("de")

    assert in_words(english) == german


def test_what_is_left_out_is_said_in_german() -> None:
    """In a changed order NO becomes OHNE, names and remarks stay."""
    choose("de")
    before = [Item(name="Burger"), Item(depth=1, name="onions", removed=True)]
    after = [Item(name="Burger", remark="NO salt")]

    assert [in_words(line) for line in changed_lines(before, after)] == [
        "- 1× Burger",
        "+ 1× Burger “NO salt”",
        "- › 1× OHNE onions",
    ]


def test_a_long_text_is_recognised_quickly() -> None:
    """A note of a hundred thousand signs, made to be slow, is looked through at once."""
    text = "note: “" + "” → “" * 20_000

    began = time.perf_counter()
    assert in_words(text) == text
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    "again",
    ["The order cannot be read: ", "given up after 1 attempts: ", "rejected at Just Eat (", "{}."],
)
def test_words_of_others_that_look_like_phrases_without_end_are_shown(again: str) -> None:
    """A guest's or a platform's text made of our own phrases is shown, however deep it goes."""
    for end in ("", ".", ")", " It is not on the board, and Just Eat knows that." * 9):
        assert in_words(again * 9_000 + end)
