"""Keeps the translations up to date: python packaging/translations.py [--missing | --fill FILE].

Reads the texts out of kds with Qt's lupdate, writes resources/translations/kds_*.ts, and compiles
them with lrelease to the .qm files beside them, which the program loads. `--missing` prints every
text that lacks a translation, {context: {text: {language: ""}}} in JSON; a text that counts (%n)
has a list there, with the singular first. `--fill FILE` takes that JSON, filled in.
"""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
LANGUAGES = ("de", "es", "fr", "nl")

Translation = str | list[str]
Texts = dict[str, dict[str, dict[str, Translation]]]


def main() -> None:
    """Do what was asked for."""
    asks = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asks.add_argument("--missing", action="store_true", help="print what is not translated")
    asks.add_argument("--fill", type=Path, metavar="FILE", help="take translations from JSON")
    asks.add_argument("--folder", type=Path, default=ROOT / "resources" / "translations")
    asks.add_argument("--sources", type=Path, default=ROOT / "kds", help="where the texts are")
    asked = asks.parse_args()
    files = {language: asked.folder / f"kds_{language}.ts" for language in LANGUAGES}
    update(files, asked.sources)
    if asked.fill:
        texts = json.loads(asked.fill.read_text(encoding="utf-8"))
        for language, file in files.items():
            fill(file, language, texts)
        update(files, asked.sources)  # writes them in Qt's own form
    compile_(files)
    lacking = missing(files)
    if asked.missing:
        sys.stdout.write(json.dumps(lacking, ensure_ascii=False, indent=1) + "\n")
    else:
        count = sum(map(len, lacking.values()))
        sys.stdout.write(f"{count} texts are not translated into every language\n")


def update(files: dict[str, Path], folder: Path) -> None:
    """Read the texts out of the source; those that are no longer in it are dropped."""
    sources = sorted(str(path) for path in folder.glob("**/*.py"))
    for language, file in files.items():
        options = ["-no-obsolete", "-locations", "none", "-silent", "-sort-messages"]
        # A translation that was guessed from a similar text would have to be checked anyway.
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en", "-target-language", language]
        _run("lupdate", *options, *sources, "-ts", str(file))


def compile_(files: dict[str, Path]) -> None:
    """Write the files that the program loads."""
    for file in files.values():
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def missing(files: dict[str, Path]) -> Texts:
    """Return every text that has no translation, or none that is finished."""
    found: Texts = {}
    for language, file in files.items():
        for context, source, translation in messages(ET.parse(file)):  # noqa: S314 - our own files
            if translation.get("type") == "unfinished":
                forms = list(translation)
                blank: Translation = [""] * len(forms) if forms else ""
                found.setdefault(context, {}).setdefault(source, {})[language] = blank
    return found


def fill(file: Path, language: str, texts: Texts) -> None:
    """Put translations into a file; empty ones stay unfinished."""
    tree = ET.parse(file)  # noqa: S314 - our own files
    for context, source, translation in messages(tree):
        given = texts.get(context, {}).get(source, {}).get(language)
        if not given or not all(given):
            continue
        if isinstance(given, str):
            translation.text = given
        else:
            for form, text in zip(translation, given, strict=True):
                form.text = text
        translation.attrib.pop("type", None)
    tree.write(file, encoding="utf-8", xml_declaration=True)


def messages(tree: "ET.ElementTree[ET.Element[str]]") -> Iterator[tuple[str, str, ET.Element]]:
    """Yield the context, the source and the translation of every text in a file."""
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                name, source = context.findtext("name", ""), message.findtext("source", "")
                yield name, source, translation


def _run(tool: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(path for path in folder.glob(f"{tool}*") if path.stem == tool)
    subprocess.run([program, *arguments], check=True)  # noqa: S603 - Qt's own tool


if __name__ == "__main__":
    main()
