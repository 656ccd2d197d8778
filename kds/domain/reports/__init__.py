"""What managers ask about a time: pure figures from orders, nothing that is not in them."""
