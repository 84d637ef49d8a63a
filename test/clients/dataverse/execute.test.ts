import { expect, test } from "vitest";
import { callUntyped, openOrganisation } from "./support/organisation-server.ts";

const merge = "/accounts({accountid})/Microsoft.Dynamics.CRM.MergeInto";
const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const parameters = {
  Target: { contactid: "0a1b2c3d-0000-4000-8000-000000000002", "@odata.type": "Microsoft.Dynamics.CRM.contact" },
  Notes: ["a", "b"],
} as const;

test("an action takes records and lists, and answers an object", async () => {
  const { client, requests } = await openOrganisation(() => ({ json: { "@odata.context": "x", Merged: 2 } }));
  const answer = await client.execute(merge, { ...parameters, Notes: [...parameters.Notes] }, { accountid });
  expect(answer).toEqual({ Merged: 2 });
  expect([requests[0]?.path, JSON.parse(String(requests[0]?.body))]).toEqual([
    `/accounts(${accountid})/Microsoft.Dynamics.CRM.MergeInto`,
    parameters,
  ]);
});

test("an action without content answers nothing, and is sent once", async () => {
  const { client } = await openOrganisation(() => ({ status: 204 }));
  expect(await client.execute(merge, { ...parameters, Notes: [] }, { accountid })).toBeUndefined();
  const { client: broken, requests } = await openOrganisation(() => undefined);
  await expect(broken.execute(merge, { ...parameters, Notes: [] }, { accountid })).rejects.toMatchObject({
    code: "OUTCOME_UNKNOWN",
  });
  expect(requests).toHaveLength(1);
});

test("an answer that is cut says that the action was done", async () => {
  const { client } = await openOrganisation(() => ({
    headers: { "content-type": "application/json" },
    body: '{"Merged":',
  }));
  await expect(client.execute(merge, { ...parameters, Notes: [] }, { accountid })).rejects.toMatchObject({
    code: expect.stringMatching(/^(ANSWER_UNREADABLE|OUTCOME_UNKNOWN)$/),
  });
});

test("a function takes a list by an alias, and answers a value", async () => {
  const { client, requests } = await openOrganisation(() => ({ json: { "@odata.context": "x", value: 12.5 } }));
  expect(await client.evaluate("/CalculateTotal(Ids={Ids})", { Ids: ["a", "b"] })).toEqual({ value: 12.5 });
  expect([requests[0]?.path, requests[0]?.query.get("@Ids")]).toEqual(["/CalculateTotal(Ids=@Ids)", '["a","b"]']);
});

test("records among the arguments of a function are named by their address", async () => {
  const { client, requests } = await openOrganisation(() => ({ json: { value: 1 } }));
  const target = { "@odata.id": "contacts(0a1b2c3d-0000-4000-8000-000000000002)" };
  await callUntyped(client, "evaluate", "/CalculateTotal(Ids={Ids})", { Ids: target });
  expect(requests[0]?.query.get("@Ids")).toBe(JSON.stringify(target));
});

// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-functions#passing-parameters-to-a-function
test("texts and times go by aliases, since the web server refuses some of their signs in a path", async () => {
  const { client, requests } = await openOrganisation(() => ({ json: { value: 1 } }));
  const given = { Subject: "50% of 'A/B'", Since: "2026-03-01T09:30:00Z", Count: 3 };
  await callUntyped(client, "evaluate", "/FindMeetings(Subject='{Subject}',Since={Since},Count={Count})", given);
  const [request] = requests;
  expect([request?.path, request?.query.get("@Subject"), request?.query.get("@Since")]).toEqual([
    "/FindMeetings(Subject=@Subject,Since=@Since,Count=3)",
    "'50% of ''A/B'''",
    "2026-03-01T09:30:00Z",
  ]);
});
