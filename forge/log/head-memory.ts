/** A place outside the registry that keeps one note: the newest head that was seen of a log. */
export interface HeadMemory {
  /** For people: a path, a branch. */
  readonly place: string;
  /** What is kept there; null only when nothing is. Throws when it cannot be read. */
  read(): Promise<Uint8Array | null>;
  /** Puts `after` in the place of what read() gave last, whole or not at all; false when something else is there by now. */
  replace(after: Uint8Array): Promise<boolean>;
}
