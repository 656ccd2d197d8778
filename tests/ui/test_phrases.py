"""What other parts say in English is said in the cook's language, and nothing of it is missed."""

import ast
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kds.channels.deliverect.codes import ALLERGENS, CHANNEL_NAMES, PAYMENT_TYPES
from kds.domain.items import Item
from kds.domain.order import OrderType
from kds.domain.revisions import changed_lines
from kds.ui.language import choose
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
    "Arrival": ("attention",),
    "Capabilities": ("title",),
    "_keep": (0, 2),
    "append": (0,),  # to a list of problems
}
HOLE = "\0"
# Texts of these calls are not for the screen: lists that are not of problems, command lines.
LISTS = re.compile("problem|changes")
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


def _piece(piece: ast.expr) -> str:
    return str(piece.value) if isinstance(piece, ast.Constant) else HOLE


def missing(source: str) -> list[tuple[int, str]]:
    """Return the texts of a module's source that are in no phrase book."""
    return [
        (line, text.replace(HOLE, "{}"))
        for line, text in Shown(ast.parse(source)).texts()
        if not any(is_known(text.replace(HOLE, sample)) for sample in SAMPLES)
    ]


# The name of a platform is the same in every language.
NAMES = {"Deliverect"}


def test_every_sentence_from_below_is_in_the_phrase_book() -> None:
    """Whatever the parts without a language show to people has a translation."""
    folders = [path for part in PARTS for path in (ROOT / "kds" / part).glob("**/*.py")]
    found = {}
    for path in [*folders, *(ROOT / "kds" / file for file in FILES)]:
        texts = [text for text in missing(path.read_text("utf-8")) if text[1] not in NAMES]
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
    ],
)
def test_a_sentence_that_is_in_no_phrase_book_is_found(source: str) -> None:
    """Each way to show a sentence is looked at."""
    assert missing(source)


def test_everything_with_a_number_on_deliverect_has_a_word() -> None:
    """Allergens, ways to pay and kinds of orders are in the phrase book."""
    words = {*ALLERGENS.values(), *PAYMENT_TYPES.values(), *(kind.value for kind in OrderType)}

    assert [word for word in words if not is_known(word)] == []
    assert is_known(CHANNEL_NAMES[10000])


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
