import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "../../../git-fixture.ts";

export const PIN = "4711-secret-pin";
const PACKAGE = "pkcs11js@2.1.7";
const HEADERS = "/usr/include/node/node_api.h";

/** The library of SoftHSM. */
export const MODULE =
  process.env["SOFTHSM2_MODULE"] ??
  ["/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm", "/usr/local/lib/softhsm", "/usr/lib64"]
    .map((folder) => `${folder}/libsofthsm2.so`)
    .find(existsSync) ??
  "/usr/lib/softhsm/libsofthsm2.so";

/** Why there can be no token here; null when there can. The package pkcs11js is compiled once for all tests. */
export function tokenAbsence(): string | null {
  const missing = ["pkcs11-tool", "softhsm2-util", "python3"].filter((program) => !inPath(program));
  if (!existsSync(MODULE)) missing.push(MODULE);
  if (missing.length === 0 && installBinding() === null) missing.push("pkcs11js (npm, and a C++ compiler)");
  return missing.length === 0 ? null : `there is no ${missing.join(", no ")}`;
}

/** installBinding gives a folder whose node_modules has pkcs11js; null when it cannot be installed. */
function installBinding(): string | null {
  const folder = join(tmpdir(), `quantum-forge-${PACKAGE}-${process.versions.modules}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  const headers = existsSync(HEADERS) ? { npm_config_nodedir: "/usr" } : {};
  const words = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", draft, PACKAGE];
  const { status } = spawnSync("npm", words, {
    stdio: "ignore",
    timeout: 120_000,
    env: { ...process.env, ...headers },
  });
  if (status !== 0 || !existsSync(join(draft, "node_modules/pkcs11js/build/Release/pkcs11.node")))
    return null;
  try {
    renameSync(draft, folder);
  } catch {
    // Another test was faster.
  }
  return folder;
}

export type SoftToken = {
  readonly environment: NodeJS.ProcessEnv;
  /** Runs pkcs11-tool on the token, logged in; gives what it prints. */
  tool(...args: readonly string[]): string;
  newPair(id: string, label: string, type?: string): string;
  /** PKCS#11 URI of a key. */
  uri(label: string): string;
};

/** newToken makes a token called forge in a folder of its own. */
export function newToken(): SoftToken {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "tokens"));
  const configuration = join(folder, "softhsm2.conf");
  writeFileSync(configuration, `directories.tokendir = ${join(folder, "tokens")}\nlog.level = ERROR\n`);
  const environment = { ...process.env, SOFTHSM2_CONF: configuration, PIN, LC_ALL: "C" };
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(program, args, { env: environment, encoding: "utf8", stdio: "pipe" });
  run("softhsm2-util", ["--init-token", "--free", "--label", "forge", "--pin", PIN, "--so-pin", "0000"]);
  const login = ["--module", MODULE, "--token-label", "forge", "--login", "--pin", "env:PIN"];
  const tool = (...args: readonly string[]) => run("pkcs11-tool", [...login, ...args]);
  return {
    environment,
    tool,
    newPair: (id, label, type = "EC:edwards25519") =>
      tool("--keypairgen", "--key-type", type, "--id", id, "--label", label),
    uri: (label) => `pkcs11:token=forge;object=${encodeURIComponent(label)}?module-path=${MODULE}`,
  };
}

/** linkBinding puts pkcs11js into a folder of keys, as a user would install it there. */
export function linkBinding(home: string): void {
  mkdirSync(home, { recursive: true });
  symlinkSync(join(installBinding() ?? "", "node_modules"), join(home, "node_modules"));
}

function inPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}
