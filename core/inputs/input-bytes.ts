import { InputsError, type InputsErrorCode } from "./inputs-error.ts";

/** No report may be larger: more is not a report of one build. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024;

/** No report needs more levels of arrays and objects. */
const MAX_NESTING = 64;

/** inputText decodes a report as UTF-8 without a byte order mark, or throws the format's code. */
export function inputText(bytes: Uint8Array, code: InputsErrorCode, form: string): string {
  if (bytes.length > MAX_INPUT_BYTES) {
    throw inputError(code, form, `${bytes.length} bytes, more than ${MAX_INPUT_BYTES}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw inputError(code, form, "bytes that are not UTF-8", cause);
  }
}

/** inputJson reads a report as JSON. */
export function inputJson(bytes: Uint8Array, code: InputsErrorCode, form: string): unknown {
  const text = inputText(bytes, code, form);
  if (nesting(text) > MAX_NESTING) throw inputError(code, form, `more than ${MAX_NESTING} levels of nesting`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw inputError(code, form, "text that is not JSON", cause);
  }
}

/** Depth of arrays and objects, told from the text alone: what comes after would run out of stack. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** inputError says which form was expected and what was found instead. */
export function inputError(code: InputsErrorCode, form: string, found: string, cause?: unknown): InputsError {
  return new InputsError(code, {
    what: `expected ${form}, found ${found}`,
    remedy: "hand in the file that the pipeline's tool wrote, whole and unchanged",
    cause,
  });
}
