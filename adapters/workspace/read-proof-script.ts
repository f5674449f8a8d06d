import { readFile } from "node:fs/promises";

/** Where the script stands from the bundle, dist/bundle/, and from this folder of the sources. */
const PLACES = ["../site/proof.js", "../../dist/site/proof.js"];

/** readProofScript gives the script of the page that checks proofs, as it was built; null where there is none yet. */
export async function readProofScript(): Promise<string | null> {
  const here = import.meta.url;
  for (const place of PLACES) {
    const text = await readFile(new URL(place, here), "utf8").catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
