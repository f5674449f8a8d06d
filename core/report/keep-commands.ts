const COMMAND = /quantum-forge [^;,]*[^;, ]/g;

/** keepCommands holds the words of each command in a text together, if they fit into one line, so that it can be copied. */
export function keepCommands(text: string, width: number): string {
  return text.replace(COMMAND, (command) =>
    command.length <= width ? command.replaceAll(" ", "\u00a0") : command,
  );
}
