import { beforeAll, describe, expect, it } from "vitest";
import { type DeltaRequest, measureDelta, type TextFile, TIERS } from "../../core/mdl/index.ts";
import { packageFiles } from "../core/mdl/real-files.ts";
import { type LabelledCommit, loadLabelledCommits } from "./labelled-commits.ts";

/** A real file of about 25 KB among real neighbours. */
type Placed = { readonly file: TextFile; readonly neighbours: readonly TextFile[] };

const CODE = /\.(?:c|go|js|py|rs|scala|ts)$/;
const commits = loadLabelledCommits();
const placed = new Map(
  ["apache-kafka", "eslint-eslint", "golang-mod", "jqlang-jq", "pallets-click"].map((project) => [
    project,
    fileNear(25_000, project),
  ]),
);
const renames = commits.filter(({ kind, request }) => kind === "rename" && sameTexts(request));

describe.each(TIERS)("with the tier %s", (tier) => {
  const measure = (request: Partial<DeltaRequest>) =>
    measureDelta({ base: [], head: [], trained: [], indexed: [], ...request, tier });

  describe.each([...placed])("a file of %s", (_project, { file, neighbours }) => {
    const others = (text: Uint8Array) => ({
      base: [file],
      head: [{ path: file.path, text }],
      trained: neighbours,
    });

    it("costs under 100 bytes to copy from the far end of a tree of 8 MB", () => {
      const between = packageFiles("{playwright-core/lib,@babel}/**/*.js", 8_000_000);
      expect(between.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(6_000_000);
      const copy = { path: `quite/another/place/${file.path}`, text: file.text };
      const { mdl_delta } = measure({ head: [copy], trained: neighbours, indexed: [file, ...between] });
      expect(mdl_delta).toBeGreaterThan(0);
      expect(mdl_delta).toBeLessThan(100);
    });

    it("costs under 10 bytes to rename or to move", () => {
      for (const path of [file.path.replace(/\w+(?=\.\w+$)/, "renamed"), `elsewhere/${file.path}`]) {
        const head = [{ path, text: file.text }];
        expect(Math.abs(measure({ base: [file], head, trained: neighbours }).mdl_delta)).toBeLessThan(10);
      }
    });

    it("costs nothing when its line ends become CR LF", () => {
      const { mdl_delta_bits, novelty_bytes, crlf_lines } = measure(
        others(edit(file.text, (text) => text.replaceAll("\n", "\r\n"))),
      );
      expect(mdl_delta_bits).toBe(0);
      expect(novelty_bytes).toBeLessThan(25);
      expect(crlf_lines.head).toBeGreaterThan(400);
    });

    describe.each([
      ["twice as deep", deeper],
      ["with tabs for blanks or blanks for tabs", otherwise],
    ] as const)("indented %s", (_how, reindent) => {
      let delta = 0;
      let lines: readonly number[] = [];

      beforeAll(() => {
        const measurement = measure(others(edit(file.text, reindent)));
        delta = measurement.mdl_delta;
        lines = measurement.line_surprise[0]?.line_bits ?? [];
      });

      it("is about as long as before", () => {
        expect(Math.abs(delta)).toBeLessThan(file.text.length / 100);
      });

      it("is found again in each line: half of the lines in the second half cost under three bytes", () => {
        expect(lines.length).toBeGreaterThan(400);
        expect(median(lines.slice(lines.length / 2))).toBeLessThan(24);
      });

      it("does not get dearer towards its end", () => {
        const half = Math.floor(lines.length / 2);
        expect(mean(lines.slice(half))).toBeLessThan(1.5 * mean(lines.slice(0, half)));
      });
    });
  });

  it.each(renames.map((commit) => [commit.name, commit] as const))(
    "the real rename %s costs under 10 bytes, but for what its names get longer",
    (_name, { request }) => {
      const longer = pathLength(request.head) - pathLength(request.base);
      expect(Math.abs(measure(request).mdl_delta)).toBeLessThan(10 + Math.max(0, longer));
    },
  );
});

it("covers at least five real renames", () => {
  expect(renames.length).toBeGreaterThanOrEqual(5);
});

function fileNear(bytes: number, project: string): Placed {
  const found = commits
    .filter(({ name }) => name.startsWith(`${project}/`))
    .flatMap((commit) => [...commit.request.base].map((file) => ({ file, neighbours: neighboursOf(commit) })))
    .filter(({ file }) => CODE.test(file.path));
  const distance = ({ file }: Placed): number => Math.abs(file.text.length - bytes);
  const [nearest] = found.sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) throw new Error(`${project} has no file of code`);
  return nearest;
}

function neighboursOf({ request }: LabelledCommit): readonly TextFile[] {
  return request.trained;
}

function sameTexts({ base, head }: DeltaRequest): boolean {
  const texts = (files: readonly TextFile[]) =>
    files.map(({ text }) => Buffer.from(text).toString("hex")).sort();
  return texts(base).join() === texts(head).join();
}

function edit(text: Uint8Array, change: (text: string) => string): Uint8Array {
  return new Uint8Array(Buffer.from(change(Buffer.from(text).toString("latin1")), "latin1"));
}

function deeper(text: string): string {
  return text.replace(/^[ \t]+/gm, (indent) => indent + indent);
}

function otherwise(text: string): string {
  return text.replace(/^(?: {2})+|^\t+/gm, (indent) =>
    indent.startsWith(" ") ? "\t".repeat(indent.length / 2) : "  ".repeat(indent.length),
  );
}

function pathLength(files: readonly TextFile[]): number {
  return files.reduce((sum, { path }) => sum + path.length, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
