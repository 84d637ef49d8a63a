import { expect, test } from "vitest";
import { listAt, objectAt, textAt } from "../../../src/kit/json-access.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";
import { type Made, makeConnector } from "./support/make-connector.ts";
import { answers, at, description, text } from "./support/write-description.ts";

function made(paths: object, more: object = {}): Made {
  using collection = new TemporaryCollection();
  return makeConnector(collection, "acme", description("Acme", "https://acme.example", paths, more));
}

/** What of the definition an operation is. */
function operationOf({ connector }: Made, operationId: string): unknown {
  return connector.operations.get(operationId)?.operation;
}

/** What the report says of one feature. */
function told({ losses }: Made, feature: string): string[] {
  return losses.filter((loss) => loss.feature === feature).map((loss) => `${loss.at}: ${loss.became}`);
}

const row = { type: "object", properties: { name: text } };
const whole = (range: string, schema: object): object => ({ content: { [range]: { schema } } });

test.each(["*/*", "application/*", "application/*+json"])("an answer with members in %s is JSON", (range) => {
  const operation = operationOf(
    made({ "/a": { get: { operationId: "read", responses: { "200": { description: "D.", ...whole(range, row) } } } } }),
    "read",
  );
  expect(operation).toMatchObject({ responses: { "200": { schema: { type: "object", properties: { name: {} } } } } });
  expect(operation).not.toHaveProperty("produces");
});

test("an answer of any type that is a text stays one", () => {
  const responses = { "200": { description: "D.", ...whole("*/*", text) } };
  expect(operationOf(made({ "/a": { get: { operationId: "read", responses } } }), "read")).toMatchObject({
    produces: ["*/*"],
    responses: { "200": { schema: { type: "string" } } },
  });
});

test.each([
  ["*/*", row, "application/json", { type: "object" }],
  ["application/*+json", row, "application/json", { type: "object" }],
  ["*/*", { type: "string", format: "binary" }, "application/octet-stream", { type: "string", format: "binary" }],
  ["*/*", text, "text/plain", { type: "string" }],
])("a body in %s is sent with a type, which is told", (range, schema, type, want) => {
  const one = made({
    "/a": { post: { operationId: "make", requestBody: whole(range, schema), responses: answers } },
  });
  const { consumes = ["application/json"] } = Object(operationOf(one, "make"));
  expect(consumes).toEqual([type]);
  expect(operationOf(one, "make")).toMatchObject({ parameters: [{ in: "body", schema: want }] });
  expect(told(one, "media types")).toEqual([`POST /a body: ${type} of ${range}`]);
});

test("a member that is required and not described can be given, and is told", () => {
  const schema = { ...row, required: ["name", "ghost"] };
  const one = made({
    "/a": { post: { operationId: "make", requestBody: whole("application/json", schema), responses: answers } },
  });
  expect(operationOf(one, "make")).toMatchObject({
    parameters: [{ schema: { properties: { name: {}, ghost: {} }, required: ["name", "ghost"] } }],
  });
  expect(told(one, "a value of any type")).toEqual([
    "POST /a body.ghost: a value without a type: an expression gives it",
  ]);
});

test("what may stand unencoded in a query is encoded, and told", () => {
  const parameters = [at("next", "query", text, { allowReserved: true })];
  expect(
    told(made({ "/a": { get: { operationId: "read", parameters, responses: answers } } }), "allowReserved"),
  ).toEqual(["GET /a query next: encoded: the platform encodes whatever is given"]);
});

test("a part of a form that wants a type of its own is told", () => {
  const schema = { type: "object", properties: { file: { type: "string", format: "binary" }, note: text } };
  const encoding = { file: { contentType: "image/png" }, note: { contentType: "application/json" } };
  const requestBody = { content: { "multipart/form-data": { schema, encoding } } };
  expect(told(made({ "/a": { post: { operationId: "make", requestBody, responses: answers } } }), "encoding")).toEqual([
    "POST /a field note: not marked as application/json",
  ]);
});

test.each([
  ["3.1.0", ["name", "owner", "tag"], ["owner"]],
  ["3.0.3", ["name"], undefined],
])("what stands beside a reference counts in %s as its clause says", (openapi, members, required) => {
  const beside = { required: ["owner"], properties: { owner: text, tag: { $ref: "#/components/schemas/Tag" } } };
  const one = made(
    {
      "/a": {
        post: {
          operationId: "make",
          requestBody: whole("application/json", { $ref: "#/components/schemas/Row", ...beside }),
          responses: answers,
        },
      },
    },
    { openapi, components: { schemas: { Row: row, Tag: { type: "object", properties: { id: text } } } } },
  );
  const operation = operationOf(one, "make");
  const [body] = listAt(operation, "parameters");
  const schema = objectAt(body, "schema");
  const name = textAt(schema, "$ref")?.split("/").at(-1);
  const shape = name === undefined ? schema : objectAt(objectAt(one.connector.definition, "definitions"), name);
  expect(Object.keys(objectAt(shape, "properties"))).toEqual(members);
  expect(shape["required"]).toEqual(required);
});

test.each([
  ["application/pdf", { type: "string", format: "binary" }],
  ["application/vnd.acme.sheet", { $ref: "#/components/schemas/File" }],
  ["image/png", undefined],
])("an answer in %s is a file", (type, schema) => {
  const content = { [type]: schema === undefined ? {} : { schema } };
  const File = { type: "string", format: "binary" };
  const one = made(
    { "/a": { get: { operationId: "read", responses: { "200": { description: "D.", content } } } } },
    { components: { schemas: { File } } },
  );
  expect(operationOf(one, "read")).toMatchObject({
    produces: [type],
    responses: { "200": { schema: { type: "string", format: "binary" } } },
  });
});

test.each([
  [false, "Ids. Separate several with commas.", []],
  [true, "Ids.", ["POST /a field ids: one value, where the service takes several"]],
])("a list in a form, explode %s", (explode, sentence, losses) => {
  const ids = { type: "array", description: "Ids.", items: text };
  const encoding = { ids: { style: "form", explode } };
  const requestBody = {
    content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties: { ids } }, encoding } },
  };
  const one = made({ "/a": { post: { operationId: "make", requestBody, responses: answers } } });
  const [field] = listAt(operationOf(one, "make"), "parameters");
  expect([textAt(field, "type"), textAt(field, "description"), told(one, "explode")]).toEqual([
    "string",
    sentence,
    losses,
  ]);
});
