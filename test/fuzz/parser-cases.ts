import type { ParserCase } from "./parser-case.ts";
import { keyCases } from "./tables/key-cases.ts";
import { logCases } from "./tables/log-cases.ts";
import { recordCases } from "./tables/record-cases.ts";
import { sigstoreCases } from "./tables/sigstore-cases.ts";
import { trustCases } from "./tables/trust-cases.ts";

/** parserCases is the table of every parser of hostile bytes in core/vbh, core/registry, core/policy and the adapters of keys and bundles. */
export async function parserCases(): Promise<readonly ParserCase[]> {
  const tables = [await recordCases(), await trustCases(), await logCases(), await sigstoreCases()];
  return [...tables.flat(), ...keyCases()];
}
