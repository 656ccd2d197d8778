"""What is written to the log, and what must never be."""

import asyncio
import stat
import sys
from pathlib import Path

import pytest

from kds.demo.deliverect import PretendDeliverect
from kds.demo.troubles import answer
from tests.kit.bodies import PERSONAL, cancel_body, order_body
from tests.kit.headless import Headless


async def test_story_leaves_no_person_and_no_secret_in_the_log(tmp_path: Path) -> None:
    """After orders, refusals, forgeries and failures the log names codes and ids, and nobody."""
    async with PretendDeliverect() as platform, Headless(tmp_path, platform, accept="auto") as it:
        remote_id = order_body()["_id"]
        quoting = answer(400, b'{"error": "Wilhelmina Quistgaard has no 0612345678"}')
        platform.troubles.plan(quoting, order_id=remote_id)
        platform.troubles.plan(answer(503, b"Lindenlaan"), order_id=order_body(2)["_id"])
        for number in (1, 2, 3):
            assert await platform.send_order(order_body(number)) == 200
        assert await platform.send_order(cancel_body(3)) == 200
        for raw in (b"", b"Wilhelmina Quistgaard, Lindenlaan", b'{"note": "no onions for Ravi"}'):
            assert await platform.send_order(raw) == 200
        forged = {"X-Server-Authorization-HMAC-SHA256": "Wilhelmina"}
        assert await platform.send_order(order_body(9), headers=forged) == 401
        await platform.sender.post("/Lindenlaan?phone=0612345678", b"")
        reader, writer = await asyncio.open_connection("127.0.0.1", it.port)
        writer.write(b"POST /Lindenlaan HTTP/1.1\r\nno header Wilhelmina\r\n\r\n")
        assert b" 400 " in await reader.readline()
        writer.close()
        await platform.wait_heard(order_body(3)["_id"], 110)
        await platform.wait_heard(order_body(2)["_id"], 20)
        token = platform.calls[-1].headers["Authorization"].removeprefix("Bearer ")
        assert await it.stop() == 0
    folder = it.data_dir / "logs"
    written = it.terminal() + "".join(f.read_text("utf-8") for f in folder.iterdir())
    secrets = (platform.secret or "", platform.credentials.client_secret, token)
    assert not [word for word in (*PERSONAL, *secrets) if word in written]
    # The story is in it all the same.
    for word in ("started", "accept 20", "refused", "unreachable", "told 200", "stopped"):
        assert word in written


@pytest.mark.skipif(sys.platform == "win32", reason="rights are not told in bits there")
async def test_files_are_the_owner_s_alone(tmp_path: Path) -> None:
    """Orders and logs hold what concerns nobody else: their folder is closed to others."""
    async with PretendDeliverect() as platform, Headless(tmp_path, platform) as program:
        assert await platform.send_order(order_body()) == 200
        assert stat.S_IMODE(program.data_dir.stat().st_mode) == 0o700
        assert stat.S_IMODE((program.data_dir / "kds.db").stat().st_mode) == 0o600
        assert stat.S_IMODE((program.data_dir / "kds.db-wal").stat().st_mode) == 0o600
        assert stat.S_IMODE((program.data_dir / "logs").stat().st_mode) == 0o700
