import { expect, test } from "vitest";
import { serve } from "./told-service.ts";

const answered = { responses: { 204: { description: "Done." } } };
const takes = (...types: string[]): object => ({
  requestBody: { required: true, content: Object.fromEntries(types.map((type) => [type, {}])) },
  ...answered,
});

// A service tells a patch from a record by its content type (RFC 5789, section 2.2, and RFC 6902, section 6).
test.each<[types: readonly string[], want: string]>([
  [["application/json-patch+json"], "application/json-patch+json"],
  [["application/json-patch+json", "application/merge-patch+json"], "application/json-patch+json"],
  [["application/jsonld+json"], "application/jsonld+json"],
  [["application/json; charset=utf-8"], "application/json"],
  // As ASP.NET Core describes every body.
  [["application/json-patch+json", "application/json", "text/json", "application/*+json"], "application/json"],
  [["text/json", "application/json"], "application/json"],
  [["application/xml", "application/vnd.a+json"], "application/vnd.a+json"],
])("a body of %j goes as %s", async (types, want) => {
  const { told, call } = await serve(
    {
      "/own": { patch: takes(...types) },
      "/shared": { patch: { requestBody: { $ref: "#/components/requestBodies/Shared" }, ...answered } },
    },
    { requestBodies: { Shared: Reflect.get(takes(...types), "requestBody") } },
  );
  for (const path of ["/own", "/shared"]) await call("PATCH")(path, { body: [] });
  expect(told.seen).toEqual([`${want} []`, `${want} []`]);
});

test("who may choose between JSON of several meanings is told which of them goes", async () => {
  const schema = { type: "object" };
  const { notes, told, call } = await serve({
    "/two": {
      patch: {
        requestBody: {
          content: {
            "application/merge-patch+json": { schema },
            "application/json-patch+json": { schema: { type: "array" } },
          },
        },
        ...answered,
      },
    },
    "/same": {
      put: { requestBody: { content: { "text/json": { schema }, "application/json": { schema } } }, ...answered },
    },
  });
  expect(notes).toEqual([
    "these take bodies of several types, the first unless headers say another Content-Type: PATCH /two (application/merge-patch+json, application/json-patch+json)",
  ]);
  await call("PATCH")("/two", { body: [], headers: { "Content-Type": "application/json-patch+json" } });
  expect(told.seen).toEqual(["application/json-patch+json []"]);
});

// RFC 7464 and what ndjson.org and jsonlines.org say: each line, or record, is JSON, and the whole is none.
test.each([
  "application/x-ndjson",
  "application/jsonl",
  "application/x-jsonlines",
  "application/json-seq",
  "application/geo+json-seq",
  "application/x-ndjson; charset=utf-8",
])("rows of %s come as text", async (type) => {
  const { told, notes, call } = await serve({
    "/rows": {
      get: { responses: { 200: { description: "Rows.", content: { [type]: { schema: { type: "object" } } } } } },
    },
  });
  expect(notes).toEqual([`these answer with text, which comes as it is, not as its schema says: GET /rows (${type})`]);
  for (const body of ['{"a":1}\n{"a":2}\n', "1"]) {
    told.answer = { type, body };
    expect(await call("GET")("/rows")).toMatchObject({ data: body });
  }
});
