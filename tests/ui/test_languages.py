"""The screen in all its languages: nothing untranslated, nothing cut, chosen while it runs."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from kds.domain.lifecycle import State
from kds.notices import Notice, Severity
from kds.ui.bottom_bar import BottomBar, View
from kds.ui.button import Button
from kds.ui.controls import Action, Control
from kds.ui.language import LANGUAGES, choose, locale_of
from kds.ui.panel import Panel
from kds.ui.theme import DARK
from tests.ui import boards
from tests.ui.conftest import INCHES, Kitchen, OpenKitchen
from tests.ui.proof import faults, proof
from tests.ui.pseudo import Pseudo, speak_pseudo

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [language.code for language in LANGUAGES if language.code != "en"]
SPOKEN = ["en", *TRANSLATED, "pseudo"]
FIELDS = re.compile(r"\{\w+\}|%n")

# Pixels, and the inches that make the offscreen platform's 800 x 800 as dense as that screen.
SCREENS = {"full_hd": ((1920, 1080), INCHES), "small": ((1024, 600), 9.63)}


def speak(code: str) -> None:
    """Speak one of the languages, or the one that nobody speaks."""
    if code == "pseudo":
        speak_pseudo()
    else:
        choose(code)


def bring_up_to_date(folder: Path, sources: Path = ROOT / "kds") -> str:
    """Let Qt's tools read the texts out of `sources`; return what is said of the translations."""
    script = ROOT / "packaging" / "translations.py"
    where = ["--folder", str(folder), "--sources", str(sources)]
    command = [sys.executable, str(script), *where, "--missing"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - ours
    return done.stdout


def texts(code: str) -> Iterator[tuple[str, str, ET.Element]]:
    """Yield the context, the English and the translation of every text of a language."""
    tree = ET.parse(FOLDER / f"kds_{code}.ts")  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def forms(translation: ET.Element) -> list[str]:
    """Return a translation, or its singular and plural."""
    return [form.text or "" for form in translation] or [translation.text or ""]


def test_every_text_is_translated_and_no_other(tmp_path: Path) -> None:
    """Reading all texts out of the source again changes no translation file, and misses none."""
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)

    assert bring_up_to_date(tmp_path).strip() == "{}"
    for code in TRANSLATED:
        name = f"kds_{code}.ts"
        assert (tmp_path / name).read_text("utf-8") == (FOLDER / name).read_text("utf-8")


def test_a_text_without_translation_is_found(tmp_path: Path) -> None:
    """A new text in the source is reported for every language."""
    (tmp_path / "new.py").write_text('class New:\n    def f(self):\n        self.tr("Fresh")\n')

    said = bring_up_to_date(tmp_path, tmp_path)

    assert all(word in said for word in ('"New"', '"Fresh"', *(f'"{c}": ""' for c in TRANSLATED)))


@pytest.mark.parametrize("code", TRANSLATED)
def test_translations_keep_fields_and_spaces(code: str) -> None:
    """A translation has the fields of its text, and begins and ends with space where that does."""
    for _, source, translation in texts(code):
        assert translation.get("type") is None, source
        for form in forms(translation):
            assert form
            assert sorted(FIELDS.findall(form)) == sorted(FIELDS.findall(source)), form
            assert (form == form.strip()) == (source == source.strip()), form
            assert form.isupper() == source.isupper() or not source.isupper(), form


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_translations_are_those_of_the_source(code: str) -> None:
    """The file that the program loads says the same as the one that people edit."""
    compiled = QTranslator()
    assert compiled.load(f"kds_{code}", str(FOLDER))
    for context, source, translation in texts(code):
        singular = forms(translation)[0]
        n = 1 if len(translation) else -1
        assert compiled.translate(context, source, None, n) == singular


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield every call that asks for a translation."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func
            asks = isinstance(name, ast.Attribute) and name.attr == "tr"
            if asks or (isinstance(name, ast.Name) and name.id == "translate"):
                yield node


