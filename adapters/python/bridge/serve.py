"""Answers requests about Ising problems with quantum SDKs: one JSON document a line on the standard streams.

Run as `python -I -B serve.py`. It ends on a shutdown request, and at once when its standard input ends, even in the
middle of work, so that it never outlives the program that started it. docs/backends.md describes the protocol.
"""

import pathlib
import sys

# Isolated mode leaves this folder out.
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from forge_bridge.dispatch import serve  # noqa: E402

if __name__ == "__main__":
    serve()
