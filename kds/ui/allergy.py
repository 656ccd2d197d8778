"""Words in a guest's note that mean an allergy, in the languages of the kitchens we know."""

import re

# Stems, so that "allergic", "alérgica" and "Nussallergie" are all found.
_STEMS = (
    "allerg",  # English, German, French, Dutch, Italian
    "alerg",  # Spanish, Portuguese, Polish, Romanian
    "alérg",
    "anaphyla",
    "anafila",
    "epipen",
    "intoleran",
    "intolerân",
    "intolérant",
    "unverträglich",
    "overgevoelig",
    "celiac",
    "coeliac",
    "celíac",
    "celiaqu",
    "cœliaqu",
    "coeliaqu",
    "coeliak",
    "zöliak",
    "celiach",
    "αλλεργ",
    "аллерг",
    "алерг",
    "alerji",
    "حساسية",
    "حساسيه",
    "אלרג",
    "过敏",
    "過敏",
    "アレルギー",
    "알레르기",
    "एलर्जी",
    "ਐਲਰਜੀ",
    "dị ứng",
)
_PATTERN = re.compile("|".join(map(re.escape, _STEMS)))


def mentions_allergy(text: str) -> bool:
    """Say whether a note seems to be about an allergy; better once too often than not at all."""
    return bool(_PATTERN.search(text.casefold()))
