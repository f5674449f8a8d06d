/**
 * matchesPattern tells whether the whole text fits a pattern in which `*` stands for any text without a slash
 * and `**` for any text. Runs of three and more stars count as two.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const source = pattern
    .split(/(\*+)/)
    .map((part) => {
      if (part === "*") return "[^/]*";
      return part.startsWith("**") ? "[^]*" : part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`).test(text);
}
