import { expect, test } from "vitest";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { index, type SampleTypes } from "./support/sample-tables.ts";

const auth = { token: async () => "token", markStale: () => undefined };

test("a client needs to know where its organisation is", () => {
  expect(() => createDataverseClient<SampleTypes>({ index, auth })).toThrow(
    expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID", message: expect.stringContaining("contoso.crm4") }),
  );
  expect(() => createDataverseClient<SampleTypes>({ index, auth, baseUrl: "x" })).toThrow(/baseUrl is "x"/);
});

test.each([
  [{ baseUrl: "https://proxy.example/dv/api/data/v9.2/" }, "https://proxy.example/dv/api/data/v9.2"],
  // What a generated client was made with must not send the calls of another organisation to its own.
  [
    { baseUrl: "https://contoso.crm4.dynamics.com/api/data/v9.2", organisation: "fabrikam.crm" },
    "https://fabrikam.crm.dynamics.com/api/data/v9.2",
  ],
])("%j is at %s", async (place, address) => {
  const asked: string[] = [];
  const client = createDataverseClient<SampleTypes>({
    index,
    auth,
    ...place,
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json({ name: "x" });
    },
  });
  await client.get("/accounts({accountid})", { accountid: "0a1b2c3d-0000-4000-8000-000000000001", select: ["name"] });
  expect(asked).toEqual([`${address}/accounts(0a1b2c3d-0000-4000-8000-000000000001)?$select=name`]);
});
