import { expect, test } from "vitest";
import { openAutomation } from "../support/automation-bench.ts";
import { collect } from "../support/exact-bench.ts";

const users = "/companies({companyId})/users" as const;

test("a misspelt field is a fault of the request, not a record that is missing: whoever creates what is missing makes no second one", async () => {
  const { automation, companyId } = await openAutomation();
  const refused = { code: "API_BAD_REQUEST", status: 400, vendorCode: "BadRequest_NotFound" };
  // @ts-expect-error users have no such field
  const filtered = collect(automation.list(users, { companyId, filter: { fullName: "Anna" } }));
  await expect(filtered).rejects.toMatchObject(refused);

  const [user] = await collect(automation.list(users, { companyId, limit: 1 }));
  const path = "/companies({companyId})/users({userSecurityId})" as const;
  const userSecurityId = user?.userSecurityId ?? "";
  // @ts-expect-error users have no such field
  const selected = automation.get(path, { companyId, userSecurityId, select: ["fullName"] });
  await expect(selected).rejects.toMatchObject(refused);

  const missing = automation.get(path, { companyId, userSecurityId: "11111111-1111-1111-1111-111111111111" });
  await expect(missing).rejects.toMatchObject({ code: "API_NOT_FOUND", status: 404 });
});
