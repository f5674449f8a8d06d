/** A line `::name property=value,...::message` of a step's log, unescaped. */
export type WorkflowCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** parseCommands finds the workflow commands in a log (GitHub Docs, "Workflow commands"). */
export function parseCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r?\n|\r/).flatMap((line) => {
    const found = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (found === null) return [];
    const [, name = "", properties = "", message = ""] = found;
    const pairs = properties.split(",").filter((pair) => pair !== "");
    return [{ name, properties: Object.fromEntries(pairs.map(property)), message: unescaped(message) }];
  });
}

function property(pair: string): readonly [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    "%25": "%",
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
  };
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => characters[code] ?? code);
}

/**
 * parseOutputs reads a GITHUB_OUTPUT file of heredocs, `name<<delimiter`, lines, `delimiter`; a later value of the
 * same name wins. Throws for anything else, as the runner fails the step for it.
 */
export function parseOutputs(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("the last line of GITHUB_OUTPUT does not end");
  const outputs = new Map<string, string>();
  for (let at = 0; at < lines.length; ) {
    const [, name = "", delimiter = ""] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    const end = lines.indexOf(delimiter, at + 1);
    if (name === "" || end < 0) throw new Error(`GITHUB_OUTPUT has no form at: ${lines[at]}`);
    outputs.set(name, lines.slice(at + 1, end).join("\n"));
    at = end + 1;
  }
  return outputs;
}
