"""Orders on their way out: as CSV and JSON, into files that are whole or not there."""
