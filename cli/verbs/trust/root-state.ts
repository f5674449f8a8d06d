import type { Session } from "../../../adapters/workspace/open-session.ts";
import { CodedError } from "../../../core/coded-error.ts";
import { encodeRootFile, type RootFile, rootDigest, verifyRootChain } from "../../../core/vbh/root/index.ts";
import type { WorkRoot } from "./work-root.ts";

/** Whether root files hold, and what is wrong where they do not. */
export type RootState = {
  readonly holds: boolean;
  readonly code: string | null;
  readonly what: string;
  readonly remedy: string;
};

/** rootState tells whether the files of the work tree are a chain, with its own first version as the pin. */
export function rootState({ files }: WorkRoot, { primitives }: Session): RootState {
  const [first] = files;
  try {
    const pin = first === undefined ? "" : rootDigest(first.root, primitives.sha256);
    verifyRootChain({ files: files.map(bytesOf), pin, known_version: 0 }, primitives);
    return { holds: true, code: null, what: "", remedy: "" };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { holds: false, code: error.code, what: error.what, remedy: error.remedy };
  }
}

function bytesOf(file: RootFile): Uint8Array {
  return new TextEncoder().encode(encodeRootFile(file));
}
