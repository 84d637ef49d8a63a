import { describe, expect, test } from "vitest";
import { buildDefinition } from "../../../src/connector-builder/build/build-definition.ts";
import { PositionedYaml } from "../../../src/connector-builder/config/positioned-yaml.ts";
import { readConnectorConfig } from "../../../src/connector-builder/config/read-connector-config.ts";
import type { SwaggerDocument, SwaggerSchema } from "../../../src/connector-builder/swagger/types.ts";
import { yamlText } from "../support/small-connector.ts";

const text = { type: "string" };
const id = { type: "string", format: "uuid", "x-key": "server" };
const shop = { name: "shop", in: "path", required: true, description: "The shop.", schema: text };
const select = { name: "$select", in: "query", description: "Fields.", schema: { type: "array", items: text } };
const order = { name: "$orderby", in: "query", description: "A field.", schema: text };

function list(operationId: string, row: string, more: object = {}): object {
  const rows = { type: "array", items: { $ref: `#/components/schemas/${row}` } };
  return {
    get: {
      operationId,
      summary: `${operationId} of a shop`,
      description: "Reads them.",
      tags: [operationId === "ListOrders" ? "orders" : "others"],
      "x-paging": { style: "odata-v4", pageSize: 60, items: "value" },
      parameters: [shop, select, order],
      responses: {
        "200": {
          description: "Rows.",
          content: { "application/json": { schema: { type: "object", properties: { value: rows } } } },
        },
      },
      ...more,
    },
  };
}

const write = { "x-write": ["create"], description: "It." };
const document = {
  openapi: "3.1.0",
  paths: {
    "/{shop}/sales/Orders": {
      ...list("ListOrders", "Order"),
      post: {
        operationId: "CreateOrder",
        summary: "Create an order",
        description: "Makes one.",
        tags: ["orders"],
        parameters: [shop],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
        responses: { "201": { description: "Made." } },
      },
    },
    "/{shop}/crm/People": list("ListPeople", "Person"),
    "/{shop}/bulk/People": list("ListAllPeople", "Person", {
      "x-paging": { style: "odata-v4", pageSize: 1000, items: "value" },
      parameters: [shop, { ...select, required: true }],
    }),
    "/{shop}/crm/Kinds": list("ListKinds", "Kind", {
      "x-paging": { style: "none", items: "value" },
      parameters: [shop],
    }),
    "/{shop}/{shelf}/stock/Things": list("ListThings", "Person", {
      parameters: [shop, { ...shop, name: "shelf" }],
    }),
    "/{shop}/stock/Nameless": list("ListNameless", "Nameless"),
  },
  components: {
    schemas: {
      Person: { type: "object", properties: { id, code: text, fullName: text, age: { type: "integer" } } },
      Kind: { type: "object", properties: { code: { ...text, "x-key": "caller" }, name: text } },
      Nameless: { type: "object", properties: { id } },
      Line: {
        type: "object",
        properties: { seller: { ...text, ...write, "x-reference": { set: "crm/People", field: "code" } } },
      },
      Order: {
        type: "object",
        properties: {
          id,
          buyer: { ...text, format: "uuid", ...write, "x-reference": "crm/People" },
          kind: { ...text, ...write, "x-reference": "crm/Kinds" },
          state: { ...text, ...write, "x-reference": "crm/Kinds", "x-enum": { a: "Open" } },
          thing: { ...text, ...write, "x-reference": "stock/Things" },
          nameless: { ...text, ...write, "x-reference": "stock/Nameless" },
          nowhere: { ...text, ...write, "x-reference": "stock/Gone" },
          lines: { type: "array", ...write, items: { $ref: "#/components/schemas/Line" } },
        },
      },
    },
  },
};

const config = yamlText.replace("basePath: /v1", "basePath: /").replace("prefix: /v1", 'prefix: "", tags: [orders]');
const titles = "references:\n  titles: [fullName, name]\n";

