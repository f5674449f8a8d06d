from qiskit import QuantumCircuit

from .ising import Ising


def qaoa_circuit(ising: Ising, gammas: list[float], betas: list[float]) -> QuantumCircuit:
    """H, then RZ, RZZ and RX layer by layer; Qiskit's qubit 0 is the least significant, as ours."""
    circuit = QuantumCircuit(ising.size)
    circuit.h(range(ising.size))
    for gamma, beta in zip(gammas, betas, strict=True):
        circuit.compose(phase_layer(ising, gamma), inplace=True)
        circuit.compose(mixer_layer(ising, beta), inplace=True)
    return circuit


def phase_layer(ising: Ising, gamma: float) -> QuantumCircuit:
    circuit = QuantumCircuit(ising.size)
    for qubit, field in enumerate(ising.fields):
        circuit.rz(2 * gamma * field, qubit)
    for i, j, value in ising.couplings:
        circuit.rzz(2 * gamma * value, i, j)
    return circuit


def mixer_layer(ising: Ising, beta: float) -> QuantumCircuit:
    circuit = QuantumCircuit(ising.size)
    circuit.rx(2 * beta, range(ising.size))
    return circuit
