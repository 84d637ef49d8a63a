import { ErpError } from "./erp-error.ts";

/** Why a call of the call log is not sent again. */
export type ReplayRefusal =
  | "no-log"
  | "unknown-call"
  | "no-request"
  | "other-service"
  | "is-resend"
  | "succeeded"
  | "running"
  | "outcome-unknown"
  | "being-sent"
  | "sent";

const messages: Readonly<Record<ReplayRefusal, (id: string) => string>> = {
  "no-log": (id) =>
    `Call ${id} cannot be looked up: this client was made without a call log. Give it callLog: { store, replay: true }.`,
  "unknown-call": (id) => `The call log has no call ${id}: check the id, and that this is the right store.`,
  "no-request": (id) =>
    `The call log did not keep the request of ${id}, so it cannot be sent again exactly: turn on replay: true before the calls that you may want to repeat.`,
  "other-service": (id) =>
    `Call ${id} went to another service or environment than this client speaks to: send it again with a client of that one (--profile).`,
  "is-resend": (id) =>
    `Call ${id} was itself a repeat: send the call again that it repeated, so that the log knows of both.`,
  succeeded: (id) => `Call ${id} succeeded, so it is not sent again: a repeat could do the same thing twice.`,
  running: (id) => `Call ${id} has no ending yet and may still be on its way: try again after its deadline.`,
  "outcome-unknown": (id) =>
    `Nobody knows whether call ${id} was carried out, and its class is "never": look it up at the vendor, and if it was not done, say so with confirmedNotDone (--not-done).`,
  "being-sent": (id) => `Call ${id} is being sent again at this moment: its result will be in the log.`,
  sent: (id) => `Call ${id} was sent again already, with success. Once is all it gets.`,
};

/** A call of the call log was not sent again. Nothing was sent. */
export class ReplayRefused extends ErpError {
  readonly callId: string;
  readonly why: ReplayRefusal;

  constructor({ callId, why }: { readonly callId: string; readonly why: ReplayRefusal }) {
    super("REPLAY_REFUSED", messages[why](callId));
    this.callId = callId;
    this.why = why;
  }
}
