"""Finds in the source of other parts what people get to read, and what of it has no phrase."""

import ast
import re
from collections.abc import Iterator

from kds.ui.phrases import is_known

# Calls whose texts are shown to people: which arguments, by place or by name.
SHOWN: dict[str, tuple[int | str, ...]] = {
    "NotAllowed": (0,),
    "Notice": (2, 3, "title", "text"),
    "Unreachable": (0,),
    "Refused": (0,),
    "StoreUnavailable": (0,),
    "NotKept": (0,),
    "Refusal": ("message",),
    "_refusal": (1,),
    "News": ("text",),
    "Arrival": ("attention", "reason", "accepted_by"),
    "_notice": (0,),
    "_unreadable": (0, 1),
    "Capabilities": ("title", "given_up"),
    "_keep": (0, 2),
    "Chore": (0, 2),
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
