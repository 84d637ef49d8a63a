import { ErpError } from "./erp-error.ts";

/** Another sync of the same company writes into the same tables. Nothing was read or stored. */
export class SyncBusy extends ErpError {
  /** Who holds the company: `host:process`. */
  readonly holder: string;
  /** Epoch milliseconds until which it is held, unless its holder goes on. */
  readonly untilMs: number;

  constructor(company: string, holder: string, untilMs: number) {
    super(
      "SYNC_BUSY",
      `Company ${company} is being synced by ${holder}, until ${new Date(untilMs).toISOString()} at least. Wait for it, or give run() a longer waitMs.`,
    );
    this.holder = holder;
    this.untilMs = untilMs;
  }
}
