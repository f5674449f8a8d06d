import type { TrustedRoot } from "../../core/vbh/index.ts";
import { IMPLIED_VERSION, newestRoot, type Root } from "../../core/vbh/root/index.ts";
import { type Finding, findingsOf } from "./finding.ts";

const SOON_MS = 30 * 24 * 60 * 60 * 1000;

/** examineRoot says who vouches for builds, and for how long. Throws what is wrong with the root of trust. */
export function examineRoot(trusted: TrustedRoot | null, now_ms: number): readonly Finding[] {
  const { ok, note, wrong } = findingsOf("root");
  if (trusted === null) {
    return [
      note(
        "there is no root of trust: nobody vouches for any key, and every build is SELF_SIGNED at best",
        "on GitHub name the workflow that records (docs/signing.md), or make one: quantum-forge root create --help",
      ),
    ];
  }
  const root = newestRoot(trusted.chain());
  const recorders = root.roles.recorder.principals.join(", ");
  if (root.version === IMPLIED_VERSION) {
    return [
      ok(`the policy names the workflow that records: ${identityOf(root)}`),
      note(
        "no key of the log is named, so that who can push to the registry branch can take builds away unseen",
        "a root of trust closes that: quantum-forge root create --help",
      ),
    ];
  }
  const left = Date.parse(root.expires) - now_ms;
  const day = root.expires.slice(0, 10);
  const renew = "quantum-forge root renew, then quantum-forge root sign, and commit it";
  if (left <= 0)
    return [
      wrong(`version ${root.version} of the root expired on ${day}: no build is accepted since`, renew),
    ];
  if (left < SOON_MS)
    return [note(`version ${root.version} of the root expires on ${day}: no build is accepted then`, renew)];
  return [ok(`version ${root.version} holds until ${day}; ${recorders} may record`)];
}

function identityOf({ principals }: Root): string {
  return Object.values(principals)
    .map((principal) => ("identity" in principal ? principal.identity : ""))
    .join(", ");
}
