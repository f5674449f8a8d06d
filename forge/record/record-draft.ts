import { encodeCanonical, type JsonValue } from "../../core/canonical/index.ts";
import { decide, type LoadedPolicy } from "../../core/policy/index.ts";
import { type BuildPredicate, type BuildStatement, validateStatement } from "../../core/registry/index.ts";
import { readDraft, VbhError, type Verification } from "../../core/vbh/index.ts";
import { newestRoot } from "../../core/vbh/root/index.ts";
import { ForgeError } from "../forge-error.ts";
import type { AppendDependencies } from "../registry/append.ts";
import type { VerifyContext } from "../verify-recorded.ts";
import { type RecordOutcome, recordBuild } from "./record-build.ts";

/** What the run knows of itself, to which a draft is held. */
export type DraftContext = Pick<BuildPredicate, "origin" | "repository" | "ref" | "commit" | "run">;

export type DraftRequest = {
  /** The record's file, as it was attested; hostile. */
  readonly record: Uint8Array;
  /** The Sigstore bundle that attests it; hostile. */
  readonly bundle: Uint8Array;
  /** The recorder without keys that the bundle speaks for; null: the only one that the root has. */
  readonly principal: string | null;
  readonly context: DraftContext;
  readonly policy: LoadedPolicy;
};

/** The checks that the bundle decides. */
const DECIDED_BY_BUNDLE = ["encoding", "signature", "threshold", "context", "root"];

/**
 * recordDraft records a build whose record was drafted and attested before: the bundle stands in the place of a key's signature.
 * What does not hold is refused and not recorded. Throws what readDraft throws, ForgeError E_CONTEXT for a draft of another run,
 * E_NO_ROOT, VbhError with the code of the check that fails, and what recordBuild throws.
 */
export async function recordDraft(
  dependencies: AppendDependencies & VerifyContext,
  { record, bundle, principal, context, policy }: DraftRequest,
): Promise<RecordOutcome> {
  const statement = readDraft(record, { validateStatement });
  requireContext(statement.predicate, context);
  const recorder = { principal: await recorderCalled(dependencies, principal), bundle };
  return recordBuild(
    { ...dependencies, recorder },
    {
      statement,
      decide: (verification, history) => {
        requireHolding(verification);
        return decide({ profile: "build", build: statement.predicate, verification }, policy, history);
      },
    },
  );
}

function requireContext(draft: BuildStatement["predicate"], expected: DraftContext): void {
  for (const fact of ["origin", "repository", "ref", "commit", "run"] as const) {
    if (text(draft[fact]) === text(expected[fact])) continue;
    throw new ForgeError("E_CONTEXT", {
      what: `expected a record whose ${fact} is ${text(expected[fact])}, found ${text(draft[fact]).slice(0, 300)}`,
      remedy: "draft, attest and sign the record in one job of one run",
    });
  }
}

function text(value: unknown): string {
  return encodeCanonical(value as JsonValue);
}

async function recorderCalled({ trustedRoot }: VerifyContext, name: string | null): Promise<string> {
  const trusted = await trustedRoot();
  if (trusted === null) {
    throw new ForgeError("E_NO_ROOT", {
      what: "expected a root of trust that names the workflow which attests records, found none pinned by the policy",
      remedy: "make one: quantum-forge root create --help",
    });
  }
  const { principals, roles, version } = newestRoot(trusted.chain());
  const keyless = roles.recorder.principals.filter((each) => principals[each]?.class === "keyless");
  const found = name === null ? keyless : keyless.filter((each) => each === name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = keyless.length === 0 ? "none" : keyless.join(", ");
  throw new VbhError("E_UNAUTHORISED", {
    what: `expected ${name === null ? "one recorder" : JSON.stringify(name)} without keys in version ${version} of the root of trust, found ${known}`,
    remedy: "name one of them as the principal, or let the root's next version name the workflow",
  });
}

/** Nothing is appended that the bundle does not carry: the log keeps what it once holds. */
function requireHolding({ checks }: Verification): void {
  const broken = checks.find(({ name, state }) => state === "failed" && DECIDED_BY_BUNDLE.includes(name));
  if (broken === undefined) return;
  // The check's code is of the closed list of VBH, whichever layer of it failed.
  throw new VbhError(broken.code as VbhError["code"], {
    what: `the bundle does not sign the record: ${broken.detail}`,
    remedy:
      "attest the drafted record in the workflow that the root of trust names, and sign with that bundle",
  });
}