function build(addition: string, changed: object = document): SwaggerDocument {
  const yaml = new PositionedYaml("connector/shop/connector.yaml", `${config}${addition}`);
  return buildDefinition(yaml, readConnectorConfig(yaml), () => Object(changed));
}

/** The fields of the body that CreateOrder takes. */
function fieldsOf(built: SwaggerDocument): Record<string, SwaggerSchema> {
  const body = built.paths["/{shop}/sales/Orders"]?.post?.parameters.find(({ in: place }) => place === "body");
  return built.definitions[body?.schema?.$ref?.replace("#/definitions/", "") ?? ""]?.properties ?? {};
}

const people = {
  operationId: "ListPeople",
  parameters: { shop: { parameter: "shop" }, $select: "id,fullName", $orderby: "fullName" },
  "value-collection": "value",
  "value-path": "id",
  "value-title": "fullName",
};

describe("a field that holds the key of another record", () => {
  test("is typed unless the connector says what names a record", () => {
    expect(JSON.stringify(build(""))).not.toContain("x-ms-dynamic");
  });

  test("is a drop-down of the list in the same connector, and says how far the list goes", () => {
    const whole = config.replace(", tags: [orders]", "");
    const yaml = new PositionedYaml("connector/shop/connector.yaml", `${whole}${titles}`);
    const fields = fieldsOf(buildDefinition(yaml, readConnectorConfig(yaml), () => document));
    expect(fields["buyer"]).toEqual({
      type: "string",
      format: "uuid",
      description: "It. First 60 listed; type others.",
      "x-ms-summary": "Buyer",
      "x-ms-dynamic-values": people,
    });
    expect(fields["kind"]?.["x-ms-dynamic-values"]).toEqual({
      operationId: "ListKinds",
      parameters: { shop: { parameter: "shop" } },
      "value-collection": "value",
      "value-path": "code",
      "value-title": "name",
    });
    expect(fields["kind"]?.description).toBe("It.");
  });

  test("of a line offers what the reference names instead of the key", () => {
    const fields = fieldsOf(build(`${titles}  borrow: true\n`));
    expect(fields["lines"]?.items?.properties?.["seller"]?.["x-ms-dynamic-values"]).toEqual({
      ...people,
      parameters: { ...people.parameters, $select: "code,fullName" },
      "value-path": "code",
    });
  });

  test.each([
    ["with codes of its own", "state"],
    ["whose list wants what the action is not given", "thing"],
    ["whose rows have no name", "nameless"],
    ["whose set is nowhere", "nowhere"],
  ])("%s is typed", (_name, field) => {
    const fields = fieldsOf(build(`${titles}  borrow: true\n`));
    expect([Object.keys(fields).includes(field), fields[field]?.["x-ms-dynamic-values"]]).toEqual([true, undefined]);
  });

  test.each([
    ["of another record", "/{shop}/makers/{id}/Models", undefined],
    ["of this one", "/{shop}/sales/Orders/{id}/Models", "ListModels"],
  ])("is asked for the list below an id %s only where it is the same id", (_name, path, want) => {
    const changed = structuredClone(document);
    const key = { ...shop, name: "id" };
    const body = { type: "object", properties: { model: { ...text, "x-reference": "Models" } } };
    const update = {
      operationId: "UpdateOrder",
      summary: "Update an order",
      description: "Changes one.",
      tags: ["orders"],
      parameters: [shop, key],
      requestBody: { content: { "application/json": { schema: body } } },
      responses: { "200": { description: "Done." } },
    };
    const models = list("ListModels", "Person", { parameters: [shop, key, select] });
    Object.assign(changed.paths, { [path]: models, "/{shop}/sales/Orders/{id}": { patch: update } });
    const built = build(`${titles}  borrow: true\n`, changed);
    const [given] =
      built.paths["/{shop}/sales/Orders/{id}"]?.patch?.parameters.filter(({ in: at }) => at === "body") ?? [];
    expect(given?.schema?.properties?.["model"]?.["x-ms-dynamic-values"]?.operationId).toBe(want);
  });

  test("is typed when the list is of another area and none is borrowed", () => {
    expect(JSON.stringify(build(titles))).not.toContain("x-ms-dynamic");
  });

  test("asks the list that the connector names for a set: one with larger pages", () => {
    const built = build(`${titles}  borrow: true\n  lists: { crm/People: ListAllPeople }\n`);
    expect(fieldsOf(built)["buyer"]).toMatchObject({
      description: "It. First 1000 listed; type others.",
      "x-ms-dynamic-values": {
        operationId: "ListAllPeople",
        parameters: { shop: { parameter: "shop" }, $select: "id,fullName" },
      },
    });
  });

  test("has both forms where a field of the body has the name of what the list is given", () => {
    const named = structuredClone(document);
    Object.assign(named.components.schemas.Order.properties, { Shop: { ...text, ...write } });
    const fields = fieldsOf(build(`${titles}  borrow: true\n`, named));
    expect(fields["buyer"]?.["x-ms-dynamic-list"]).toEqual({
      operationId: "ListPeople",
      parameters: {
        shop: { parameterReference: "shop" },
        $select: { value: "id,fullName" },
        $orderby: { value: "fullName" },
      },
      itemsPath: "value",
      itemValuePath: "id",
      itemTitlePath: "fullName",
    });
  });

  test("asks for no field and no order where makers do not get these options", () => {
    const fields = fieldsOf(build(`hide: [$select, $orderby]\n${titles}  borrow: true\n`));
    expect(fields["buyer"]?.["x-ms-dynamic-values"]?.parameters).toEqual({ shop: { parameter: "shop" } });
  });
});

