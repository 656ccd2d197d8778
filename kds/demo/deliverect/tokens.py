"""Access tokens as Deliverect's pretend side hands them out and checks them."""

import json
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kds.demo.pretend_server import Refuse

# Source: Deliverect, OAuth page: the answer to a call without a token or with an old one.
UNAUTHORIZED = json.dumps({"error": "access_denied", "error_description": "Unauthorized"}).encode()

# Source: Deliverect, "Access token" (client_credentials in most places, token on one page).
_GRANTS = ("client_credentials", "token")
_SCOPE = "genericPOS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What a kitchen shows to get a token."""

    client_id: str
    client_secret: str


class Tokens:
    """Hands out tokens that live for `lifetime` seconds, to whoever shows `credentials`."""

    def __init__(self, credentials: Credentials, lifetime: int) -> None:
        self.credentials = credentials
        self.lifetime = lifetime
        self.asked = 0
        self._valid: dict[str, int] = {}

    def issue(
        self, body: Mapping[str, Any], audiences: Collection[str], now: datetime
    ) -> dict[str, object]:
        """Answer a token call: `access_token`, `token_type`, `expires_in`, `expires_at`, `scope`.

        Source: Deliverect, "Access token". `expires_in` is in seconds, `expires_at` in Unix
        seconds.

        Raises:
            Refuse: 401 for wrong credentials, 403 for an audience or a grant it does not know.

        """
        self.asked += 1
        shown = (body.get("client_id"), body.get("client_secret"))
        if shown != (self.credentials.client_id, self.credentials.client_secret):
            raise Refuse(401, UNAUTHORIZED, "wrong client_id or client_secret")
        if body.get("audience") not in audiences:
            raise Refuse(403, UNAUTHORIZED, f"unknown audience {body.get('audience')!r}")
        if body.get("grant_type") not in _GRANTS:
            raise Refuse(403, UNAUTHORIZED, f"unknown grant_type {body.get('grant_type')!r}")
        token, expires_at = secrets.token_urlsafe(48), int(now.timestamp()) + self.lifetime
        self._valid = {t: e for t, e in self._valid.items() if e > now.timestamp()}
        self._valid[token] = expires_at
        return {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": self.lifetime,
            "expires_at": expires_at,
            "scope": _SCOPE,
        }

    def check(self, authorization: str, now: datetime) -> None:
        """Accept the Authorization header of a call.

        Raises:
            Refuse: 401 when it holds no token, a foreign one, a revoked one or an expired one.

        """
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise Refuse(401, UNAUTHORIZED, "no bearer token")
        if token not in self._valid:
            raise Refuse(401, UNAUTHORIZED, "foreign or revoked token")
        if self._valid[token] <= now.timestamp():
            raise Refuse(401, UNAUTHORIZED, "expired token")

    def revoke_all(self) -> None:
        """Make every token handed out so far worthless; a new one works."""
        self._valid.clear()
