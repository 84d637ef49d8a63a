import { expect, it } from "vitest";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";

it("says that a path leads to no record (204)", async () => {
  const client = createAutomationClient({
    environmentName: "Production",
    auth: { token: async () => "token", markStale: () => undefined },
    fetch: async () => new Response(null, { status: 204 }),
  });
  await expect(
    client.get("/companies({companyId})/users({userSecurityId})", {
      companyId: "6f50c9b6-2d02-40d1-9b51-9a3724c48f42",
      userSecurityId: "6f50c9b6-2d02-40d1-9b51-9a3724c48f43",
    }),
  ).rejects.toMatchObject({
    code: "RECORD_ABSENT",
    message:
      "GET /companies({companyId})/users({userSecurityId}): there is no record at the end of this path; the relation is not set.",
  });
});
