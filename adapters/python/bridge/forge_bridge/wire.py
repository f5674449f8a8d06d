import json
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator

# Longest line, either way, in bytes: a state of 14 qubits takes less than 1 MiB. The client has the same.
LONGEST_LINE = 8 * 1024 * 1024


# A line, and when it came in by time.monotonic: it may have waited for an import since.
Arrival = tuple[float, bytes]


def open_wire() -> tuple[Iterator[Arrival], Callable[[dict], None]]:
    """Gives the lines that come in, and what writes one out.

    Descriptors 0 and 1 are taken away from everybody else, C libraries included: what is printed goes to standard
    error, and nothing but answers to the client.
    """
    incoming = os.dup(0)
    outgoing = os.dup(1)
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    lines: queue.Queue[Arrival] = queue.Queue()
    threading.Thread(target=_read, args=(incoming, lines), daemon=True).start()
    return iter(lines.get, None), lambda answer: _write(outgoing, answer)


def _read(descriptor: int, lines: "queue.Queue[Arrival]") -> None:
    """In a thread of its own, so that the end of the input is seen while an SDK is at work."""
    with os.fdopen(descriptor, "rb") as stream:
        while line := stream.readline(LONGEST_LINE + 1):
            if len(line) > LONGEST_LINE:
                print(f"a request is longer than {LONGEST_LINE} bytes", file=sys.stderr)
                break
            lines.put((time.monotonic(), line))
    end()


def _write(descriptor: int, answer: dict) -> None:
    line = memoryview(json.dumps(answer, allow_nan=False, separators=(",", ":")).encode() + b"\n")
    while line:
        line = line[os.write(descriptor, line) :]


def end() -> None:
    """Ends this process and, when it leads a group, all that an SDK started; waits for nothing."""
    if os.name == "posix" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(0)
