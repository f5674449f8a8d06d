import { lopsidedIsing, openAdapter } from "./python-fixture.ts";

/** A program that asks the bridge that is named, says so, and waits; or, told to, asks, and forgets to close. */
const [python = "", script = "", ending] = process.argv.slice(2);
const environment = { ...process.env, QUANTUM_FORGE_PYTHON: python };
const adapter = openAdapter("pennylane", { environment, userHome: "/", script });
await adapter.isAvailable();
const asked = adapter.optimize(lopsidedIsing(3, 1), { ms: 60_000, seed: 1 });
// The request is on its way before this program says so.
setTimeout(() => console.log("asked"), 300);
await asked;
if (ending !== "forget") await adapter.close();
