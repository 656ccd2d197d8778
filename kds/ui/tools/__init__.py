"""Tools: the pages on which the screen is set up, tried and cleaned, by the people who use it."""
