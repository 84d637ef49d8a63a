import { describe, expect, test } from "vitest";
import { createStandardBench } from "./support/standard-bench.ts";

const always = { "if-match": "*" };
const nowhere = "11111111-2222-4333-8444-555555555555";

describe("a body", () => {
  test.each<[string, string, object, string]>([
    ["of an unknown property", "customers", { displayName: "A", colour: "red" }, "BadRequest"],
    [
      "of a property that is worked out",
      "customers",
      { displayName: "A", balanceDue: 5 },
      "BadRequest_InvalidOperation",
    ],
    ["of another type", "customers", { displayName: 5 }, "Application_EvaluateException"],
    ["of no GUID", "customers", { displayName: "A", paymentTermsId: "5" }, "Application_EvaluateException"],
    ["that is too long", "customers", { displayName: "A".repeat(101) }, "Application_StringExceededLength"],
    ["of no such code", "customers", { displayName: "A", blocked: "Maybe" }, "Application_EvaluateException"],
    ["without what is demanded", "customers", { city: "Zwolle" }, "BadRequest_RequiredParamNotProvided"],
    [
      "of terms that there are not",
      "customers",
      { displayName: "A", paymentTermsId: nowhere },
      "Internal_InvalidTableRelation",
    ],
    [
      "of a country that there is not",
      "customers",
      { displayName: "A", country: "XX" },
      "Internal_InvalidTableRelation",
    ],
    [
      "of a number that is taken",
      "customers",
      { displayName: "A", number: "10000" },
      "Internal_EntityWithSameKeyExists",
    ],
    ["of a code that is taken", "unitsOfMeasure", { code: "pcs" }, "Internal_EntityWithSameKeyExists"],
    ["of an order without a customer", "salesOrders", { externalDocumentNumber: "A" }, "Application_DialogException"],
    ["of an order for nobody", "salesOrders", { customerId: nowhere }, "Application_DialogException"],
    ["of a line without a document", "salesOrderLines", { quantity: 1 }, "BadRequest_RequiredParamNotProvided"],
    ["of a line of no document", "salesOrderLines", { documentId: nowhere }, "Application_DialogException"],
    ["of a payment of no journal", "customerPayments", { journalId: nowhere }, "Application_DialogException"],
    ["of a file of nothing", "attachments", { parentId: nowhere, fileName: "a" }, "Internal_InvalidTableRelation"],
    [
      "of a dimension of nothing",
      "defaultDimensions",
      { parentType: "Item", parentId: nowhere, dimensionId: nowhere },
      "Internal_InvalidTableRelation",
    ],
    [
      "of parts that cannot come along",
      "customers",
      { displayName: "A", documentAttachments: [] },
      "BadRequest_NotSupported",
    ],
    ["of parts that are none", "salesOrders", { customerNumber: "10000", salesOrderLines: {} }, "BadRequest"],
  ])("%s is refused", async (_, set, body, code) => {
    const bench = await createStandardBench();
    const before = await bench.get(set.endsWith("Lines") || set === "customerPayments" ? "~/salesOrders" : `~/${set}`);
    const answer = await bench.send("POST", `~/${set}`, body);
    expect([answer.status, answer.code]).toEqual([400, code]);
    expect(answer.json["error"]).toMatchObject({
      message: expect.stringMatching(/ {2}CorrelationId: {2}[0-9a-f-]{36}\.$/),
    });
    const after = await bench.get(set.endsWith("Lines") || set === "customerPayments" ? "~/salesOrders" : `~/${set}`);
    expect(after.rows).toEqual(before.rows);
  });

  test("of a set that cannot be written, or of a method that it has not, is refused", async () => {
    const bench = await createStandardBench();
    expect((await bench.send("POST", "~/accounts", {})).code).toBe("BadRequest_MethodNotAllowed");
    const { id } = await bench.first("~/generalLedgerEntries");
    expect((await bench.send("DELETE", `~/generalLedgerEntries(${id})`, undefined, always)).status).toBe(405);
  });

  test("names properties in any case, and codes plain or encoded", async () => {
    const bench = await createStandardBench();
    const made = await bench.send("POST", "~/customers", { DisplayName: "A", TYPE: "person" });
    expect(made.json).toMatchObject({ displayName: "A", type: "Person" });
  });
});

