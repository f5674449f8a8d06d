import { VERIFY_FAIL_ON, type VerifyFailOn } from "../../adapters/actions/conclude-verdict.ts";
import { type GetInput, oneOf } from "../../adapters/actions/input-values.ts";

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
