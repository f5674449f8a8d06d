import { type GetInput, oneOf } from "../../adapters/actions/input-values.ts";

export const VERIFY_FAIL_ON = ["never", "self-signed", "fail"] as const;
export type VerifyFailOn = (typeof VERIFY_FAIL_ON)[number];

/** The inputs of actions/vbh-verify, checked. */
export type VbhVerifyInputs = {
  readonly path: string;
  /** What the build is called by. */
  readonly build: string;
  readonly fail_on: VerifyFailOn;
};

/** parseVbhVerifyInputs reads every declared input strictly. Throws ActionError E_INPUT. */
export function parseVbhVerifyInputs(get: GetInput): VbhVerifyInputs {
  return {
    path: get("path") || ".",
    build: get("build") || "latest",
    fail_on: oneOf("fail-on", get("fail-on") || "fail", VERIFY_FAIL_ON),
  };
}
