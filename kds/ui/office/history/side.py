"""What stands beside the list: the chosen order, or one of the panels of exports."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from kds.store.finding import Wanted
from kds.ui.office.backing import Backing
from kds.ui.office.history.asking import Count
from kds.ui.office.history.export_panel import ExportPanel
from kds.ui.office.history.order_panel import OrderPanel
from kds.ui.office.history.pane import Pane


class Side(QStackedWidget):
    """Shows one of the three."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Show the pane of the chosen order."""
        super().__init__(parent)
        self.pane = Pane(
            lambda order: backing.kitchen.title(order.channel), backing.theme, backing.sizes, self
        )
        self.export = ExportPanel(backing, self)
        self.order = OrderPanel(backing, self)
        for widget in (self.pane, self.export, self.order):
            self.addWidget(widget)
        self.pane.paper.clicked.connect(lambda _checked: self.open_order())
        for panel in (self.export, self.order):
            panel.closed.connect(self.close_panel)

    def open_export(self) -> None:
        """Show the panel that exports the list, or close it when it is shown."""
        if self.currentWidget() is self.export:
            self.close_panel()
            return
        self.export.begin()
        self.setCurrentWidget(self.export)

    def open_order(self) -> None:
        """Show the panel about the chosen order."""
        if self.pane.whole:
            self.order.begin()
            self.order.about(self.pane.whole)
            self.setCurrentWidget(self.order)

    def look(self, wanted: Wanted, count: Count | None) -> None:
        """Take note of what is listed, and how much that is."""
        self.export.look(wanted, count)

    def close_panel(self) -> bool:
        """Show the chosen order again; return whether something else was shown."""
        was_open = self.currentWidget() is not self.pane
        self.setCurrentWidget(self.pane)
        return was_open
