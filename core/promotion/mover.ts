/** Who moves a channel. automatic: nobody asked for it; the actor is the recorder then. */
export type Mover = { readonly actor: string; readonly automatic: boolean };
