"""Every channel that there is, with its platform."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.contract.deliverect_side import deliverect
from tests.contract.jet_connect_side import jet_connect
from tests.contract.just_eat_contract_side import just_eat, just_eat_to_cook
from tests.contract.orderconnect_side import orderconnect
from tests.contract.side import Side
from tests.contract.web_shop_side import web_shop

# Each platform that is added gets its line here, and with it the whole contract.
SIDES: dict[str, Callable[[], AbstractAsyncContextManager[Side]]] = {
    "deliverect": deliverect,
    "jet_connect": jet_connect,
    "just_eat": just_eat,
    "just_eat_to_cook": just_eat_to_cook,
    "orderconnect": orderconnect,
    "web_shop": web_shop,
}
