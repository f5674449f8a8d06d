import math
from dataclasses import dataclass

from .fault import Fault

# How coefficients, bits, states and angles are meant, as in core/optimize/ising/ising.ts. Both sides say it in words of
# one meaning, and refuse others: a sign that is understood differently gives plausible nonsense.
CONVENTIONS = {
    "goal": "minimise",
    "hamiltonian": "constant + sum fields[i] z_i + sum value z_i z_j",
    "spin_of_bit": "z = 1 - 2 b",
    "state_index": "sum b_i 2^i",
    "pauli_z": "Z|0> = +|0>",
    "phase_layer": "exp(-i gamma H)",
    "mixer_layer": "exp(-i beta sum X_i)",
    "initial_state": "|+>^n",
    "layer_order": "phase, mixer",
    "bit_string": "character i is bit i",
}


@dataclass(frozen=True)
class Ising:
    constant: float
    fields: list[float]
    couplings: list[tuple[int, int, float]]

    @property
    def size(self) -> int:
        return len(self.fields)

    def energy(self, bits: str) -> float:
        """H of a string whose character i is bit i."""
        spins = [1 - 2 * int(bit) for bit in bits]
        linear = sum(h * z for h, z in zip(self.fields, spins, strict=True))
        return self.constant + linear + sum(value * spins[i] * spins[j] for i, j, value in self.couplings)


def parse_ising(request: dict) -> Ising:
    """Reads `problem` and checks `conventions`. Throws Fault E_BACKEND_REFUSED."""
    if request.get("conventions") != CONVENTIONS:
        raise Fault(
            "E_BACKEND_REFUSED",
            "the conventions of the request are not those of the bridge",
            "install bridge and client from one version",
        )
    try:
        problem = request["problem"]
        ising = Ising(
            float(problem["constant"]),
            [float(value) for value in problem["fields"]],
            [(int(c["i"]), int(c["j"]), float(c["value"])) for c in problem["couplings"]],
        )
    except (KeyError, TypeError, ValueError) as cause:
        raise _malformed(f"it cannot be read ({cause})") from cause
    numbers = [ising.constant, *ising.fields, *(value for _, _, value in ising.couplings)]
    if not all(math.isfinite(number) for number in numbers):
        raise _malformed("a coefficient is not finite")
    if not ising.fields:
        raise _malformed("it has no variable")
    if any(i == j or not 0 <= min(i, j) <= max(i, j) < ising.size for i, j, _ in ising.couplings):
        raise _malformed("a coupling names a variable that is not there, or one twice")
    return ising


def _malformed(why: str) -> Fault:
    return Fault("E_BACKEND_REFUSED", f"expected an Ising problem, but {why}", "send constant, fields and couplings")
