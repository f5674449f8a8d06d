/** A label and what is said under it, one thing a line, each line short enough for the screen. */
export type Remark = { readonly label: string; readonly lines: readonly string[] };
