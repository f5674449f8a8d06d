export { type Anchor, anchoredAt, signAnchor, verifyAnchor } from "./anchor.ts";
