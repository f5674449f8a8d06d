import math
import time
from collections.abc import Callable, Sequence

from scipy.optimize import minimize

from .ising import Ising

# Of the search, as in core/optimize/simulate/optimise-qaoa.ts.
ITERATIONS = 99
EARLY_ITERATIONS = 5
TOLERANCE = 1e-3
EARLY_TOLERANCE = 1e-2
RAMP_SIZE = 0.7

#: Energy, and its derivatives by gammas and by betas.
Gradient = tuple[float, Sequence[float], Sequence[float]]


class _Late(Exception):
    pass


def search_angles(
    ising: Ising,
    gradient: Callable[[list[float], list[float]], Gradient],
    *,
    depth: int,
    iterations: int | None,
    deadline: float,
) -> dict:
    """Finds good angles: a linear ramp at depth 1, INTERP from depth to depth, L-BFGS-B by SciPy at each.

    Runs in units of the energies' standard deviation. The deadline is one of time.monotonic; before each circuit but
    the first it is asked whether this one and the measurement still fit. A search that ends early gives the best
    angles of the depth that it reached. Gives angles, iterations, converged and stop.
    """
    deviation, spread = _scale(ising)
    left = ITERATIONS if iterations is None else iterations
    best: dict = {}
    spent = 0
    longest = 0.0

    def scaled(x: Sequence[float]) -> tuple[float, list[float]]:
        nonlocal longest
        began = time.monotonic()
        if best and began + 2 * longest > deadline:
            raise _Late
        gammas, betas = _angles(x, spread)
        energy, by_gamma, by_beta = gradient(gammas, betas)
        longest = max(longest, time.monotonic() - began)
        if not best or best["depth"] < len(gammas) or energy < best["energy"]:
            best.update(depth=len(gammas), energy=energy, gammas=gammas, betas=betas)
        slopes = [*(slope / spread for slope in by_gamma), *by_beta]
        return (energy - ising.constant) / deviation, [float(slope) / deviation for slope in slopes]

    def counted(_x: Sequence[float]) -> None:
        nonlocal spent
        spent += 1

    gammas, betas = [-RAMP_SIZE * 0.5 / spread], [RAMP_SIZE * 0.5]
    stop = "gradient or value below tolerance"
    converged = True
    try:
        while True:
            last = len(gammas) == depth
            start = [*(gamma * spread for gamma in gammas), *betas]
            most = left - spent if last else min(EARLY_ITERATIONS, left - spent)
            tolerance = TOLERANCE if last else EARLY_TOLERANCE
            if most > 0:
                settings = {"maxiter": most, "gtol": tolerance, "ftol": tolerance**2}
                found = minimize(scaled, start, jac=True, method="L-BFGS-B", callback=counted, options=settings)
                gammas, betas = _angles(found.x, spread)
                if last and found.status != 0:
                    converged, stop = False, "iterations used up" if found.status == 1 else "line search failed"
            elif last:
                scaled(start)
                converged, stop = False, "iterations used up"
            if last:
                break
            gammas, betas = _interpolated(gammas), _interpolated(betas)
    except _Late:
        converged, stop = False, "time is up"
    angles = {"gammas": best["gammas"], "betas": best["betas"]}
    return {"angles": angles, "iterations": spent, "converged": converged, "stop": stop}


def _scale(ising: Ising) -> tuple[float, float]:
    """Standard deviation of the energies over all states; the same by the root of the number of qubits."""
    terms = [*ising.fields, *(value for _, _, value in ising.couplings)]
    deviation = math.sqrt(sum(value * value for value in terms)) or 1.0
    return deviation, deviation / math.sqrt(ising.size)


def _angles(x: Sequence[float], spread: float) -> tuple[list[float], list[float]]:
    half = len(x) // 2
    return [float(value) / spread for value in x[:half]], [float(value) for value in x[half:]]


def _interpolated(values: list[float]) -> list[float]:
    """INTERP: Zhou et al., arXiv:1812.01041, appendix B."""
    p = len(values)
    padded = [0.0, *values, 0.0]
    return [(i / p) * padded[i] + ((p - i) / p) * padded[i + 1] for i in range(p + 1)]
