"""The page on a driver's phone: his orders, the steps of their way, where he is."""

from kds.driver_page.routes import routes as routes
