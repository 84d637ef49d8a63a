import { describe } from "vitest";
import { accountRules } from "./contract/accounts.ts";
import { cellRules } from "./contract/cells.ts";
import { damageRules } from "./contract/damage.ts";
import { grantRules } from "./contract/grants.ts";
import { journalRules } from "./contract/journal.ts";
import { keyRules } from "./contract/keys.ts";
import { leaseRules } from "./contract/leases.ts";
import { modelRules } from "./contract/model.ts";
import type { MakeStore } from "./store-under-test.ts";

/** What every token store keeps, whatever it stands on. */
export function tokenStoreContract(make: MakeStore): void {
  describe("cells", () => cellRules(make));
  describe("grants", () => grantRules(make));
  describe("leases", () => leaseRules(make));
  describe("journal", () => journalRules(make));
  describe("accounts", () => accountRules(make));
  describe("keys", () => keyRules(make));
  describe("damage", () => damageRules(make));
  describe("model", () => modelRules(make));
}
