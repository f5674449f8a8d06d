import { describe, expect, it } from "vitest";
import { noProgress, terminalProgress } from "../../../adapters/telemetry/terminal-progress.ts";

const CLEAR = "\r\u001b[2K";

function recorder(columns: number): {
  readonly columns: number;
  readonly written: string[];
  write(text: string): void;
} {
  const written: string[] = [];
  return { columns, written, write: (text) => written.push(text) };
}

describe("terminalProgress", () => {
  it("keeps one line, rewrites it only when it changes, and clears it at the end", () => {
    const stream = recorder(80);
    const progress = terminalProgress(stream);
    progress.step("reading trees");
    progress.step("reading trees");
    progress.step("measuring", 0.5);
    progress.done();
    progress.done();
    expect(stream.written).toEqual([
      `${CLEAR}  reading trees`,
      `${CLEAR}  ############------------  50 % measuring`,
      CLEAR,
    ]);
  });

  it("never reaches the last column, where a terminal would break the line", () => {
    const stream = recorder(20);
    terminalProgress(stream).step("x".repeat(50), 1.5);
    expect(stream.written.map((text) => text.length - CLEAR.length)).toEqual([19]);
  });

  it("is silent where nobody watches", () => {
    expect([noProgress.step("x"), noProgress.done()]).toEqual([undefined, undefined]);
  });
});
