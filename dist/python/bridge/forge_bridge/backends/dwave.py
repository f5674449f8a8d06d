import os
import time
from collections import defaultdict

import dimod
from dwave.system import DWaveSampler, EmbeddingComposite

from ..ising import Ising
from ..machines import wait_for
from ..samples import count_rows


def optimize(ising: Ising, options: dict, deadline: float) -> dict:
    # Endpoint, region and solver come from the SDK's own variables.
    with DWaveSampler(token=os.environ["DWAVE_API_TOKEN"]) as sampler:
        return optimize_on(sampler, ising, options, deadline)


def optimize_on(sampler: dimod.Sampler, ising: Ising, options: dict, deadline: float) -> dict:
    """Embeds the problem into the sampler's graph and anneals it, so many times."""
    couplings: dict[tuple[int, int], float] = defaultdict(float)
    for i, j, value in ising.couplings:
        couplings[min(i, j), max(i, j)] += value
    sampleset = EmbeddingComposite(sampler).sample_ising(
        dict(enumerate(ising.fields)),
        dict(couplings),
        num_reads=options["shots"],
        embedding_parameters={
            "random_seed": options["seed"] % 2**31,
            "timeout": max(1, int(deadline - time.monotonic())),
        },
    )
    # The composite hands out nothing to cancel; an anneal that has been sent is short.
    wait_for(sampleset.done, lambda: None, deadline)
    best = sampleset.aggregate()
    order = [best.variables.index(variable) for variable in range(ising.size)]
    return {
        "samples": count_rows((1 - row[order]) // 2 for row in best.record.sample),
        "iterations": options["shots"],
        "converged": None,
        "stop": f"{options['shots']} anneals",
    }
