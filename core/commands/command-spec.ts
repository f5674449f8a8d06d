/** Who may give a command: anyone who can read, the CI identity, or a promoter named by the policy. */
export type Role = "anyone" | "CI" | "promoter" | "principal";

export type OptionSpec = {
  /** Long name without dashes, kebab-case. */
  readonly name: string;
  /** flag: present or not (also as --no-<name>). value: given once. list: may be given again and again. */
  readonly kind: "flag" | "value" | "list";
  /** What stands for the value in help texts; empty for flags. */
  readonly value: string;
  readonly summary: string;
};

export type CommandSpec = {
  /** One word, or two where several commands share a subject: `log show`. */
  readonly verb: string;
  readonly summary: string;
  /** The same command as a comment on GitHub; null when it has no chat form. */
  readonly chat: string | null;
  readonly role: Role;
  /** Name of the one positional argument; null when it takes none. A trailing ? marks it optional. */
  readonly argument: string | null;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
};
