import type { Coder } from "../coder.ts";
import type { Tier } from "../measurement.ts";
import { codeByte } from "./code-byte.ts";
import type { ModelSize } from "./model-size.ts";
import { Predictor } from "./predictor.ts";

/** plainCoder is the model as it is defined, without the kernel: slow, and the same numbers. */
export function plainCoder(tier: Tier, size: ModelSize): Coder {
  const predictor = new Predictor(tier, size);
  return {
    index: (text) => predictor.index(text),
    code: (text) => Uint32Array.from(text, (byte) => codeByte(predictor, byte)),
  };
}
