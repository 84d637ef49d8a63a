import { expect, test } from "vitest";
import { openOrganisation } from "./support/organisation-server.ts";

// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/create-entity-web-api: 204, unless Prefer asks for the record
test("a creation whose record does not come along was done, and is not sent again", async () => {
  const { client, requests } = await openOrganisation(() => ({ status: 204 }));
  await expect(client.create("/accounts", { accountnumber: "A1", name: "Fabrikam" })).rejects.toMatchObject({
    code: "ANSWER_UNREADABLE",
    done: true,
    status: 204,
    message: "Done (204), but its record, which did not come along, cannot be read: POST /accounts",
  });
  expect(requests.map(({ method, headers }) => [method, headers["prefer"]])).toEqual([
    ["POST", "return=representation"],
  ]);
});
