import sys

# PennyLane imports these where they are installed, for conversions and drawings; without them it starts a third sooner.
sys.modules.update({"cirq": None, "matplotlib": None})

import pennylane as qml
from pennylane.devices import ExecutionConfig
from pennylane.tape import QuantumScript

from ..ising import Ising
from ..qaoa import search_angles
from ..samples import STATE_QUBITS, count_rows, state_parts


def evaluate(ising: Ising, ansatz: str, angles: dict) -> dict:
    """Energy and gradient by lightning.qubit's adjoint differentiation, and the state."""
    if ansatz == "vqe":
        operations = _vqe(ising, angles["thetas"])
        energy, slopes = _energy_and_slopes(ising, operations)
        gradient = {"thetas": slopes}
    else:
        energy, gammas, betas = _qaoa_gradient(ising, angles["gammas"], angles["betas"])
        operations = _qaoa(ising, angles["gammas"], angles["betas"])
        gradient = {"gammas": gammas, "betas": betas}
    return {"energy": energy, "gradient": gradient, "state": _state(ising, operations)}


def optimize(ising: Ising, options: dict, deadline: float) -> dict:
    found = search_angles(
        ising,
        lambda gammas, betas: _qaoa_gradient(ising, gammas, betas),
        depth=options["depth"],
        iterations=options.get("iterations"),
        deadline=deadline,
    )
    operations = _qaoa(ising, **found["angles"])
    return {**found, "samples": _measured(ising, operations, options), "state": _state(ising, operations)}


def sample(ising: Ising, angles: dict, options: dict, _deadline: float) -> dict:
    return {"samples": _measured(ising, _qaoa(ising, **angles), options)}


def _wires(ising: Ising) -> list[int]:
    """Wire of each qubit: wire 0 is the most significant in a state's index, and qubit 0 the least."""
    return list(reversed(range(ising.size)))


def _qaoa(ising: Ising, gammas: list[float], betas: list[float]) -> list[qml.operation.Operator]:
    wires = _wires(ising)
    operations: list[qml.operation.Operator] = [qml.Hadamard(wire) for wire in wires]
    for gamma, beta in zip(gammas, betas, strict=True):
        operations += [qml.RZ(2 * gamma * h, wire) for h, wire in zip(ising.fields, wires, strict=True)]
        operations += [qml.IsingZZ(2 * gamma * value, [wires[i], wires[j]]) for i, j, value in ising.couplings]
        operations += [qml.RX(2 * beta, wire) for wire in wires]
    return operations


def _vqe(ising: Ising, thetas: list[float]) -> list[qml.operation.Operator]:
    wires = _wires(ising)
    operations: list[qml.operation.Operator] = []
    for row in range(0, len(thetas), ising.size):
        if row > 0:
            operations += [qml.CZ([wires[i], wires[i + 1]]) for i in range(ising.size - 1)]
        operations += [qml.RY(thetas[row + i], wire) for i, wire in enumerate(wires)]
    return operations


def _qaoa_gradient(ising: Ising, gammas: list[float], betas: list[float]) -> tuple[float, list[float], list[float]]:
    """The derivative by an angle is the sum over its gates, each times what the gate multiplies the angle by."""
    energy, slopes = _energy_and_slopes(ising, _qaoa(ising, gammas, betas))
    terms = [*ising.fields, *(value for _, _, value in ising.couplings)]
    by_gamma, by_beta = [], []
    layer = len(terms) + ising.size
    for first in range(0, len(slopes), layer):
        phases = slopes[first : first + len(terms)]
        by_gamma.append(sum(2 * term * slope for term, slope in zip(terms, phases, strict=True)))
        by_beta.append(sum(2 * slope for slope in slopes[first + len(terms) : first + layer]))
    return energy, by_gamma, by_beta


def _energy_and_slopes(ising: Ising, operations: list[qml.operation.Operator]) -> tuple[float, list[float]]:
    """Of the angle of each gate, in the order of the gates."""
    device = qml.device("lightning.qubit", wires=ising.size)
    script = QuantumScript(operations, [qml.expval(_hamiltonian(ising))])
    # Not by the coefficients of the Hamiltonian, which are parameters of the script as well.
    script.trainable_params = range(sum(len(operation.parameters) for operation in operations))
    config = device.setup_execution_config(ExecutionConfig(gradient_method="adjoint"))
    energy, slopes = device.execute_and_compute_derivatives(script, config)
    slopes = [slopes] if len(script.trainable_params) == 1 else slopes
    return ising.constant + float(energy), [float(slope) for slope in slopes]


def _hamiltonian(ising: Ising) -> qml.operation.Operator:
    wires = _wires(ising)
    coefficients = [*ising.fields, *(value for _, _, value in ising.couplings)]
    words = [*map(qml.Z, wires), *(qml.Z(wires[i]) @ qml.Z(wires[j]) for i, j, _ in ising.couplings)]
    return qml.Hamiltonian(coefficients, words)


def _state(ising: Ising, operations: list[qml.operation.Operator]) -> dict | None:
    if ising.size > STATE_QUBITS:
        return None
    device = qml.device("lightning.qubit", wires=ising.size)
    return state_parts(device.execute(QuantumScript(operations, [qml.state()])))


def _measured(ising: Ising, operations: list[qml.operation.Operator], options: dict) -> dict[str, int]:
    device = qml.device("lightning.qubit", wires=ising.size, seed=options["seed"])
    script = QuantumScript(operations, [qml.sample(wires=_wires(ising))], shots=options["shots"])
    return count_rows(device.execute(script).reshape(-1, ising.size))
