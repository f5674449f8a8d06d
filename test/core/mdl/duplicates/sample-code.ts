import { type Random, seededRandom } from "../../../../bench/steps/seeded-random.ts";
import type { TextFile } from "../../../../core/mdl/index.ts";

/** Statements of as many shapes as real code has; N and M stand for names, K for a number, S for a string. */
const STATEMENTS = [
  "const N = M.load(S, K);",
  "if (N.size > M.size + K) {",
  "  return N.map((M) => M * K);",
  "} else if (!N.includes(S)) N.clear(M);",
  "for (const N of M.entries()) N.push(S);",
  "let N = new Map([[M, K]]);",
  "N.set(M, await M.fetch(S));",
  "while (N < M.length) N += K;",
  "throw new Error(N.toString() + S);",
  "try { N(M, K); } catch (M) { N.warn(S, M); }",
  "N[M] = { M, size: N.size - K, name: S };",
  "assert(N === M || !M.has(K), S);",
  "switch (N) { case K: return M; default: break; }",
  "export function N(M: string, flag = K): number {",
  "const [N, rest] = M.split(S).slice(K);",
  "N.on(S, (M) => { M.close(); });",
];

/** sampleCode gives so many lines in which no run of lines recurs; a seed gives the same names everywhere. */
export function sampleCode(seed: number, lines: number): readonly string[] {
  const random = seededRandom(seed);
  const names = Array.from({ length: 7 }, (_, n) => `${word(random)}${n}`);
  return Array.from({ length: lines }, () => {
    const statement = STATEMENTS[random(STATEMENTS.length)] ?? "";
    return statement.replace(/\b[NMKS]\b/g, (letter) => {
      if (letter === "K") return `${random(1000)}`;
      if (letter === "S") return `"${word(random)} ${word(random)}"`;
      return names[random(names.length)] ?? "";
    });
  });
}

/** renamed gives the lines with every name of sampleCode replaced by another one. */
export function renamed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/\b[a-z]{6}(\d)\b/g, "another$1"));
}

export function codeFile(path: string, ...parts: readonly (readonly string[])[]): TextFile {
  return { path, text: new TextEncoder().encode(`${parts.flat().join("\n")}\n`) };
}

function word(random: Random): string {
  return Array.from({ length: 6 }, () => "bcdfghklmnprstvz"[random(16)] ?? "").join("");
}
