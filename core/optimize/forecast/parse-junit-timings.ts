import { inputError } from "../../inputs/input-bytes.ts";
import { secondsOf } from "../../inputs/seconds-of.ts";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "../../inputs/xml-tree.ts";

/** A task that a JUnit report tells of; null when it says no time. */
export type JunitTiming = { readonly task: string; readonly duration_ms: number | null };

/**
 * parseJunitTimings reads a JUnit XML report as times of test files, in the order of their first test case: the times of
 * the cases of one `file`, as case or suite names it, else of one `classname`, else of one suite. Throws E_INPUT_JUNIT, also
 * when there is no test case.
 */
export function parseJunitTimings(bytes: Uint8Array): readonly JunitTiming[] {
  const form = "a JUnit XML report with test cases";
  const [, root] = parseXml(bytes, ["testsuites", "testsuite"], "E_INPUT_JUNIT", form);
  const times = new Map<string, number | null>();
  for (const { task, seconds } of casesOf(root, null)) {
    const before = times.get(task) ?? null;
    times.set(task, seconds === null ? before : (before ?? 0) + seconds);
  }
  if (times.size === 0) throw inputError("E_INPUT_JUNIT", form, "none that names its file, class or suite");
  return [...times].map(([task, seconds]) => ({
    task,
    duration_ms: seconds === null ? null : Math.round(seconds * 1e6) / 1000,
  }));
}

type Case = { readonly task: string; readonly seconds: number | null };

function casesOf(suite: XmlElement, outer: string | null): readonly Case[] {
  const file = attributeOf(suite, "file") ?? attributeOf(suite, "filepath") ?? outer;
  const own = childrenOf(suite, "testcase").flatMap((test): readonly Case[] => {
    const task =
      attributeOf(test, "file") ?? file ?? attributeOf(test, "classname") ?? attributeOf(suite, "name");
    return task === null || task === "" ? [] : [{ task, seconds: secondsOf(test) }];
  });
  return [...own, ...childrenOf(suite, "testsuite").flatMap((inner) => casesOf(inner, file))];
}
