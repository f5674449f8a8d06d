import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ended, ROOT, run, sandbox } from "./sandbox.ts";

const REQUIREMENTS = "adapters/python/bridge/requirements.txt";

/** Writes the smallest package there can be. */
const WHEEL = `
import zipfile
with zipfile.ZipFile("one-1.0-py3-none-any.whl", "w") as wheel:
    info = "one-1.0.dist-info/"
    wheel.writestr("one.py", "")
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: one\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "one.py,,\\n" + "".join(info + f + ",,\\n" for f in ["METADATA", "WHEEL", "RECORD"]))
`;

/** A python3 of which something is missing, else the machine's own. */
function pythonWithout(missing: string): string {
  return `#!/bin/sh\ncase "$*" in *${missing}*) echo "No module named venv" >&2; exit 1 ;; esac\nexec ${realPython()} "$@"\n`;
}

function realPython(): string {
  return run(ROOT, "python3", ["-c", "import sys; print(sys.executable)"]).stdout.trim();
}

const hasVenv = run(ROOT, "python3", ["-c", "import ensurepip"]).code === 0;

describe(`npm run python${hasVenv ? "" : ": skipped, there is no python3 with venv"}`, {
  skip: !hasVenv,
}, () => {
  it("makes .venv, does nothing when it is there, and makes it anew for other requirements", () => {
    const folder = sandbox({ [REQUIREMENTS]: "# nothing\n" });
    const first = python(folder);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("made .venv\n");
    expect(first.stdout).toContain(`export QUANTUM_FORGE_PYTHON=${join(folder, ".venv/bin/python")}\n`);
    writeFileSync(join(folder, ".venv/left-behind"), "");
    expect(python(folder).stdout).toMatch(/^\.venv has what .* names\n/);
    expect(existsSync(join(folder, ".venv/left-behind"))).toBe(true);
    writeFileSync(join(folder, REQUIREMENTS), "# still nothing\n");
    expect(python(folder).stdout).toContain("made .venv\n");
    expect(existsSync(join(folder, ".venv/left-behind"))).toBe(false);
  });

  it("ends with E_PYTHON without python3, without venv, with an old one, and without requirements", () => {
    const without = (bin: string) => {
      const folder = sandbox({ [REQUIREMENTS]: "", "bin/python3": bin });
      return python(folder, join(folder, "bin")).stderr;
    };
    expect(without("not executable")).toMatch(/^error: E_PYTHON: .*could not be started: install Python/);
    expect(without(pythonWithout("venv"))).toMatch(
      /^error: E_PYTHON: (?:.|\n)*No module named venv(?:.|\n)*python3-venv/,
    );
    expect(without("#!/bin/sh\necho 3 9\n")).toMatch(/^error: E_PYTHON: .*3\.11 or newer, found 3\.9/);
    expect(python(sandbox({})).stderr).toMatch(/^error: E_PYTHON: .*requirements\.txt, found none/);
  });

  it("installs a package whose hash is the pinned one, and no other", () => {
    const folder = sandbox({ [REQUIREMENTS]: "" });
    run(folder, realPython(), ["-c", WHEEL]);
    const digest = createHash("sha256")
      .update(readFileSync(join(folder, "one-1.0-py3-none-any.whl")))
      .digest("hex");
    const pin = (hash: string) =>
      writeFileSync(join(folder, REQUIREMENTS), `one==1.0 --hash=sha256:${hash}\n`);
    pin(digest.replace(/^./, (digit) => (digit === "0" ? "1" : "0")));
    const refused = python(folder);
    expect(refused.stderr).toMatch(/^error: E_COMMAND: (?:.|\n)*DO NOT MATCH THE HASHES/);
    expect(refused.stdout).not.toContain("made .venv");
    pin(digest);
    expect(python(folder).stdout).toContain("made .venv\n");
    expect(run(folder, join(folder, ".venv/bin/python"), ["-c", "import one"]).code).toBe(0);
  });
});

describe("the pinned requirements", () => {
  it("name every package by one version and its hashes", () => {
    const { stdout } = run(ROOT, "cat", [REQUIREMENTS]);
    const entries = stdout.split(/\n(?=\S)/).filter((entry) => !entry.startsWith("#"));
    expect(entries.length).toBeGreaterThan(30);
    expect(
      entries.filter(
        (entry) => !/^[\w.-]+==\S+.*\\\n(?: {4}--hash=sha256:[0-9a-f]{64}(?: \\)?\n?)+$/.test(entry),
      ),
    ).toEqual([]);
  });
});

/** With `bin`, its programs are the only ones on the PATH. Packages come from the folder itself. */
function python(folder: string, bin?: string): Ended {
  return run(folder, process.execPath, [join(ROOT, "script/python.ts")], {
    ...process.env,
    ...(bin === undefined ? {} : { PATH: bin }),
    PIP_NO_INDEX: "1",
    PIP_FIND_LINKS: folder,
  });
}
