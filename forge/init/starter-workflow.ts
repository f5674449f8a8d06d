/** Where the workflow that records builds stands. */
export const WORKFLOW_PATH = ".github/workflows/quantum-forge.yml";

/** starterWorkflow gives the workflow that records each push to a branch, signed by GitHub's attestation instead of a key. */
export function starterWorkflow(branch: string): string {
  return `# Measures, signs and records each push. The job runs none of the project's code, so that nothing of it can sign.
name: quantum-forge
on:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
jobs:
  record:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # appends to the branch quantum-forge
      id-token: write # GitHub certifies the name of this workflow
      attestations: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: draft
        uses: quantum-forge/quantum-forge/actions/vbh-sign@v0 # better: the commit of a release
        with:
          draft: true
          # Hand in what a job before this one measured: coverage, junit, cache, timings, artifacts (docs/signing.md).
      - id: attest
        uses: actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6 # v4.2.2
        with:
          subject-path: \${{ steps.draft.outputs.record }}
      - uses: quantum-forge/quantum-forge/actions/vbh-sign@v0
        with:
          record: \${{ steps.draft.outputs.record }}
          attestation: \${{ steps.attest.outputs.bundle-path }}
`;
}
