import { expect, test } from "vitest";
import { openOrganisation } from "./support/organisation-server.ts";

const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const kim = "e39c5d16-675b-48d1-8e67-667427e9c084";

// Headers as the vendor's pages name them:
// https://learn.microsoft.com/power-apps/developer/data-platform/optional-parameters
// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/impersonate-another-user-web-api
test("named headers go with every call of the client that has them, and with no other", async () => {
  const { client, requests } = await openOrganisation(({ path }) =>
    path === "/$batch"
      ? { status: 400, json: { error: { code: "x", message: "y" } } }
      : { status: path === "/accounts" ? 201 : 200, json: { accountid, name: "x" } },
  );
  const quiet = client
    .with({
      suppressDuplicateDetection: false,
      bypassCustomPluginExecution: true,
      bypassBusinessLogicExecution: ["CustomSync", "CustomAsync"],
      suppressCallbackRegistrationExpanderJob: true,
      solutionUniqueName: "ExampleSolution",
      mergeLabels: true,
      strongConsistency: true,
    })
    .with({ callerObjectId: kim });
  await quiet.create("/accounts", { name: "x", accountnumber: "A1" });
  await quiet.GET("/accounts({accountid})", { params: { path: { accountid } } });
  await quiet.batch((part) => [part.get("/accounts({accountid})", { accountid })]).catch(() => undefined);
  await client.get("/accounts({accountid})", { accountid });
  const expected = {
    "mscrm.suppressduplicatedetection": "false",
    "mscrm.bypasscustompluginexecution": "true",
    "mscrm.bypassbusinesslogicexecution": "CustomSync,CustomAsync",
    "mscrm.suppresscallbackregistrationexpanderjob": "true",
    "mscrm.solutionuniquename": "ExampleSolution",
    "mscrm.mergelabels": "true",
    consistency: "Strong",
    callerobjectid: kim,
  };
  expect(requests.map(({ path }) => path)).toEqual([
    "/accounts",
    `/accounts(${accountid})`,
    "/$batch",
    `/accounts(${accountid})`,
  ]);
  for (const { headers } of requests.slice(0, 3)) expect(headers).toMatchObject(expected);
  // Each request of a batch needs them itself.
  expect(String(requests[2]?.body)).toMatch(new RegExp(`CallerObjectId: ${kim}`));
  expect(Object.keys(requests[3]?.headers ?? {}).filter((name) => name in expected)).toEqual([]);
});

test.each<[object, RegExp]>([
  [{ callerId: kim }, /takes no header "callerId": expected suppressDuplicateDetection/],
  [{ callerObjectId: "kim" }, /callerObjectId is the object id of a user/],
  [{ solutionUniqueName: "a\r\nb: c" }, /solutionUniqueName is the unique name/],
  [{ bypassCustomPluginExecution: "yes" }, /is true or false/],
  [{ bypassBusinessLogicExecution: [] }, /is a list of CustomSync/],
])("%j is refused at once", async (named, says) => {
  const { client } = await openOrganisation(() => ({ status: 204 }));
  const make: (named: object) => unknown = Reflect.get(client, "with");
  expect(() => make(named)).toThrow(
    expect.objectContaining({ code: "CLIENT_OPTION_INVALID", message: expect.stringMatching(says) }),
  );
});
