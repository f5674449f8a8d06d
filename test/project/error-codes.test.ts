import { describe, expect, it } from "vitest";
import { projectFiles, readProjectFile } from "./repository.ts";

const CODE = /\bE_[A-Z][A-Z_]*[A-Z]\b/g;
/** E_INTERNAL stands for a defect of ours. */
const OUTSIDE = ["E_INTERNAL"];
const files = projectFiles();

/** Codes of the closed unions: those named in the files that declare an error class. */
const declared = files
  .filter((path) => /^(actions|adapters|cli|core|forge)\/.*error\.ts$/.test(path))
  .flatMap((path) => [...(readProjectFile(path).match(CODE) ?? [])]);
const raised = files
  .filter((path) => /^(actions|adapters|cli|core|forge)\/.*\.ts$/.test(path))
  .flatMap((path) => [...(readProjectFile(path).match(CODE) ?? [])]);
const tested = new Set(
  files
    .filter((path) => /^test\/.*\.test\.ts$/.test(path) && !path.endsWith("error-codes.test.ts"))
    .flatMap((path) => [...(readProjectFile(path).match(CODE) ?? [])]),
);

describe("error codes", () => {
  it.each([...new Set(declared)].toSorted())("%s has a test that names it", (code) => {
    expect(tested).toContain(code);
  });

  it("are all declared in the closed union of their layer", () => {
    const stray = [...new Set(raised)].filter((code) => !declared.includes(code));
    expect(stray.toSorted()).toEqual(OUTSIDE);
  });
});
