import { writeFileSync } from "node:fs";
import { PUBLISHED_SCHEMAS } from "../core/published-schemas.ts";

/** Writes registry/schemas from the constants in core; `npm run format` then gives the files their form. */
for (const [file, schema] of Object.entries(PUBLISHED_SCHEMAS)) {
  writeFileSync(
    new URL(`../registry/schemas/${file}`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
