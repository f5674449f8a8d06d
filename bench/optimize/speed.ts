/*
 * Simulator and annealer beside the programs that people use, one thread each, on the same work in the same run:
 * `node bench/optimize/speed.ts [--only layers,gradient,anneal] [--sizes 16,18,20] [--json]`. Python with the peers
 * is QUANTUM_FORGE_PYTHON, or .venv of this project.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { annealFigures } from "./anneal-figures.ts";
import { gradientFigures } from "./gradient-figures.ts";
import { layerFigures } from "./layer-figures.ts";
import { startPeers } from "./peers.ts";
import { type SpeedFigure, verdictOf } from "./speed-figure.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "layers,gradient,anneal" },
    sizes: { type: "string", default: "16,18,20" },
    json: { type: "boolean", default: false },
  },
});

const peers = startPeers();
const all: SpeedFigure[] = [];
const groups = {
  layers: () => layerFigures(peers, values.sizes.split(",").map(Number)),
  gradient: () => gradientFigures(peers),
  anneal: () => annealFigures(peers),
};
if (!values.json) console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "unknown"}\n`);
for (const [name, measure] of Object.entries(groups)) {
  if (!values.only.split(",").includes(name)) continue;
  const figures = await measure();
  all.push(...figures);
  if (!values.json) console.log(figures.map(rendered).join("\n"));
}
if (values.json) console.log(JSON.stringify(all, null, 2));
peers.close();

function rendered(figure: SpeedFigure): string {
  const { must, aim } = figure;
  const bounds = [must, aim].map((bound) => (bound === null ? "" : `>= ${bound}`).padStart(8));
  const cells = [
    figure.figure.padEnd(62),
    figure.ratio.toFixed(2).padStart(8),
    ...bounds,
    `  ${verdictOf(figure)}`,
  ];
  return `${cells.join("").trimEnd()}\n    ${figure.note}`;
}
