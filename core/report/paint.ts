/** What a piece of terminal text means. Colour is never alone: the words say the same. */
export type Tone = "good" | "warn" | "bad" | "quiet" | "strong";

export type Paint = (tone: Tone, text: string) => string;

/** Select Graphic Rendition parameters (ECMA-48, 8.3.117), from the 16 colours that every theme defines. */
const SGR: { readonly [tone in Tone]: string } = {
  good: "32",
  warn: "33",
  bad: "31",
  quiet: "2",
  strong: "1",
};

/** paintWith gives a Paint that colours, or one that leaves text as it is. */
export function paintWith(color: boolean): Paint {
  return color ? (tone, text) => `\u001b[${SGR[tone]}m${text}\u001b[0m` : (_tone, text) => text;
}
