import { posix } from "node:path";
import { compareBytewise } from "../../core/compare-bytewise.ts";
import { filesBelow } from "./files-below.ts";

/**
 * matchingFiles gives the files of a pattern, sorted. `?` and `*` stand for characters of one name, `**` for any folders;
 * brackets mean themselves. A path without them is itself, whether or not it is there. Throws ForgeError E_INPUT_FILE and E_LIMIT.
 */
export async function matchingFiles(pattern: string): Promise<readonly string[]> {
  const parts = posix.normalize(pattern).split("/");
  const first = parts.findIndex((part) => /[*?]/.test(part));
  if (first < 0) return [pattern];
  const folder = first === 0 ? "." : parts.slice(0, first).join("/") || "/";
  const wanted = new RegExp(`^${parts.slice(first).map(expressionOf).join("")}$`, "u");
  const found = (await filesBelow(folder)).filter((path) => wanted.test(`/${path}`));
  return found.map((path) => posix.join(folder, path)).toSorted(compareBytewise);
}

function expressionOf(part: string): string {
  if (part === "**") return "(?:/[^/]+)*?";
  const name = part.replace(/[\\^$.+()[\]{}|/]/g, "\\$&");
  return `/${name.replaceAll("*", "[^/]*").replaceAll("?", "[^/]")}`;
}
