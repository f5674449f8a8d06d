import { codeFiles } from "./code-files.ts";
import { frameFile } from "./frame-file.ts";
import type { TextFile } from "./measurement.ts";
import { Predictor, planModelSize } from "./model/index.ts";
import { requirePathOrder } from "./path-order.ts";
import { type OnProgress, progressOver } from "./progress.ts";

/**
 * measureSolid gives the length in bits, a multiple of 2^-20, of the code of files with nothing known before;
 * their number is taken as known. Throws E_MDL_ORDER unless the files come in bytewise order of path.
 */
export function measureSolid(files: readonly TextFile[], onProgress?: OnProgress): number {
  requirePathOrder(files.map((file) => file.path));
  const framed = files.map(frameFile);
  const coded = framed.reduce((sum, file) => sum + file.bytes.length, 0);
  const predictor = new Predictor(planModelSize({ coded, indexed: 0 }));
  const codes = codeFiles(predictor, framed, [], progressOver(coded, onProgress));
  return codes.reduce((sum, code) => sum + code.bits, 0);
}
