import { join } from "node:path";
import { expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { described, idKey, inside, operationsOf, small, smallOlder } from "./small-metadata.ts";

test("a function is called with all of its arguments, or with those that it cannot do without", () => {
  const optional = '<Annotation Term="Core.OptionalParameter"/>';
  const document = described(
    small(
      `<Function Name="Rate"><Parameter Name="from" Type="Edm.String" Nullable="false"/><Parameter Name="on" Type="Edm.Date">${optional}</Parameter><Parameter Name="by" Type="Edm.String">${optional}</Parameter><ReturnType Type="Edm.Decimal"/></Function><EntityContainer Name="C"><FunctionImport Name="Rate" Function="N.Rate"/></EntityContainer>`,
    ),
  );
  expect(operationsOf(document)).toEqual(["GET /Rate(from='{from}',on={on},by='{by}')", "GET /Rate(from='{from}')"]);
});

test("an argument of an action that may be left out is not demanded, and its default is told", () => {
  const document = described(
    small(
      '<Action Name="Run"><Parameter Name="times" Type="Edm.Int32" Nullable="false"><Annotation Term="Core.OptionalParameter"><Record><PropertyValue Property="DefaultValue" String="3"/></Record></Annotation></Parameter><Parameter Name="what" Type="Edm.String" Nullable="0"/></Action><EntityContainer Name="C"><ActionImport Name="Run" Action="N.Run"/></EntityContainer>',
    ),
  );
  expect(inside(document, "paths", "/Run", "post", "requestBody", "content", "application/json", "schema")).toEqual({
    type: "object",
    required: ["what"],
    properties: { times: { type: "integer", format: "int32", default: 3 }, what: { type: "string" } },
  });
});

test("arguments of v3 stand in the query when they are few and plain, in the body when they are lists or objects or there is no method", () => {
  const document = described(
    smallOlder(
      `<EntityType Name="A">${idKey}</EntityType><ComplexType Name="P"><Property Name="X" Type="Edm.Int32"/></ComplexType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/>
      <FunctionImport Name="Plain" m:HttpMethod="POST"><Parameter Name="a" Type="Edm.Int32"/></FunctionImport>
      <FunctionImport Name="Whole" m:HttpMethod="POST"><Parameter Name="p" Type="N.P" Nullable="false"/><Parameter Name="a" Type="Edm.Int32"/></FunctionImport>
      <FunctionImport Name="Lift" IsBindable="true" IsSideEffecting="1"><Parameter Name="on" Type="N.A"/><Parameter Name="by" Type="Edm.Int32"/></FunctionImport>
      <FunctionImport Name="Sum" ReturnType="Edm.Int32" m:HttpMethod="GET"><Parameter Name="of" Type="Collection(Edm.Int32)" Nullable="false"/></FunctionImport>
      <FunctionImport Name="Within" ReturnType="Edm.Int32" m:HttpMethod="GET"><Parameter Name="p" Type="N.P"/></FunctionImport></EntityContainer>`,
    ),
  );
  const bodyOf = (path: string): unknown =>
    inside(document, "paths", path, "post", "requestBody", "content", "application/json")["schema"];
  expect(inside(document, "paths", "/Plain", "post")).toMatchObject({ parameters: [{ name: "a", in: "query" }] });
  expect(bodyOf("/Plain")).toBeUndefined();
  expect(bodyOf("/Whole")).toMatchObject({ required: ["p"], properties: { p: {}, a: { type: ["integer", "null"] } } });
  expect(bodyOf("/As({Id})/Lift")).toMatchObject({ properties: { by: {} } });
  expect(inside(document, "paths", "/Sum", "get")).toMatchObject({
    parameters: [{ name: "of", in: "query", required: true, schema: { type: "string" }, "x-literal": "plain" }],
  });
  expect(inside(document, "paths", "/Within", "get")).toMatchObject({
    parameters: [
      { name: "p", in: "query", content: { "application/json": { schema: { $ref: "#/components/schemas/PValue" } } } },
    ],
  });
});

// [MS-ODATA], section 2.2.7.5: the method of a service operation is the one that the metadata says.
test("an operation of v2 that is called by PUT or DELETE is not called by POST, and one by MERGE is left out", async () => {
  const notes: string[] = [];
  const files = importMetadata(
    smallOlder(
      `<EntityType Name="A">${idKey}</EntityType><EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/>
      <FunctionImport Name="Purge" m:HttpMethod="DELETE"><Parameter Name="Id" Type="Edm.String" Nullable="false"/></FunctionImport>
      <FunctionImport Name="Empty" m:HttpMethod="delete"/>
      <FunctionImport Name="Prices" ReturnType="Collection(N.A)" EntitySet="As" m:HttpMethod="PUT"><Parameter Name="to" Type="Edm.Int32"/></FunctionImport>
      <FunctionImport Name="Mix" m:HttpMethod="MERGE"/></EntityContainer>`,
    ),
    { title: "N", serverUrl: "https://n.example", onNotes: (all) => notes.push(...all.map(({ text }) => text)) },
  );
  const folder = join(temporaryFolder(), "spec");
  writeImported(folder, files);
  const client = await makeClient(folder, { name: "n" });
  const document: object = JSON.parse(client.files.get("openapi.json") ?? "");
  const methods = ["/Purge", "/Empty", "/Prices", "/Mix"].map((path) =>
    Object.keys(inside(document, "paths", path)).filter((name) => name !== "parameters"),
  );
  expect(methods).toEqual([["delete"], ["delete"], ["put"], []]);
  expect(inside(document, "paths", "/Purge", "delete")).toMatchObject({ "x-retry": "never", "x-effect": "post" });
  expect(notes).toContainEqual(
    expect.stringContaining("Mix is left out: it is called by MERGE, which no description has"),
  );
  // `remove` takes no arguments.
  const rights = [...client.files.values()].join("");
  expect(rights).toContain('"/Empty": { remove: { answer: never } };');
  expect(rights).not.toContain('"/Purge": { remove');
});
