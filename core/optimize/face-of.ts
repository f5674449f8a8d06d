import type { Face } from "../registry/build-record.ts";

const WORDS: { readonly [face in Face]: string } = {
  code: "build compile bundle make link transpile webpack vite rollup cmake cargo",
  memory:
    "checkout clone fetch install setup restore cache caches artifact artifacts upload download deps dependencies",
  prompts: "docs doc documentation lint linter format fmt prettier eslint biome spell style",
  traces:
    "test tests testing spec specs unit e2e integration coverage bench benchmark smoke pytest jest vitest",
  contracts:
    "type types typecheck typescript tsc mypy schema schemas contract contracts security audit codeql scan sast scorecard",
  tokens: "publish deploy deployment release sign signing attest push notarize provenance",
};

const FACE_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([face, words]) =>
    words.split(" ").map((word) => [word, face as Face] as const),
  ),
);
const TEST_FILE = /[._-](test|spec)s?\.[a-z]+$|(^|\/)(test_[^/]*\.py|[^/]*_test\.(go|py|rb))$/i;

/**
 * faceOf tells which face of the RubikStack a pipeline task belongs to. A test file is a trace. Otherwise the
 * first word of the name that a face knows decides, since task names begin with their verb ("install test
 * dependencies" is memory); a name without such a word is code.
 */
export function faceOf(task: string): Face {
  if (TEST_FILE.test(task)) return "traces";
  const words = task.split(/[^A-Za-z0-9]+/).flatMap((token) => [token, ...camelParts(token)]);
  const faces = words.map((word) => FACE_OF_WORD.get(word.toLowerCase()));
  return faces.find((face) => face !== undefined) ?? "code";
}

/** `runCoverage` to run and Coverage; a name like CodeQL is tried whole before. */
function camelParts(token: string): readonly string[] {
  return token.split(/(?<=[a-z0-9])(?=[A-Z])/);
}
