import { expect, test } from "vitest";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { index, type SampleTypes } from "./support/sample-tables.ts";

const auth = { token: async () => "token", markStale: () => undefined };

test("a client needs to know where its organisation is", () => {
  expect(() => createDataverseClient<SampleTypes>({ index, auth })).toThrow(
    expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID", message: expect.stringContaining("contoso.crm4") }),
  );
  expect(() => createDataverseClient<SampleTypes>({ index, auth, organisation: "contoso.crm4", baseUrl: "x" })).toThrow(
    /baseUrl is "x"/,
  );
});

test("the address of a sandbox or a proxy goes before the organisation's", async () => {
  const asked: string[] = [];
  const client = createDataverseClient<SampleTypes>({
    index,
    auth,
    organisation: "contoso.crm4",
    baseUrl: "https://proxy.example/dv/api/data/v9.2/",
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json({ name: "x" });
    },
  });
  await client.get("/accounts({accountid})", { accountid: "0a1b2c3d-0000-4000-8000-000000000001", select: ["name"] });
  expect(asked).toEqual([
    "https://proxy.example/dv/api/data/v9.2/accounts(0a1b2c3d-0000-4000-8000-000000000001)?$select=name",
  ]);
});
