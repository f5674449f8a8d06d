import { renderPage } from "./render-page.ts";
import type { SiteData } from "./site-data.ts";

export type SiteDependencies = {
  /** The registry's flat export, written beside the page as data.json. */
  readonly exported: unknown;
  /** SHA-256 of the text's UTF-8 bytes, standard base64 with padding: the form of a CSP hash source. */
  readonly sha256Base64: (text: string) => string;
};

/**
 * renderSite gives the dashboard's files by name: index.html, one file that asks for nothing else and works from
 * a file or any web server, and data.json. Same data, same bytes.
 */
export function renderSite(
  data: SiteData,
  { exported, sha256Base64 }: SiteDependencies,
): ReadonlyMap<string, string> {
  return new Map([
    ["index.html", renderPage(data, sha256Base64)],
    ["data.json", `${JSON.stringify(exported, null, 2)}\n`],
  ]);
}
