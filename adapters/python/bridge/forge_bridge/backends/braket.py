import os
import time

import boto3
from braket.aws import AwsDevice, AwsSession
from braket.circuits import Circuit

from ..fault import Fault
from ..ising import Ising


def sample(ising: Ising, angles: dict, options: dict, deadline: float) -> dict:
    session = AwsSession(
        boto3.Session(
            aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],
            aws_session_token=os.environ.get("AWS_SESSION_TOKEN") or None,
            region_name=os.environ["AWS_REGION"],
        )
    )
    device = AwsDevice(os.environ["AMZN_BRAKET_DEVICE_ARN"], session)
    left = max(0.1, deadline - time.monotonic())
    waiting = {"poll_timeout_seconds": left, "poll_interval_seconds": min(1.0, left / 4)}
    return sample_on(device, ising, angles, options, waiting)


def sample_on(device, ising: Ising, angles: dict, options: dict, waiting: dict) -> dict:
    """Runs the circuit on a device of Braket, remote or not. A device with fewer qubits refuses it."""
    task = device.run(circuit(ising, **angles), shots=options["shots"], **waiting)
    result = task.result()
    if result is None:
        # A failed task gives no result either, and there is nothing to cancel.
        state = task.state()
        if state not in ("FAILED", "CANCELLED", "COMPLETED"):
            task.cancel()
        raise Fault(
            "E_BACKEND_TIMEOUT" if state not in ("FAILED", "CANCELLED") else "E_BACKEND_REFUSED",
            f"the task gave no result within the time that it was given; its state was {state}",
            "give it more time, see what its provider says, or choose another backend",
        )
    return {"samples": dict(result.measurement_counts)}


def circuit(ising: Ising, gammas: list[float], betas: list[float]) -> Circuit:
    """ZZ(angle) = e^(-i angle Z Z / 2); outcomes are strings that begin with qubit 0."""
    made = Circuit()
    for qubit in range(ising.size):
        made.h(qubit)
    for gamma, beta in zip(gammas, betas, strict=True):
        for qubit, field in enumerate(ising.fields):
            made.rz(qubit, 2 * gamma * field)
        for i, j, value in ising.couplings:
            made.zz(i, j, 2 * gamma * value)
        for qubit in range(ising.size):
            made.rx(qubit, 2 * beta)
    return made
