"""How ordinary widgets look on managers' pages: the kitchen's colours, large enough for fingers."""

from kds.ui.sizes import Sizes
from kds.ui.theme import FAMILIES, Theme


def style_sheet(theme: Theme, sizes: Sizes) -> str:
    """Return the style sheet for a theme and for sizes of somebody who sits at the screen."""
    text, gap = sizes.text, sizes.gap
    least = round(sizes.target * 0.6)
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    return f"""
    * {{ font-family: {families}; font-size: {text}px; color: {theme.bar_text}; }}
    QWidget#office, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget
        {{ background: {theme.window}; }}
    QWidget#nav {{ background: {theme.bar}; }}
    QPushButton, QToolButton, QComboBox, QDateEdit, QSpinBox, QTimeEdit,
    QDoubleSpinBox {{
        background: {theme.bar_button}; border: 1px solid {theme.bar_quiet};
        border-radius: {gap}px; padding: 0 {gap * 2}px; min-height: {least}px; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {theme.accent}; color: {theme.ink}; }}
    QPushButton:checked, QToolButton:checked {{ background: {theme.bar_text}; color: {theme.bar}; }}
    QPushButton:disabled {{ color: {theme.bar_quiet}; }}
    QPushButton:focus, QLineEdit:focus, QComboBox:focus, QTableView:focus, QToolButton:focus
        {{ border: 2px solid {theme.accent}; }}
    QPushButton#digit {{ min-height: {sizes.target}px; min-width: {sizes.target * 2}px;
        font-size: {round(text * 1.5)}px; }}
    QPushButton#nav {{ border: none; border-radius: 0; background: transparent;
        padding: 0 {gap}px; }}
    QPushButton#nav:checked {{ border-bottom: {max(3, gap // 2)}px solid {theme.accent};
        background: transparent; color: {theme.bar_text}; font-weight: bold; }}
    QLineEdit, QPlainTextEdit, QTextBrowser {{ background: {theme.paper}; color: {theme.text};
        border: 1px solid {theme.edge}; border-radius: {gap}px; padding: 0 {gap}px;
        min-height: {least}px; selection-background-color: {theme.accent}; }}
    QAbstractSpinBox QLineEdit {{ background: transparent; color: {theme.bar_text}; border: none;
        padding: 0; min-height: 0; }}
    QTableView, QListView, QTreeView {{ background: {theme.paper}; color: {theme.text};
        alternate-background-color: {theme.pressed}; gridline-color: {theme.side};
        border: 1px solid {theme.edge}; selection-background-color: {theme.pressed};
        selection-color: {theme.text}; }}
    QHeaderView::section {{ background: {theme.side}; color: {theme.side_text}; border: none;
        padding: {gap // 2}px {gap}px; font-weight: bold; min-height: {least // 2}px; }}
    QFrame#card, QWidget#card {{ background: {theme.paper}; border: 1px solid {theme.edge};
        border-radius: {gap}px; }}
    QWidget#card QLabel, QFrame#card QLabel {{ color: {theme.text}; background: transparent; }}
    QLabel#quiet {{ color: {theme.bar_quiet}; }}
    QWidget#card QLabel#quiet, QFrame#card QLabel#quiet {{ color: {theme.quiet}; }}
    QLabel#strong {{ font-weight: bold; }}
    QFrame#card QLabel#fault {{ color: {theme.danger}; font-weight: bold; }}
    QFrame#card QLineEdit {{ border: 1px solid {theme.quiet}; }}
    QFrame#card QLineEdit:focus {{ border: 2px solid {theme.accent}; }}
    QFrame#line {{ border: 1px solid {theme.quiet}; border-radius: {gap}px; }}
    QListWidget::item {{ padding: 0 {gap}px; }}
    QListWidget::item:selected {{ background: {theme.text}; color: {theme.paper}; }}
    QLabel#title {{ font-size: {round(text * 1.5)}px; font-weight: bold; }}
    QLabel#figure {{ font-size: {round(text * 2)}px; font-weight: bold; }}
    QLabel#problem {{ color: {theme.worry}; font-weight: bold; }}
    QWidget#card QLabel#problem, QFrame#card QLabel#problem {{ color: {theme.danger}; }}
    QCheckBox::indicator, QRadioButton::indicator
        {{ width: {least // 2}px; height: {least // 2}px; }}
    QMenu, QCalendarWidget QWidget {{ background: {theme.bar}; color: {theme.bar_text}; }}
    QMenu::item {{ padding: {gap}px {gap * 3}px; min-height: {least // 2}px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.ink}; }}
    QScrollBar:vertical {{ width: {least // 2}px; background: {theme.bar}; }}
    QScrollBar::handle:vertical {{ background: {theme.bar_quiet}; border-radius: {least // 4}px;
        min-height: {least}px; }}
    QProgressBar {{ background: {theme.bar_button}; border-radius: {gap}px; text-align: center;
        min-height: {least // 2}px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: {gap}px; }}
    """
