"""Every setting has plain words: a label, a sentence, words for its choices and its faults."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kds.config import Settings
from kds.settings.draft import Draft, Fault
from kds.settings.form import Blank, Kind, blanks
from kds.ui.office.settings.faults import in_plain_words, is_known
from kds.ui.office.settings.searching import found, plain
from kds.ui.office.settings.words import GROUPS, all_words, column_words
from kds.ui.office.settings.words.choices import choice, has_word

ROOT = Path(__file__).parents[3]
RULES = (
    *(ROOT / "kds" / "settings").glob("*.py"),
    *(ROOT / "kds" / "channels").glob("*/settings.py"),
    ROOT / "kds" / "channels" / "orderconnect" / "opening.py",
    ROOT / "kds" / "config.py",
)
# Raised where no manager's form is concerned: a PIN has its own words, a type is no value.
ELSEWHERE = ("pin.py", "form.py")


def inside(blank: Blank) -> Iterator[Blank]:
    """Yield what stands in the lines of a table, however deep."""
    for each in blank.inside:
        yield each
        yield from inside(each)


BLANKS = tuple(blanks(Settings))
COLUMNS = tuple(
    column
    for blank in BLANKS
    if blank.kind is Kind.TABLE
    for column in inside(blank)
    if column.name != "item"
)


def test_every_setting_has_words_and_no_word_lacks_a_setting() -> None:
    """Each field stands in one group of the page, with a label and a sentence."""
    keys = Counter(key for group in GROUPS for key in group.words())

    assert keys == Counter(blank.key for blank in BLANKS)
    assert [key for key, words in all_words().items() if not (words.label and words.text)] == []


def test_every_column_of_a_table_has_a_label() -> None:
    """Drivers, stations, rules, limits and deadlines are filled in by words."""
    assert set(column_words()) == {column.key for column in COLUMNS}


@pytest.mark.parametrize(
    "blank", [b for b in (*BLANKS, *COLUMNS) if b.choices], ids=lambda b: b.key
)
def test_every_choice_has_a_word(blank: Blank) -> None:
    """No value of the file is shown as it stands there."""
    assert [value for value in blank.choices if not has_word(blank.key, value)] == []
    assert all(choice(blank.key, value) for value in blank.choices)


def messages(tree: ast.Module) -> Iterator[str]:
    """Yield what rules say: the texts of every ValueError, raised at once or by name."""
    for node in ast.walk(tree):
        is_error = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ValueError"
        if not is_error:
            continue
        assert isinstance(node, ast.Call)
        texts = [node.args[0]]
        if isinstance(texts[0], ast.Name) and texts[0].id == "msg":
            texts = [
                each.value
                for each in ast.walk(tree)
                if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == "msg"
            ]
        for text in texts:
            if isinstance(text, ast.Constant):
                yield str(text.value)
            elif isinstance(text, ast.JoinedStr):
                yield "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "x"
                    for part in text.values
                )


def test_every_rule_is_said_in_plain_words() -> None:
    """Whatever a rule of the settings says in English has words of its own on the page."""
    found_there = {
        text
        for path in RULES
        if path.name not in ELSEWHERE
        for text in messages(ast.parse(path.read_text("utf-8")))
        if not text.startswith(("The settings file", "x: this is not valid", "x, line"))
    }

    assert len(found_there) > 12
    assert [text for text in found_there if not is_known(text)] == []


def test_a_rule_without_words_is_found() -> None:
    """The test above would see a new rule."""
    (text,) = messages(ast.parse('raise ValueError("the moon must be full")'))

    assert not is_known(text)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("listener.port", 70_000, "Must be 65535 or less."),
        ("listener.port", "", "This must be a whole number."),
        ("listener.port", 1.5, "This must be a whole number."),
        ("delivery.speed_kmh", "fast", "This must be a number."),
        ("delivery.shift_hours", 0, "Must be more than 0."),
        ("screen.warn_minutes", 0, "Must be 1 or more."),
        ("screen.night_from", "9", "This must be a time such as 22:00."),
        ("screen.columns", 1, "This must be 0, or 2 to 8."),
        ("screen.late_minutes", 1, "Red must come after yellow."),
        ("listener.public_url", "x", "An address begins with http:// or https://."),
        ("listener.certificate", "/no.pem", "There is no such file."),
        ("channels.just_eat.tenant", "UK!", "2 to 8 small letters, such as uk."),
        (
            "channels.orderconnect.time_zone",
            "Mars",
            "This time zone is not known. One such as Europe/London is meant.",
        ),
        (
            "channels.orderconnect.opening_hours",
            {"mon": ["9-5"]},
            "Opening hours look like 11:00-14:00.",
        ),
        ("screen.stations", [{"name": "A"}, {"name": "A"}], "Two have the same name."),
        (
            "screen.limits",
            [{"warn_minutes": 5, "late_minutes": 0}],
            "Line 1, Red after: Must be 1 or more.",
        ),
        (
            "screen.deadlines",
            [{"channel": "x", "minutes": 1, "seen": "soon"}],
            "Line 1, Looked up on: This must be a day such as 2026-03-14.",
        ),
        (
            "screen.stations",
            [{"name": "A", "rules": [{"name": "x" * 81}]}],
            "Line 1/1, Name contains: At most 80 are allowed.",
        ),
        ("channels.deliverect.printed_for", [1, "x"], "Line 2: This must be a whole number."),
    ],
)
def test_what_is_wrong_is_said_plainly(key: str, value: object, said: str) -> None:
    """A manager reads what to do, not what a program thinks of types."""
    values = {"channels": {"deliverect": {"client_id": "a", "client_secret": "b"}}}
    draft = Draft(Settings, values)
    draft.put(next(blank for blank in BLANKS if blank.key == key), value)

    assert in_plain_words(draft.faults()[key]) == said


def test_what_nobody_foresaw_is_shown_as_it_is() -> None:
    """A fault without plain words is better said in English than not at all."""
    assert in_plain_words(Fault("a.b", "odd", "something is odd")) == "something is odd"


def test_search_finds_by_any_word() -> None:
    """Words of label, sentence, group or key find a setting, accents and case aside."""
    keys = {key for _, words in found("Just eat COUNTRY") for key in words}
    assert keys == {"channels.just_eat.tenant"}
    assert {key for _, words in found("undo_seconds") for key in words} == {"kitchen.undo_seconds"}
    assert list(found("no such words at all")) == []
    assert plain("Überzähliges Café") == "uberzahliges cafe"
