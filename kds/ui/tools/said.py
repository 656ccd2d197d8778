"""Values of settings in words."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def minutes_said(minutes: float) -> str:
    """Return "5 min"."""
    return translate("Words", "{minutes}\u00a0min").format(minutes=number_said(minutes))


def seconds_said(seconds: float) -> str:
    """Return "30 s"."""
    return translate("Said", "{seconds}\u00a0s").format(seconds=number_said(seconds))


def percent_said(percent: float) -> str:
    """Return "80 %"."""
    return translate("Said", "{percent}\u00a0%").format(percent=number_said(percent))


def metres_said(metres: float) -> str:
    """Return "0.75 m"."""
    return translate("Said", "{metres}\u00a0m").format(metres=number_said(metres))


def millimetres_said(millimetres: float) -> str:
    """Return "20 mm"."""
    return translate("Said", "{millimetres}\u00a0mm").format(millimetres=number_said(millimetres))


def time_said(minutes: float) -> str:
    """Return the time of day so many minutes after midnight, as settings have it: "22:00"."""
    return f"{int(minutes) // 60:02d}:{int(minutes) % 60:02d}"


def number_said(number: float) -> str:
    """Return a number with as many decimals as it has, two at most."""
    text = QLocale().toString(float(number), "f", 2)
    point = QLocale().decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def kind_said(kind: str) -> str:
    """Return the word for a kind of order as settings name it; "" stands for all."""
    return {
        "": translate("Said", "All"),
        "pickup": translate("Words", "Collection"),
        "delivery": translate("Words", "Delivery"),
        "eat in": translate("Words", "Eat in"),
        "curbside": translate("Words", "To the car"),
        "drive-through": translate("Words", "Drive-through"),
    }[kind]
