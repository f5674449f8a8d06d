class Fault(Exception):
    """What a request ends with when it has no answer: a code of BackendFault, what happened, what to do."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        super().__init__(what)
        self.code = code
        self.what = what
        self.remedy = remedy
