import { lstat } from "node:fs/promises";
import { join } from "node:path";

/** hasKeys tells whether this user has keys of this tool; whether they can be used is openKeyring's to say. */
export async function hasKeys(home: string): Promise<boolean> {
  const names = await Promise.all(
    ["local-recorder", "log"].map((name) => lstat(join(home, "keys", `${name}.key`)).catch(() => null)),
  );
  return names.some((found) => found !== null);
}
