"""What managers open behind a PIN: history, reports, settings and the rest; the kitchen goes on."""
