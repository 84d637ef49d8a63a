import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { copyFile } from "../support/copies.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ seed: 1, rows: { CrmAccount: 40 } });
let company: string;

const sync = (command: string, to: string, ...words: string[]) =>
  run("sync", command, "--sandbox", "--company", company, "--to", to, ...words);

beforeAll(async () => {
  company = String(used.sandbox.exact.divisions[0]);
  expect(await run("login", "exact", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

/** Sets that stay in step by one log of deletions, and whose round takes a request each. */
const twenty = [
  "crm/Accounts",
  "crm/Addresses",
  "crm/Contacts",
  "crm/QuotationLines",
  "crm/Quotations",
  "documents/DocumentAttachments",
  "documents/Documents",
  "financial/GLAccounts",
  "financial/GLClassifications",
  "financialtransaction/TransactionLines",
  "hrm/AbsenceRegistrationTransactions",
  "hrm/AbsenceRegistrations",
  "hrm/LeaveAbsenceHoursByDay",
  "hrm/LeaveBuildUpRegistrations",
  "hrm/LeaveRegistrations",
  "hrm/Schedules",
  "inventory/ItemWarehouses",
  "logistics/Items",
  "logistics/SalesItemPrices",
  "manufacturing/BillOfMaterialMaterials",
];

describe("limits of the vendor", () => {
  test("warns when a beat needs more calls than a day has", async () => {
    const { to } = copyFile();
    const sets = twenty.flatMap((set) => ["--set", set]);
    const often = await sync("plan", to, ...sets, "--every", "5m");
    // 20 sets and the log of deletions, 288 times a day.
    expect(often.stdout.trim().split("\n").at(-1)).toBe(
      "warning: A round every 300 s needs 6048 requests a day, and the limit is 5000: read every 363 s or less often, or fewer sets.",
    );
    expect((await sync("plan", to, ...sets, "--every", "10m")).stdout).not.toContain("warning");
  });

  test("a day that is used up: until when, and nothing is sent", async () => {
    const { to } = copyFile();
    const rule = used.sandbox.faults.add({
      operation: /sync/i,
      effect: {
        kind: "answer",
        status: 429,
        headers: {
          "x-ratelimit-limit": "5000",
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Date.now() + 3_600_000),
        },
      },
    });
    onTestFinished(() => void used.sandbox.faults.remove(rule));
    const { code, stderr } = await sync("run", to, "--set", "crm/Accounts");
    expect([code, stderr]).toEqual([1, expect.stringMatching(/The limit "day" is used up until .*Continue at 20/)]);
  });
});