def overlooked(tree: ast.Module, known: dict[str, bool]) -> Iterator[str]:
    """Yield calls that Qt's tools read wrongly; `known` says of each text whether it counts."""
    for call in calls(tree):
        at = 0 if isinstance(call.func, ast.Attribute) else 1
        text = call.args[at] if len(call.args) > at else None
        if not isinstance(text, ast.Constant) or text.value not in known:
            yield f"line {call.lineno}: the text was not found"
        elif known[str(text.value)] != ("%n" in str(text.value)):
            yield f"line {call.lineno}: %n was not understood"


def test_qts_tools_overlook_no_call() -> None:
    """Every call for a translation was understood, also in forms that Qt's tools do not know."""
    known = {source: bool(len(translation)) for _, source, translation in texts("de")}
    files = (ROOT / "kds").glob("**/*.py")

    found = {path: list(overlooked(ast.parse(path.read_text("utf-8")), known)) for path in files}

    assert {path: faults for path, faults in found.items() if faults} == {}


@pytest.mark.parametrize(
    "source",
    [
        'self.tr("new")',
        "self.tr(text)",
        'translate("C", "%n", n=n)',
        'translate("C", "%n of", "", n)',
    ],
)
def test_an_overlooked_call_is_found(source: str) -> None:
    """Texts that stand nowhere, are no literals, or whose number is not seen are found."""
    known = {"%n of": False}

    assert list(overlooked(ast.parse(source), known))


def test_a_base_class_speaks_too(qapp: object) -> None:
    """A text of a class is translated in the classes made from it."""
    del qapp

    class Special(BottomBar):
        pass

    choose("de")
    assert Special(DARK, QWidget()).tr("Upcoming") == "Später"


def test_no_counting_text_belongs_to_a_base_class() -> None:
    """Qt looks a text with %n up for the object's own class alone, so that class has no others."""
    trees = [ast.parse(path.read_text("utf-8")) for path in (ROOT / "kds" / "ui").glob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base) for one in classes for base in one.bases}

    counting = {one.name for one in classes if "%n" in ast.unparse(one)}

    assert "Strip" in counting
    assert not counting & bases


def test_the_language_changes_while_running(open_kitchen: OpenKitchen) -> None:
    """Buttons that are made after a change speak the other language, and English again."""
    said = []
    for code in ("de", "fr", "en"):
        assert choose(code) == code
        said.append(open_kitchen().window.front.bar.views[View.UPCOMING].text())

    assert said == ["Später", "Plus tard", "Upcoming"]


def test_the_systems_language_is_the_usual_one() -> None:
    """Without a choice it is the system's language, or English where that is not spoken here."""
    system = QLocale.system().uiLanguages()[0][:2]

    assert choose("") == (system if system in TRANSLATED else "en")
    assert choose("xx") == "en"


@pytest.mark.parametrize(
    ("code", "here", "written"),
    [
        ("de", QLocale.Country.AnyCountry, "1.234,5"),
        ("de", QLocale.Country.Switzerland, "1'234.5"),
        ("de", QLocale.Country.Japan, "1.234,5"),
        ("en", QLocale.Country.AnyCountry, "1,234.5"),
        ("en", QLocale.Country.Netherlands, "1.234,5"),
        ("es", QLocale.Country.Mexico, "1,234.5"),
    ],
)
def test_numbers_are_written_as_where_the_screen_stands(
    code: str, here: QLocale.Country, written: str
) -> None:
    """A language is spoken with the numbers of the country, if it is spoken there."""
    language = next(one for one in LANGUAGES if one.code == code)

    assert locale_of(language, here).toString(1234.5, "f", 1) == written


def broken_words(widget: QWidget) -> Iterator[str]:
    """Yield the labels of buttons that break within a word."""
    for button in widget.findChildren(Button):
        if button.isVisible() and button.text():
            rows = button.label_rows()
            if " ".join(rows).split() != button.text().split():
                yield f"{rows} on a button of {button.size().toTuple()}"


def open_panels(kitchen: Kitchen) -> list[Panel]:
    """Open the panels of the first order."""
    order = kitchen.practice.kitchen.board()[0]
    for action in (Action.MORE, Action.CANCEL):
        kitchen.window.front.choose(order.id, Control(action=action))
    kitchen.lay_out()
    return [panel for panel in kitchen.window.findChildren(Panel) if panel.isVisible()]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("code", SPOKEN)
