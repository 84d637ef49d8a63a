import { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { typesOfDocument } from "../../../src/spec-tools/generate/types-of-document.ts";

/** The types of an answer that has text of these content types, as the client reads them. */
function answersOf(types: readonly string[], shared: boolean): string[] {
  const content = Object.fromEntries(types.map((type) => [type, { schema: { type: "string", format: "binary" } }]));
  const answer = { description: "It.", content };
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    servers: [],
    paths: { "/a": { get: { operationId: "a", responses: { 200: shared ? { description: "None." } : answer } } } },
    components: { schemas: {}, ...(shared && { responses: { Shared: answer } }) },
  } as unknown as SpecDocument;
  const lines = astToString(typesOfDocument(document)).split("\n");
  return lines.flatMap((line) => /^\s*"([\w*]+\/\S+)": (.*);$/.exec(line)?.slice(1, 3).join(" ") ?? []);
}

test.each([false, true])("a file that is answered is a Blob, and text stays text; shared: %s", (shared) => {
  const types = ["application/pdf", "image/png", "application/json", "text/csv", "image/svg+xml", "*/*"];
  expect(answersOf(types, shared)).toEqual([
    "application/pdf Blob",
    "image/png Blob",
    "application/json string",
    "text/csv string",
    "image/svg+xml string",
    "*/* Blob",
  ]);
});

const bytes = { type: "string", format: "binary" };
const wrapped = { allOf: [{ $ref: "#/components/schemas/Bytes" }] };

// The place decides: one schema is bytes in a file, and text in text.
test.each<[type: string, schema: object, answered: string, sent: string]>([
  ["application/pdf", { $ref: "#/components/schemas/Bytes" }, "Blob", "file"],
  ["application/zip", wrapped, "Blob", "file"],
  ["application/zip", { anyOf: [wrapped, bytes] }, "Blob", "file"],
  ["image/*", bytes, "Blob", "file"],
  ["image/*", { type: "string" }, "Blob", "file"],
  ["*/*", { $ref: "#/components/schemas/Bytes" }, "Blob", "file"],
  ["*/*", { type: "string" }, "string", "string"],
  ["application/*", { type: "string", contentMediaType: "image/png" }, "Blob", "file"],
  ["application/octet-stream", { type: "object" }, "Blob", "file"],
  ["text/csv", { $ref: "#/components/schemas/Bytes" }, "string", "file"],
  ["text/plain", { type: "integer" }, "string", "number"],
  ["text/plain", { $ref: "#/components/schemas/Num" }, "string", 'components["schemas"]["Num"]'],
  ["text/plain", { type: ["boolean", "null"] }, "string", "boolean | null"],
  ["text/plain", { type: "string", enum: ["a", "b"] }, '"a" | "b"', '"a" | "b"'],
  ["application/xml", { type: "object" }, "string", "file"],
  ["application/json", { type: "integer" }, "number", "number"],
  ["application/x-ndjson", { type: "object" }, "string", "file"],
  ["application/json-seq", { type: "object" }, "string", "file"],
  ["application/json", bytes, "string", "string"],
])("%s of %j is answered as %s and sent as %s", (type, schema, answered, sent) => {
  const content = { [type]: { schema } };
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    servers: [],
    paths: {
      "/a": {
        put: { operationId: "a", requestBody: { content }, responses: { "2XX": { description: "It.", content } } },
      },
    },
    components: { schemas: { Bytes: bytes, Num: { type: "integer" } } },
  } as unknown as SpecDocument;
  const lines = astToString(typesOfDocument(document)).split("\n");
  const [took, gave] = lines.flatMap((line) => /^\s*"[\w*]+\/\S+": (.*);$/.exec(line)?.[1] ?? []);
  expect([gave, took]).toEqual([
    answered,
    sent === "file" ? "string | Blob | ArrayBuffer | Uint8Array | ReadableStream" : sent,
  ]);
});
