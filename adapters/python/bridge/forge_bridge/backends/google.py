import math
import os

import cirq
import cirq_google
import numpy as np

from ..ising import Ising
from ..machines import require_qubits
from ..samples import count_rows


def sample(ising: Ising, angles: dict, options: dict, _deadline: float) -> dict:
    engine = cirq_google.get_engine(os.environ["GOOGLE_CLOUD_PROJECT"])
    processor = engine.get_processor(os.environ["QUANTUM_FORGE_GOOGLE_PROCESSOR"])
    config = os.environ.get("QUANTUM_FORGE_GOOGLE_CONFIG")
    sampler = processor.get_sampler(**({"device_config_name": config} if config else {}))
    return sample_on(sampler, processor.get_device(), ising, angles, options)


def sample_on(sampler: cirq.Sampler, device: cirq.Device, ising: Ising, angles: dict, options: dict) -> dict:
    """Lays the circuit on the device's grid, writes it in the device's gates, and runs it."""
    grid = device.metadata.nx_graph
    require_qubits(len(grid), ising.size)
    routed = cirq.RouteCQC(grid)(circuit(ising, **angles))
    fitted = cirq.optimize_for_target_gateset(routed, gateset=device.metadata.compilation_target_gatesets[0])
    device.validate_circuit(fitted)
    result = sampler.run(fitted, repetitions=options["shots"])
    rows = np.stack([result.measurements[str(qubit)][:, 0] for qubit in range(ising.size)], axis=1)
    return {"samples": count_rows(rows)}


def circuit(ising: Ising, gammas: list[float], betas: list[float]) -> cirq.Circuit:
    """One qubit a variable; each is measured by itself, with its number as the key."""
    qubits = cirq.LineQubit.range(ising.size)
    made = cirq.Circuit(cirq.H.on_each(*qubits))
    for gamma, beta in zip(gammas, betas, strict=True):
        made += [cirq.rz(2 * gamma * h).on(q) for h, q in zip(ising.fields, qubits, strict=True)]
        made += [_rzz(2 * gamma * value).on(qubits[i], qubits[j]) for i, j, value in ising.couplings]
        made += [cirq.rx(2 * beta).on(q) for q in qubits]
    return made + [cirq.measure(q, key=str(i)) for i, q in enumerate(qubits)]


def _rzz(angle: float) -> cirq.Gate:
    """e^(-i angle Z Z / 2)."""
    return cirq.ZZPowGate(exponent=angle / math.pi, global_shift=-0.5)
