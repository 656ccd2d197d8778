"""What the values of choices are called."""

from PySide6.QtCore import QCoreApplication

from kds.ui.language import LANGUAGES

translate = QCoreApplication.translate


def choice(key: str, value: str) -> str:
    """Return what a value of the setting `key` is called in the language of the screen."""
    if key == "screen.language" and value:
        return next(each.own_name for each in LANGUAGES if each.code == value)
    return _choices()[key.rpartition(".")[2]][value]


def has_word(key: str, value: str) -> bool:
    """Whether a value has a word."""
    languages = {each.code for each in LANGUAGES} if key == "screen.language" else set()
    return value in languages or value in _choices().get(key.rpartition(".")[2], {})


def _choices() -> dict[str, dict[str, str]]:
    return {
        "language": {"": translate("Settings", "As the system")},
        "theme": {
            "dark": translate("Settings", "Dark"),
            "light": translate("Settings", "Light"),
            "contrast": translate("Settings", "High contrast"),
        },
        "sort": {
            "urgency": translate("Settings", "Most urgent first"),
            "age": translate("Settings", "Oldest first"),
        },
        "all_day": {
            "off": translate("Settings", "None"),
            "items": translate("Settings", "Dishes"),
            "modifiers": translate("Settings", "Dishes with their changes"),
        },
        "bump_bar": {
            "keyboard": translate("Settings", "Keyboard"),
            "10-key": translate("Settings", "10 keys"),
            "17-key": translate("Settings", "17 keys"),
            "20-key": translate("Settings", "20 keys"),
            "own": translate("Settings", "Own keys"),
        },
        "kind": {
            "": translate("Settings", "Any"),
            "pickup": translate("Settings", "Pickup"),
            "delivery": translate("Settings", "Delivery"),
            "eat in": translate("Settings", "Eat in"),
            "curbside": translate("Settings", "Curbside"),
            "drive-through": translate("Settings", "Drive-through"),
        },
        "secrets": {
            "keyring": translate("Settings", "Keyring of this computer"),
            "file": translate("Settings", "File of its user"),
        },
        "environment": {
            "staging": translate("Settings", "Staging"),
            "production": translate("Settings", "Production"),
        },
        "accept": {
            "manual": translate("Settings", "By hand"),
            "auto": translate("Settings", "At once"),
        },
        "offline_role": {
            "System": translate("Settings", "This program"),
            "Restaurant": translate("Settings", "The restaurant"),
        },
        "alcohol": {
            "accept": translate("Settings", "Take"),
            "refuse": translate("Settings", "Refuse"),
        },
        "repeated": {
            "refuse": translate("Settings", "Say that they came before"),
            "accept": translate("Settings", "Say yes"),
        },
        "opening_hours": {
            "mon": translate("Settings", "Monday"),
            "tue": translate("Settings", "Tuesday"),
            "wed": translate("Settings", "Wednesday"),
            "thu": translate("Settings", "Thursday"),
            "fri": translate("Settings", "Friday"),
            "sat": translate("Settings", "Saturday"),
            "sun": translate("Settings", "Sunday"),
        },
    }
