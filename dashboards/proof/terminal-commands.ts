import type { Known } from "./evidence.ts";

/** What no shell reads as anything but itself. */
const PLAIN = /^[\w.:/+=-]+$/;

/** terminalCommands gives the commands that check the same in a terminal, with what is pasted as far as it is plain text. */
export function terminalCommands(id: string | null, { keys }: Known): string {
  const build = id ?? "BUILD";
  const options = keys.split(/\s+/).flatMap((key) => {
    if (!PLAIN.test(key)) return [];
    // The base64 of a witness's key begins with B, its type being 4 (https://c2sp.org/tlog-cosignature).
    return [`${key.split("+")[2]?.startsWith("B") === true ? "--witness-key" : "--vkey"} ${key}`];
  });
  return [
    `quantum-forge verify ${build}`,
    `quantum-forge log prove ${build} --out build.tlog-proof`,
    `quantum-forge log verify --proof build.tlog-proof ${options.join(" ") || "--vkey KEY"}`,
  ].join("\n");
}
