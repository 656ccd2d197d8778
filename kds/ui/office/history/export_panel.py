"""Exports what the list shows: as what, what of it, and where to."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from kds.export.include import Include
from kds.store.finding import Wanted
from kds.ui.office.backing import Backing
from kds.ui.office.history.asking import Count
from kds.ui.office.history.paper_pane import PaperPane
from kds.ui.office.history.saving import FORMS, Export
from kds.ui.office.paper.named import subject


class ExportPanel(PaperPane):
    """Beside the list; follows what is filtered by while it is open."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Begin with a table for spreadsheets."""
        super().__init__(backing, parent)
        self._wanted = Wanted()
        self.which = self.hint("")
        self.parts.addWidget(self.which)
        row = QHBoxLayout()
        self._group = QButtonGroup(self)
        self.forms: dict[str, QPushButton] = {}
        for form in FORMS:
            button = self.button(form.upper())
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, form))
            self._group.addButton(button)
            self.forms[form] = button
            row.addWidget(button)
        self.parts.addLayout(row)
        self.about = self.hint("")
        self.items = self.tick(self.tr("Items"))
        self.items.setChecked(True)
        self.parts.addWidget(self.about)
        self.parts.addWidget(self.items)
        self.parts.addWidget(self.guests)
        self.parts.addWidget(
            self.hint(self.tr("Names, numbers and addresses, as far as they are still kept."))
        )
        self.heading(self.tr("Where to"))
        self.parts.addWidget(self.places)
        self.parts.addStretch()
        self.save = self.button(self.tr("Save"))
        self.save.clicked.connect(lambda _checked: self.start())
        self.foot.insertWidget(0, self.save)
        self.title.setText(self.tr("Export"))
        self.forms["csv"].setChecked(True)
        self._choose("csv")

    @property
    def form(self) -> str:
        """What the file is to be: "csv", "json" or "pdf"."""
        return next(form for form, button in self.forms.items() if button.isChecked())

    def look(self, wanted: Wanted, count: Count | None) -> None:
        """Be about these orders, so many as far as they are counted."""
        self._wanted = wanted
        said = subject(wanted)
        if count is not None:
            number = QLocale().toString(count.fit)
            if count.is_more:
                number = self.tr("more than {count}").format(count=number)
            said = self.tr("{count} orders: {which}").format(count=number, which=said)
        self.which.setText(said)

    def start(self) -> None:
        """Write the file; it goes on when the page is left."""
        folder, finder = self.places.folder, self.backing.finder
        if folder is None or finder is None:
            return
        export = Export(
            database=finder.path,
            wanted=self._wanted,
            form=self.form,
            include=Include(items=self.items.isChecked(), guests=self.guests.isChecked()),
            folder=folder,
            sender=self.sent_by(),
            today=self.backing.now().astimezone().date(),
        )
        self.errands.start(self.tr("Being saved in {folder}").format(folder=folder), export)

    @override
    def follow(self) -> None:
        can = self.places.folder is not None and self.backing.finder is not None
        self.save.setEnabled(can and not self.errands.errand.is_running)

    def _choose(self, form: str, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's
        about = {
            "csv": self.tr("A table for spreadsheets, a row for each item."),
            "json": self.tr("Everything, for other programs."),
            "pdf": self.tr("A list to read and print, by day, with sums."),
        }
        self.about.setText(about[form])
        # A list on paper has a line for each order.
        self.items.setEnabled(form != "pdf")
