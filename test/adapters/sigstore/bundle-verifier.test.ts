import { describe, expect, it } from "vitest";
import { bundleVerifier } from "../../../adapters/sigstore/index.ts";
import type { AttestationClaim } from "../../../core/vbh/keyless/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { type Attested, attestOwn, fulcioRoot, workflowRun } from "./own-fulcio.ts";

const verify = bundleVerifier(async () => fulcioRoot());
const [ONE, TWO] = ["a".repeat(64), "b".repeat(64)] as const;
const by = workflowRun("acme/app", "record.yml");
const { identity, issuer, repository } = by;
const claim = (attested: Partial<Attested> = {}, changed: Partial<AttestationClaim> = {}) => ({
  bundle: attestOwn({ by, digests: [ONE], ...attested }),
  digests: [ONE],
  signer: { identity, issuer, repository },
  ...changed,
});

describe("bundleVerifier", () => {
  it("tells who attested which of the files, as what, when, and in which run", async () => {
    const { source, ...rest } = await verify(
      claim({ digests: [TWO, ONE] }, { digests: [ONE, "c".repeat(64)] }),
    );
    expect(rest).toEqual({
      identity,
      issuer,
      repository,
      predicate_type: "https://slsa.dev/provenance/v1",
      digests: [ONE],
      at: "2025-06-15T15:06:40.000Z",
    });
    expect(source).toMatchObject({
      repository_id: "4711",
      commit: "1".repeat(40),
      ref: "refs/heads/main",
      workflow: identity,
      trigger: "push",
      run: "https://github.com/acme/app/actions/runs/77/attempts/1",
    });
  });

  it("takes any workflow that was run for the repository where no identity is asked for", async () => {
    const other = workflowRun("acme/app", "release.yml");
    const signer = { identity: null, issuer, repository };
    expect((await verify(claim({ by: other }, { signer }))).identity).toBe(other.identity);
    const shared = workflowRun("acme/shared", "build.yml", { repository });
    expect((await verify(claim({ by: shared }, { signer }))).identity).toBe(shared.identity);
    const fork = workflowRun("mallory/app", "release.yml");
    expect(await codeOf(() => verify(claim({ by: fork }, { signer })))).toBe("E_IDENTITY");
  });

  it.each([
    ["another workflow", { by: workflowRun("acme/app", "other.yml") }, "E_IDENTITY"],
    ["another repository", { by: { ...by, repository: "https://github.com/acme/fork" } }, "E_IDENTITY"],
    ["no repository", { by: { identity, issuer } as typeof by }, "E_IDENTITY"],
    ["another issuer", { by: { ...by, issuer: "https://issuer.example" } }, "E_IDENTITY"],
    ["another file", { digests: [TWO] }, "E_SUBJECT"],
    ["a certificate that had ended", { valid: [600, -300] }, "E_EXPIRED"],
    ["no log", { logged: false }, "E_EXPIRED"],
  ] as const)("refuses %s", async (_, attested, code) => {
    expect(await codeOf(() => verify(claim(attested as Partial<Attested>)))).toBe(code);
  });

  it("takes a star in an identity for a star", async () => {
    const signer = { identity: "https://github.com/acme/**", issuer, repository };
    expect(await codeOf(() => verify(claim({}, { signer })))).toBe("E_IDENTITY");
  });

  it("believes Sigstore's public instance alone unless it is given another root", async () => {
    const byDefault = bundleVerifier(async () => null);
    expect(await codeOf(() => byDefault(claim()))).toBe("E_ROOT_CHAIN");
  });
});
