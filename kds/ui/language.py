"""The screen's languages: texts, numbers, dates and direction, changed while the program runs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kds.paths import resource

_Country = QLocale.Country


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `home` says how numbers and dates are written where the system does not."""

    code: str
    own_name: str
    home: QLocale.Country


LANGUAGES = (
    Language("en", "English", _Country.UnitedKingdom),
    Language("es", "Español", _Country.Spain),
    Language("fr", "Français", _Country.France),
    Language("de", "Deutsch", _Country.Germany),
    Language("nl", "Nederlands", _Country.Netherlands),
)

# Qt does not keep them, and a translator that is gone translates nothing.
_installed: list[QTranslator] = []


def choose(code: str = "") -> str:
    """Speak a language from now on; "" is the system's, or English. Return the code that it is.

    What is shown already stays as it is: widgets take their texts when they are made.
    """
    language = _language(code)
    translators = []
    if language.code != "en":
        translators = [
            _translator(f"qtbase_{language.code}", _qt_translations()),
            _translator(f"kds_{language.code}", str(resource("translations"))),
        ]
    speak(translators, locale_of(language), Qt.LayoutDirection.LeftToRight)
    return language.code


def speak(
    translators: Sequence[QTranslator], locale: QLocale, direction: Qt.LayoutDirection
) -> None:
    """Translate with these, the last one first, and lay out in this direction."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed[:] = translators
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(locale)
    QGuiApplication.setLayoutDirection(direction)


def locale_of(language: Language, here: QLocale.Country | None = None) -> QLocale:
    """Return how a language writes numbers and dates `here`, by default where the system is."""
    spoken = QLocale(language.code).language()
    here = QLocale.system().territory() if here is None else here
    local = QLocale(spoken, here)
    # Where Qt does not know the language in a country, it answers with another country.
    known = here != _Country.AnyTerritory and local.territory() == here
    return local if known and local.language() == spoken else QLocale(spoken, language.home)


def _language(code: str) -> Language:
    known = {language.code: language for language in LANGUAGES}
    wanted = [code] if code else QLocale.system().uiLanguages()
    found = [known[name[:2]] for name in wanted if name[:2] in known]
    return found[0] if found else known["en"]


def _translator(name: str, folder: str) -> QTranslator:
    translator = QTranslator()
    translator.load(
        name, folder
    )  # without the file all stays English, which is better than nothing
    return translator


def _qt_translations() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
