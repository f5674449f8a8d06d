import numpy as np
from qiskit import QuantumCircuit
from qiskit.primitives import StatevectorEstimator, StatevectorSampler
from qiskit.quantum_info import SparsePauliOp, Statevector

from ..qiskit_circuits import mixer_layer, phase_layer, qaoa_circuit
from ..ising import Ising
from ..qaoa import search_angles
from ..samples import STATE_QUBITS, count_reversed, state_parts


def evaluate(ising: Ising, ansatz: str, angles: dict) -> dict:
    """Energy by the estimator primitive, the gradient of a QAOA by reverse mode, and the state."""
    if ansatz == "vqe":
        circuit = _vqe(ising, angles["thetas"])
        gradient = None
    else:
        circuit = qaoa_circuit(ising, **angles)
        _, gammas, betas = _gradient(ising, _diagonal(ising), **angles)
        gradient = {"gammas": gammas, "betas": betas}
    estimate = StatevectorEstimator().run([(circuit, _hamiltonian(ising))]).result()[0].data.evs
    return {"energy": ising.constant + float(estimate), "gradient": gradient, "state": _state(ising, circuit)}


def optimize(ising: Ising, options: dict, deadline: float) -> dict:
    diagonal = _diagonal(ising)
    found = search_angles(
        ising,
        lambda gammas, betas: _gradient(ising, diagonal, gammas, betas),
        depth=options["depth"],
        iterations=options.get("iterations"),
        deadline=deadline,
    )
    circuit = qaoa_circuit(ising, **found["angles"])
    return {**found, "samples": _measured(circuit, options), "state": _state(ising, circuit)}


def sample(ising: Ising, angles: dict, options: dict, _deadline: float) -> dict:
    return {"samples": _measured(qaoa_circuit(ising, **angles), options)}


def _vqe(ising: Ising, thetas: list[float]) -> QuantumCircuit:
    circuit = QuantumCircuit(ising.size)
    for row in range(0, len(thetas), ising.size):
        if row > 0:
            for qubit in range(ising.size - 1):
                circuit.cz(qubit, qubit + 1)
        for qubit in range(ising.size):
            circuit.ry(thetas[row + qubit], qubit)
    return circuit


def _gradient(
    ising: Ising, diagonal: np.ndarray, gammas: list[float], betas: list[float]
) -> tuple[float, list[float], list[float]]:
    """Undoes the layers on the state and on H times it (Jones and Gacon, arXiv:2009.02823)."""
    state = Statevector(qaoa_circuit(ising, gammas, betas))
    adjoint = Statevector(diagonal * state.data)
    energy = float(np.vdot(state.data, adjoint.data).real)
    by_gamma, by_beta = [], []
    for gamma, beta in zip(reversed(gammas), reversed(betas), strict=True):
        by_beta.insert(0, 2 * float(np.vdot(adjoint.data, _flip_sum(state.data, ising.size)).imag))
        undone = mixer_layer(ising, -beta)
        state, adjoint = state.evolve(undone), adjoint.evolve(undone)
        by_gamma.insert(0, 2 * float(np.vdot(adjoint.data, diagonal * state.data).imag))
        undone = phase_layer(ising, -gamma)
        state, adjoint = state.evolve(undone), adjoint.evolve(undone)
    return energy, by_gamma, by_beta


def _flip_sum(state: np.ndarray, size: int) -> np.ndarray:
    """sum X_i on a state."""
    tensor = state.reshape((2,) * size)
    return sum(np.flip(tensor, axis) for axis in range(size)).reshape(-1)


def _diagonal(ising: Ising) -> np.ndarray:
    """H of every state, by doubling: qubit after qubit becomes the most significant one."""
    energies = np.full(1, ising.constant)
    spins = np.ones((1, 0))
    for qubit, field in enumerate(ising.fields):
        felt = np.full(len(energies), field)
        for i, j, value in ising.couplings:
            if max(i, j) == qubit:
                felt += value * spins[:, min(i, j)]
        energies = np.concatenate([energies + felt, energies - felt])
        own = np.ones((len(felt), 1))
        spins = np.concatenate([np.hstack([spins, own]), np.hstack([spins, -own])])
    return energies


def _hamiltonian(ising: Ising) -> SparsePauliOp:
    fields = [("Z", [i], value) for i, value in enumerate(ising.fields)]
    couplings = [("ZZ", [i, j], value) for i, j, value in ising.couplings]
    return SparsePauliOp.from_sparse_list([*fields, *couplings], num_qubits=ising.size)


def _state(ising: Ising, circuit: QuantumCircuit) -> dict | None:
    return None if ising.size > STATE_QUBITS else state_parts(Statevector(circuit).data)


def _measured(circuit: QuantumCircuit, options: dict) -> dict[str, int]:
    measured = circuit.copy()
    measured.measure_all()
    result = StatevectorSampler(seed=options["seed"]).run([measured], shots=options["shots"]).result()
    return count_reversed(result[0].data.meas.get_counts())
