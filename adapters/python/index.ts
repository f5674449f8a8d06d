export { findPython } from "./find-python.ts";
export { openPythonAdapters, type PythonOptions } from "./open-python-adapters.ts";
