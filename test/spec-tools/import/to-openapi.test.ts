import { describe, expect, test } from "vitest";
import { isNode, nodeAt } from "../../../src/spec-tools/diff/node.ts";
import { readMetadata } from "../../../src/spec-tools/import/read-metadata.ts";
import { type ImportOptions, toOpenapi } from "../../../src/spec-tools/import/to-openapi.ts";
import { shopMetadata } from "./shop-metadata.ts";

const options: ImportOptions = { title: "Shop", serverUrl: "https://shop.example/odata" };
const made = (more: Partial<ImportOptions> = {}) =>
  toOpenapi(readMetadata(shopMetadata), { ...options, ...more }).document;

/** `GET /path OperationId`, sorted as they stand in the document. */
function operations(document: object): string[] {
  return Object.entries(nodeAt({ ...document }, "paths")).flatMap(([path, item]) =>
    Object.entries(isNode(item) ? item : {}).flatMap(([method, operation]) =>
      isNode(operation) ? [`${method.toUpperCase()} ${path} ${String(operation["operationId"])}`] : [],
    ),
  );
}

const schema = (document: object, name: string) =>
  nodeAt(nodeAt(nodeAt({ ...document }, "components"), "schemas"), name);

describe("a service", () => {
  test("gets an operation for everything that can be called", () => {
    expect(operations(made())).toEqual([
      "GET /Products ListProducts",
      "POST /Products CreateProduct",
      "GET /Products({Id}) GetProduct",
      "PATCH /Products({Id}) UpdateProduct",
      "DELETE /Products({Id}) DeleteProduct",
      "GET /Products({Id})/$value DownloadProductContent",
      "GET /Products({Id})/Photo DownloadProductPhoto",
      "GET /Products({Id})/Maker GetMaker",
      "GET /Makers ListMakers",
      "POST /Makers CreateMakers",
      "GET /Makers({Id}) GetMakers",
      "PATCH /Makers({Id}) UpdateMakers",
      "GET /Makers({Id})/Products ListMakersProducts",
      "GET /Orders ListOrders",
      "POST /Orders CreateOrder",
      "GET /Orders(Year={Year},Number='{Number}') GetOrder",
      "PATCH /Orders(Year={Year},Number='{Number}') UpdateOrder",
      "DELETE /Orders(Year={Year},Number='{Number}') DeleteOrder",
      "GET /Orders(Year={Year},Number='{Number}')/Lines ListLines",
      "POST /Orders(Year={Year},Number='{Number}')/Lines CreateLines",
      "GET /Orders(Year={Year},Number='{Number}')/Lines({No}) GetLinesItem",
      "DELETE /Orders(Year={Year},Number='{Number}')/Lines({No}) DeleteLinesItem",
      "GET /Orders(Year={Year},Number='{Number}')/Lines({No})/Product GetLinesItemProduct",
      "POST /Orders(Year={Year},Number='{Number}')/Shop.Ship Ship",
      "GET /Orders(Year={Year},Number='{Number}')/Shop.Weight(Unit='{Unit}') Weight",
      "GET /Owner GetOwner",
      "PATCH /Owner UpdateOwner",
      "GET /Owner/Products ListOwnerProducts",
      "POST /Reset Reset",
      "GET /Best(Count={Count}) Best",
    ]);
  });

  test("gets schemas with keys, rights, codes, null and inherited properties", () => {
    expect(schema(made(), "Product")["properties"]).toEqual({
      "@odata.etag": {
        type: "string",
        "x-filterable": "no",
        description: "Version of the record, for `If-Match`. Opaque: send it back with its quotes.",
      },
      Id: { type: "string", format: "uuid", "x-key": "server" },
      Name: { type: "string", maxLength: 30, "x-write": ["create", "update"], description: "Shown to customers." },
      Colour: { type: ["string", "null"], "x-enum": { Red: "Red", Blue: "Blue" }, "x-write": ["create", "update"] },
      Delivery: {
        type: ["string", "null"],
        description: "Any of Monday, Tuesday, separated by commas.",
        "x-write": ["create", "update"],
      },
      Price: { type: "number", format: "decimal", default: 0, "x-write": ["create", "update"] },
      Made: { type: ["string", "null"], format: "date-time", "x-write": "create" },
      Tags: { type: "array", items: { type: "string" }, "x-write": ["create", "update"] },
      Maker: { anyOf: [{ $ref: "#/components/schemas/Maker" }, { type: "null" }] },
    });
    expect(schema(made(), "Address")).toMatchObject({
      additionalProperties: true,
      properties: { Street: { type: ["string", "null"], maxLength: 50 }, Code: { type: ["string", "null"] } },
    });
    expect(schema(made(), "Order")["properties"]).toMatchObject({
      Year: { "x-key": "caller", "x-write": "create" },
      Number: { type: "string", "x-key": "caller" },
    });
  });

  test("demands on creation what the metadata demands", () => {
    const body = nodeAt(nodeAt(nodeAt(nodeAt(made(), "paths"), "/Orders"), "post"), "requestBody");
    expect(body).toEqual({
      required: true,
      content: {
        "application/json": {
          schema: { allOf: [{ $ref: "#/components/schemas/Order" }], required: ["Year", "Number"] },
        },
      },
    });
  });

  test("gives an action its arguments as a body and never repeats it", () => {
    expect(
      nodeAt(nodeAt(nodeAt(made(), "paths"), "/Orders(Year={Year},Number='{Number}')/Shop.Ship"), "post"),
    ).toMatchObject({
      "x-retry": "never",
      "x-effect": "post",
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["When"],
              properties: { When: { type: "string", format: "date" }, Note: { type: ["string", "null"] } },
            },
          },
        },
      },
    });
  });
});

