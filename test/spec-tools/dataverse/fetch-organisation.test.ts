import { describe, expect, test } from "vitest";
import { fetchOrganisation } from "../../../src/spec-tools/dataverse/fetch-organisation.ts";
import { readDefinitions } from "../../../src/spec-tools/dataverse/read-definitions.ts";
import { definitions, metadata, tables } from "./organisation.ts";
import { startOrganisation } from "./organisation-server.ts";

test("an organisation is asked once for all tables and once for each kind of options that a table has", async () => {
  const { address, asked } = await startOrganisation();
  const told: string[] = [];
  const read = await fetchOrganisation({
    address,
    tables,
    fetch,
    onProgress: (done, all) => told.push(`${done}/${all}`),
  });
  expect(read.metadata).toBe(metadata);
  expect(asked[0]).toBe("$metadata?annotations=true");
  expect(asked[1]).toMatch(
    /^EntityDefinitions\?\$select=LogicalName,.*&\$filter=LogicalName eq 'account' or LogicalName eq 'contact' or LogicalName eq 'opportunity'&\$expand=Attributes\(\$select=/,
  );
  expect(
    asked
      .slice(2)
      .map((path) => path.replace(/\?.*/, "").replace("Microsoft.Dynamics.CRM.", ""))
      .sort(),
  ).toEqual([
    "EntityDefinitions(LogicalName='account')/Attributes/BooleanAttributeMetadata",
    "EntityDefinitions(LogicalName='account')/Attributes/MultiSelectPicklistAttributeMetadata",
    "EntityDefinitions(LogicalName='account')/Attributes/PicklistAttributeMetadata",
    "EntityDefinitions(LogicalName='account')/Attributes/StateAttributeMetadata",
    "EntityDefinitions(LogicalName='account')/Attributes/StatusAttributeMetadata",
    "EntityDefinitions(LogicalName='contact')/Attributes/StateAttributeMetadata",
    "EntityDefinitions(LogicalName='opportunity')/Attributes/PicklistAttributeMetadata",
  ]);
  expect(asked.find((path) => path.includes("Picklist"))).toContain(
    "?$select=LogicalName,DefaultFormValue&$expand=OptionSet,GlobalOptionSet",
  );
  expect(told.at(-1)).toBe("9/9");
});

test("what was read says the same of the tables as the organisation's own definitions", async () => {
  const { address } = await startOrganisation();
  const read = await fetchOrganisation({ address, tables, fetch });
  const whole = readDefinitions(
    { value: definitions.value.filter(({ LogicalName }) => tables.includes(LogicalName)) },
    "file",
  );
  expect(readDefinitions(read.definitions, address)).toEqual(whole);
});

const answering = (status: number, type: string, body: string, headers: Record<string, string> = {}) =>
  startOrganisation((_request, response) => {
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
    return true;
  });

const messageOf = (address: string, wanted: readonly string[] = tables): Promise<string> =>
  fetchOrganisation({ address, tables: wanted, fetch }).then(
    () => "it was read",
    (error: Error) => error.message.replace(/^http:\S+: /, ""),
  );

describe("what goes wrong is one sentence that says what to do", () => {
  test.each([
    [401, "application/json", "{}", {}, /^it does not take the sign-in \(401\)\. Sign in again/],
    [
      403,
      "application/json",
      "{}",
      {},
      /^the signed-in user may not read the definitions of tables \(403\)\. Give the user/,
    ],
    [404, "text/plain", "", {}, /^there is no Web API at this address \(404\)\./],
    [503, "text/plain", "", {}, /^it answered 503\. Try it again later\.$/],
    [302, "text/html", "", { location: "https://login.test/" }, /^it sends on to another address \(302\)/],
    [200, "text/html; charset=utf-8", "<html>Sign in</html>", {}, /^it answers with a web page/],
  ] as const)("%d %s", async (status, type, body, headers, want) => {
    expect(await messageOf((await answering(status, type, body, headers)).address)).toMatch(want);
  });

  test("a table that is not there is told with the nearest ones, before any definition is asked for", async () => {
    const { address, asked } = await startOrganisation();
    expect(await messageOf(address, ["accounts", "contact", "zebra"])).toBe(
      "it has no table accounts (did you mean account?), zebra. Tables are named by their logical names, such as account.",
    );
    expect(asked).toEqual(["$metadata?annotations=true"]);
  });

  test("definitions that are no JSON", async () => {
    const { address } = await startOrganisation((request, response) => {
      if (request.url?.includes("$metadata")) return false;
      response.writeHead(200, { "content-type": "application/json" }).end("<no json>");
      return true;
    });
    expect(await messageOf(address)).toMatch(/^it answers with something else than JSON\./);
  });

  test("an organisation that does not exist", async () => {
    expect(await messageOf("http://127.0.0.1:9/api/data/v9.2")).toMatch(
      /^nobody answers there\. Check the name of the organisation/,
    );
  });
});
