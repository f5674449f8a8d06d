const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * rankOf gives a number of 32 bits that is as good as drawn by lot, the same for the same name always: FNV-1a over the
 * UTF-16 code units (RFC 9923), mixed by the finalizer of MurmurHash3, since FNV alone leaves alike names near each other.
 * Not a cryptographic hash: whoever chooses names to be cut at gains nothing by it.
 */
export function rankOf(name: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
