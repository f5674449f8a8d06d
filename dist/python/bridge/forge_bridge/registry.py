import importlib
import importlib.metadata
import importlib.util
import os
from dataclasses import dataclass
from types import ModuleType

from .fault import Fault


@dataclass(frozen=True)
class Backend:
    """What a backend needs before it can be asked."""

    #: Distribution by the module that is looked for.
    packages: dict[str, str]
    #: Environment variables, all of them.
    variables: tuple[str, ...] = ()


BACKENDS = {
    "pennylane": Backend({"pennylane": "pennylane", "pennylane_lightning": "pennylane-lightning", "scipy": "scipy"}),
    "qiskit": Backend({"qiskit": "qiskit", "scipy": "scipy"}),
    "ibm": Backend(
        {"qiskit": "qiskit", "qiskit_ibm_runtime": "qiskit-ibm-runtime"},
        ("QISKIT_IBM_TOKEN",),
    ),
    "braket": Backend(
        {"braket": "amazon-braket-sdk", "boto3": "boto3"},
        ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AMZN_BRAKET_DEVICE_ARN"),
    ),
    "google": Backend(
        {"cirq_google": "cirq-google"},
        ("GOOGLE_CLOUD_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS", "QUANTUM_FORGE_GOOGLE_PROCESSOR"),
    ),
    "dwave": Backend({"dwave": "dwave-system", "minorminer": "minorminer"}, ("DWAVE_API_TOKEN",)),
}


def survey(name: str) -> dict:
    """Says what a backend has and lacks, without importing its SDK."""
    backend = BACKENDS[name]
    return {
        "versions": {package: _version(package) for package in backend.packages.values()},
        "missing_packages": _missing_packages(backend),
        "missing_variables": _missing_variables(backend),
    }


def open_backend(name: str) -> ModuleType:
    """Imports a backend with its SDK. Throws Fault E_BACKEND_MISSING and E_BACKEND_CREDENTIALS, before any network."""
    backend = BACKENDS.get(name)
    if backend is None:
        raise Fault("E_BACKEND_REFUSED", f"there is no backend {name!r}", f"name one of {', '.join(BACKENDS)}")
    missing = _missing_packages(backend)
    if missing:
        raise Fault(
            "E_BACKEND_MISSING",
            f"{name} needs the Python package{'' if len(missing) == 1 else 's'} {', '.join(missing)}",
            "install them from the pinned requirements, as docs/backends.md says",
        )
    absent = _missing_variables(backend)
    if absent:
        raise Fault(
            "E_BACKEND_CREDENTIALS",
            f"{name} needs the environment variable{'' if len(absent) == 1 else 's'} {', '.join(absent)}",
            "set them as docs/backends.md says, or choose another backend",
        )
    try:
        return importlib.import_module(f".backends.{name}", __package__)
    except ImportError as cause:
        raise Fault(
            "E_BACKEND_MISSING",
            f"the packages of {name} cannot be imported ({cause})",
            "install them anew from the pinned requirements, as docs/backends.md says",
        ) from cause


def _missing_packages(backend: Backend) -> list[str]:
    return [package for module, package in backend.packages.items() if _version(package) is None or not _found(module)]


def _missing_variables(backend: Backend) -> list[str]:
    return [variable for variable in backend.variables if not os.environ.get(variable)]


def _found(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
