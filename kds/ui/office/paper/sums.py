"""What the orders of a day, or of a whole list, come to."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale

from kds.domain.money import Bill
from kds.domain.summary import Summary
from kds.ui import words

translate = QCoreApplication.translate


class Sums:
    """Counts orders and adds up money, each currency for itself.

    Orders that were cancelled, and those that were only tests, count but bring nothing.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.orders = self.cancelled = self.late = self.tests = 0
        self._money: Counter[tuple[str, int]] = Counter()

    def add(self, line: Summary) -> None:
        """Count an order."""
        self.orders += 1
        self.cancelled += bool(line.cancelled_by)
        self.late += line.late
        self.tests += line.test
        if line.total is not None and not (line.cancelled_by or line.test):
            self._money[line.currency, line.decimals] += line.total

    def text(self) -> str:
        """Return it in a line: "34 orders, 2 cancelled, 3 late · 812.40 €"."""
        said = [
            translate("Paper", "{count} orders").format(count=QLocale().toString(self.orders)),
            _some(translate("Paper", "{count} cancelled"), self.cancelled),
            _some(translate("Paper", "{count} late"), self.late),
            _some(translate("Paper", "{count} tests"), self.tests),
        ]
        counted = ", ".join(filter(None, said))
        return " · ".join([counted, *self.money()])

    def money(self) -> list[str]:
        """Return the sum of each currency."""
        return [
            words.amount(total, Bill(currency=currency, decimals=decimals))
            for (currency, decimals), total in sorted(self._money.items())
        ]


def _some(text: str, count: int) -> str:
    return text.format(count=QLocale().toString(count)) if count else ""
