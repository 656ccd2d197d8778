"""What other parts say in English is said in the cook's language, and nothing of it is missed."""

import ast
import re
import time
from collections.abc import Iterator
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

ROOT = Path(__file__).parents[2]
PARTS = ("domain", "kitchen", "channels", "store", "app")
FILES = ("listener.py", "intake.py", "outbox.py", "serving.py")

# Calls whose texts are shown to people: which arguments, by place or by name.
SHOWN: dict[str, tuple[int | str, ...]] = {
    "NotAllowed": (0,),
    "Notice": (2, 3, "title", "text"),
    "Unreachable": (0,),
    "Refused": (0,),
    "StoreUnavailable": (0,),
    "Refusal": ("message",),
    "_refusal": (1,),
    "News": ("text",),
    "Arrival": ("attention", "reason", "accepted_by"),
    "_notice": (0,),
    "_unreadable": (0, 1),
    "Capabilities": ("title", "given_up"),
    "_keep": (0, 2),
    "append": (0,),  # to a list of problems
}
HOLE = "\0"
# Texts of these calls are not for the screen: lists that are not of problems, command lines.
LISTS = re.compile("problem|changes")
SENTENCE = re.compile(r"[A-Z\0].* .*\.", re.DOTALL)
# What may stand in a hole, to try a phrase with.
SAMPLES = ("7", "Soup")


class Shown:
    """Finds the texts in a module that people get to read, with holes for what varies."""

    def __init__(self, tree: ast.Module) -> None:
        """Look through one module."""
        self._tree = tree
        self._functions = {
            node.name: node
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }

    def texts(self) -> Iterator[tuple[int, str]]:
        """Yield the line and the text of everything shown."""
        for function in [*self._functions.values(), self._tree]:
            for call in _calls(function):
                for argument in _shown_arguments(call):
                    for text in self._values(argument, function):
                        if re.search("[A-Za-z]{2}", text.replace(HOLE, "")):
                            yield call.lineno, text

    def sentences(self) -> Iterator[tuple[int, str]]:
        """Yield the line and the text of everything that is a whole sentence, wherever it is.

        Channels are full of them, in tables, behind names and in calls of calls. What explains a
        class or a setting is none of them.
        """
        nodes: list[ast.AST] = [self._tree]
        while nodes:
            node = nodes.pop()
            if isinstance(node, ast.Constant | ast.JoinedStr):
                for text in self._values(node, self._tree):
                    if SENTENCE.fullmatch(text):
                        yield node.lineno, text
            elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                inside = ast.iter_child_nodes(node)
                nodes += [each for each in inside if not _is_description(each)]

    def _values(  # noqa: PLR0911 - a line for each form
        self, node: ast.AST | None, scope: ast.AST
    ) -> list[str]:
        """Return the texts that an expression may be; none where nobody can know."""
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.JoinedStr(values=pieces):
                return ["".join(_piece(piece) for piece in pieces)]
            case ast.IfExp(body=one, orelse=other):
                return self._values(one, scope) + self._values(other, scope)
            case ast.Name(id=name):
                return self._assigned(name, scope) or self._assigned(name, self._tree)
            case ast.Subscript(value=ast.Name(id=name)):
                return self._assigned(name, self._tree)
            case ast.Dict(values=values):
                return [text for value in values for text in self._values(value, scope)]
            case ast.Call(func=ast.Name(id=name)) if name in self._functions:
                return self._returned(self._functions[name])
            case ast.Call(func=ast.Attribute(value=value, attr="strip" | "rstrip")):
                return self._values(value, scope)
            case _:
                return []

    def _assigned(self, name: str, scope: ast.AST) -> list[str]:
        found: list[str] = []
        nodes = scope.body if isinstance(scope, ast.Module) else ast.walk(scope)
        for node in nodes:
            targets = node.targets if isinstance(node, ast.Assign) else []
            if isinstance(node, ast.AnnAssign):
                targets = [node.target]
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                assert isinstance(node, ast.Assign | ast.AnnAssign)
                found += self._values(node.value, scope)
        return found

    def _returned(self, function: ast.AST) -> list[str]:
        returns = [node for node in ast.walk(function) if isinstance(node, ast.Return)]
        return [text for node in returns for text in self._values(node.value, function)]


def _calls(function: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls in a function, without those in functions inside of it."""
    nodes = list(ast.iter_child_nodes(function))
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.Call):
            yield node
        nodes += ast.iter_child_nodes(node)


def _shown_arguments(call: ast.Call) -> Iterator[ast.AST]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    if name == "append" and not LISTS.search(ast.unparse(call.func)):
        return
    for place in SHOWN.get(name, ()):
        if isinstance(place, int):
            yield from call.args[place : place + 1]
        else:
            yield from (word.value for word in call.keywords if word.arg == place)


def _is_description(node: ast.AST) -> bool:
    return isinstance(node, ast.keyword) and node.arg == "description"


def _piece(piece: ast.expr) -> str:
    return str(piece.value) if isinstance(piece, ast.Constant) else HOLE


def missing(source: str, *, of_a_channel: bool = False) -> list[tuple[int, str]]:
    """Return the texts of a module's source that are in no phrase book."""
    shown = Shown(ast.parse(source))
    return [
        (line, text.replace(HOLE, "{}"))
        for line, text in (*shown.texts(), *(shown.sentences() if of_a_channel else ()))
        if not any(is_known(text.replace(HOLE, sample)) for sample in SAMPLES)
    ]


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
