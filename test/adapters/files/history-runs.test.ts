import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { historyRuns } from "../../../adapters/files/history-runs.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const runsOf = async (folder: string) =>
  (await historyRuns(folder)).map((files) => files.map((path) => path.slice(folder.length + 1)));

describe("the runs of a folder", () => {
  it("stand oldest first, numbers in their names counting as numbers", async () => {
    const folder = temporaryFolder();
    for (const name of ["10.xml", "9.xml", "100.json", "run-2-b.xml", "run-2-a.xml"]) {
      writeFileSync(join(folder, name), "");
    }
    expect(await runsOf(folder)).toEqual([
      ["9.xml"],
      ["10.xml"],
      ["100.json"],
      ["run-2-a.xml"],
      ["run-2-b.xml"],
    ]);
  });

  it("are a file each, or a folder with all reports below it", async () => {
    const folder = temporaryFolder();
    for (const shard of ["junit-1", "junit-2"]) {
      mkdirSync(join(folder, "7", shard), { recursive: true });
      writeFileSync(join(folder, "7", shard, "junit.xml"), "");
      writeFileSync(join(folder, "7", shard, "log.txt"), "");
    }
    mkdirSync(join(folder, "8"));
    expect(await runsOf(folder)).toEqual([["7/junit-1/junit.xml", "7/junit-2/junit.xml"]]);
  });

  it("are the newest twenty, however many were kept", async () => {
    const folder = temporaryFolder();
    for (let run = 1; run <= 25; run += 1) writeFileSync(join(folder, `${run}.xml`), "");
    const runs = await runsOf(folder);
    expect([runs.length, runs[0], runs.at(-1)]).toEqual([20, ["6.xml"], ["25.xml"]]);
  });

  it("are none where there is no folder yet, and an error where a file is in its place", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect(await historyRuns(join(folder, "none"))).toEqual([]);
    await expect(historyRuns(join(folder, "file"))).rejects.toMatchObject({ code: "E_INPUT_FILE" });
  });
});
