import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { CodedError } from "../../core/coded-error.ts";
import { hostileBytes } from "./mutation.ts";
import type { ParserCase } from "./parser-case.ts";

/** What became of the inputs of one parser. */
export type CaseCounts = {
  readonly name: string;
  readonly inputs: number;
  /** Accepted: each was its value's one encoding, and said what was signed. */
  readonly accepted: number;
  /** Refused, by code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly faults: readonly CaseFault[];
};

/** An input that no parser may treat so, as base64. */
export type CaseFault = { readonly what: string; readonly input: string; readonly seed: number };

const CODE = /^E_[A-Z0-9_]+$/;
const SHOWN_FAULTS = 3;
const BATCH = 100;

/**
 * fuzzCase hands so many hostile inputs to a parser. Each is refused by a CodedError, or what was accepted encodes to the very
 * bytes and says no more than was signed. `begin` is told before each input.
 */
export async function fuzzCase(
  parser: ParserCase,
  { inputs, seed, begin }: { readonly inputs: number; readonly seed: number; begin(): void },
): Promise<CaseCounts> {
  const refused = new Map<string, number>();
  const faults: CaseFault[] = [];
  let accepted = 0;
  const [expected] = await Promise.all(
    parser.samples.map(async (each) => signedOf(parser, await parser.accept(each))),
  );
  for (let done = 0; done < inputs; done += BATCH) {
    const numRuns = Math.min(BATCH, inputs - done);
    for (const bytes of fc.sample(hostileBytes(parser), { numRuns, seed: seed + done })) {
      begin();
      const { verdict, text } = await judge(parser, bytes, expected);
      if (verdict === "accepted") accepted++;
      else if (verdict === "refused") refused.set(text, (refused.get(text) ?? 0) + 1);
      else faults.push({ what: text, input: Buffer.from(bytes).toString("base64"), seed: seed + done });
    }
    if (faults.length >= SHOWN_FAULTS) break;
  }
  const counts = { name: parser.name, inputs, accepted, refused: Object.fromEntries(refused) };
  return { ...counts, faults: faults.slice(0, SHOWN_FAULTS) };
}

type Judgement = { readonly verdict: "accepted" | "refused" | "fault"; readonly text: string };

async function judge(parser: ParserCase, bytes: Uint8Array, expected: unknown): Promise<Judgement> {
  let value: unknown;
  try {
    value = await parser.accept(bytes);
  } catch (error) {
    if (error instanceof CodedError && CODE.test(error.code)) return { verdict: "refused", text: error.code };
    return { verdict: "fault", text: `threw ${error instanceof Error ? error.stack : String(error)}` };
  }
  if (value === null) return { verdict: "refused", text: "null" };
  const again = parser.encode?.(value as never);
  if (again !== undefined && Buffer.compare(Buffer.from(again as string), bytes) !== 0)
    return { verdict: "fault", text: "accepted what is not the one encoding of its value" };
  if (parser.signed && !isDeepStrictEqual(await signedOf(parser, value), expected))
    return { verdict: "fault", text: "accepted what nobody signed" };
  return { verdict: "accepted", text: "" };
}

/** The sample itself must be accepted, else nothing would be tested. */
async function signedOf({ name, signed }: ParserCase, value: unknown): Promise<unknown> {
  if (value === null || value === undefined) throw new TypeError(`the sample of ${name} is not accepted`);
  return signed?.(value as never);
}
