"""Runs what the backends of machines would run, on the stand-ins that their own SDKs bring.

`stand_ins.py BRIDGE PROBLEM ANGLES SHOTS` prints the samples of each.
"""

import json
import sys
import time

sys.path.insert(0, sys.argv[1])

import cirq  # noqa: E402
import cirq_google  # noqa: E402
from braket.devices import LocalSimulator  # noqa: E402
from dwave.system.testing import MockDWaveSampler  # noqa: E402
from forge_bridge.backends import braket, dwave, google, ibm  # noqa: E402
from forge_bridge.ising import CONVENTIONS, parse_ising  # noqa: E402
from qiskit_aer import AerSimulator  # noqa: E402

ising = parse_ising({"conventions": CONVENTIONS, "problem": json.loads(sys.argv[2])})
angles = json.loads(sys.argv[3])
options = {"shots": int(sys.argv[4]), "seed": 1}
deadline = time.monotonic() + 50
grid = cirq_google.engine.create_device_from_processor_id("rainbow")
answers = {
    "ibm": ibm.sample_on(AerSimulator(seed_simulator=1), ising, angles, options, deadline),
    "braket": braket.sample_on(LocalSimulator(), ising, angles, options, {}),
    "google": google.sample_on(cirq.Simulator(seed=1), grid, ising, angles, options),
    "dwave": dwave.optimize_on(MockDWaveSampler(), ising, options, deadline),
}
print(json.dumps({name: answer["samples"] for name, answer in answers.items()}))
