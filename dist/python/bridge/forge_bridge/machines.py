import time
from collections.abc import Callable

from .fault import Fault


def wait_for(done: Callable[[], bool], cancel: Callable[[], object], deadline: float) -> None:
    """Waits for a job in a provider's queue. At the deadline it is cancelled, so that it costs nothing later.

    Throws Fault E_BACKEND_TIMEOUT.
    """
    pause = 0.05
    while not done():
        if time.monotonic() + pause > deadline:
            cancel()
            raise Fault(
                "E_BACKEND_TIMEOUT",
                "the machine did not run the job within the time that it was given",
                "give it more time, or choose another backend",
            )
        time.sleep(pause)
        pause = min(2.0, 1.5 * pause)


def require_qubits(there: int, needed: int) -> None:
    """Throws Fault E_BACKEND_SIZE."""
    if needed > there:
        raise Fault(
            "E_BACKEND_SIZE",
            f"the machine has {there} qubits, and the problem {needed} variables",
            "solve fewer variables at a time, or use the annealer",
        )
