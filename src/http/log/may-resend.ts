import type { ReplayRefusal } from "../../errors/replay-refused.ts";
import type { CallEnding, LoggedCall } from "./call-log.ts";

/** Whether a call did not do what it was sent for. */
export function hasFailed(ending: CallEnding): boolean {
  return ending.error !== undefined || (ending.status ?? 0) >= 400;
}

/**
 * Why a call must not be sent again now; undefined when it may. Pure. A call whose class is `never` and whose outcome
 * nobody knows is sent again only by somebody who looked and says that it was not done.
 */
export function whyNotResend(call: LoggedCall, nowMs: number, confirmedNotDone: boolean): ReplayRefusal | undefined {
  if (call.resendOf !== undefined) return "is-resend";
  if (!call.replayable) return "no-request";
  const afterUnknown = call.retryClass !== "never" || confirmedNotDone ? undefined : "outcome-unknown";
  const { ending, resend, deadlineAtMs } = call;
  if (resend) {
    if (resend.state === "sent") return "sent";
    if (resend.state === "failed") return undefined;
    return resend.state === "sending" && nowMs < resend.deadlineAtMs ? "being-sent" : afterUnknown;
  }
  if (!ending) {
    const mayRun = deadlineAtMs === undefined ? !confirmedNotDone : nowMs < deadlineAtMs;
    return mayRun ? "running" : afterUnknown;
  }
  // What was done and answered unreadably has failed for its caller, and must not be done again.
  if (!hasFailed(ending) || ending.error === "ANSWER_UNREADABLE") return "succeeded";
  // Every other error of a write says that nothing was sent, or that the vendor refused it.
  return ending.error === "OUTCOME_UNKNOWN" ? afterUnknown : undefined;
}
