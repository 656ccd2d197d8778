"""One order for somebody else: as text to paste, on paper, or as a PDF for a dispute."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.office.backing import Backing
from kds.ui.office.choice import Choice
from kds.ui.office.history.asking import Whole
from kds.ui.office.history.paper_pane import PaperPane
from kds.ui.office.history.saving import print_on, save_report
from kds.ui.office.paper.printers import printer_names
from kds.ui.office.paper.report import Report


class OrderPanel(PaperPane):
    """Beside the list, about one order."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Be about no order yet; printers are asked for when it is opened."""
        super().__init__(backing, parent)
        self._whole: Whole | None = None
        self.bodies = self.tick(self.tr("Raw bodies"))
        self.parts.addWidget(self.guests)
        self.parts.addWidget(
            self.hint(self.tr("Names, numbers and addresses, as far as they are still kept."))
        )
        self.parts.addWidget(self.bodies)
        self.parts.addWidget(self.hint(self.tr("What the platform sent, sign by sign.")))
        self.copy = self.button(self.tr("Copy as text"))
        self.copied = self.hint(self.tr("Copied: it can be pasted now."))
        self.parts.addWidget(self.copy)
        self.parts.addWidget(self.copied)
        self.heading(self.tr("Printer"))
        self.printers = Choice(backing.sizes, self)
        self.no_printer = self.hint("")
        self.print_button = self.button(self.tr("Print"))
        for widget in (self.printers, self.no_printer, self.print_button):
            self.parts.addWidget(widget)
        self.heading(self.tr("PDF file"))
        self.parts.addWidget(self.places)
        self.parts.addStretch()
        self.save = self.button(self.tr("Save as PDF"))
        self.foot.insertWidget(0, self.save)
        self.copy.clicked.connect(lambda _checked: self._copy())
        self.print_button.clicked.connect(lambda _checked: self._print())
        self.save.clicked.connect(lambda _checked: self._save())
        for tick in (self.guests, self.bodies):
            tick.toggled.connect(lambda _on: self.copied.hide())
        self.offer_printers(None)

    def about(self, whole: Whole) -> None:
        """Be about this order."""
        self._whole = whole
        self.title.setText(self._report(whole).subject())
        self.copied.hide()

    @override
    def begin(self) -> None:
        super().begin()
        self.bodies.setChecked(False)
        self.offer_printers(None)
        # They may be somewhere in the network.
        work = self.backing.work
        work.start(lambda _job: printer_names(), self.offer_printers, self._no_printers)

    def offer_printers(self, names: list[str] | None) -> None:
        """Offer these printers; None while they are looked for."""
        self.printers.offer((name, name) for name in names or ())
        text = self.tr("Looking for printers…")
        if names is not None:
            text = self.tr(
                "There is no printer on this computer. Set one up in the system's settings,"
                " or save a PDF."
            )
        self.no_printer.setText(text)
        self.no_printer.setVisible(not names)
        self.print_button.setVisible(bool(names))
        self.follow()

    @override
    def follow(self) -> None:
        is_free = not self.errands.errand.is_running
        self.save.setEnabled(is_free and self.places.folder is not None)
        self.print_button.setEnabled(is_free and bool(self.printers.chosen))

    def _no_printers(self, problem: str) -> None:
        self.offer_printers([])
        self.no_printer.setText(problem)

    def _report(self, whole: Whole) -> Report:
        order, kitchen = whole.order, self.backing.kitchen
        channel = kitchen.channels.get(order.channel)
        return Report(
            order=order,
            journal=whole.journal,
            title=kitchen.title(order.channel),
            personal=channel.personal if channel else None,
            guests=self.guests.isChecked(),
            bodies=self.bodies.isChecked(),
        )

    def _copy(self) -> None:
        if self._whole:
            QGuiApplication.clipboard().setText(self._report(self._whole).text(self.sent_by()))
            self.copied.show()

    def _print(self) -> None:
        name = self.printers.chosen
        if self._whole and name:
            said = self.tr("Being handed to the printer “{name}”").format(name=name)
            self.errands.start(said, print_on(self._report(self._whole), name, self.sent_by()))

    def _save(self) -> None:
        folder = self.places.folder
        if self._whole and folder is not None:
            said = self.tr("Being saved in {folder}").format(folder=folder)
            self.errands.start(said, save_report(self._report(self._whole), folder, self.sent_by()))
