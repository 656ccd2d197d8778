"""The README's chapter on channels: what it shows works, and what it lists is all there is."""

import asyncio
import json
import re
import shutil
from pathlib import Path

import pytest

from kds.channels.channel import ArrivalKind, Call, Channel
from kds.channels.web_shop import WebShop, WebShopSettings
from kds.clock import utc_now
from kds.config import check
from kds.demo.web_shop.statuses import STATUSES
from tests.channels.web_shop_reading import FULL
from tests.kit.shop_house import ShopHouse

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
CHAPTER = README.partition("\n## Write a channel\n")[2].partition("\n## ")[0]

SECRET = "a long random text"

needs_tools = pytest.mark.skipif(
    not (shutil.which("openssl") and shutil.which("curl") and shutil.which("bash")),
    reason="this machine has no openssl or curl to type the README's lines into",
)


def block(before: str) -> str:
    """Return the indented lines that follow a line of the chapter that ends like this."""
    lines = CHAPTER.partition(f"{before}\n\n")[2].partition("\n\n")[0].splitlines()
    assert lines
    assert all(line.startswith("    ") for line in lines)
    return "\n".join(line[4:] for line in lines) + "\n"


ORDER = block("Save this as `order.json`:")
COMMANDS = block("Signed and sent:")
ANSWER = block("when the order is on disk and will be on the screen:")
SETTINGS = block("### The web shop")


def rows(header: str) -> list[list[str]]:
    """Return the cells of the table under a header."""
    lines = CHAPTER.partition(f"\n{header}\n")[2].splitlines()[1:]
    table = lines[: next(n for n, line in enumerate(lines) if not line.startswith("|"))]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


async def shell(commands: str, folder: Path) -> str:
    """Type lines into a shell, in a folder; return what it printed."""
    process = await asyncio.create_subprocess_exec(
        *("bash", "-euo", "pipefail", "-c", commands),
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(40):
        out, error = await process.communicate()
    assert process.returncode == 0, error.decode()
    return out.decode()


def channel() -> WebShop:
    """Return the channel of the README's settings."""
    settings = check(SETTINGS, "README").channels.web_shop
    assert settings
    return WebShop(settings, utc_now)


def call(headers: dict[str, str]) -> Call:
    """Return the call that the README's order is."""
    path = "/web_shop/orders"
    body = ORDER.encode()
    return Call(route="orders", path=path, headers=headers, body=body, public_url="http://here")


def test_the_example_is_read_without_problems() -> None:
    """Whoever copies the README's order gets a ticket that raises no question."""
    asked = call({})
    (arrival,) = channel().read(asked)
    content = arrival.content
    assert (arrival.kind, arrival.attention) == (ArrivalKind.ORDER, "")
    assert content.problems == ()
    assert [(i.depth, i.total_quantity, i.title, i.removed) for i in content.items] == [
        (0, 2, "Margherita", False),
        (1, 2, "Extra cheese", False),
        (1, 2, "Basil", True),
        (0, 1, "Lemonade", False),
    ]
    priced = sum(i.total_quantity * (i.price or 0) for i in content.items)
    assert content.bill.total == priced
    reply = channel().reply(asked, [arrival], [None])
    assert reply.body == json.loads(ANSWER)


@needs_tools
async def test_the_signature_command_yields_what_the_channel_accepts(tmp_path: Path) -> None:
    """The README's line for signing makes the header that the channel takes for genuine."""
    (tmp_path / "order.json").write_text(ORDER, encoding="utf-8")
    signing = COMMANDS.partition("curl ")[0]
    printed = await shell(f'{signing}\necho "sha256=$signature"', tmp_path)
    channel().verify(call({"x-signature": printed.strip()}))


@needs_tools
async def test_the_commands_bring_the_order_to_the_kitchen(tmp_path: Path) -> None:
    """Typed as they stand, the README's lines put its order on the board and print its answer."""
    (tmp_path / "order.json").write_text(ORDER, encoding="utf-8")
    async with ShopHouse(tmp_path / "data", secrets=[SECRET]) as house:
        there = COMMANDS.replace("http://127.0.0.1:8480", house.address)
        assert there != COMMANDS
        printed = await shell(there.replace("curl ", "curl --silent --noproxy '*' "), tmp_path)
        assert json.loads(printed) == json.loads(ANSWER)
        order = house.find(json.loads(ORDER)["id"])
        assert order.content.display_id == "17"


def test_the_example_settings_are_enough() -> None:
    """The README's settings switch the shop on and hold the secret that its commands use."""
    settings = check(SETTINGS, "README").channels.web_shop
    assert isinstance(settings, WebShopSettings)
    assert [secret.get_secret_value() for secret in settings.secrets] == [SECRET]
    assert f"secret='{SECRET}'" in COMMANDS


def test_every_field_is_in_the_table() -> None:
    """The table of fields names each field that the channel reads, and no other."""
    documented = [cells[0].strip("`") for cells in rows("| field | type | |")]
    read = []
    for key, value in FULL.items():
        if isinstance(value, dict):
            read += [f"{key}.{name}" for name in value]
        else:
            read.append(key)
        if isinstance(value, list):
            read += [f"{key}[].{name}" for name in value[0]]
    assert sorted(documented) == sorted(read)


def test_every_status_is_in_the_table() -> None:
    """The table of statuses names each one, with what stands beside it."""
    documented = {cells[0].strip("`"): cells[2] for cells in rows("| status | when | beside |")}
    assert set(documented) == set(STATUSES)
    for status, needed in STATUSES.items():
        assert ("`ready_at`" in documented[status]) == ("ready_at" in needed)


def test_every_answer_of_a_channel_is_in_the_table() -> None:
    """The table of what a channel answers names every method of the interface."""
    table = CHAPTER.partition("### What a channel answers")[2].partition("\nOnly `tell`")[0]
    firsts = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    documented = {name for first in firsts for name in re.findall(r"`(\w+)`", first)}
    methods = {name for name, value in vars(Channel).items() if callable(value) and name[0] != "_"}
    assert documented == methods | {"name", "title", "accept"}


FILES = sorted(set(re.findall(r"`((?:kds|tests)/[a-z_/]+\.py)`", CHAPTER)))


@pytest.mark.parametrize("path", FILES)
def test_every_file_that_it_names_is_there(path: str) -> None:
    """Who follows the chapter finds each file that it names."""
    assert (Path(__file__).parent.parent / path).is_file()
