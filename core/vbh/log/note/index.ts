export { MAX_NOTE_BYTES, type Note, type NoteSignature, parseNote } from "./parse-note.ts";
export { encodeSignatureLine, signNote } from "./sign-note.ts";
export { encodeTypedVkey, type NoteKey, parseTypedVkey, typedKey } from "./typed-key.ts";
export { verifyNote } from "./verify-note.ts";
export { encodeVkey, hasKnownType, type NoteVerifier, noteVerifier, parseVkey } from "./vkey.ts";
