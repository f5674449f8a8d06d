/** What a check found, before it is measured and cut to fit into an event. */
export type Finding = { readonly passed: boolean; readonly detail: string };
