"""Words of a guest that mean an allergy, in the languages of the kitchens we know.

Better once too often than not at all, but a bar that is always there is not seen any more: "no
allergies" and the allergens of the menu raise none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kds.domain.lifecycle import State
from kds.domain.order import Content, Order
from kds.domain.routing import folded

_ORDINARY_NAME = 100

# Stems without case and accents, so that "Allergic", "ALÉRGICA" and "Nussallergie" are all found.
_STEMS = (
    "allerg",  # English, German, French, Dutch, Italian
    "alerg",  # Spanish, Portuguese, Polish, Romanian
    "alerji",
    "anaphyla",
    "anafila",
    "epipen",
    "epi-pen",
    "intoleran",
    "unvertraglich",
    "unvertraeglich",
    "overgevoelig",
    "celiac",
    "celiak",
    "coeliac",
    "coeliak",
    "coeliaqu",
    "cœliaqu",
    "cœliak",
    "celiaqu",
    "celiach",
    "zoliak",
    "zoeliak",
    "αλλεργ",
    "κοιλιοκακ",
    "аллерг",
    "алерг",
    "целиак",
    "حساسية",
    "حساسيه",
    "אלרג",
    "צליאק",
    "过敏",
    "過敏",
    "アレルギー",
    "알레르기",
    "알러지",
    "एलर्जी",
    "ਐਲਰਜੀ",
)
# Whole words: what is often written instead of the right one, and a short foreign one.
_WORDS = (r"\bal+e?r?g(?:ic|y|ies|ys|ie|ry|ric)\b", r"\ball?gerg", r"\bdi ung\b")
# What people with an allergy ask for; in a name it only says what a product is.
_REQUESTS = (
    r"\b(?:gluten|nut|peanut|dairy|lactose|egg|soya?|sesame|shellfish|wheat|milk)s?[\s-]*free\b",
    r"\b(?:no|sin|sans|ohne|zonder|geen|senza|sem|libre de) (?:gluten|glutine|lactosa?|laktose)\b",
    r"\b(?:sin|sans|libre de) (?:arachides?|fruits? a coque|frutos secos)\b",
    r"\b(?:gluten|la[ck]tose|nuss|erdnuss|noten|pinda|milch|ei)(?:frei|vrij)",
    r"\bcan(?:no|['’]?)t (?:eat|have|tolerate)\b",
    r"\b(?:traces? of|traces d|trazas de|spuren von|sporen van)\b",
    r"\b(?:cross[\s-]*contamin|kreuzkontamin|kruisbesmett)",
    r"\b(?:contaminacion cruzada|contamination croisee)",
)
_ALARM = re.compile("|".join([*(re.escape(folded(stem)) for stem in _STEMS), *_WORDS]))
_REQUEST = re.compile("|".join(_REQUESTS))

# "No allergies", where nothing in the sentence goes on to say which ones after all.
_ENDS = (
    r"(?=\s*(?:$|[.,;:!?)\]\n\"”'’–—-]|please|pls|thanks?|gracias|por favor|merci|danke?|bitte"
    r"|bedankt|dank|aub|svp))"
)
_NONE = re.compile(
    r"(?:\b(?:no|not|non|zero|without|nil|sin|sem|senza|nessuna|keine|keinerlei|ohne|nicht|geen"
    r"|niet|sans|aucune?s?|ninguna|no tengo|no tenemos|pas d['’e]?)\s*"
    r"(?:any|known|food|ninguna|bekannten?|bekende|connues?)?\s*"
    r"al+erg(?:y|ies|ic|ien?|ieen|ies|ias?|isch|ique|ico|ica)\b"
    r"|\bal+erg(?:y|ies|ien?|ieen|ias?)\s*[:=?–-][\s:=?–-]*"
    r"(?:none|no|nil|n/?a|ninguna?|non|aucune?|neant|rien|keine|nein|geen|nee|nessuna)\b)" + _ENDS
)
_AFTER_ALL = re.compile(
    r"\b(?:except|but|only|apart|other than|besides|salvo|excepto|pero|solo|sauf|mais|seulement"
    r"|ausser|aber|nur|behalve|maar|alleen|tranne|ma|exceto|mas)\b"
)
# Products that are for the allergic, and are no word of a guest.
_PRODUCT = re.compile(r"allergen\w*[\s-]*free|allergy[\s-]*(?:friendly|safe)|hypoallergen\w*")
# A tag of an order that is nothing but the name of an allergen.
_ALLERGEN_TAG = re.compile(
    r"(?:(?:no|avoid|sin|sans|ohne|geen|without)\s+)?"
    r"(?:celery|gluten|crustaceans?|fish|eggs?|lupin|milk|dairy|lactose|molluscs?|mustard|nuts?"
    r"|tree nuts?|peanuts?|almonds?|hazelnuts?|walnuts?|cashews?|pistachios?|sesame|soya?"
    r"|sul(?:ph|f)ites?|wheat|shellfish)"
    r"(?:[\s-]+free)?"
)


@dataclass(frozen=True, slots=True)
class AllergyWords:
    """Words that mean an allergy, and the dish that they are about ("": the whole order)."""

    dish: str
    words: str


def mentions_allergy(text: str) -> bool:
    """Say whether what a guest wrote seems to be about an allergy."""
    return _alarms(folded(text), wishes=True) if text else False


def names_allergy(name: str) -> bool:
    """Say whether the name of a line, as a menu has it, says that its guest has an allergy."""
    return _known_name(name) if len(name) <= _ORDINARY_NAME else _names_allergy(name)


def allergy_words(content: Content) -> tuple[AllergyWords, ...]:
    """Return all that says of an order that its guest has an allergy, each once."""
    return tuple(dict.fromkeys(_allergy_words(content)))


def allergy_unread(order: Order) -> bool:
    """Say whether somebody must read of an allergy before the order goes on."""
    standing = order.standing
    if standing.allergy_seen or standing.cancelled_by:
        return False
    is_open = order.state in (State.PLACED, State.ACCEPTED, State.READY)
    return is_open and next(_allergy_words(order.content), None) is not None


def _allergy_words(content: Content) -> Iterator[AllergyWords]:
    for text in (content.note, content.customer.note):
        if mentions_allergy(text):
            yield AllergyWords("", text)
    for tag in content.tags:
        if mentions_allergy(tag) or _ALLERGEN_TAG.fullmatch(folded(tag)):
            yield AllergyWords("", tag)
    dish = ""
    for item in content.items:
        dish = item.title if not item.depth else dish
        if item.remark and mentions_allergy(item.remark):
            yield AllergyWords(dish, item.remark)
        names = (item.name, item.kitchen_name) if item.kitchen_name else (item.name,)
        for name in filter(names_allergy, names):
            yield AllergyWords(dish if item.depth else "", name)


def _names_allergy(name: str) -> bool:
    text = folded(name)
    return bool(_ALARM.search(text)) and _alarms(_PRODUCT.sub(" ", text), wishes=False)


# Menus say the same names again and again.
_known_name = lru_cache(maxsize=4096)(_names_allergy)


def _alarms(text: str, *, wishes: bool) -> bool:
    if not (_ALARM.search(text) or (wishes and _REQUEST.search(text))):
        return False
    rest = _NONE.sub(" ", text)
    if rest == text:
        return True
    after_all = _ALARM.search(rest) or _AFTER_ALL.search(rest)
    return bool(after_all or (wishes and _REQUEST.search(rest)))
