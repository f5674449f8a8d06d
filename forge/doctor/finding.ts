import type { CodedError } from "../../core/coded-error.ts";

/** What an examination came to. wrong: something does not work until it is mended; note: it works, and people should know. */
export type Finding = {
  readonly check: string;
  readonly state: "ok" | "note" | "wrong";
  readonly what: string;
  /** What to do; empty when there is nothing to do. */
  readonly remedy: string;
  /** The error's code, when one was met. */
  readonly code: string | null;
};

/** One thing that is looked at. */
export type Examination = {
  readonly check: string;
  readonly run: () => Promise<readonly Finding[]>;
  /** What to do about an error that was met, where more is known than it says; null: what it says. */
  readonly mend?: (error: CodedError) => Promise<string | null>;
};

/** findingsOf makes the findings of one check. */
export function findingsOf(check: string): {
  readonly ok: (what: string) => Finding;
  readonly note: (what: string, remedy: string) => Finding;
  readonly wrong: (what: string, remedy: string) => Finding;
} {
  return {
    ok: (what) => ({ check, state: "ok", what, remedy: "", code: null }),
    note: (what, remedy) => ({ check, state: "note", what, remedy, code: null }),
    wrong: (what, remedy) => ({ check, state: "wrong", what, remedy, code: null }),
  };
}
