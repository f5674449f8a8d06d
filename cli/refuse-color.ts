import { UsageError } from "../core/commands/index.ts";

const CHOICES: readonly string[] = ["auto", "always", "never"];

/** refuseColor throws UsageError E_OPTION for a --color that is none of its three words. */
export function refuseColor(asked: string | undefined): void {
  if (asked === undefined || CHOICES.includes(asked)) return;
  throw new UsageError("E_OPTION", {
    what: `expected ${CHOICES.join(", ")} for --color, found ${JSON.stringify(asked)}`,
    remedy: "write --color always, or leave it out",
  });
}
