import { expect, test } from "vitest";
import type { LoggedCall, Resend } from "../../../src/http/log/call-log.ts";
import { whyNotResend } from "../../../src/http/log/may-resend.ts";

const now = 1000;
const refused = { endedAtMs: 1, attempts: 1, status: 400 };
const unknown = { endedAtMs: 1, attempts: 1, error: "OUTCOME_UNKNOWN" };
const resend = (state: Resend["state"], deadlineAtMs = now): Resend => ({ state, startedAtMs: 0, deadlineAtMs });

const call = (more: Partial<LoggedCall>): LoggedCall => ({
  id: "c",
  startedAtMs: 0,
  deadlineAtMs: now,
  operation: "o",
  method: "POST",
  path: "/p",
  retryClass: "never",
  replayable: true,
  resendRevision: 0,
  ...more,
});

test.each<[string, Partial<LoggedCall>, string | undefined, string | undefined]>([
  // what, the call, without confirmation, with it
  ["refused by the vendor", { ending: refused }, undefined, undefined],
  ["never left", { ending: { endedAtMs: 1, attempts: 0, error: "QUOTA_EXCEEDED" } }, undefined, undefined],
  ["unknown, never", { ending: unknown }, "outcome-unknown", undefined],
  ["unknown, idempotent", { ending: unknown, retryClass: "idempotent" }, undefined, undefined],
  ["unknown with a status", { ending: { ...unknown, status: 502 } }, "outcome-unknown", undefined],
  ["succeeded", { ending: { ...refused, status: 201 } }, "succeeded", "succeeded"],
  [
    "succeeded, idempotent",
    { ending: { ...refused, status: 204 }, retryClass: "idempotent" },
    "succeeded",
    "succeeded",
  ],
  [
    "done, and answered unreadably",
    { ending: { ...refused, status: 201, error: "ANSWER_UNREADABLE" } },
    "succeeded",
    "succeeded",
  ],
  ["redirected", { ending: { ...refused, status: 304 }, retryClass: "safe" }, "succeeded", "succeeded"],
  ["no request", { ending: refused, replayable: false }, "no-request", "no-request"],
  ["a repeat itself", { ending: refused, resendOf: "b" }, "is-resend", "is-resend"],
  ["open, before its deadline", { deadlineAtMs: now + 1 }, "running", "running"],
  ["open, after its deadline", {}, "outcome-unknown", undefined],
  ["open, after its deadline, idempotent", { retryClass: "idempotent" }, undefined, undefined],
  ["open, without a deadline", { deadlineAtMs: undefined }, "running", undefined],
  ["open, without a deadline, idempotent", { deadlineAtMs: undefined, retryClass: "idempotent" }, "running", undefined],
  ["being sent", { ending: refused, resend: resend("sending", now + 1) }, "being-sent", "being-sent"],
  [
    "being sent, idempotent",
    { ending: refused, retryClass: "idempotent", resend: resend("sending", now + 1) },
    "being-sent",
    "being-sent",
  ],
  ["died while it was sent", { ending: refused, resend: resend("sending") }, "outcome-unknown", undefined],
  [
    "died while it was sent, idempotent",
    { ending: refused, retryClass: "idempotent", resend: resend("sending") },
    undefined,
    undefined,
  ],
  ["sent", { ending: refused, resend: resend("sent") }, "sent", "sent"],
  ["sent, idempotent", { ending: refused, retryClass: "idempotent", resend: resend("sent") }, "sent", "sent"],
  ["the repeat was refused", { ending: unknown, resend: resend("failed") }, undefined, undefined],
  ["the repeat is unknown", { ending: refused, resend: resend("unknown") }, "outcome-unknown", undefined],
  [
    "the repeat is unknown, idempotent",
    { ending: refused, retryClass: "idempotent", resend: resend("unknown") },
    undefined,
    undefined,
  ],
])("%s", (_, more, without, confirmed) => {
  expect([whyNotResend(call(more), now, false), whyNotResend(call(more), now, true)]).toEqual([without, confirmed]);
});
