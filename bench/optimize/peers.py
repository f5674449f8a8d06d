"""Peers of the simulator and the annealer, for speed.ts: one JSON request a line on stdin, one answer a line on stdout.

Each answer has the milliseconds of the work alone: no start, no import, no building or transpiling of circuits that can
be reused, none of the sampler's own preparation. One thread. Bits and signs as in core/optimize/ising/ising.ts.
"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import pennylane as qml
import scipy.sparse
from dimod import BinaryQuadraticModel
from dwave.samplers import SimulatedAnnealingSampler
from pennylane_lightning.lightning_qubit._adjoint_jacobian import LightningAdjointJacobian
from pennylane_lightning.lightning_qubit._state_vector import LightningStateVector
from qiskit import QuantumCircuit, transpile
from qiskit_aer import AerSimulator
from scipy.optimize import minimize


class Problem:
    def __init__(self, request):
        self.n = request["n"]
        self.fields = request["fields"]
        self.couplings = [(c["i"], c["j"], c["value"]) for c in request["couplings"]]
        self.gammas = request["gammas"]
        self.betas = request["betas"]
        states = np.arange(2**self.n)
        spin = [1.0 - 2.0 * ((states >> i) & 1) for i in range(self.n)]
        self.diagonal = np.full(2**self.n, request["constant"], dtype=float)
        for i, field in enumerate(self.fields):
            self.diagonal += field * spin[i]
        for i, j, value in self.couplings:
            self.diagonal += value * spin[i] * spin[j]
        self.aer = None
        self.lightning = LightningStateVector(self.n)
        matrix = scipy.sparse.diags(self.diagonal.astype(complex)).tocsr()
        self.hamiltonian = qml.SparseHamiltonian(matrix, wires=range(self.n))

    def wire(self, qubit):
        # PennyLane's wire 0 is the most significant bit.
        return self.n - 1 - qubit

    def energy(self, state):
        return float(np.sum(self.diagonal * np.abs(state) ** 2))


problem = None


def prepare(request):
    global problem
    problem = Problem(request)
    return {"ms": 0}


def numpy_by(mix):
    """Phases by the diagonal, then `mix` for each qubit."""

    def layers(_):
        p = problem
        pairs = [pairs_of(p.n, qubit) for qubit in range(p.n)]
        began = time.perf_counter()
        state = np.full(2**p.n, 2 ** (-p.n / 2), dtype=complex)
        for gamma, beta in zip(p.gammas, p.betas):
            state = state * np.exp(-1j * gamma * p.diagonal)
            c, s = np.cos(beta), -1j * np.sin(beta)
            for qubit in range(p.n):
                state = mix(state, c, s, qubit, pairs[qubit])
        ms = (time.perf_counter() - began) * 1e3
        return {"ms": ms, "energy": p.energy(state)}

    return layers


def pairs_of(n, qubit):
    states = np.arange(2**n)
    low = states[(states >> qubit) & 1 == 0]
    return low, low | (1 << qubit)


def mix_by_index(state, c, s, qubit, pairs):
    low, high = pairs
    a, b = state[low], state[high]
    state[low] = c * a + s * b
    state[high] = s * a + c * b
    return state


def mix_by_view(state, c, s, qubit, pairs):
    view = state.reshape(-1, 2, 1 << qubit)
    low = view[:, 0].copy()
    view[:, 0] = c * low + s * view[:, 1]
    view[:, 1] = s * low + c * view[:, 1]
    return state


def mix_by_matrix(state, c, s, qubit, pairs):
    mixed = np.matmul(np.array([[c, s], [s, c]]), state.reshape(-1, 2, 1 << qubit))
    return mixed.reshape(-1)


def lightning_layers(_):
    """The gates called in C++ one by one, without PennyLane's queue and checks."""
    p = problem
    gates = p.lightning.state_vector
    fields = [([p.wire(i)], field) for i, field in enumerate(p.fields) if field != 0]
    couplings = [([p.wire(i), p.wire(j)], value) for i, j, value in p.couplings]
    wires = [[p.wire(i)] for i in range(p.n)]
    p.lightning.reset_state()
    rz, rzz, rx = gates.RZ, gates.IsingZZ, gates.RX
    for wire in wires:
        gates.Hadamard(wire, False, [])
    began = time.perf_counter()
    for gamma, beta in zip(p.gammas, p.betas):
        for wire, field in fields:
            rz(wire, False, [2 * gamma * field])
        for pair, value in couplings:
            rzz(pair, False, [2 * gamma * value])
        for wire in wires:
            rx(wire, False, [2 * beta])
    ms = (time.perf_counter() - began) * 1e3
    return {"ms": ms, "energy": p.energy(np.asarray(p.lightning.state))}


def circuit(p):
    made = QuantumCircuit(p.n)
    made.h(range(p.n))
    for gamma, beta in zip(p.gammas, p.betas):
        for i, field in enumerate(p.fields):
            if field != 0:
                made.rz(2 * gamma * field, i)
        for i, j, value in p.couplings:
            made.rzz(2 * gamma * value, i, j)
        for i in range(p.n):
            made.rx(2 * beta, i)
    made.save_statevector()
    return made


