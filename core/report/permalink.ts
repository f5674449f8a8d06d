/** A range of lines, 1-based and inclusive. */
export type LineRange = { readonly start: number; readonly end: number };

const LONGEST_PATH = 1024;

/**
 * permalink gives the address of a file at a commit in GitHub's form; null when there is no plain https address
 * of the repository, the commit is not a full object id, or the path is too long or holds a lone surrogate.
 */
export function permalink(
  repositoryUrl: string | null | undefined,
  commit: string,
  path: string,
  lines?: LineRange,
): string | null {
  const address = repositoryAddress(repositoryUrl);
  if (address === null || !/^[0-9a-f]{40,64}$/.test(commit) || !linkable(path)) return null;
  const place = path.split("/").map(encodeSegment).join("/");
  return `${address}/blob/${commit}/${place}${anchor(lines)}`;
}

/** repositoryAddress gives the address without a final slash when it is a plain https one, else null. */
export function repositoryAddress(repositoryUrl: string | null | undefined): string | null {
  const address = (repositoryUrl ?? "").replace(/\/+$/, "");
  return /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)+$/.test(address) ? address : null;
}

function linkable(path: string): boolean {
  return path.length <= LONGEST_PATH && !/\p{Cs}/u.test(path);
}

/** encodeURIComponent (RFC 3986) leaves !'()* as they are; they would end a Markdown link or an attribute. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function anchor(lines: LineRange | undefined): string {
  if (lines === undefined) return "";
  return lines.start === lines.end ? `#L${lines.start}` : `#L${lines.start}-L${lines.end}`;
}
