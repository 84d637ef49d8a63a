import { expect, test } from "vitest";
import { eq, not } from "../../../src/clients/filters.ts";
import { openAutomation } from "../support/automation-bench.ts";
import { collect, openExact } from "../support/exact-bench.ts";

const users = "/companies({companyId})/users";

test("null in a filter of Business Central is refused before it is sent, in lists and in counts (fact 201)", async () => {
  const { automation, companyId, events } = await openAutomation();
  const refusal = { code: "QUERY_INVALID", option: "$filter displayName" };
  const filter = { displayName: null };
  await expect(collect(automation.list(users, { companyId, filter }))).rejects.toMatchObject(refusal);
  await expect(automation.count(users, { companyId, filter: not(eq("displayName", null)) })).rejects.toMatchObject(
    refusal,
  );
  expect(events).toEqual([]);
});

test("blank text is what it holds where there is nothing", async () => {
  const { automation, companyId, events } = await openAutomation();
  await collect(automation.list(users, { companyId, filter: { displayName: "" } }));
  expect(events.map(({ status }) => status)).toEqual([200]);
});

test("Exact Online knows null", async () => {
  const { exact, company, events } = await openExact();
  const path = "/api/v1/{division}/crm/Accounts";
  const rows = exact.list(path, { division: company, select: ["City"], filter: { Website: null }, limit: 1 });
  await collect(rows);
  expect(events.at(-1)?.status).toBe(200);
});
