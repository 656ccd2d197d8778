"""The guide that leads from an empty program to the first test order on the board."""
