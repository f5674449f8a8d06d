import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { planDist } from "../../script/dist-plan.ts";
import { projectFiles, ROOT, readProjectFile } from "./repository.ts";

/** Folders in which a person's or a machine's own files live. The names are split, so that this file passes. */
const MACHINE_FOLDERS = ["home/[a-z][\\w-]*", "Users/[A-Za-z][\\w-]*", "work", "root"].join("|");
const MACHINE_PATH = new RegExp(`(?<![\\w.~)}/*-])/(?:${MACHINE_FOLDERS})/|[A-Z]:\\\\Users\\\\`);

type LockedPackage = {
  readonly version: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

describe("the lock file", () => {
  const { packages } = JSON.parse(readProjectFile("package-lock.json")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };

  it("holds what every package needs, on every platform, so that npm ci works on each of them", () => {
    const wanted = Object.values(packages).flatMap((one) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies }),
    );
    const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  });

  it("pins the content of every package by its hash", () => {
    const fromRegistry = Object.entries(packages).filter(([path]) => path.startsWith("node_modules/"));
    expect(fromRegistry.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""))).toEqual([]);
  });

  it("names packages by version and hash, not by the address they came from", () => {
    expect(readProjectFile("package-lock.json")).not.toContain('"resolved"');
  });

  it("has the version of package.json", () => {
    const [manifest, lock] = ["package.json", "package-lock.json"].map((path) =>
      JSON.parse(readProjectFile(path)),
    );
    expect(lock.version).toBe(manifest.version);
  });
});

describe("the files of the project", () => {
  const written = projectFiles().filter((path) => !path.startsWith("dist/"));

  it("hold no path of somebody's machine", () => {
    expect(written.flatMap((path) => matchingLines(path, MACHINE_PATH))).toEqual([]);
  });

  it("hold no path of the machine that built dist", () => {
    const bundled = projectFiles().filter((path) => path.startsWith("dist/"));
    expect(bundled.filter((path) => readProjectFile(path).includes(ROOT))).toEqual([]);
  });

  it("are not told apart by the case of their names alone", () => {
    const lower = written.map((path) => path.toLowerCase());
    expect(lower.filter((path, index) => lower.indexOf(path) !== index)).toEqual([]);
  });
});

describe("the version", () => {
  it("has a section in the changelog", () => {
    const { version } = JSON.parse(readProjectFile("package.json"));
    expect(readProjectFile("CHANGELOG.md")).toContain(`\n## [${version}] - `);
  });
});

describe("action.yml", () => {
  it("is what the build makes of actions/forge/action.yml", () => {
    const contract = readProjectFile("actions/forge/action.yml");
    expect(readProjectFile("action.yml")).toBe(
      planDist([{ name: "forge", contract }]).get("action.yml")?.text,
    );
  });
});

describe("the configuration of GitHub", () => {
  const yaml = projectFiles().filter((path) => /^(\.github\/.*|action)\.ya?ml$/.test(path));

  it.each(yaml)("%s is YAML without duplicate keys", (path) => {
    expect(parse(readProjectFile(path), { strict: true, uniqueKeys: true })).toBeTypeOf("object");
  });

  it("lets every update wait out a cooldown", () => {
    const { updates } = parse(readProjectFile(".github/dependabot.yml")) as {
      readonly updates: readonly { readonly cooldown?: { readonly "default-days"?: number } }[];
    };
    for (const update of updates) expect(update.cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
  });

  it("asks one thing per field in its issue forms", () => {
    for (const path of yaml.filter((name) => /ISSUE_TEMPLATE\/(?!config)/.test(name))) {
      const { body } = parse(readProjectFile(path)) as { readonly body: readonly { readonly id?: string }[] };
      const ids = body.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

function matchingLines(path: string, pattern: RegExp): readonly string[] {
  const bytes = readFileSync(join(ROOT, path));
  if (bytes.subarray(0, 8000).includes(0)) return [];
  const lines = bytes.toString("utf8").split("\n");
  return lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}
