import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  buildPortalFile,
  connectorChoices,
  documentsOf,
} from "../../../src/connector-builder/build/build-connector.ts";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { lintConnector } from "../../../src/connector-builder/lint/lint-connector.ts";
import { listSwaggerOperations } from "../../../src/connector-builder/swagger/list-swagger-operations.ts";
import { isObject } from "../../../src/kit/json-access.ts";

const documentOf = documentsOf("connector", ["generated"]);
const fileOf = (name: string, country?: string): string =>
  buildPortalFile("connector", name, documentOf, country === undefined ? {} : { country });

describe.each(listConnectors("connector"))("the portal file of %s", (name) => {
  const countries = connectorChoices("connector", name, documentOf, "country");
  const text = fileOf(name, countries?.[1]);
  const definition: unknown = JSON.parse(text);

  test("is small, plain and in ASCII, and needs neither script nor policies", () => {
    expect(text.length).toBeLessThan(1_000_000);
    expect(/^[\n\u0020-\u007e]*$/.test(text)).toBe(true);
    expect(
      ["/script/", "x-ms-pageable", "x-ms-trigger", "ListDivisionsOfUser", "WaitForOperation"].filter((gone) =>
        text.includes(gone),
      ),
    ).toEqual([]);
    expect(
      isObject(definition) && typeof definition["info"] === "object" ? JSON.stringify(definition["info"]).length : 0,
    ).toBeLessThan(1500);
  });

  test("breaks no rule of an import", () => {
    const findings = lintConnector(name, { text, definition: isObject(definition) ? definition : {} });
    const known = ["PP-DYN-03", "PP-OP-15", "PP-FILE-03", "ERP-PAG-02"];
    expect(
      findings.filter(
        ({ severity, rule }) => severity === "error" || (severity === "warning" && !known.includes(rule)),
      ),
    ).toEqual([]);
  });
});

describe("without a script, Exact Online", () => {
  const definition = JSON.parse(fileOf("exact-online-crm", "be"));
  const list = definition.paths["/api/v1/{division}/crm/Accounts"].get;

  test("is called and signed in to at the site of one country", () => {
    expect([
      definition.host,
      definition.securityDefinitions["oauth2-auth"].authorizationUrl,
      definition.securityDefinitions["oauth2-auth"].tokenUrl,
    ]).toEqual([
      "start.exactonline.be",
      "https://start.exactonline.be/api/oauth2/auth",
      "https://start.exactonline.be/api/oauth2/token",
    ]);
    expect(connectorChoices("connector", "exact-online-crm", documentOf, "country")).toEqual([
      "nl",
      "be",
      "de",
      "fr",
      "es",
      "co.uk",
      "com",
    ]);
  });

  test("is asked for JSON, page by page, for a division that is typed", () => {
    const names = list.parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["division", "$skiptoken", "Accept"]));
    expect(list.parameters.find(({ name }: { name: string }) => name === "Accept")).toMatchObject({
      in: "header",
      required: true,
      default: "application/json",
      "x-ms-visibility": "internal",
    });
    expect(list.parameters[0]).not.toHaveProperty("x-ms-dynamic-values");
  });

  test("answers in its wrapper, with dates as text", () => {
    expect(list.responses["200"].schema).toMatchObject({
      properties: {
        d: {
          properties: {
            results: { type: "array", items: { $ref: "#/definitions/CrmAccount" } },
            __next: { type: "string" },
          },
        },
      },
    });
    expect(definition.definitions.CrmAccount.properties.Created).not.toHaveProperty("format");
  });

  test("says so", () => {
    expect(definition.info.description).toBe(
      "Accounts, contacts, addresses, opportunities, quotations, activities, documents and messages of an Exact Online company. This file is for the import without script and policies, at start.exactonline.be. A list answers one page at most: for the next one pass $skiptoken, which stands in the address d.__next. Rows stand in d.results or in d, a record in d, and dates come as /Date(milliseconds)/ in the time of the site. Left out, because only the script can do it: 8 triggers and 2 actions.",
    );
  });
});

test("without policies, Business Central takes the token of the next page", () => {
  const definition = JSON.parse(fileOf("business-central-automation"));
  const users = listSwaggerOperations(definition).find(
    ({ operation }) => operation.operationId === "ListUsers",
  )?.operation;
  expect(users?.parameters.find(({ name }) => name === "$skiptoken")?.description).toContain("@odata.nextLink");
  expect(definition.info.description).toContain("pass $skiptoken, which stands in the address @odata.nextLink.");
});

test("without policies, the address of an environment is whole in the path, without a tenant", () => {
  const definition = JSON.parse(fileOf("business-central-automation"));
  expect([definition.basePath, Object.keys(definition.paths)[0]]).toEqual([
    "/",
    "/v2.0/{environmentName}/api/microsoft/automation/v2.0/companies",
  ]);
  expect(readFileSync("connector/business-central-automation/readme.md", "utf8")).toContain(
    "What this way cannot do: A list answers one page at most: for the next one pass `$skiptoken`, as its description says. The tenant of a connection does not get into the address, which a partner in a customer's tenant (GDAP) needs.",
  );
});

test("without a script, no field of a body asks a list whose answers stay in their wrapper", () => {
  const bodies = (name: string): string => JSON.stringify(JSON.parse(fileOf(name)).definitions);
  expect(bodies("exact-online-sales")).not.toContain("x-ms-dynamic-values");
  expect(bodies("business-central-automation")).toContain('"operationId":"ListPermissionSets"');
});