def aer_layers(request):
    """The time that Aer's own C++ says it took; of three widths of fused gates, the caller takes the quickest."""
    p = problem
    if p.aer is None:
        p.aer = {}
    width = request["fusion"]
    if width not in p.aer:
        simulator = AerSimulator(
            method="statevector", max_parallel_threads=1, fusion_max_qubit=width, fusion_enable=True
        )
        p.aer[width] = (simulator, transpile(circuit(p), simulator, optimization_level=0))
    simulator, compiled = p.aer[width]
    result = simulator.run(compiled).result()
    state = np.asarray(result.get_statevector())
    return {"ms": result.results[0].time_taken * 1e3, "energy": p.energy(state)}


def lightning_gradient_at(p, gammas, betas):
    operations = [qml.Hadamard(p.wire(i)) for i in range(p.n)]
    layer_of, factor = [], []
    for layer, (gamma, beta) in enumerate(zip(gammas, betas)):
        for i, field in enumerate(p.fields):
            if field != 0:
                operations.append(qml.RZ(2 * gamma * field, p.wire(i)))
                layer_of.append(layer)
                factor.append(2 * field)
        for i, j, value in p.couplings:
            operations.append(qml.IsingZZ(2 * gamma * value, [p.wire(i), p.wire(j)]))
            layer_of.append(layer)
            factor.append(2 * value)
        for i in range(p.n):
            operations.append(qml.RX(2 * beta, p.wire(i)))
            layer_of.append(len(gammas) + layer)
            factor.append(2)
    tape = qml.tape.QuantumScript(operations, [qml.expval(p.hamiltonian)])
    tape.trainable_params = list(range(len(factor)))
    began = time.perf_counter()
    p.lightning.reset_state()
    p.lightning.apply_operations(tape.operations)
    slopes = LightningAdjointJacobian(p.lightning).calculate_jacobian(tape)
    ms = (time.perf_counter() - began) * 1e3
    state = np.asarray(p.lightning.state)
    by_angle = np.bincount(layer_of, weights=np.asarray(slopes) * factor, minlength=2 * len(gammas))
    return ms, p.energy(state), by_angle


def lightning_gradient(_):
    """Circuit and adjoint differentiation of all gates, the Hamiltonian as one sparse matrix."""
    ms, energy, slopes = lightning_gradient_at(problem, problem.gammas, problem.betas)
    return {"ms": ms, "energy": energy, "slopes": slopes.tolist()}


def lightning_optimise(request):
    """scipy's L-BFGS-B over the angles; only the time within PennyLane's C++ side counts, and the number of its calls."""
    p = problem
    depth = len(p.gammas)
    spread, deviation = request["spread"], request["deviation"]
    total = 0.0
    calls = 0

    def evaluate(x):
        nonlocal total, calls
        ms, energy, slopes = lightning_gradient_at(p, x[:depth] / spread, x[depth:])
        total += ms
        calls += 1
        return energy / deviation, np.concatenate([slopes[:depth] / spread, slopes[depth:]]) / deviation

    start = np.concatenate([np.array(p.gammas) * spread, p.betas])
    options = {"maxiter": request["iterations"], "maxcor": 10, "gtol": 0, "ftol": 0, "maxls": 24}
    began = time.perf_counter()
    found = minimize(evaluate, start, jac=True, method="L-BFGS-B", options=options)
    whole = (time.perf_counter() - began) * 1e3
    return {
        "ms": total,
        "whole_ms": whole,
        "evaluations": calls,
        "iterations": int(found.nit),
        "energy": float(found.fun * deviation),
    }


def anneal(request):
    """Reads of so many sweeps, each with a seed of its own, until one meets the target.

    `sampling_ms` is the sampler's C++ alone; `ms` adds what the sampler did before it, once: the energies and couplings as
    arrays, and its temperatures. Both by the sampler's own clock.
    """
    key = request["key"]
    if key not in models:
        couplings = zip(request["i"], request["j"], request["value"])
        quadratic = {(i, j): value for i, j, value in couplings}
        fields = dict(enumerate(request["fields"]))
        models[key] = BinaryQuadraticModel(fields, quadratic, request["constant"], "SPIN")
    random = np.random.default_rng(request["seed"])
    before = 0.0
    sampling = 0.0
    best = np.inf
    reached = False
    for read in range(request["most"]):
        seed = int(random.integers(2**31 - 1))
        found = sampler.sample(models[key], num_reads=1, num_sweeps=request["sweeps"], seed=seed)
        timing = found.info["timing"]
        if read == 0:
            before = timing["preprocessing_ns"] / 1e6
        sampling += timing["sampling_ns"] / 1e6
        best = min(best, float(found.record.energy[0]))
        reached = best <= request["target"]
        if reached:
            break
    return {"ms": before + sampling, "sampling_ms": sampling, "energy": best, "reached": reached}


models = {}
sampler = SimulatedAnnealingSampler()
WORK = {
    "prepare": prepare,
    "numpy_by_index": numpy_by(mix_by_index),
    "numpy_by_view": numpy_by(mix_by_view),
    "numpy_by_matrix": numpy_by(mix_by_matrix),
    "lightning_layers": lightning_layers,
    "aer_layers": aer_layers,
    "lightning_gradient": lightning_gradient,
    "lightning_optimise": lightning_optimise,
    "anneal": anneal,
}

for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps(WORK[asked["work"]](asked)), flush=True)
