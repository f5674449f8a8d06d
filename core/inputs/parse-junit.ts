import type { JunitReport } from "./forge-inputs.ts";
import { inputError } from "./input-bytes.ts";
import { secondsOf } from "./seconds-of.ts";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "./xml-tree.ts";

/** Running sums; seconds is null until a test case gives its time. */
type Tally = {
  readonly total: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number | null;
};

const NOTHING: Tally = { total: 0, failed: 0, skipped: 0, seconds: null };

/**
 * parseJunit reads a JUnit XML report, <testsuites> or <testsuite> nested to any depth, and counts its test
 * cases. A case with a failure or an error failed, however many it has. A suite that itself holds a failure or an error
 * (its set-up broke) counts as one failed case more. Where a suite says of itself that more failed than stand in it,
 * that number holds: a report that was cut off must not read as a pass. How many tests it says it has is often stale. Throws E_INPUT_JUNIT.
 */
export function parseJunit(bytes: Uint8Array, source: string): JunitReport {
  const [, root] = parseXml(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", "a JUnit XML report");
  const { total, failed, skipped, seconds } = tallySuite(root);
  return {
    source,
    total,
    failed,
    skipped,
    duration_ms: seconds === null ? null : Math.round(seconds * 1000),
  };
}

function tallySuite(suite: XmlElement): Tally {
  const own = broken(suite) ? { ...NOTHING, total: 1, failed: 1 } : NOTHING;
  const cases = childrenOf(suite, "testcase").reduce<Tally>((sum, test) => add(sum, tallyCase(test)), own);
  const counted = childrenOf(suite, "testsuite").reduce<Tally>(
    (sum, inner) => add(sum, tallySuite(inner)),
    cases,
  );
  const failed = Math.max(counted.failed, declared(suite, "failures") + declared(suite, "errors"));
  return { ...counted, failed, total: Math.max(counted.total, failed) };
}

/** 0 when the suite does not say it; what is no count is a report to refuse, not to guess at. */
function declared(suite: XmlElement, name: "failures" | "errors"): number {
  const text = attributeOf(suite, name)?.trim() ?? "";
  if (text === "") return 0;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw inputError(
    "E_INPUT_JUNIT",
    "a JUnit XML report",
    `${name}=${JSON.stringify(text.slice(0, 40))} in a suite`,
  );
}

function tallyCase(test: XmlElement): Tally {
  const failed = broken(test);
  const skipped = !failed && Object.hasOwn(test, "skipped");
  return { total: 1, failed: Number(failed), skipped: Number(skipped), seconds: secondsOf(test) };
}

function broken(element: XmlElement): boolean {
  return Object.hasOwn(element, "failure") || Object.hasOwn(element, "error");
}

function add(a: Tally, b: Tally): Tally {
  return {
    total: a.total + b.total,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    seconds: a.seconds === null ? b.seconds : a.seconds + (b.seconds ?? 0),
  };
}
