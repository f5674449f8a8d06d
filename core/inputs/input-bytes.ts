import { InputsError, type InputsErrorCode } from "./inputs-error.ts";

/** No report may be larger: more is not a report of one build. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024;

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
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw inputError(code, form, "text that is not JSON", cause);
  }
}

/** inputError says which form was expected and what was found instead. */
export function inputError(code: InputsErrorCode, form: string, found: string, cause?: unknown): InputsError {
  return new InputsError(code, {
    what: `expected ${form}, found ${found}`,
    remedy: "hand in the file that the pipeline's tool wrote, whole and unchanged",
    cause,
  });
}
