import json
import platform
import sys
import traceback
from collections.abc import Callable

from .fault import Fault
from .ising import CONVENTIONS, parse_ising
from .registry import open_backend, survey
from .wire import end, open_wire

PROTOCOL = 1


def serve() -> None:
    """Answers one request after the other, in the order in which they came."""
    requests, write = open_wire()
    for arrived, line in requests:
        request = _parsed(line)
        answer = _answered(request, arrived)
        write({"id": request.get("id"), **answer})
        if request.get("request") == "shutdown":
            end()
        if request.get("request") == "hello":
            _prepare(request)


def _prepare(request: dict) -> None:
    """Imports the SDK while the client does something else: who says hello mostly asks soon, with little time then."""
    try:
        open_backend(str(request.get("backend")))
    except Exception as cause:  # noqa: BLE001: who asks will hear of it
        print(cause, file=sys.stderr)


def _parsed(line: bytes) -> dict:
    try:
        request = json.loads(line)
    except ValueError:
        return {}
    return request if isinstance(request, dict) else {}


def _answered(request: dict, arrived: float) -> dict:
    answer = REQUESTS.get(str(request.get("request")))
    try:
        if answer is None:
            raise Fault("E_BACKEND_REFUSED", "the request is none", f"send one of {', '.join(REQUESTS)}")
        return {"answer": answer(request, arrived + float(request.get("ms", 0)) / 1000)}
    except Fault as fault:
        return _refusal(fault.code, fault.what, fault.remedy)
    except MemoryError:
        return _refusal("E_BACKEND_SIZE", "memory ran out", "ask for fewer variables, or use the annealer")
    except Exception as cause:  # noqa: BLE001: whatever an SDK throws is an answer too
        traceback.print_exc(file=sys.stderr)
        said = " ".join(f"{type(cause).__name__}: {cause}".split())
        return _refusal("E_BACKEND_REFUSED", said[:300], "see what its provider says, or choose another backend")


def _refusal(code: str, what: str, remedy: str) -> dict:
    return {"error": {"code": code, "what": what, "remedy": remedy}}


def _hello(request: dict, _deadline: float) -> dict:
    """What there is, told before any SDK is imported."""
    return {
        "protocol": PROTOCOL,
        "python": platform.python_version(),
        "conventions": CONVENTIONS,
        **survey(request["backend"]),
    }


def _evaluate(request: dict, _deadline: float) -> dict:
    """Energy, gradient and, up to STATE_QUBITS, state of a circuit at given angles."""
    return open_backend(request["backend"]).evaluate(parse_ising(request), request["ansatz"], request["angles"])


def _optimize(request: dict, deadline: float) -> dict:
    """Looks for a low energy, and gives what was measured at the end."""
    return open_backend(request["backend"]).optimize(parse_ising(request), request["options"], deadline)


def _sample(request: dict, deadline: float) -> dict:
    """Measures a circuit at given angles."""
    return open_backend(request["backend"]).sample(
        parse_ising(request), request["angles"], request["options"], deadline
    )


def _shutdown(_request: dict, _deadline: float) -> dict:
    return {}


REQUESTS: dict[str, Callable[[dict, float], dict]] = {
    "hello": _hello,
    "evaluate": _evaluate,
    "optimize": _optimize,
    "sample": _sample,
    "shutdown": _shutdown,
}
