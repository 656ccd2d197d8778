"""Orders on paper: PDF files and prints, made on any thread."""
