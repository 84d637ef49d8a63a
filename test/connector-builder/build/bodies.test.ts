import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../src/kit/json-access.ts";
import { documentWith, lintDocument, listOperation } from "../../support/lint-document.ts";

const names = listConnectors("connector");

function definitionOf(name: string): JsonObject {
  return JSON.parse(readFileSync(`connector/${name}/apiDefinition.swagger.json`, "utf8"));
}

/** A field of a body, with the way to it: `CreateSalesOrder SalesOrderLines/Item`. */
interface Field {
  readonly at: string;
  readonly schema: JsonObject;
}

function operationsOf(definition: JsonObject): JsonObject[] {
  return Object.values(objectAt(definition, "paths")).flatMap((item) =>
    Object.values(isObject(item) ? item : {}).filter((value) => isObject(value) && "operationId" in value),
  ) as JsonObject[];
}

/** Every field that a maker can fill in below the body of an operation. */
function fieldsOf(definition: JsonObject): Field[] {
  const expand = (schema: unknown): JsonObject => {
    const target = textAt(schema, "$ref")?.replace("#/definitions/", "");
    return target === undefined
      ? objectAt({ schema }, "schema")
      : objectAt(objectAt(definition, "definitions"), target);
  };
  const below = (schema: unknown, at: string, inside: readonly JsonObject[]): Field[] => {
    const shape = expand(schema);
    const list = "items" in shape ? expand(shape["items"]) : shape;
    if (inside.includes(list)) return [];
    return Object.entries(objectAt(list, "properties")).flatMap(([name, property]) => [
      { at: `${at}${name}`, schema: expand(property) },
      ...below(property, `${at}${name}/`, [...inside, list]),
    ]);
  };
  return operationsOf(definition).flatMap((operation) =>
    listAt(operation, "parameters").flatMap((parameter) =>
      textAt(parameter, "in") === "body"
        ? below(objectAt({ parameter }, "parameter")["schema"], `${textAt(operation, "operationId")} `, [])
        : [],
    ),
  );
}

describe.each(names)("bodies of %s", (name) => {
  const fields = fieldsOf(definitionOf(name));

  test("have a sentence for each field", () => {
    expect(fields.filter(({ schema }) => (textAt(schema, "description") ?? "").length < 3).map(({ at }) => at)).toEqual(
      [],
    );
  });

  test("show how a day and a moment are written", () => {
    const dates = fields.filter(({ schema }) => /^date/.test(textAt(schema, "format") ?? ""));
    expect(
      dates
        .filter(
          ({ schema }) =>
            !/ Such as 2026-11-28[ .TZ:0-9or-]*\.$|^Such as 2026/.test(textAt(schema, "description") ?? ""),
        )
        .map(({ at }) => at),
    ).toEqual([]);
  });

  test("list codes with their names, in the drop-down and where there are few in the sentence", () => {
    const coded = fields.filter(({ schema }) => "x-ms-enum-values" in schema);
    const wrong = coded.filter(({ schema }) => {
      const values = listAt(schema, "x-ms-enum-values").map((one) => objectAt({ one }, "one"));
      const sentence = textAt(schema, "description") ?? "";
      return (
        JSON.stringify(values.map(({ value }) => value)) !== JSON.stringify(schema["enum"]) ||
        (values.length <= 12 && !values.every(({ displayName }) => sentence.includes(String(displayName))))
      );
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

describe("what makers look up is a drop-down", () => {
  test.each<[connector: string, field: string, asks: string]>([
    ["exact-online-sales", "CreateSalesOrderSalesOrder OrderedBy", "ListBulkCrmAccounts ID Name"],
    ["exact-online-sales", "CreateSalesOrderSalesOrder SalesOrderLines/Item", "ListBulkLogisticsItems ID Description"],
    ["exact-online-sales", "CreateSalesOrderSalesOrder WarehouseID", "ListInventoryWarehouses ID Description"],
    [
      "exact-online-sales",
      "CreateSalesEntrySalesEntry SalesEntryLines/GLAccount",
      "ListBulkFinancialGLAccounts ID Description",
    ],
    ["exact-online-projects", "CreateProjectTimeTransaction Employee", "ListPayrollEmployees ID FullName"],
    ["exact-online-projects", "CreateProjectTimeTransaction Project", "ListProjectProjects ID Description"],
    ["business-central-automation", "CreateUserPermission roleId", "ListPermissionSets id displayName"],
    ["business-central-automation", "CreateUserPermission company", "ListCompanies name displayName"],
    ["business-central-sales", "CreateSalesOrder customerId", "ListCustomers id displayName"],
    ["business-central-sales", "CreateSalesOrder customerNumber", "ListCustomers number displayName"],
    ["business-central-sales", "CreateSalesOrder salesOrderLines/itemId", "ListItems id displayName"],
    ["business-central-sales", "CreateSalesOrder paymentTermsId", "ListPaymentTerms id displayName"],
    ["business-central-purchasing", "CreatePurchaseInvoice vendorId", "ListVendors id displayName"],
    ["business-central-finance", "CreateJournalLineOfJournal accountNumber", "ListAccounts number displayName"],
    ["business-central-finance", "CreateDefaultDimension dimensionValueId", "ListDimensionValues id displayName"],
  ])("%s: %s", (connector, at, asks) => {
    const field = fieldsOf(definitionOf(connector)).find((one) => one.at === at);
    const values = objectAt(field?.schema ?? {}, "x-ms-dynamic-values");
    expect(`${textAt(values, "operationId")} ${textAt(values, "value-path")} ${textAt(values, "value-title")}`).toBe(
      asks,
    );
  });
});

describe("an agent asks its user first", () => {
  const effects = new Map(
    ["business-central", "business-central-admin", "business-central-automation", "exact-online"].flatMap((api) =>
      operationsOf(JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"))).map(
        (operation) => [textAt(operation, "operationId"), textAt(operation, "x-effect")] as const,
      ),
    ),
  );

  test.each(names)("of %s before what posts or destroys, and before nothing else", (name) => {
    const marked = operationsOf(definitionOf(name)).map((operation) => [
      textAt(operation, "operationId"),
      operation["x-ms-require-user-confirmation"],
    ]);
    const wanted = operationsOf(definitionOf(name)).map((operation) => {
      const effect = effects.get(textAt(operation, "operationId"));
      return [textAt(operation, "operationId"), effect === "post" || effect === "destroy" ? true : undefined];
    });
    expect(marked).toEqual(wanted);
  });
});

/** Every text of a definition that a maker sees. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === "string" && ["summary", "description", "x-ms-summary", "x-ms-trigger-hint"].includes(name)
      ? [value]
      : textsIn(value),
  );
}

test.each(names)("the texts of %s pass the rule that keeps notes for maintainers out of the specs", async (name) => {
  const texts = [...new Set(textsIn(definitionOf(name)))];
  const properties = Object.fromEntries(texts.map((description, at) => [`f${at}`, { type: "string", description }]));
  const document = documentWith({ get: listOperation }, { Thing: { type: "object", properties } });
  const findings = await lintDocument("maker-texts", document);
  const refused = findings.map((finding) => texts[Number(/f(\d+)/.exec(finding)?.[1])] ?? finding);
  // What is taken from its place in a warehouse, or from a wage scale, is no note on where a text comes from.
  expect(refused.filter((text) => !/\b(?:goods|quantity|pay)\b.* taken from\b/i.test(text))).toEqual([]);
});
