import { decodeBase64, encodeHex } from "../../core/bytes/index.ts";
import { NOTHING_KNOWN } from "../proof/evidence.ts";
import { terminalCommands } from "../proof/terminal-commands.ts";
import { escapeHtml, isolated } from "./escape-html.ts";
import { PROOF_STYLE } from "./proof-style.ts";
import { STYLE } from "./style.ts";

export type ProofPage = {
  readonly repository: string;
  /** The one script of the page, as `npm run build` makes it. */
  readonly script: string;
  /** SHA-256 of a text's UTF-8 bytes, standard base64. */
  readonly sha256Base64: (text: string) => string;
};

/**
 * renderProofPage gives verify.html, by which a reader checks a proof without trusting whoever serves it: one file that asks for
 * nothing but proofs beside it, whose script is named by its digest.
 */
export function renderProofPage({ repository, script, sha256Base64 }: ProofPage): string {
  const style = `${STYLE}${PROOF_STYLE}`;
  return [
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sha256Base64(style), sha256Base64(script))}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    `<title>Proof: ${escapeHtml(repository)}</title>`,
    `<style>${style}</style></head><body>`,
    `<header><p><a href="index.html">Quantum-Forge, ${isolated(repository)}</a></p>`,
    `<h1 id="verdict" aria-live="polite">Check a proof</h1><p class="lead" id="lead"></p>`,
    `<p id="fault" role="alert"></p><noscript><p>This page checks proofs by a script, which is switched off here. The terminal does the same, see below.</p></noscript></header>`,
    `<main class="proof">${STEPS}${known()}${limits(hexOf(sha256Base64(script)))}</main>`,
    `<script type="module">${script}</script></body></html>\n`,
  ].join("\n");
}

/** One script, by its digest; proofs from beside the page; nothing from elsewhere, no form, no markup out of texts (CSP Level 3). */
function contentPolicy(styleHash: string, scriptHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

const STEPS = `<section id="steps" aria-labelledby="steps-title" hidden><h2 id="steps-title">What was checked</h2><ol id="step-list"></ol><p class="small"><a id="save" hidden>Save this proof as one file</a></p></section>`;

function known(): string {
  return [
    `<section aria-labelledby="known"><h2 id="known">What you know from elsewhere</h2><div class="known">`,
    field(
      "pin",
      "Pin of the root of trust",
      "sha256:... as the policy on the default branch had it when you looked",
      `<input id="pin" autocomplete="off" spellcheck="false">`,
    ),
    field(
      "keys",
      "Keys of the log, or of witnesses",
      "one a line, <code>name+id+key</code>: a log's must have signed, and so must each witness",
      `<textarea id="keys" autocomplete="off" spellcheck="false"></textarea>`,
    ),
    field(
      "head",
      "A checkpoint that you kept",
      "as quantum-forge log witness keeps it, or a witness shows it: the log must extend it",
      `<textarea id="head" autocomplete="off" spellcheck="false"></textarea>`,
    ),
    field(
      "files",
      "Files from disk",
      "a proof, a record, its signatures, root files: they take the place of what this site gave. They stay on this machine.",
      `<input id="files" type="file" multiple>`,
    ),
    `</div></section>`,
  ].join("");
}

function field(id: string, name: string, hint: string, control: string): string {
  return `<div><label for="${id}">${name}<span>${hint}</span></label>${control}</div>`;
}

function limits(digest: string): string {
  return [
    `<section class="limits" aria-labelledby="limits"><h2 id="limits">What this page cannot show</h2>`,
    `<p>Whoever serves this page could serve another one that says what they like. Its one script has the SHA-256`,
    ` <code id="script-digest">${digest}</code>; a build of the sources gives the same file, so compare:</p>`,
    `<pre tabindex="0"><code>npm ci &amp;&amp; npm run build &amp;&amp; sha256sum dist/site/proof.js</code></pre>`,
    `<p>Save the page and open it from disk, and nobody can exchange it any more. Or check the same in a terminal:</p>`,
    `<pre tabindex="0"><code id="terminal">${terminalCommands(null, NOTHING_KNOWN)}</code></pre>`,
    `<p>That a record is in the log says that it was not changed since, and who signed it. It does not say that what they signed is true.</p>`,
    `</section>`,
  ].join("");
}

/** As people compare digests. */
function hexOf(base64: string): string {
  return encodeHex(decodeBase64(base64) ?? new Uint8Array());
}
