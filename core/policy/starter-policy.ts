import type { PresetName } from "./policy.ts";

export type StarterPolicy = {
  readonly preset: PresetName;
  /** Full name of the branch that builds come from; null: one of the preset's. */
  readonly ref: string | null;
  /** The workflow whose attestations record builds; null: there is none. */
  readonly recorder_identity: string | null;
};

/** starterPolicy gives the policy file that a repository begins with: it observes, and says how to go on. */
export function starterPolicy({ preset, ref, recorder_identity }: StarterPolicy): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/quantum-forge/quantum-forge/main/registry/schemas/policy.schema.json
# What a build must fulfil to be promoted. It counts once it is committed on the default branch.

# Where every key that is left out comes from: standard compares with this repository's own history,
# strict has fixed numbers.
preset: ${preset}

# With false every build is measured, recorded and judged, and nothing is stopped. Look at the decisions for a while
# (quantum-forge status, quantum-forge replay), then write true.
enforce: false
${ref === null ? "" : sourcesOf(ref)}${recorder_identity === null ? "" : recordedBy(recorder_identity)}
# Bounds of your own; a bound alone is required.
# criteria:
#   test_coverage: ">= 0.8"
#   mdl_delta: { bound: "<= 2000", required: false }

# Where builds are promoted to, in order. Without this there is one channel, production.
# channels:
#   - name: staging
#     auto_promote: true
#   - name: production
#     soak: 24h
#     freeze:
#       - { name: weekend, cron: "0 16 * * FRI", duration: 64h, time_zone: Europe/Berlin }
#     health:
#       - { name: api, http: "https://example.org/health", status: 200 }
`;
}

function sourcesOf(ref: string): string {
  return `
# Only builds of this branch can be promoted.
sources:
  refs: [${JSON.stringify(ref)}]
`;
}

function recordedBy(identity: string): string {
  return `
# Builds are recorded by this workflow alone, which GitHub attests: no key has to be kept.
recorder_identity: ${identity}
`;
}