@pytest.mark.parametrize("columns", [0, 8])
def test_nothing_is_cut_in_any_language(
    open_kitchen: OpenKitchen, code: str, screen: str, columns: int
) -> None:
    """On a full board all texts are whole, none stands over another, and buttons break no word."""
    speak(code)
    size, inches = SCREENS[screen]
    shown = (boards.rush, boards.offline, boards.long_orders, boards.pressing)
    for fill in (*shown, boards.careful, boards.changed):
        kitchen = open_kitchen(fill, size=size, screen_inches=inches, columns=columns)
        assert faults(kitchen.window) == []
        assert list(broken_words(kitchen.window)) == []
        for panel in open_panels(kitchen):
            assert faults(panel) == []
            assert list(broken_words(panel)) == []
        kitchen.window.hide()


@pytest.mark.parametrize("view", View)
def test_no_english_is_left_on_the_screen(open_kitchen: OpenKitchen, view: View) -> None:
    """Latin letters on a screen of the pseudo-language are those of orders and platforms."""
    speak_pseudo()
    kitchen = open_kitchen(boards.rush)
    asked = kitchen.practice.kitchen
    order = asked.ready(next(o for o in asked.board() if o.state is State.ACCEPTED).id)
    asked.hand_over(order.id)
    asked.accept(next(o for o in asked.board() if o.state is State.PLACED).id)
    kitchen.notices.show(Notice("one", Severity.WARNING, "Deliverect does not hear us"))
    kitchen.settle()
    kitchen.window.front.show_view(view)
    open_panels(kitchen)

    said = " ".join(one.text for one in proof(kitchen.window))
    orders = [*asked.board(), *asked.recallable(), asked.raw_text(order.id), "Deliverect"]
    foreign = set(re.findall("[A-Za-z]{2,}", said)) - set(re.findall("[A-Za-z]+", str(orders)))

    assert len(said) > 100
    assert foreign == set()


def test_what_is_cut_is_found(open_kitchen: OpenKitchen) -> None:
    """A title that reaches out of its panel is a fault, and so is one over another."""
    kitchen = open_kitchen(boards.rush)
    panel = open_panels(kitchen)[0]
    assert faults(panel) == []

    panel.resize(panel.width() // 8, panel.height())
    panel.title = "W" * 40

    assert any("cut" in fault for fault in faults(panel))


def test_right_to_left_everything_is_mirrored(open_kitchen: OpenKitchen) -> None:
    """The first ticket stands at the right; the next ones and the pages follow to the left."""
    first, places, forward, width = [], [], [], 0
    for code in ("en", "pseudo"):
        speak(code)
        kitchen = open_kitchen(boards.rush)
        first.append(kitchen.numbers()[0])
        places.append(kitchen.card(first[-1]).geometry())
        bar, width = kitchen.window.front.bar, kitchen.window.width()
        forward.append(bar.next.x() > bar.previous.x())

    assert first[0] == first[1]
    assert places[0].left() == width - 1 - places[1].right()
    assert forward == [True, False]


def test_right_to_left_a_button_is_where_it_is_painted(
    open_kitchen: OpenKitchen, qapp: object
) -> None:
    """On a mirrored ticket the main button is at the right, with the others to its left."""
    del qapp
    speak_pseudo()
    kitchen = open_kitchen(boards.calm)
    buttons = kitchen.card("102").buttons()

    assert buttons[0].control.action is Action.ACCEPT
    assert buttons[0].x() > buttons[1].x() > buttons[2].x() > 0
    kitchen.button("102", Action.ACCEPT).click()
    kitchen.settle()
    assert kitchen.button("102", Action.UNDO).isEnabled()


def test_the_pseudo_language_is_longer_and_keeps_fields() -> None:
    """Every text becomes longer, in letters of the other direction, with its fields as they are."""
    said = Pseudo().translate("Told", "{step} waiting {age}")

    assert sorted(FIELDS.findall(said)) == ["{age}", "{step}"]
    assert len(said) > len("{step} waiting {age}")
    assert QCoreApplication.translate("Told", "Ready") == "Ready"
