import { expect, test } from "vitest";
import { isOfCompany, isPassing } from "../../../src/cli/sync/failures.ts";
import { BodyTooLarge } from "../../../src/errors/body-too-large.ts";
import { ConnectionFailed } from "../../../src/errors/connection-failed.ts";
import { ProfileNotFound } from "../../../src/errors/profile-not-found.ts";
import { QuotaExceeded } from "../../../src/errors/quota-exceeded.ts";
import { StoreUnavailable } from "../../../src/errors/store-unavailable.ts";
import { SyncAccessMissing } from "../../../src/errors/sync-access-missing.ts";
import { SyncBusy } from "../../../src/errors/sync-busy.ts";
import { SyncWouldDelete } from "../../../src/errors/sync-would-delete.ts";
import { TokenOutcomeUnknown } from "../../../src/errors/token-outcome-unknown.ts";
import { UsageInvalid } from "../../../src/errors/usage-invalid.ts";

const facts = { operation: "List", method: "GET", path: "/x", attempts: 1 };

/** Whether other companies go on, and whether the next round may do better. */
test.each<[unknown, boolean, boolean]>([
  [new SyncBusy("1", "host:1", 0), true, true],
  [new QuotaExceeded(facts, { scope: "day", resetAtMs: 0 }), true, true],
  [new SyncAccessMissing("crm/Accounts", "/x", []), true, false],
  [new SyncWouldDelete("crm/Accounts", "1", 60, 100), true, false],
  [new ConnectionFailed(facts, { reason: "ECONNREFUSED", reached: false }), true, true],
  [new BodyTooLarge(facts, { maxBodyBytes: 1 }), true, false],
  [new StoreUnavailable("the disk is full."), false, true],
  [new TokenOutcomeUnknown("exact", "Another process refreshes.", 0), false, true],
  [new ProfileNotFound("none"), false, false],
  [new UsageInvalid("wrong"), false, false],
  [new TypeError("a defect"), false, false],
])("%s", (error, ofCompany, passing) => expect([isOfCompany(error), isPassing(error)]).toEqual([ofCompany, passing]));
