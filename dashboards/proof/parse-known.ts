import type { Sha256 } from "../../core/vbh/index.ts";
import {
  type Cosigner,
  hasKnownType,
  LogError,
  type Note,
  type NoteVerifier,
  parseCosignerVkey,
  parseNote,
  parseVkey,
} from "../../core/vbh/log/index.ts";
import { VbhError } from "../../core/vbh/vbh-error.ts";
import type { Known } from "./evidence.ts";

/** What the reader knows, read; each part throws what is wrong with it when it is asked for. */
export type ParsedKnown = {
  /** Hex; null: nothing is pasted. */
  readonly pin: (() => string) | null;
  /** Keys of the log; none pasted: empty. */
  readonly logKeys: () => readonly NoteVerifier[];
  readonly witnesses: () => readonly Cosigner[];
  readonly head: (() => Note) | null;
};

/** parseKnown reads what was pasted. Blank lines and spaces around it do not matter. It never throws. */
export function parseKnown({ pin, keys, head }: Known, sha256: Sha256): ParsedKnown {
  const lines = keys.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return {
    pin: pin.trim() === "" ? null : () => parsePin(pin.trim()),
    logKeys: () => lines.filter(hasKnownType).map((line) => parseVkey(line, sha256)),
    witnesses: () =>
      lines.filter((line) => !hasKnownType(line)).map((line) => parseCosignerVkey(line, sha256)),
    head: head.trim() === "" ? null : () => parseHead(head),
  };
}

function parsePin(text: string): string {
  const [, digits] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text) ?? [];
  if (digits !== undefined) return digits.toLowerCase();
  throw new VbhError("E_ROOT_CHAIN", {
    what: "expected a pin of the form sha256: and 64 hex digits, found another text",
    remedy: "paste the pin as the policy has it",
  });
}

/** What is pasted into a field may have lost its last line end, or got line ends of another kind. */
function parseHead(text: string): Note {
  const lines = text.replaceAll("\r\n", "\n").trim();
  try {
    return parseNote(new TextEncoder().encode(`${lines}\n`));
  } catch (cause) {
    throw new LogError("E_NOTE", {
      what: "expected a checkpoint that was kept, a signed note, found another text",
      remedy: "paste it as it was kept, with its signatures",
      cause,
    });
  }
}
