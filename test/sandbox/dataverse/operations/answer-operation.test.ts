import { describe, expect, test } from "vitest";
import type { DataverseOptions } from "../../../../src/sandbox/dataverse/dataverse-options.ts";
import { bench } from "../support/bench.ts";
import { idOf, metadata, rows } from "../support/small-organisation.ts";

// Sources: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-actions, …/use-web-api-functions.

const operations = `
  <ComplexType Name="new_Weight"><Property Name="Kilograms" Type="Edm.Decimal" Nullable="false" /><Property Name="Note" Type="Edm.String" /></ComplexType>
  <Action Name="new_Move" IsBound="true"><Parameter Name="entity" Type="mscrm.new_pallet" Nullable="false" /><Parameter Name="To" Type="mscrm.new_depot" Nullable="false" /><Parameter Name="Reason" Type="Edm.String" /><ReturnType Type="mscrm.new_Weight" Nullable="false" /></Action>
  <Action Name="new_Merge"><Parameter Name="Target" Type="mscrm.crmbaseentity" Nullable="false" /><Parameter Name="Others" Type="Collection(mscrm.crmbaseentity)" /><Parameter Name="Check" Type="Edm.Boolean" Nullable="false" /></Action>
  <Function Name="new_Weigh"><Parameter Name="Target" Type="mscrm.crmbaseentity" Nullable="false" /><Parameter Name="Unit" Type="Edm.String" Nullable="false" /><ReturnType Type="Edm.Decimal" Nullable="false" /></Function>
  <Function Name="new_Heaviest" IsBound="true"><Parameter Name="entity" Type="Collection(mscrm.new_pallet)" Nullable="false" /><ReturnType Type="mscrm.new_pallet" Nullable="false" /></Function>`;
const document = metadata
  .replace("<EntityContainer", `${operations}<EntityContainer`)
  .replace(
    "</EntityContainer>",
    '<ActionImport Name="new_Merge" Action="Microsoft.Dynamics.CRM.new_Merge" /><FunctionImport Name="new_Weigh" Function="Microsoft.Dynamics.CRM.new_Weigh" /></EntityContainer>',
  );
const open = (given: DataverseOptions["operations"] = {}) =>
  bench({ dataverse: { metadata: document, rows, operations: given } });
const move = `/new_pallets(${idOf("pallet", 1)})/Microsoft.Dynamics.CRM.new_Move`;
const to = { "@odata.type": "Microsoft.Dynamics.CRM.new_depot", new_depotid: idOf("depot", 2) };

describe("actions", () => {
  test("a bound one gets its record and structured arguments, and answers what a test gives", async () => {
    const seen: unknown[] = [];
    const { send } = open({
      new_Move(call) {
        seen.push(call.record?.["new_name"], call.parameters);
        return { Kilograms: 12.5, Note: null };
      },
    });
    const answer = await send("POST", move, {}, { To: to, Reason: "full" });
    expect([answer.status, answer.json["Kilograms"]]).toEqual([200, 12.5]);
    expect(seen).toEqual(["Eén", { To: to, Reason: "full" }]);
  });

  test("one that is bound to nothing and answers nothing is a 204", async () => {
    const { send, service, root } = open();
    const body = { Target: to, Others: [to], Check: true };
    expect((await send("POST", "/new_Merge", {}, body)).status).toBe(204);
    expect(service.operationOf("POST", new URL(`${root}/new_Merge`))).toBe("CallOperation");
  });

  test.each([
    ["a stray argument", move, { To: to, Shoe: 1 }, 400],
    ["a missing record", move, { Reason: "x" }, 400],
    ["a missing value", "/new_Merge", { Target: to }, 400],
    ["a value of another type", "/new_Merge", { Target: to, Check: "yes" }, 400],
    ["a record that is a text", move, { To: idOf("depot", 2) }, 400],
    ["a record that is not there", move.replace(idOf("pallet", 1), idOf("pallet", 9)), { To: to }, 404],
    [
      "an operation of another table",
      move.replace(/new_pallets\(.*?\)/, `new_depots(${idOf("depot", 1)})`),
      { To: to },
      404,
    ],
    ["an operation that does not exist", "/new_Nothing", {}, 404],
  ])("%s is refused", async (_, path, body, status) => {
    expect((await open().send("POST", path, {}, body)).status).toBe(status);
  });
});

describe("functions", () => {
  test("arguments stand in the address or behind aliases, records in either spelling", async () => {
    const seen: unknown[] = [];
    const { get } = open({
      new_Weigh(call) {
        seen.push(call.parameters);
        return 7;
      },
    });
    const id = `new_pallets(${idOf("pallet", 1)})`;
    for (const target of [`{'@odata.id':'${id}'}`, `{"@odata.id":"${id}"}`]) {
      const answer = await get(`/new_Weigh(Target=@t,Unit='kg')?@t=${encodeURIComponent(target)}`);
      expect(answer.json["value"]).toBe(7);
    }
    expect(seen).toEqual([1, 2].map(() => ({ Target: { "@odata.id": id }, Unit: "kg" })));
  });

  test("an object that may be missing is null in the address itself", async () => {
    const paged = document
      .replace(
        "<EntityContainer",
        '<Function Name="new_Page"><Parameter Name="Paging" Type="mscrm.new_Weight" /><ReturnType Type="Edm.Int32" Nullable="false" /></Function><EntityContainer',
      )
      .replace(
        "</EntityContainer>",
        '<FunctionImport Name="new_Page" Function="Microsoft.Dynamics.CRM.new_Page" /></EntityContainer>',
      );
    const seen: unknown[] = [];
    const operations = { new_Page: ({ parameters }: { readonly parameters: unknown }) => seen.push(parameters) };
    const { get } = bench({ dataverse: { metadata: paged, rows, operations } });
    expect((await get("/new_Page(Paging=null)")).status).toBe(200);
    expect((await get("/new_Page(Paging=5)")).message).toMatch(/Paging has to be given by an alias/);
    expect(seen).toEqual([{ Paging: null }]);
  });

  test("what nobody gave is made up: a record of the table, a value of the type", async () => {
    const { get } = open();
    expect((await get("/new_pallets/Microsoft.Dynamics.CRM.new_Heaviest()")).json["new_name"]).toBe("Eén");
    expect((await get("/new_Weigh(Target=@t,Unit='kg')?@t={'@odata.id':'x'}")).json["value"]).toBe(1.25);
    const posted = await open().send("POST", "/new_Weigh(Target=@t,Unit='kg')?@t={}");
    expect([posted.status, posted.code]).toEqual([404, ""]);
  });
});

test("signs that a path may not have go by an alias only", async () => {
  const { get } = open({ new_Weigh: () => 1 });
  const target = `@t={'@odata.id':'new_pallets(${idOf("pallet", 1)})'}`;
  for (const unit of ["k/g", "12:30", "5%", "a+b", "a&b"]) {
    const text = encodeURIComponent(`'${unit}'`);
    expect([
      (await get(`/new_Weigh(Target=@t,Unit=${text})?${target}`)).status,
      (await get(`/new_Weigh(Target=@t,Unit=@u)?${target}&@u=${text}`)).status,
    ]).toEqual([400, 200]);
  }
});