describe("a new record", () => {
  test("has an id, the next number, blanks, its stamp and an address", async () => {
    const bench = await createStandardBench();
    const answer = await bench.send("POST", "~/customers", { displayName: "Nieuw" });
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      number: "130000",
      city: "",
      blocked: "_x0020_",
      currencyId: "00000000-0000-0000-0000-000000000000",
      balanceDue: 0,
      lastModifiedDateTime: "2026-03-02T08:00:00.000Z",
    });
    const read = await bench.get(String(answer.headers.get("location")));
    expect(read.json["number"]).toBe("130000");
  });

  test("has the code of what it names by id, and the id of what it names by code", async () => {
    const bench = await createStandardBench();
    const unit = await bench.first("~/unitsOfMeasure?$filter=code eq 'BOX'");
    const byId = await bench.send("POST", "~/items", { displayName: "A", baseUnitOfMeasureId: unit["id"] });
    const byCode = await bench.send("POST", "~/items", { displayName: "B", baseUnitOfMeasureCode: "box" });
    expect([
      byId.json["baseUnitOfMeasureCode"],
      byCode.json["baseUnitOfMeasureId"],
      byCode.json["baseUnitOfMeasureCode"],
    ]).toEqual(["BOX", unit["id"], "BOX"]);
  });

  test("brings parts along, all or none of them", async () => {
    const bench = await createStandardBench();
    const [sales, none] = [
      { code: "DEPARTMENT", valueCode: "SALES" },
      { code: "DEPARTMENT", valueCode: "NOWHERE" },
    ];
    const order = (dimension: object) => ({
      customerNumber: "10000",
      salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1, dimensionSetLines: [dimension] }],
    });
    const before = (await bench.get("~/salesOrders")).rows.length;
    expect((await bench.send("POST", "~/salesOrders", order(none))).code).toBe("Internal_InvalidTableRelation");
    expect((await bench.get("~/salesOrders")).rows).toHaveLength(before);
    const made = await bench.send("POST", "~/salesOrders", order(sales));
    const { rows } = await bench.get(`~/salesOrders(${made.json["id"]})/salesOrderLines?$expand=dimensionSetLines`);
    expect(Object(rows[0]?.["dimensionSetLines"])[0]).toMatchObject({
      code: "DEPARTMENT",
      valueCode: "SALES",
      displayName: "Department",
    });
  });

  test("goes with its parts", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/salesOrders");
    const line = (await bench.get(`~/salesOrders(${id})/salesOrderLines`)).rows[0]?.["id"];
    expect((await bench.send("DELETE", `~/salesOrders(${id})`, undefined, always)).status).toBe(204);
    expect((await bench.get(`~/salesOrderLines(${line})`)).status).toBe(404);
  });
});

describe("a change", () => {
  test("needs the version that was read, moves the stamp and gives a new version", async () => {
    const bench = await createStandardBench();
    const read = await bench.first("~/vendors");
    const etag = String(read["@odata.etag"]);
    const path = `~/vendors(${read["id"]})`;
    expect((await bench.send("PATCH", path, { city: "Zwolle" })).status).toBe(412);
    bench.world.clock.advance(5000);
    const changed = await bench.send("PATCH", path, { city: "Zwolle" }, { "if-match": etag });
    expect(changed.json).toMatchObject({ city: "Zwolle", lastModifiedDateTime: "2026-03-02T08:00:05.000Z" });
    expect((await bench.send("PATCH", path, { city: "Gent" }, { "if-match": etag })).code).toBe(
      "Request_EntityChanged",
    );
  });

  test("fact 202: of a file does not move its stamp, which is the time of its creation", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/salesOrders");
    const file = (await bench.send("POST", "~/attachments", { parentId: id, parentType: "Sales Order", fileName: "a" }))
      .json;
    bench.world.clock.advance(5000);
    const changed = await bench.send("PATCH", `~/attachments(${file["id"]})`, { fileName: "b" }, always);
    expect(changed.json).toMatchObject({ fileName: "b", lastModifiedDateTime: file["lastModifiedDateTime"] });
  });

  test("of a document takes no lines along", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/salesOrders");
    const answer = await bench.send("PATCH", `~/salesOrders(${id})`, { salesOrderLines: [] }, always);
    expect(answer.code).toBe("BadRequest_NotSupported");
  });
});
