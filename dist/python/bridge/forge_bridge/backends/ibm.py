import os

from qiskit.transpiler import generate_preset_pass_manager
from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2

from ..ising import Ising
from ..machines import require_qubits, wait_for
from ..qiskit_circuits import qaoa_circuit
from ..samples import count_reversed


def sample(ising: Ising, angles: dict, options: dict, deadline: float) -> dict:
    return sample_on(_machine(ising.size), ising, angles, options, deadline)


def sample_on(machine, ising: Ising, angles: dict, options: dict, deadline: float) -> dict:
    """Runs the circuit on a backend of Qiskit, remote or not, by the sampler primitive."""
    require_qubits(machine.num_qubits, ising.size)
    circuit = qaoa_circuit(ising, **angles)
    circuit.measure_all()
    fitted = generate_preset_pass_manager(1, backend=machine, seed_transpiler=options["seed"] % 2**31).run(circuit)
    job = SamplerV2(mode=machine).run([fitted], shots=options["shots"])
    wait_for(job.in_final_state, job.cancel, deadline)
    return {"samples": count_reversed(job.result()[0].data.meas.get_counts())}


def _machine(size: int):
    service = QiskitRuntimeService(
        channel=os.environ.get("QISKIT_IBM_CHANNEL") or "ibm_quantum_platform",
        token=os.environ["QISKIT_IBM_TOKEN"],
        instance=os.environ.get("QISKIT_IBM_INSTANCE") or None,
        url=os.environ.get("QISKIT_IBM_URL") or None,
    )
    name = os.environ.get("QUANTUM_FORGE_IBM_MACHINE")
    if name:
        return service.backend(name)
    return service.least_busy(min_num_qubits=size, operational=True, simulator=False)
