"""The program as a process finds its secrets beside the settings, or says which it cannot read."""

import asyncio
import json
from pathlib import Path

import aiohttp

from kds.demo.deliverect import PretendDeliverect
from kds.settings_file import SettingsFile, plain_secrets
from kds.vault.private_file import PrivateFile
from kds.vault.vault import Vault
from tests.kit.bodies import order_body
from tests.kit.headless import Headless, write_settings


async def start(program: Headless) -> None:
    """Start it with the settings that are there, and wait until it answers."""
    process = await program.run(program.folder / "kds.toml")
    program._process = process  # noqa: SLF001 - to be ended with the rest of it
    async with asyncio.timeout(30):
        while True:
            assert process.returncode is None, program.terminal()
            try:
                await program.health()
            except (aiohttp.ClientError, OSError):
                await asyncio.sleep(0.05)
            else:
                return


def put_away(program: Headless) -> Path:
    """Write settings whose secrets lie in the file beside them; return that."""
    path = program.folder / "kds.toml"
    write_settings(path, program.platform, port=program.port, accept="auto")
    secrets = PrivateFile(path.with_name("secrets.json"))
    file = SettingsFile(path, Vault(file=secrets))
    file.keep_all(file.put_away(plain_secrets(file.values())))
    assert program.platform.credentials.client_secret not in path.read_text("utf-8")
    return secrets.path


async def test_secrets_of_the_file_are_used(tmp_path: Path) -> None:
    """An order whose signature needs one secret is accepted with a token that needs the other."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform)
        put_away(program)
        await start(program)
        platform.sender.kitchen_url = program.url
        assert await platform.send_order(order_body(1)) == 200
        await platform.wait_heard(order_body(1)["_id"], 20)
        assert await program.stop() == 0


async def test_lost_secrets_do_not_stop_it(tmp_path: Path) -> None:
    """Without its secrets the program runs, says which platform is off, and names no secret."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform)
        secrets = put_away(program)
        held = json.loads(secrets.read_text("utf-8"))
        secrets.unlink()
        await start(program)
        health = await program.health()
        assert [notice["title"] for notice in health["notices"]] == ["Deliverect is switched off"]
        assert health["channels"] == {}
        assert await program.stop() == 0
        said = program.terminal() + json.dumps(health)
        assert not [secret for secret in held.values() if secret in said]
