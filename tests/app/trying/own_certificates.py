"""Certificates of an authority of our own, made when a test needs them."""

import shutil
import ssl
import subprocess
from pathlib import Path

HAS_OPENSSL = shutil.which("openssl") is not None


class Authority:
    """Makes certificates in a folder; `trusting` is how somebody checks who trusts it alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.path = folder / "authority.pem"
        self._run(
            *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Authority of tests"),
            *("-keyout", "authority.key", "-out", "authority.pem", "-days", "30"),
        )

    def trusting(self) -> ssl.SSLContext:
        """Return a context of somebody who trusts this authority."""
        return ssl.create_default_context(cafile=str(self.path))

    def server(self, name: str = "localhost", days: int = 90) -> ssl.SSLContext:
        """Return the context of a server of this name; with fewer than 0 `days` it is over."""
        settings = self._folder / f"{name}.cnf"
        settings.write_text(f"subjectAltName=DNS:{name}\n")
        self._run(
            *("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}"),
            *("-keyout", f"{name}.key", "-out", f"{name}.csr"),
        )
        self._run(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "authority.pem"),
            *("-CAkey", "authority.key", "-CAcreateserial", "-out", f"{name}.pem"),
            *("-extfile", settings.name, "-days", str(days)),
        )
        return self._context(name)

    def signed_by_itself(self) -> ssl.SSLContext:
        """Return the context of a server that vouches for itself alone."""
        self._run(
            *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost"),
            *("-keyout", "own.key", "-out", "own.pem", "-days", "30"),
        )
        return self._context("own")

    def _context(self, name: str) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self._folder / f"{name}.pem", self._folder / f"{name}.key")
        return context

    def _run(self, *arguments: str) -> None:
        command = [shutil.which("openssl") or "openssl", *arguments]
        subprocess.run(command, cwd=self._folder, check=True, capture_output=True)  # noqa: S603 - ours
