import { createRequire } from "node:module";
import { join } from "node:path";
import { hsmError } from "./hsm-error.ts";

const PACKAGE = "pkcs11js";

/**
 * findBinding gives the absolute path of pkcs11js, the optional package that talks to PKCS#11 libraries, from the folder of keys
 * or beside this program; never from the working folder, whose code is what is measured. Throws KeyError E_HSM.
 */
export function findBinding(home: string): string {
  for (const origin of [join(home, PACKAGE), import.meta.url]) {
    try {
      return createRequire(origin).resolve(PACKAGE);
    } catch {
      // The next place, or the error below.
    }
  }
  throw hsmError(
    `expected the package ${PACKAGE}, which talks to tokens, in ${join(home, "node_modules")} or beside this program, found none`,
    `install it, which needs a C++ compiler: npm install --prefix ${home} ${PACKAGE}`,
  );
}
