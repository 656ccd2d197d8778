"""The command line: what is asked for, and what the program's exit code says about it.

0: it went well. 1: it could not be done. 2: wrong usage or wrong settings.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kds import __version__
from kds.app import copies, export, generating, headless, logs, practice, selftest
from kds.app.pretended import TITLES
from kds.app.program import AlreadyRunning, Program
from kds.app.rehearsing import NoRehearsal, rehearsal
from kds.config import ConfigError, Settings, load
from kds.config_template import write_template
from kds.demo.history.generating import Generated
from kds.domain.rehearsal import Rehearsed
from kds.export.target import NotWritten
from kds.paths import default_config_file, default_data_dir
from kds.settings_file import SettingsFile
from kds.store.errors import StoreTooNew, StoreUnavailable
from kds.vault.vault import vault_beside

OK, FAILED, WRONG_USAGE = 0, 1, 2


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(
        prog="kds",
        description="Kitchen display: delivery orders as tickets, taps told to the platforms.",
        epilog="Without a command the screen starts. Exit code 1: it failed, 2: wrong usage or "
        "settings.",
    )
    top.add_argument("--version", action="version", version=f"kds {__version__}")
    top.add_argument("--config", type=Path, metavar="FILE", help="settings file (TOML)")
    top.add_argument("--data-dir", type=Path, metavar="DIR", help="folder for orders and logs")
    top.add_argument("--headless", action="store_true", help="run without a screen")
    mode = top.add_mutually_exclusive_group()
    mode.add_argument(
        "--demo", action="store_true", help="practice: pretend platforms play a service"
    )
    mode.add_argument(
        "--self-test", action="store_true", help="try everything in a temporary folder, then exit"
    )
    top.add_argument(
        "--speed", type=_positive, default=1.0, help="of the practice service; 2 is twice as fast"
    )
    top.add_argument("--seed", type=int, default=1, help="of the practice service")
    top.add_argument(
        "--platforms",
        type=_platforms,
        default=tuple(TITLES),
        metavar="NAMES",
        help=f"that play the practice service, of {', '.join(TITLES)}; all unless named",
    )
    top.add_argument(
        "--replay",
        metavar="WHAT",
        help="with --demo: play the orders of a real day again, for invented guests; a day like"
        " 2026-11-21, or a practice file",
    )
    top.add_argument(
        "--from-data-dir", type=Path, metavar="DIR", help="whose orders of that day; the usual one"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    export.add_options(
        commands.add_parser("export", help="write orders as JSON, CSV or PDF, all or some")
    )
    backing_up = commands.add_parser("backup", help="copy the orders, also while the program runs")
    backing_up.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    backing_up.add_argument("--output", type=Path, metavar="FILE", help="instead of the folder")
    restoring = commands.add_parser("restore", help="put a backup in the place of the orders")
    restoring.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    restoring.add_argument("--list", action="store_true", help="only list the backups")
    restoring.add_argument("backup", type=Path, nargs="?", help="by default the newest one")
    removing = commands.add_parser("remove", help="remove old orders with every row about them")
    removing.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    removing.add_argument("--older-than", type=_days, required=True, metavar="DAYS")
    making = commands.add_parser(
        "generate-history",
        help="fill an empty data folder with a made-up history",
        description="Fills a data folder with made-up orders that are over, to try pages with. "
        "The folder must hold no order database and must not be in use: nothing is ever written "
        "over. 1,000,000 orders take some minutes and 11 GB. The same numbers and the same --until "
        "give the same history.",
    )
    making.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    making.add_argument("--orders", type=_count, default=10_000, help="how many (10000)")
    making.add_argument("--days", type=_count, default=365, help="on how many days (365)")
    making.add_argument("--seed", type=int, default=argparse.SUPPRESS, help="another history (1)")
    making.add_argument(
        "--until", type=generating.a_day, metavar="DAY", help="the day after the last one (today)"
    )
    return top


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; return the exit code."""
    asked = parser().parse_args(arguments)
    try:
        return _do(asked)
    except (ConfigError, export.WrongSelection) as error:
        return _complain(asked, str(error), WRONG_USAGE)
    except (NotWritten, export.Stopped) as error:
        return _complain(asked, str(error), FAILED)
    except (AlreadyRunning, NoRehearsal, copies.InUse, generating.NotEmpty) as error:
        return _complain(asked, str(error), FAILED)
    except (StoreTooNew, StoreUnavailable) as error:
        return _complain(asked, str(error), FAILED)
    except OSError as error:
        return _complain(asked, f"{error.filename or ''}: {error.strerror or error}", FAILED)


