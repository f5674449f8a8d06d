import type { summary, warning } from "@actions/core";

type Sink = { readonly summary: typeof summary; readonly warning: typeof warning };

/** summarize adds Markdown to the job summary. A runner that takes none must not turn a recorded build into an error. */
export async function summarize(sink: Sink, markdown: string): Promise<void> {
  await sink.summary
    .addRaw(markdown)
    .write()
    .catch(() => sink.warning("The runner did not take the job summary."));
}
