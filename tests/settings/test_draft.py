"""Settings that are being changed: what is wrong is known before anything is written."""

from typing import Any

import pytest

from kds.config import Settings
from kds.settings.draft import NONE_ON, Draft
from kds.settings.form import Blank

FILE: dict[str, Any] = {
    "screen": {"warn_minutes": 4, "stations": [{"name": "Fry"}]},
    "channels": {"deliverect": {"client_id": "a", "client_secret": "b"}},
}


@pytest.fixture
def draft() -> Draft:
    """A draft that begins with a file."""
    return Draft(Settings, FILE)


def field(draft: Draft, key: str) -> Blank:
    """Return a field by its key."""
    return next(blank for blank in draft.blanks if blank.key == key)


def put(draft: Draft, key: str, value: object) -> None:
    """Want another value."""
    draft.put(field(draft, key), value)


def test_it_begins_with_the_file(draft: Draft) -> None:
    """What stands in the file is shown, else what is usual; a channel without a section is off."""
    assert draft.value(field(draft, "screen.warn_minutes")) == 4
    assert draft.value(field(draft, "screen.late_minutes")) == 10
    assert draft.value(field(draft, "channels.deliverect.enabled")) is True
    assert draft.value(field(draft, "channels.just_eat.enabled")) is False
    assert draft.value(field(draft, "channels.just_eat.api_key")) == ""
    assert draft.value(field(draft, "screen.not_food"))[0] == {"tag": "bottle deposit"}
    assert (draft.changed, draft.faults(), draft.sections()) == ((), {}, {})


def test_only_what_is_changed_is_written(draft: Draft) -> None:
    """Changed fields are named in the order of the form; going back is no change."""
    put(draft, "screen.theme", "light")
    put(draft, "kitchen.undo_seconds", 5)
    put(draft, "screen.warn_minutes", 6)
    put(draft, "screen.warn_minutes", 4)

    assert [blank.key for blank in draft.changed] == ["kitchen.undo_seconds", "screen.theme"]
    assert draft.sections() == {"kitchen": {"undo_seconds": 5}, "screen": {"theme": "light"}}
    draft.undo(field(draft, "screen.theme"))
    assert draft.sections() == {"kitchen": {"undo_seconds": 5}}
    draft.undo_all()
    assert draft.sections() == {}


@pytest.mark.parametrize(
    ("key", "value", "kind"),
    [
        ("listener.port", 70_000, "less_than_equal"),
        ("listener.port", "many", "int_type"),
        ("listener.body_seconds", 0, "greater_than"),
        ("listener.public_url", "kitchen", "string_pattern_mismatch"),
        ("listener.certificate", "/nowhere/at/all.pem", "path_not_file"),
        ("kitchen.screen", "", "string_too_short"),
        ("screen.night_from", "25:00", "string_pattern_mismatch"),
        ("screen.late_minutes", 3, "value_error"),
        ("screen.columns", 1, "value_error"),
        ("channels.deliverect.client_id", "", "value_error"),
        ("channels.deliverect.codes.ready", ["x"], "int_type"),
        ("channels.deliverect.enabled", False, NONE_ON),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    draft: Draft, key: str, value: object, kind: str
) -> None:
    """Each wrong value is found as it is typed, and nothing else is blamed."""
    put(draft, key, value)

    assert {found: fault.kind for found, fault in draft.faults().items()} == {key: kind}


def test_a_fault_in_a_table_names_its_line(draft: Draft) -> None:
    """The second station without a name is the one that is blamed."""
    put(draft, "screen.stations", [{"name": "Fry"}, {"name": ""}])

    assert draft.faults()["screen.stations"].inside == ("1", "name")


def test_a_new_channel_begins_switched_off(draft: Draft) -> None:
    """Whoever fills in a second platform is not told what is missing before he switches it on."""
    put(draft, "channels.just_eat.tenant", "es")
    assert draft.faults() == {}
    assert draft.sections() == {"channels.just_eat": {"enabled": False, "tenant": "es"}}
    put(draft, "channels.just_eat.enabled", value=True)
    assert list(draft.faults()) == ["channels.just_eat.base_url"]
    put(draft, "channels.just_eat.base_url", "https://uk.api.just-eat.io")
    assert list(draft.faults()) == ["channels.just_eat.api_key"]
    put(draft, "channels.just_eat.api_key", "secret")
    assert draft.faults() == {}


def test_one_platform_may_take_the_others_place(draft: Draft) -> None:
    """Switching one off and another on at once leaves one that is on."""
    put(draft, "channels.deliverect.enabled", value=False)
    put(draft, "channels.web_shop.enabled", value=True)
    put(draft, "channels.web_shop.base_url", "https://shop.example")
    put(draft, "channels.web_shop.secrets", ["a"])

    assert draft.faults() == {}


def test_a_file_that_changed_meanwhile(draft: Draft) -> None:
    """What is to be changed stays so when the file is read again; what is there already is not."""
    put(draft, "screen.theme", "light")
    put(draft, "screen.columns", 4)
    draft.read_again({**FILE, "screen": {"columns": 4, "sort": "age"}})

    assert draft.sections() == {"screen": {"theme": "light"}}
    assert draft.value(field(draft, "screen.sort")) == "age"
