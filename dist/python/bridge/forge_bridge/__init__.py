"""The rooms of the bridge; of an SDK and of SciPy nothing is imported before the hello is answered."""
