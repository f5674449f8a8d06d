import { type Random, seededRandom } from "./seeded-random.ts";

export type SourceFile = { readonly path: string; readonly text: string };

const FILES = 500;
const BYTES_A_FILE = 8_000;
const FOLDERS = 40;
const WORDS = 900;
const SYLLABLES = "ba co de fi ga hu in jo ka le mi no or pa re si ta un ve wa xi zo".split(" ");

/**
 * generateSources gives 500 files of source-like text, about 4 MB, the same for the same seed. Names follow Zipf's law
 * and each folder has favourites, so that compressors find in it what they find in code.
 */
export function generateSources(seed: number): readonly SourceFile[] {
  const random = seededRandom(seed);
  const words = Array.from({ length: WORDS }, () => word(random));
  return Array.from({ length: FILES }, (_none, at) => {
    const folder = at % FOLDERS;
    // A folder looks at the common vocabulary from a place of its own.
    const pick = (): string => words[(folder * 7 + zipf(random, WORDS)) % WORDS] ?? "";
    return { path: `src/${words[folder]}/${pick()}-${at}.ts`, text: sourceText(random, pick) };
  });
}

/** editSources gives what a second commit changes: edited, new and removed files (null), by path. */
export function editSources(files: readonly SourceFile[], seed: number): ReadonlyMap<string, string | null> {
  const random = seededRandom(seed);
  const fresh = generateSources(seed + 1);
  const changes = new Map<string, string | null>();
  for (const [at, { path, text }] of files.entries()) {
    if (at % 50 === 0) changes.set(path, edited(text, fresh[at]?.text ?? "", random));
  }
  for (const at of [123, 321]) changes.set(files[at]?.path ?? "", null);
  for (const at of [7, 77]) changes.set(`src/added/new-${at}.ts`, fresh[at]?.text ?? "");
  return changes;
}

function word(random: Random): string {
  const syllables = Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)] ?? "");
  return syllables.join("") + (SYLLABLES[random(SYLLABLES.length)] ?? "");
}

/** Inverse transform of the continuous density 1/x: small ranks are common, all of 0..n-1 occur. */
function zipf(random: Random, n: number): number {
  return Math.floor((n + 1) ** (random(1_000_000) / 1_000_000)) - 1;
}

function sourceText(random: Random, pick: () => string): string {
  const parts = Array.from({ length: 2 + random(5) }, () => `import { ${pick()} } from "../${pick()}.ts";\n`);
  let size = parts.join("").length;
  while (size < BYTES_A_FILE) {
    const part = functionText(random, pick);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

function functionText(random: Random, pick: () => string): string {
  const [name, from, to] = [pick(), pick(), pick()];
  const body = Array.from({ length: 3 + random(9) }, () => statement(random, pick, to)).join("");
  const remark = `\n/** ${name} gives the ${pick()} of a ${pick()} by its ${pick()}. */\n`;
  return `${remark}export function ${name}(${from}: ${pick()}): number {\n  let ${to} = 0;\n${body}  return ${to};\n}\n`;
}

function statement(random: Random, pick: () => string, target: string): string {
  switch (random(5)) {
    case 0:
      return `  if (${pick()} > ${random(100)}) ${target} += ${pick()}.${pick()}(${pick()});\n`;
    case 1:
      return `  for (const ${pick()} of ${pick()}.values()) {\n    ${target} -= ${pick()}(${random(10_000)});\n  }\n`;
    case 2:
      return `  const ${pick()} = ${pick()}(${target}, "${pick()} ${pick()} ${pick()}");\n`;
    case 3:
      return `  // The ${pick()} must stand before the ${pick()}, or ${pick()} would lose it.\n`;
    default:
      return `  ${target} = Math.max(${target}, ${pick()}.${pick()} ?? ${random(256)});\n`;
  }
}

/** Some lines go, some come from other text. */
function edited(text: string, other: string, random: Random): string {
  const others = other.split("\n");
  return text
    .split("\n")
    .flatMap((line) => {
      const dice = random(40);
      return dice === 0 ? [] : dice === 1 ? [line, others[random(others.length)] ?? ""] : [line];
    })
    .join("\n");
}
