import type { IndexReader } from "../../forge/registry/registry-index.ts";

/** guardReader gives a reader whose methods throw what `explain` makes of what they throw. */
export function guardReader(reader: IndexReader, explain: (error: unknown) => unknown): IndexReader {
  const guarded =
    <Values extends readonly unknown[], Result>(read: (...values: Values) => Result) =>
    (...values: Values): Result => {
      try {
        return read(...values);
      } catch (error) {
        throw explain(error);
      }
    };
  return {
    position: reader.position,
    size: guarded(reader.size),
    build: guarded(reader.build),
    byKey: guarded(reader.byKey),
    byCommit: guarded(reader.byCommit),
    byNumber: guarded(reader.byNumber),
    highestNumber: guarded(reader.highestNumber),
    newest: guarded(reader.newest),
    measuredBefore: guarded(reader.measuredBefore),
    all: function* () {
      try {
        yield* reader.all();
      } catch (error) {
        throw explain(error);
      }
    },
    channel: guarded(reader.channel),
    channelNames: guarded(reader.channelNames),
    close: reader.close,
  };
}
