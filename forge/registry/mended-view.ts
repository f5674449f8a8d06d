import { CodedError } from "../../core/coded-error.ts";
import type { RegistryView } from "./registry-view.ts";

/**
 * mendedView gives a view that goes on when the index below it turns out to be damaged: what was asked is asked again of
 * `readAnew`, the same registry read without that index.
 */
export function mendedView(view: RegistryView, readAnew: () => Promise<RegistryView>): RegistryView {
  let anew: Promise<RegistryView> | null = null;

  async function mend(error: unknown): Promise<RegistryView> {
    if (!isDamagedIndex(error)) throw error;
    anew ??= readAnew();
    return anew;
  }

  const asking =
    <Values extends readonly unknown[], Result>(
      ask: (from: RegistryView, ...values: Values) => Promise<Result>,
    ) =>
    async (...values: Values): Promise<Result> => {
      if (anew !== null) return ask(await anew, ...values);
      try {
        return await ask(view, ...values);
      } catch (error) {
        return ask(await mend(error), ...values);
      }
    };

  return {
    ...view,
    find: asking((from, reference: string) => from.find(reference)),
    build: asking((from, id: string) => from.build(id)),
    byKey: asking((from, key: string) => from.byKey(key)),
    byCommit: asking((from, commit: string) => from.byCommit(commit)),
    highestNumber: asking((from, day: string) => from.highestNumber(day)),
    newest: asking((from, count: number) => from.newest(count)),
    historyBefore: asking((from, build: Parameters<RegistryView["historyBefore"]>[0]) =>
      from.historyBefore(build),
    ),
    all: async function* () {
      let given = 0;
      try {
        for await (const build of view.all()) {
          yield build;
          given += 1;
        }
      } catch (error) {
        for await (const build of (await mend(error)).all()) if (given-- <= 0) yield build;
      }
    },
    channel: asking((from, name: string) => from.channel(name)),
    channels: asking((from) => from.channels()),
  };
}

/** isDamagedIndex tells the error of a RegistryIndex that has thrown itself away. */
export function isDamagedIndex(error: unknown): boolean {
  return error instanceof CodedError && error.code === "E_INDEX_DAMAGED";
}
