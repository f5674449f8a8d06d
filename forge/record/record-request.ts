import type { Decision } from "../../core/policy/decision.ts";
import type { History } from "../../core/policy/index.ts";
import type { BuildStatement } from "../../core/registry/index.ts";
import type { Verification } from "../../core/vbh/index.ts";
import type { Recorder } from "../ports.ts";
import type { AppendDependencies } from "../registry/append.ts";
import type { VerifyContext } from "../verify-recorded.ts";

export type RecordDependencies = AppendDependencies & VerifyContext & { readonly recorder: Recorder };

export type RecordRequest = {
  readonly statement: BuildStatement;
  /** Judges the build once its evidence is verified; `history` are the builds made before, oldest first. */
  readonly decide: (verification: Verification, history: History) => Decision;
};
