/** Whose late signatures of a build hold, each principal once, and how many the root of trust asks for (0: none). */
export type Approvals = { readonly needed: number; readonly signed: readonly string[] };
