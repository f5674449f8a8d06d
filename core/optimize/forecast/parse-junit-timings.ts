import { inputError } from "../../inputs/input-bytes.ts";
import { secondsOf } from "../../inputs/seconds-of.ts";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "../../inputs/xml-tree.ts";

/** A task that a JUnit report tells of; null when it says no time. */
export type JunitTiming = { readonly task: string; readonly duration_ms: number | null };

/**
 * parseJunitTimings reads a JUnit XML report as times of test files, in the order of their first test case: the times of
 * the cases of one `file`, as case or suite names it, else of one `classname`, else of one suite. A suite that is named as the
 * one task of all its cases has that task's whole time, set-up and subtests at once: it counts in their place, unless it is
 * shorter than one of them. Throws E_INPUT_JUNIT, also when there is no test case.
 */
export function parseJunitTimings(bytes: Uint8Array): readonly JunitTiming[] {
  const times = new Map<string, number | null>();
  for (const { task, seconds } of junitCases(bytes)) {
    const before = times.get(task) ?? null;
    times.set(task, seconds === null ? before : (before ?? 0) + seconds);
  }
  return [...times].map(([task, seconds]) => ({
    task,
    duration_ms: seconds === null ? null : Math.round(seconds * 1e6) / 1000,
  }));
}

/** What a test case, or all of a task's together, say. */
export type JunitCase = {
  readonly task: string;
  readonly seconds: number | null;
  /** It has a failure or an error, or its suite has one of its own: its set-up broke. */
  readonly failed: boolean;
};

/** junitCases gives the test cases of a report by the task that they belong to, as parseJunitTimings says. Throws E_INPUT_JUNIT. */
export function junitCases(bytes: Uint8Array): readonly JunitCase[] {
  const form = "a JUnit XML report with test cases";
  const [, root] = parseXml(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", form);
  const cases = casesOf(root, null);
  if (cases.length === 0) throw inputError("E_INPUT_JUNIT", form, "none that names its file, class or suite");
  return cases;
}

function casesOf(suite: XmlElement, outer: string | null): readonly JunitCase[] {
  const file = attributeOf(suite, "file") ?? attributeOf(suite, "filepath") ?? outer;
  const own = childrenOf(suite, "testcase").flatMap((test): readonly JunitCase[] => {
    const task =
      attributeOf(test, "file") ?? file ?? attributeOf(test, "classname") ?? attributeOf(suite, "name");
    return task === null || task.trim() === ""
      ? []
      : [{ task, seconds: secondsOf(test), failed: broken(test) || broken(suite) }];
  });
  const cases = [...own, ...childrenOf(suite, "testsuite").flatMap((inner) => casesOf(inner, file))];
  const failed = cases.some((one) => one.failed);
  const whole = { task: attributeOf(suite, "name") ?? "", seconds: secondsOf(suite), failed };
  const counts = cases.every(
    ({ task, seconds }) => task === whole.task && (seconds ?? 0) <= (whole.seconds ?? -1),
  );
  return counts && cases.length > 0 ? [whole] : cases;
}

function broken(element: XmlElement): boolean {
  return Object.hasOwn(element, "failure") || Object.hasOwn(element, "error");
}