describe("a selection", () => {
  test("takes the named sets and the types that they need, no navigation that leads outside", () => {
    const document = made({ select: ["Products"] });
    expect(operations(document).map((text) => text.split(" ")[1])).toEqual([
      "/Products",
      "/Products",
      "/Products({Id})",
      "/Products({Id})",
      "/Products({Id})",
      "/Products({Id})/$value",
      "/Products({Id})/Photo",
    ]);
    expect(Object.keys(nodeAt(nodeAt(document, "components"), "schemas"))).toEqual([
      "Product",
      "ErrorBody",
      "ErrorDetail",
    ]);
    expect(schema(document, "Product")["properties"]).not.toHaveProperty("Maker");
  });

  test("of what is not there is refused with what is", () => {
    expect(() => made({ select: ["Gone"] })).toThrow(
      "it has no entity set, singleton or import Gone. Choose of: Products, Makers, Orders, Owner, Reset, Best.",
    );
  });
});

test("sets can hang below the records of one set, as companies have them", () => {
  const paths = operations(made({ under: "Makers", select: ["Products"] }));
  expect(paths).toContain("GET /Makers({MakerId})/Products ListProducts");
  expect(paths).toContain("PATCH /Makers({MakerId})/Products({Id}) UpdateProduct");
});

test("an empty service is refused", () => {
  expect(() =>
    toOpenapi(readMetadata(shopMetadata.replace(/<EntityContainer[\s\S]*<\/EntityContainer>/, "")), options),
  ).toThrow("it offers no entity set, singleton or operation");
});

test("lists and objects are bare arguments of a function, which come by an alias; bytes have their literal in a key", () => {
  const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="S" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<ComplexType Name="Period"><Property Name="From" Type="Edm.Date" /></ComplexType>
<EntityType Name="File"><Key><PropertyRef Name="Hash" /></Key><Property Name="Hash" Type="Edm.Binary" Nullable="false" /></EntityType>
<Function Name="Sum"><Parameter Name="items" Type="Collection(Edm.String)" Nullable="false" /><Parameter Name="in" Type="S.Period" Nullable="false" /><ReturnType Type="Edm.Int32" /></Function>
<EntityContainer Name="C"><EntitySet Name="Files" EntityType="S.File" /><FunctionImport Name="Sum" Function="S.Sum" /></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`;
  const { document } = toOpenapi(readMetadata(metadata), options);
  const paths = Object.keys(Object(Reflect.get(document, "paths")));
  expect(paths).toContain("/Sum(items={items},in={in})");
  expect(paths).toContain("/Files(binary'{Hash}')");
});
