import { expect, test } from "vitest";
import { keyFinder } from "../../../src/spec-tools/words/find-key.ts";

const keyOf = keyFinder({
  names: { Code: "By name.", Journal: "By name.", "Journal (uuid)": "By name and type." },
  overrides: {
    "bulk/CRM/Quotations.Status": "Of the twin alone.",
    "crm/Accounts.Code": "Of one set.",
    "crm/Quotations.Status": "Of one set.",
  },
});

test.each<[what: string, set: string, name: string, type: string, key: string | undefined]>([
  ["a name", "financial/Costs", "Code", "string", "Code"],
  ["a name with a type before a name", "financial/Costs", "Journal", "uuid", "Journal (uuid)"],
  ["a name, where the type has none", "financial/Costs", "Journal", "string", "Journal"],
  ["an override before a name", "crm/Accounts", "Code", "code18", "crm/Accounts.Code"],
  ["the override of the set that it shows below bulk", "bulk/CRM/Accounts", "Code", "code18", "crm/Accounts.Code"],
  ["the same below sync", "sync/CRM/Accounts", "Code", "code18", "crm/Accounts.Code"],
  [
    "an override of its own before that of the set",
    "bulk/CRM/Quotations",
    "Status",
    "int16",
    "bulk/CRM/Quotations.Status",
  ],
  ["no override of a twin for the set itself", "CRM/Accounts", "Code", "code18", "Code"],
  ["no override of another property", "crm/Accounts", "Status", "string", undefined],
  ["nothing that objects have by birth", "crm/Accounts", "constructor", "string", undefined],
])("%s", (_what, set, name, type, key) => {
  expect(keyOf({ set, name, type })).toBe(key);
});
