import { describe, expect, test } from "vitest";
import { createStandardBench } from "./support/standard-bench.ts";

describe("the standard API", () => {
  test.each([
    ["without a tenant", "/v2.0/Production/api/v2.0/companies", 200],
    ["with the tenant", "/v2.0/6f1ed0a3-8f5e-4f0e-9d58-6f4c5f1f0a11/production/api/v2.0/companies", 200],
    ["of another tenant", "/v2.0/11111111-2222-4333-8444-555555555555/Production/api/v2.0/companies", 401],
    ["of an environment that is not there", "/v2.0/Nowhere/api/v2.0/companies", 404],
    ["of a version that is not there", "/v2.0/Production/api/v1.0/companies", 404],
    ["of a set of the Automation API", "/v2.0/Production/api/v2.0/automationCompanies", 404],
  ])("facts 94, 95: at an address %s", async (_, path, status) => {
    const bench = await createStandardBench();
    expect((await bench.get(bench.world.origins["business-central"] + path)).status).toBe(status);
  });

  test("is in every company of every environment, each with its own records", async () => {
    const ids: unknown[] = [];
    for (const environment of ["Production", "Sandbox"]) {
      const bench = await createStandardBench({ environment });
      for (const { id } of (await bench.get("/companies")).rows)
        ids.push((await bench.get(`/companies(${id})/customers?$top=1`)).rows[0]?.["id"]);
    }
    expect([ids.length, new Set(ids).size]).toEqual([5, 5]);
  });

  test("is in a company that the Automation API makes, and gone with one that it removes", async () => {
    const bench = await createStandardBench();
    const automation = `${bench.root.replace("/api/v2.0", "/api/microsoft/automation/v2.0")}/companies(${bench.company})/automationCompanies`;
    const made = await bench.send("POST", automation, { displayName: "Nieuwe Vestiging" });
    const customers = `/companies(${made.json["id"]})/customers`;
    expect((await bench.get(customers)).rows).toHaveLength(12);
    await bench.send("DELETE", `${automation}(${made.json["id"]})`, undefined, { "if-match": "*" });
    expect((await bench.get(customers)).code).toBe("Internal_CompanyNotFound");
  });

  test("facts 99 to 102: takes tokens for Business Central with its permissions", async () => {
    const token = { scopes: ["Automation.ReadWrite.All"] };
    const bench = await createStandardBench();
    const asking = (changes: object) =>
      bench.get("~/customers", { authorization: `Bearer ${bench.world.token(changes)}` });
    expect([(await asking(token)).status, (await asking({ audience: "https://graph.microsoft.com" })).status]).toEqual([
      403, 401,
    ]);
    expect((await bench.get("~/customers", { authorization: "" })).code).toBe("Authentication_InvalidCredentials");
  });

  test("fact 108: counts with the Automation API against one limit of the user", async () => {
    // One request in the window for 6000 at the service; opening the bench took the first.
    const bench = await createStandardBench({ quota: 3 / 6000 });
    const automation = bench.root.replace("/api/v2.0", "/api/microsoft/automation/v2.0");
    const statuses = [
      (await bench.get(`${automation}/companies`)).status,
      (await bench.get("/companies")).status,
      (await bench.get("/companies")).status,
      (await bench.get(`${automation}/companies`)).status,
    ];
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test("fact 120: a write is no reading", async () => {
    const bench = await createStandardBench();
    const intent = { "data-access-intent": "ReadOnly" };
    expect((await bench.get("~/customers", intent)).status).toBe(200);
    expect((await bench.send("POST", "~/customers", { displayName: "A" }, intent)).code).toBe(
      "BadRequest_InvalidOperation",
    );
  });

  test.each([
    ["number in ('10000','20000')", 400, 200],
    ["number eq '10000' or displayName eq 'Delta Fietsen'", 400, 400],
    ["taxAreaDisplayName eq 'a'", 400, 400],
  ])("facts 118, 122: has the gaps of filters: %s", async (filter, plain, newer) => {
    const bench = await createStandardBench();
    const at = `~/customers?$filter=${filter}`;
    expect([(await bench.get(at)).status, (await bench.get(`${at}&$schemaversion=2.1`)).status]).toEqual([
      plain,
      newer,
    ]);
  });

  test("fact 115: takes batches that name the company in a header", async () => {
    const bench = await createStandardBench();
    const answer = await bench.send("POST", "/$batch", {
      requests: [
        { id: "1", method: "GET", url: "customers?$top=1&$select=number", headers: { Company: "CRONUS" } },
        {
          id: "2",
          method: "POST",
          url: `companies(${bench.company})/customers`,
          headers: { "content-type": "application/json" },
          body: { displayName: "A" },
        },
        { id: "3", method: "GET", url: "$2/picture", headers: {} },
      ],
    });
    const responses: readonly { status: number; body: object }[] = Object(answer.json["responses"]);
    expect(responses.map(({ status }) => status)).toEqual([200, 201, 200]);
    expect(responses[2]?.body).toMatchObject({ parentType: "Customer" });
  });
});
