"""Turns pages: by buttons, keys and fingers, but never under the finger of somebody else."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from kds.ui.mirror import is_mirrored
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.swipe_hint import SwipeHint

translate = QCoreApplication.translate


class Paging(QObject):
    """Keeps how many pages are to be turned until no finger is on them, and shows what a drag does.

    A page that waits is said by the hint at the edge, which stays until then.
    """

    def __init__(
        self,
        scene: Scene,
        pages: Callable[[], tuple[int, int]],
        turn_now: Callable[[int], None],
        stage: QWidget,
    ) -> None:
        """Turn by `turn_now`; `pages` says which page is seen, from 0, of how many."""
        super().__init__(stage)
        self._touch, self._pages, self._turn_now = scene.touch, pages, turn_now
        self._wanted = 0
        self._hint = SwipeHint(scene.theme, stage)
        self._touch.dragged.connect(self._show_drag)
        self._touch.drag_ended.connect(self._swiped)
        self._touch.released.connect(self._turn_when_free)

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._touch.contacts.px_per_mm = sizes.px_per_mm
        self._hint.set_sizes(sizes)

    def turn(self, by: int) -> None:
        """Turn over so many pages as soon as no finger is down."""
        self._touch.somebody_is_there()
        self._wanted += by
        self._turn_when_free()

    def forget(self) -> None:
        """Turn nothing any more: other pages are seen now."""
        self._wanted = 0
        self._hint.hide()

    def _turn_when_free(self) -> None:
        if self._touch.holds_layout():
            return
        by = self._wanted
        self.forget()
        if by:
            self._turn_now(by)

    def _show_drag(self, sideways_mm: float, turns: int) -> None:
        page, pages = self._pages()
        towards = page + _forward(-1 if sideways_mm > 0 else 1)
        if towards < 0:
            text = translate("Pages", "First page")
        elif towards >= pages:
            text = translate("Pages", "Last page")
        else:
            text = translate("Pages", "Page {page}").format(page=towards + 1)
        self._hint.show_drag(sideways_mm, text, armed=turns != 0 and 0 <= towards < pages)

    def _swiped(self, turns: int) -> None:
        if turns:
            self._wanted += _forward(turns)
        else:
            self._hint.hide()


def _forward(turns: int) -> int:
    """Return which way that is through the pages, which may go from right to left."""
    return -turns if is_mirrored() else turns
