import { describe, expect, it } from "vitest";
import { planDist } from "../../script/dist-plan.ts";

const contract = (name: string): string =>
  `name: An action\nruns:\n  using: node24\n  main: ../../dist/${name}.js\n`;

describe("planDist", () => {
  it("gives the terminal command a launcher that can be executed", () => {
    expect(planDist([]).get("dist/cli.js")).toEqual({
      text: '#!/usr/bin/env node\nimport { runCli } from "./bundle/index.js";\nawait runCli();\n',
      executable: true,
    });
  });

  it("gives each action a launcher of two lines around the one bundle", () => {
    const files = planDist([{ name: "verify", contract: contract("verify") }]);
    expect([...files.keys()]).toEqual(["dist/cli.js", "dist/verify.js"]);
    expect(files.get("dist/verify.js")).toEqual({
      text: 'import { runAction } from "./bundle/index.js";\nawait runAction("verify");\n',
      executable: false,
    });
  });

  it("makes the root action of actions/forge, with paths as seen from the root and a word on its origin", () => {
    const files = planDist([{ name: "forge", contract: contract("forge") }]);
    expect(files.get("action.yml")?.text).toBe(
      '# Generated from actions/forge/action.yml by "npm run build". Edit that file.\n' +
        "name: An action\nruns:\n  using: node24\n  main: dist/forge.js\n",
    );
  });

  it.each(["cli", "bundle", "site"])("refuses an action called %s with E_ACTION", (name) => {
    expect(() => planDist([{ name, contract: contract(name) }])).toThrow(/^E_ACTION: .*overwrite/);
  });

  it("refuses an action that does not run its own launcher with E_ACTION", () => {
    expect(() => planDist([{ name: "verify", contract: contract("forge") }])).toThrow(
      /^E_ACTION: .*does not run/,
    );
  });
});