describe("a borrowed list", () => {
  test("is hidden, answers with what drop-downs show, and takes nothing that a maker would fill in", () => {
    const built = build(`${titles}  borrow: true\n`);
    expect(Object.keys(built.paths)).toEqual(["/{shop}/sales/Orders", "/{shop}/crm/Kinds", "/{shop}/crm/People"]);
    const get = built.paths["/{shop}/crm/People"]?.get;
    expect([get?.["x-ms-visibility"], get?.parameters.map(({ name }) => name)]).toEqual([
      "internal",
      ["shop", "$select", "$orderby"],
    ]);
    expect(get?.responses["200"]?.schema).toEqual({
      type: "object",
      properties: {
        value: {
          type: "array",
          items: {
            type: "object",
            properties: {
              code: { type: "string", "x-ms-summary": "Code" },
              fullName: { type: "string", "x-ms-summary": "Full Name" },
              id: { type: "string", format: "uuid", "x-ms-summary": "Id" },
            },
          },
        },
      },
    });
    expect(Object.keys(built.definitions)).toEqual(["OrderCreate"]);
  });
});

test.each([
  ["lists: { crm/People: ListNobody }", 18, "no source has an operation ListNobody."],
  ["names: [x]", 18, "names is not known here"],
])("a mistake under references is one error with its line: %s", (line, number, problem) => {
  expect(() => build(`references:\n  titles: [name]\n  borrow: true\n  ${line}\n`)).toThrow(
    `connector/shop/connector.yaml:${number}: ${problem}`,
  );
});

test("more lists than a connector has room for are one error that says what to do", () => {
  const many = structuredClone(document);
  const orders = Object.fromEntries(
    Array.from({ length: 253 }, (_, at) => [
      `/{shop}/extra/${at}`,
      list(`ListExtra${at}`, "Kind", { tags: ["orders"] }),
    ]),
  );
  Object.assign(many.paths, orders);
  expect(() => build(`${titles}  borrow: true\n`, many)).toThrow(
    "connector/shop/connector.yaml:17: 255 operations are selected and 2 lists are borrowed for drop-downs, the platform takes 256: name sets under except.",
  );
});

test("references without titles say what to write", () => {
  expect(() => build("references: { borrow: true }\n")).toThrow(
    "titles has to name the fields by which people know a record.",
  );
});
