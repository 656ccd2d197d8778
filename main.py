"""Start the kitchen display: `python main.py --help`."""

import sys

from kds.app.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
