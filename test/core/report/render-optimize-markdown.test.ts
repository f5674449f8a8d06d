import { describe, expect, it } from "vitest";
import { type OptimizeReport, renderOptimizeMarkdown } from "../../../core/report/index.ts";
import { optimize } from "../../../forge/optimize/optimize.ts";

type Times = { readonly [task: string]: number };

/** The report of a plan for the last of these runs. Milliseconds. */
function reportOf(runs: readonly Times[], agents: number): Promise<OptimizeReport> {
  const files = new Map(
    runs.map((times, at) => {
      const timings = Object.entries(times).map(([task, duration_ms]) => ({ task, duration_ms }));
      return [String(at), new TextEncoder().encode(JSON.stringify(timings))];
    }),
  );
  const paths = [...files.keys()];
  return optimize(
    {
      file: null,
      timings: paths.at(-1) ?? null,
      junit: [],
      history: paths.slice(0, -1).map((path) => [path]),
      tasks: null,
      agents,
      level: 0.5,
    },
    { backend: "classical", compare: false, budget_ms: 100, seed: 1, quantum_threshold: 0 },
    {
      readInput: async (path) => files.get(path) ?? new Uint8Array(),
      adapters: [],
      trials: { read: async () => [], add: async () => {} },
    },
  );
}

const SLOW: Times = { a: 7000, b: 5000, c: 4000, d: 2000 };

describe("the job summary of a plan", () => {
  it("says first how long it takes, and how much sooner that is than what is used now", async () => {
    const [first] = renderOptimizeMarkdown(await reportOf([SLOW], 2)).split("\n");
    expect(first).toBe(
      "**Pipeline plan: 9.0 s** for 4 tasks on 2 agents, 25 % sooner than equal counts by name (12.0 s).",
    );
  });

  it("says so when nothing is won", async () => {
    const [first] = renderOptimizeMarkdown(await reportOf([{ a: 1000, b: 1000 }], 2)).split("\n");
    expect(first).toBe("**Pipeline plan: 1.0 s** for 2 tasks on 2 agents, as equal counts by name (1.0 s).");
  });

  it("keeps the three numbers apart, and shows how good the last forecasts were", async () => {
    const slower = Object.fromEntries(Object.entries(SLOW).map(([task, ms]) => [task, ms * 2]));
    const page = renderOptimizeMarkdown(await reportOf([SLOW, SLOW, slower], 2));
    for (const label of ["Gain on current", "Gain on classical", "Certified gap"]) {
      expect(page).toContain(`\n| ${label} | `);
    }
    expect(page).toContain("\n| Forecast error | median 25 % over 2 runs, longest +50 % |\n");
    expect(page).toContain("<details><summary>Shard <code>1</code>: 2 tasks</summary>");
  });

  it("shows hostile names as text", async () => {
    const names = ["</summary><b>", "@octocat", "a|b", "![x](https://example.org)", "a\u202eb", "`x`", "a~b"];
    const report = await reportOf([Object.fromEntries(names.map((one) => [one, 9]))], 2);
    // No reader lets a line break pass; a report may come from elsewhere.
    const page = renderOptimizeMarkdown(JSON.parse(JSON.stringify(report).replaceAll("a~b", "a\\nb")));
    expect(page).not.toMatch(/<b>|@octocat|a\|b|!\[|https:|\u202e|`|a\nb/);
    expect(page).toContain("<code>&#60;/summary&#62;&#60;b&#62;</code>");
  });

  it("fits a job summary, whatever the names are", async () => {
    const times = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`${at}${"&".repeat(200)}`, at]),
    );
    const page = renderOptimizeMarkdown(await reportOf([times], 256));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(900_000);
    expect(page).toContain("Some sections were left out");
    expect(page.split("<details>")).toHaveLength(page.split("</details>").length);
  });

  it("lists the tasks that never ran", async () => {
    const report = await reportOf([SLOW], 2);
    const forecast = report.forecast === null ? null : { ...report.forecast, without_history: ["new"] };
    expect(renderOptimizeMarkdown({ ...report, forecast })).toContain(
      "<details><summary>Without a run: 1 task</summary>\n\n- <code>new</code>\n\n</details>",
    );
  });
});
