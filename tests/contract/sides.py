"""Every channel that there is, with its platform."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.contract.deliverect_side import deliverect
from tests.contract.side import Side
from tests.contract.web_shop_side import web_shop

# Each platform that is added gets its line here, and with it the whole contract.
SIDES: dict[str, Callable[[], AbstractAsyncContextManager[Side]]] = {
    "deliverect": deliverect,
    "web_shop": web_shop,
}
