import type { BuildProofDocument, LogVouchers } from "../../core/vbh/log/index.ts";
import { renderPage } from "./render-page.ts";
import { renderProofPage } from "./render-proof-page.ts";
import type { SiteData } from "./site-data.ts";

/** The proofs of the builds that are shown, and the script that checks them. */
export type SiteProofs = {
  readonly vouchers: LogVouchers;
  readonly builds: readonly BuildProofDocument[];
  readonly leaves: Uint8Array | null;
  readonly script: string;
};

export type SiteDependencies = {
  /** The registry's flat export, written beside the page as data.json. */
  readonly exported: unknown;
  /** SHA-256 of the text's UTF-8 bytes, standard base64 with padding: the form of a CSP hash source. */
  readonly sha256Base64: (text: string) => string;
  /** null: there are no proofs, and the page has no link to any. */
  readonly proofs: SiteProofs | null;
};

/**
 * renderSite gives the dashboard's files by name: index.html, one file that asks for nothing else and works from
 * a file or any web server; data.json; and with proofs verify.html, which checks them, and the folder proofs/. Same data, same
 * bytes.
 */
export function renderSite(
  data: SiteData,
  { exported, sha256Base64, proofs }: SiteDependencies,
): ReadonlyMap<string, string | Uint8Array> {
  const proven = new Set(proofs?.builds.map(({ id }) => id));
  return new Map<string, string | Uint8Array>([
    ["index.html", renderPage(data, { sha256Base64, proven })],
    ["data.json", `${JSON.stringify(exported, null, 2)}\n`],
    ...(proofs === null ? [] : proofFiles(data, proofs, sha256Base64)),
  ]);
}

function proofFiles(
  { repository }: SiteData,
  { vouchers, builds, leaves, script }: SiteProofs,
  sha256Base64: SiteDependencies["sha256Base64"],
): readonly (readonly [string, string | Uint8Array])[] {
  return [
    ["verify.html", renderProofPage({ repository, script, sha256Base64 })],
    ["proofs/log.json", `${JSON.stringify(vouchers, null, 2)}\n`],
    ...(leaves === null ? [] : [["proofs/leaves", leaves] as const]),
    ...builds.map((build) => [`proofs/${build.id}.json`, `${JSON.stringify(build, null, 2)}\n`] as const),
  ];
}
