/*
 * Lists each labelled commit with what is measured: `node test/mdl/report-signs.ts [TIER]`. README.md says what the
 * columns mean.
 */
import { parseTier } from "../../core/mdl/index.ts";
import { judgeSign } from "./judge-sign.ts";
import { loadLabelledCommits } from "./labelled-commits.ts";
import { renderSigns } from "./render-signs.ts";

const tier = parseTier(process.argv[2] ?? "fast");
const signs = loadLabelledCommits().map((commit) => judgeSign(commit, tier));
const count = (verdict: string): number => signs.filter((sign) => sign.verdict === verdict).length;
console.log(renderSigns(signs));
console.log(`\n${count("right")} right, ${count("wrong")} wrong, ${count("no_claim")} in the dead band`);
