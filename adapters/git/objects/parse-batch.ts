export type ObjectType = "blob" | "tree" | "commit" | "tag";
export type GitObject = { readonly oid: string; readonly type: ObjectType; readonly bytes: Uint8Array };

const NEWLINE = 10;

/**
 * parseBatch reads the output of `git cat-file --batch`: one object for each request, in order, null for a
 * missing one. It holds one object at a time and ends early when the output is cut off.
 * Format: git-cat-file(1), "BATCH OUTPUT".
 */
export async function* parseBatch(chunks: AsyncIterable<Buffer>): AsyncGenerator<GitObject | null, void> {
  const source = new ByteSource(chunks);
  for (;;) {
    const header = await source.line();
    if (header === null) return;
    const [oid = "", type = "", size = ""] = header.split(" ");
    if (!isObjectType(type)) {
      yield null;
      continue;
    }
    const bytes = await source.take(Number(size));
    if (bytes === null || (await source.take(1)) === null) return;
    yield { oid, type, bytes };
  }
}

function isObjectType(text: string): text is ObjectType {
  return text === "blob" || text === "tree" || text === "commit" || text === "tag";
}

/** Lines and counted runs of bytes from a stream of chunks; null when the stream has ended before them. */
class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async line(): Promise<string | null> {
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE);
      if (end >= 0) return this.#cut(end + 1).toString("latin1", 0, end);
      const more = await this.#next();
      if (more === null) return null;
      this.#rest = Buffer.concat([this.#rest, more]);
    }
  }

  async take(count: number): Promise<Uint8Array | null> {
    const out = new Uint8Array(count);
    for (let filled = 0; filled < count; ) {
      if (this.#rest.length === 0) {
        const more = await this.#next();
        if (more === null) return null;
        this.#rest = more;
      }
      const piece = this.#cut(count - filled);
      out.set(piece, filled);
      filled += piece.length;
    }
    return out;
  }

  #cut(count: number): Buffer {
    const piece = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return piece;
  }

  async #next(): Promise<Buffer | null> {
    const { done, value } = await this.#chunks.next();
    return done ? null : value;
  }
}
