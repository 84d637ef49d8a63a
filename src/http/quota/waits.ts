import type { CallFacts } from "../../errors/call-error.ts";
import { isPending } from "../deadline.ts";
import type { QuotaWait } from "../operation-hints.ts";

/** Hears of waits. */
export type WaitListener = ((wait: QuotaWait) => unknown) | undefined;

/** Tells a listener of a wait; one that fails, now or later, fails by itself. */
export function tell(listener: WaitListener, wait: QuotaWait): void {
  try {
    const heard = listener?.(wait);
    if (isPending(heard)) Promise.resolve(heard).catch(() => {});
  } catch {
    // The request has its own errors to tell.
  }
}

/** Message and name of what `abort` was called with, which may be anything. */
function readReason(reason: unknown): { readonly name: string; readonly message: string } {
  if (reason instanceof Error) return { name: reason.name, message: reason.message };
  return { name: "AbortError", message: typeof reason === "string" ? reason : "The call was aborted" };
}

/**
 * The error of a call that was aborted while it waited for a limit: the caller's own reason, which is its cause, with
 * what was waited for.
 */
export function waitAborted(reason: unknown, { method, path }: CallFacts, wait: QuotaWait): DOMException {
  const { name, message } = readReason(reason);
  const company = wait.company === undefined ? "" : ` of company ${wait.company}`;
  const until = wait.untilMs === undefined ? "" : `, which has room at ${new Date(wait.untilMs).toISOString()}`;
  return new DOMException(
    `${message.replace(/\.$/, "")}, while ${method} ${path} waited for the limit "${wait.reason}"${company}${until}`,
    // A reason with a name of its own is in the cause: this is what callers look for.
    { name: name === "Error" ? "AbortError" : name, cause: reason },
  );
}
