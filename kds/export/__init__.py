"""Orders on their way out of the program: as CSV and JSON, into files that are whole or not there."""
