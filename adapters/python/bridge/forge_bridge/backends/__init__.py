"""One module a backend, imported when it is asked for: evaluate, optimize or sample, as far as it can."""
