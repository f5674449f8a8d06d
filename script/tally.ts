import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { runScript } from "./run-script.ts";
import { ScriptError } from "./script-error.ts";

/**
 * `node script/tally.ts <report> <may-skip>` reads a vitest JSON report and prints `<passed> <failed>` on
 * stdout, with one line on stderr for each test that counts as failed. A skipped test counts as failed unless
 * it stands in the may-skip list: nothing may turn green by not running. A file that could not be loaded
 * counts as one failed test.
 */
await runScript(async () => {
  const [reportPath = "", maySkipPath = ""] = process.argv.slice(2);
  const declared = parseMaySkip(await readText(maySkipPath));
  const outcomes = parseReport(await readText(reportPath));
  const wrong = outcomes.filter(
    ({ state, file, name }) =>
      state === "failed" || (state === "skipped" && !mayBeSkipped(declared, file, name)),
  );
  for (const { state, file, name } of wrong) {
    console.error(`${state === "failed" ? "failed" : "skipped but not declared"}: ${file}: ${name}`);
  }
  const passed = outcomes.filter(({ state }) => state === "passed").length;
  console.log(`${passed} ${wrong.length}`);
});

type Outcome = {
  readonly file: string;
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
};

type DeclaredSkip = { readonly file: string; readonly name: string };

/** Each line is `<test file> | <full test name, or *> | <why it may be skipped>`; # starts a comment. */
function parseMaySkip(text: string): readonly DeclaredSkip[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [file = "", name = "", reason = ""] = line.split(" | ").map((part) => part.trim());
    if (file !== "" && name !== "" && reason !== "") return { file, name };
    throw new ScriptError("E_TEST_REPORT", {
      what: `a declared skip should read "file | name | reason" but reads "${line}"`,
      remedy: "add what is missing; a skip without a reason is not declared",
    });
  });
}

function mayBeSkipped(declared: readonly DeclaredSkip[], file: string, name: string): boolean {
  return declared.some((skip) => skip.file === file && (skip.name === "*" || skip.name === name));
}

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

function parseReport(text: string): readonly Outcome[] {
  return parseJson(text).testResults.flatMap((result): readonly Outcome[] => {
    const file = relative(process.cwd(), result.name).replaceAll("\\", "/");
    const outcomes = result.assertionResults.map(({ fullName, status }) => ({
      file,
      name: fullName,
      state: stateOf(status),
    }));
    const unexplained = result.status === "failed" && !outcomes.some(({ state }) => state === "failed");
    return unexplained ? [...outcomes, { file, name: result.message, state: "failed" }] : outcomes;
  });
}

function parseJson(text: string): VitestReport {
  try {
    const report = JSON.parse(text) as VitestReport;
    if (Array.isArray(report.testResults)) return report;
    throw new Error("it has no testResults");
  } catch (cause) {
    throw new ScriptError("E_TEST_REPORT", {
      what: `the report should be what vitest's JSON reporter writes but is not (${String(cause)})`,
      remedy: "look further up for why vitest ended early",
      cause,
    });
  }
}

function stateOf(status: string): Outcome["state"] {
  return status === "passed" || status === "failed" ? status : "skipped";
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ScriptError("E_TEST_REPORT", {
      what: `the file ${path || "(none named)"} should be readable but is not`,
      remedy: "name a vitest JSON report and the may-skip list",
      cause,
    });
  }
}
