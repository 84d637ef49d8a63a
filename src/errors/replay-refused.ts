import { ErpError } from "./erp-error.ts";

/** A call of the call log cannot be sent again. */
export class ReplayRefused extends ErpError {
  readonly callId: string;

  constructor(options: { readonly callId: string; readonly why: "unknown-call" | "no-request" }) {
    super(
      "REPLAY_REFUSED",
      options.why === "unknown-call"
        ? `The call log has no call ${options.callId}: check the id, and that this is the right store.`
        : `The call log did not keep the request of ${options.callId}, so it cannot be sent again exactly: turn on replay: true before the calls that you may want to repeat.`,
    );
    this.callId = options.callId;
  }
}
