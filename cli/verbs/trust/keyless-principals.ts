import { UsageError } from "../../../core/commands/index.ts";
import { githubWorkflow } from "../../../core/vbh/keyless/index.ts";
import type { KeylessPrincipal } from "../../../core/vbh/root/index.ts";

/** `NAME=IDENTITY`, then what cannot be told from the identity. A comma may stand in a file's name, so the two are looked for. */
const FORM =
  /^(?<name>[^=]*)=(?<identity>[^*\s]+?)(?:,repository=(?<repository>[^*\s,]+))?(?:,issuer=(?<issuer>[^*\s,]+))?$/;

/**
 * keylessPrincipals reads the values of --keyless: principals without keys, by name. A workflow on GitHub may be written without
 * `https://github.com/`; its issuer and repository follow from it. Throws UsageError E_OPTION.
 */
export function keylessPrincipals(values: readonly string[]): ReadonlyMap<string, KeylessPrincipal> {
  const principals = new Map<string, KeylessPrincipal>();
  for (const value of values) {
    const { name = "", identity = "", ...told } = FORM.exec(value)?.groups ?? {};
    if (name === "" || principals.has(name)) throw misspelt(value);
    principals.set(name, principalOf(value, identity, told));
  }
  return principals;
}

/**
 * requireRoles lets a principal without keys record or sign promotions; the root needs keys. Throws UsageError E_OPTION.
 */
export function requireRoles(
  principals: ReadonlyMap<string, KeylessPrincipal>,
  { signers, others }: { readonly signers: readonly string[]; readonly others: readonly string[] },
): void {
  const keyless = [...principals.keys()];
  const signer = keyless.find((name) => signers.includes(name));
  const idle = keyless.find((name) => !others.includes(name));
  if (signer === undefined && idle === undefined) return;
  throw new UsageError("E_OPTION", {
    what:
      signer === undefined
        ? `expected --keyless ${idle} to record or to sign promotions, found it in no role`
        : `expected keys of ${signer}, who is to sign the root, found --keyless`,
    remedy: "name it by --recorder or --promoter; the root is signed by keys alone",
  });
}

function principalOf(
  value: string,
  text: string,
  told: { readonly repository?: string; readonly issuer?: string },
): KeylessPrincipal {
  const identity = /^[^/:@]+\/[^/]+\/\.github\//.test(text) ? `https://github.com/${text}` : text;
  const workflow = githubWorkflow(identity);
  const repository = told.repository ?? workflow?.repository;
  const issuer = told.issuer ?? workflow?.issuer;
  if (repository === undefined || issuer === undefined) throw misspelt(value);
  const uri = /^https:\/\//.test(repository) ? repository : `https://github.com/${repository}`;
  return { class: "keyless", identity, issuer, repository: uri };
}

function misspelt(value: string): UsageError {
  return new UsageError("E_OPTION", {
    what: `expected NAME=OWNER/REPO/.github/workflows/FILE@refs/... for --keyless, found ${JSON.stringify(value)}`,
    remedy:
      "name a workflow with its branch or tag; for another signer add ,repository=URL,issuer=URL; a star stands for nobody",
  });
}
