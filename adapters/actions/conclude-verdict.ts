import { printable, type VerifyReport } from "../../core/report/index.ts";

export const VERIFY_FAIL_ON = ["never", "self-signed", "fail"] as const;
export type VerifyFailOn = (typeof VERIFY_FAIL_ON)[number];

type Log = { setFailed(message: string): void; error(message: string): void; info(message: string): void };

/**
 * concludeVerdict fails the step when the verdict is one that fail-on names. The first check that failed is one error annotation,
 * whether or not the step fails for it.
 */
export function concludeVerdict(log: Log, report: VerifyReport, failOn: VerifyFailOn): void {
  const { vbh_status } = report;
  const said = sentence(report);
  const stops = failOn === "self-signed" ? ["SELF_SIGNED", "FAIL"] : failOn === "fail" ? ["FAIL"] : [];
  if (stops.includes(vbh_status)) log.setFailed(said);
  else if (vbh_status === "FAIL") log.error(said);
  else log.info(said);
}

/** The verdict, and the first check that failed, else the first that was not run. Its detail may be text of the record. */
function sentence({ id, vbh_status, checks }: VerifyReport): string {
  const open = checks.find(({ state }) => state === "failed") ?? checks.find(({ ok }) => !ok);
  const why = open === undefined ? [] : [`check ${open.name}`, open.code ?? "not run", open.detail];
  return printable([`VBH ${vbh_status} for ${id}`, ...why].join(": "));
}