def _do(asked: argparse.Namespace) -> int:
    data_dir = asked.data_dir or default_data_dir()
    if asked.command == "export":
        return export.run(asked, data_dir, _settings_if_any(asked))
    if asked.command in ("backup", "restore", "remove"):
        return _copies(asked, data_dir)
    if asked.command == "generate-history":
        until = asked.until or datetime.now(UTC).date()
        wanted = Generated(orders=asked.orders, days=asked.days, seed=asked.seed, until=until)
        return generating.run(data_dir, wanted)
    if asked.self_test:
        _offscreen_without_display()
        return selftest.run(with_screen=not asked.headless)
    load = _rehearsal(asked)
    if asked.demo:
        with practice.Practice(asked.data_dir, asked.config, asked.platforms, load) as folder:
            print(folder.greeting, flush=True)  # noqa: T201 - the terminal is where it began
            return _run(asked, folder.settings, folder.data_dir, folder)
    file = _settings_file(asked)
    is_first = _is_guided(asked) and not (file.path and file.path.exists())
    settings = Settings() if is_first else file.load()
    return _run(asked, settings, data_dir, None, file)


def _rehearsal(asked: argparse.Namespace) -> Sequence[Rehearsed] | None:
    if asked.replay is None:
        return None
    if not asked.demo:
        raise ConfigError("--replay is for practice: it needs --demo.")
    source = asked.from_data_dir or default_data_dir()
    if asked.data_dir and asked.data_dir.resolve() == source.resolve():
        msg = (
            "Practice must not be kept in the folder of the real orders: choose another --data-dir."
        )
        raise NoRehearsal(msg)
    return rehearsal(asked.replay, source)


def _copies(asked: argparse.Namespace, data_dir: Path) -> int:
    settings = _settings_if_any(asked)
    if asked.command == "backup":
        return copies.back_up(data_dir, settings, asked.output)
    if asked.command == "remove":
        return copies.remove(data_dir, settings, asked.older_than)
    if asked.list:
        return copies.list_backups(data_dir, settings)
    return copies.restore(data_dir, settings, asked.backup)


def _settings_file(asked: argparse.Namespace) -> SettingsFile:
    path = asked.config or default_config_file()
    if _is_guided(asked):
        # What is missing, or all of it, is filled in on the screen.
        path.parent.mkdir(parents=True, exist_ok=True)
        return SettingsFile(path, vault_beside(path), practice=True)
    if asked.config is None and not path.exists():
        write_template(path)
        msg = (
            f"There are no settings yet. A file to fill in was written: {path}\n"
            "Fill in [channels.deliverect] and start again, or try the program with --demo."
        )
        raise ConfigError(msg)
    return SettingsFile(path, vault_beside(path))


def _settings_if_any(asked: argparse.Namespace) -> Settings | None:
    """Return the settings where there are any."""
    path = asked.config or default_config_file()
    return load(path) if asked.config or path.exists() else None


def _run(
    asked: argparse.Namespace,
    settings: Settings,
    data_dir: Path,
    folder: practice.Practice | None,
    file: SettingsFile | None = None,
) -> int:
    program = Program(settings, data_dir, settings_file=file)
    program.claim()
    play = folder.player(program, asked.speed, asked.seed) if folder else None
    with logs.logging_to(data_dir, terminal=asked.headless):
        if asked.headless:
            asyncio.run(headless.run(program, play))
        else:
            _offscreen_without_display()
            # Imported only now: without a screen, Qt need not even be installed.
            from kds.app import screen  # noqa: PLC0415

            screen.run(program, play)
    return OK


def _is_guided(asked: argparse.Namespace) -> bool:
    """Whether there is a screen on which the first-start guide can be seen."""
    return not asked.headless and (_has_display() or "QT_QPA_PLATFORM" in os.environ)


def _complain(asked: argparse.Namespace, message: str, code: int) -> int:
    print(message, file=sys.stderr)  # noqa: T201 - the terminal is where it was started from
    if not (asked.headless or asked.command or asked.self_test) and _has_display():
        from kds.app import screen  # noqa: PLC0415 - as above

        screen.show_message(message)
    return code


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _offscreen_without_display() -> None:
    """Run where there is no display too, but never pretend that anybody sees the board."""
    if not _has_display() and "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        print("There is no display here: running without a visible window.", file=sys.stderr)  # noqa: T201


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value <= 1000:  # noqa: PLR2004 - faster than this nobody can follow
        msg = "must be more than 0 and at most 1000"
        raise argparse.ArgumentTypeError(msg)
    return value


def _days(text: str) -> int:
    value = int(text)
    if value < 0:
        msg = "must not be less than 0"
        raise argparse.ArgumentTypeError(msg)
    return value


def _platforms(text: str) -> tuple[str, ...]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in TITLES]
    if unknown or not names:
        msg = f"there is no platform {unknown[0]!r}" if unknown else "no platform is named"
        raise argparse.ArgumentTypeError(f"{msg}; there are {', '.join(TITLES)}")
    return tuple(names)


def _count(text: str) -> int:
    value = int(text)
    if not 0 < value <= 100_000_000:  # noqa: PLR2004 - more than any disk holds
        msg = "must be more than 0"
        raise argparse.ArgumentTypeError(msg)
    return value
