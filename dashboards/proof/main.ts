import {
  BUILD_PROOF_SCHEMA,
  type BuildProofDocument,
  LOG_VOUCHERS_SCHEMA,
} from "../../core/vbh/log/index.ts";
import { browser, byId, type PageFile } from "./browser.ts";
import { checkProof } from "./check-proof.ts";
import { type Evidence, type Known, NO_EVIDENCE } from "./evidence.ts";
import { portablePrimitives } from "./primitives.ts";
import { EvidenceError, type FoundFile, readEvidence } from "./read-evidence.ts";
import { showSteps, showVerdict } from "./show-steps.ts";
import { terminalCommands } from "./terminal-commands.ts";

/** What the page has, and the number of the check that is under way: an older one shows nothing any more. */
let evidence: Evidence = NO_EVIDENCE;
let turn = 0;

const FIELDS = ["pin", "keys", "head"] as const;
const BUILD_ID = /^qf-\d{8}-\d{3,}$/;

for (const field of FIELDS) byId(field).addEventListener("input", () => void check());
byId("files").addEventListener("change", () => void take(byId("files").files ?? []));
const { body } = browser().document;
body.addEventListener("dragover", (event) => event.preventDefault());
body.addEventListener("drop", (event) => {
  event.preventDefault();
  void take(event.dataTransfer?.files ?? []);
});
browser().addEventListener("hashchange", () => void open());
await open();

/** Opens the proof that the address names, from beside this page. */
async function open(): Promise<void> {
  const id = askedBuild();
  evidence = NO_EVIDENCE;
  byId("fault").textContent = "";
  if (id !== null) {
    try {
      const files = await Promise.all([`${id}.json`, "log.json"].map(fetched));
      evidence = { ...readEvidence(files), id };
    } catch (error) {
      say(
        error,
        `The proof of ${id} could not be read from here. Choose its file, proofs/${id}.json, and proofs/log.json.`,
      );
    }
  }
  await check();
}

function askedBuild(): string | null {
  const { hash, search } = browser().location;
  const asked = new URLSearchParams(search).get("build") ?? hash.slice(1);
  return BUILD_ID.test(asked) ? asked : null;
}

/** From beside this page. A page from disk may not read what lies there (https://html.spec.whatwg.org, opaque origins). */
async function fetched(name: string): Promise<FoundFile> {
  if (browser().location.protocol === "file:") throw new TypeError(`${name} has to be chosen`);
  const response = await fetch(`proofs/${name}`, { redirect: "error", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new TypeError(`${name} is not there (${response.status})`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Takes files from disk in the place of what the site gave of their kind; with a proof among them, of all that it gave. */
async function take(chosen: ArrayLike<PageFile>): Promise<void> {
  try {
    const files = await Promise.all(
      Array.from(chosen, async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const found = readEvidence(files);
    evidence = found.proof === null ? readEvidence(files, evidence) : found;
    byId("fault").textContent = "";
  } catch (error) {
    say(error, "These files could not be read.");
  }
  await check();
}

function say(error: unknown, sentence: string): void {
  byId("fault").textContent = error instanceof EvidenceError ? error.message : sentence;
}

async function check(): Promise<void> {
  turn += 1;
  const mine = turn;
  const known = Object.fromEntries(FIELDS.map((field) => [field, byId(field).value])) as Known;
  if (known.head.trim() !== "" && evidence.leaves === null && evidence.proof !== null) await loadLeaves();
  const found = await checkProof(evidence, known, portablePrimitives);
  if (mine !== turn) return;
  showVerdict(found);
  showSteps(found.steps);
  byId("terminal").textContent = terminalCommands(found.id, known);
  offerSaving();
}

/** The hashes of all leaves are fetched only for whoever kept a checkpoint; a page from disk has to be given them. */
async function loadLeaves(): Promise<void> {
  try {
    const { bytes } = await fetched("leaves");
    evidence = { ...evidence, leaves: bytes };
  } catch {
    // The step says what is missing.
  }
}

/** One file that stands alone, for another page or another day. */
function offerSaving(): void {
  const link = byId("save");
  const { id, proof, record, signatures, recorded } = evidence;
  link.hidden = id === null || proof === null || record === null || signatures === null || recorded === null;
  if (id === null || proof === null || record === null || signatures === null || recorded === null) return;
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const { vkey, anchor, cosigned, rootFiles, pin } = evidence;
  const root = rootFiles.length === 0 ? null : { files: rootFiles.map(text), pin: pin ?? "" };
  const saved: Omit<BuildProofDocument, "index" | "origin" | "size" | "root"> = {
    schema: BUILD_PROOF_SCHEMA,
    id,
    proof: text(proof),
    record: text(record),
    signatures: text(signatures),
    recorded: { event: text(recorded.event), proof: text(recorded.proof) },
    vouchers: { schema: LOG_VOUCHERS_SCHEMA, vkey, anchor, cosigned, root },
  };
  link.setAttribute("download", `${id}.proof.json`);
  link.href = `data:application/json,${encodeURIComponent(`${JSON.stringify(saved, null, 2)}\n`)}`;
}
