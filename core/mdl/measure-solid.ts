import { codePass } from "./code-pass.ts";
import type { TextFile, Tier } from "./measurement.ts";
import type { OnProgress } from "./progress.ts";
import { DEFAULT_TIER } from "./tier.ts";

type SolidOptions = { readonly tier?: Tier; readonly onProgress?: OnProgress };

/**
 * measureSolid gives the length in bits, a multiple of 2^-20, of the code of files with nothing known before;
 * their number is taken as known. Throws E_MDL_ORDER unless the files come in bytewise order of path.
 */
export function measureSolid(
  files: readonly TextFile[],
  { tier = DEFAULT_TIER, ...rest }: SolidOptions = {},
): number {
  const { first } = codePass({ tier, first: files, second: [], trained: [], indexed: [], ...rest });
  return first.reduce((sum, code) => sum + code.bits, 0);
}
