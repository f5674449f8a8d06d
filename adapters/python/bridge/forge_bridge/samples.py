from collections import Counter
from collections.abc import Iterable, Sequence

#: Most qubits whose state is sent back: 2^14 amplitudes are less than a line may hold.
STATE_QUBITS = 14


def state_parts(amplitudes) -> dict:
    """Splits a vector of complex amplitudes, an array of NumPy."""
    return {"re": amplitudes.real.tolist(), "im": amplitudes.imag.tolist()}


def count_rows(rows: Iterable[Sequence[int]]) -> dict[str, int]:
    """How often each outcome was seen, by its string of bits; a row has the bit of qubit i in column i."""
    return dict(Counter("".join("1" if bit else "0" for bit in row) for row in rows))


def count_reversed(counts: dict[str, int]) -> dict[str, int]:
    """The same from Qiskit's counts, whose strings begin with the last qubit."""
    return {bits.replace(" ", "")[::-1]: count for bits, count in counts.items()}
