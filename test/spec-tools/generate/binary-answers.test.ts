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
    "*/* string",
  ]);
});
