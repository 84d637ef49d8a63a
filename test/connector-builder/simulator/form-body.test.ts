import { expect, test } from "vitest";
import { formBody } from "../../../src/connector-builder/simulator/form-body.ts";

test("a form is read by others as it was meant: text, files with any bytes, names with quotes", async () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 45, 45]);
  const { headers, body } = formBody([
    ["eula", "true"],
    ["note", "line\r\nM\u00fcller"],
    ['odd "name"', { name: 'my "app".app', content: bytes }],
    ["typed", { name: "a.txt", content: new Uint8Array(), type: "text/plain" }],
  ]);
  const form = await new Response(body, { headers }).formData();
  const read = await Promise.all(
    [...form].map(async ([name, part]) => [
      name,
      typeof part === "string" ? part : [part.name, part.type, [...new Uint8Array(await part.arrayBuffer())]],
    ]),
  );
  expect(read).toEqual([
    ["eula", "true"],
    ["note", "line\r\nM\u00fcller"],
    ['odd "name"', ['my "app".app', "application/octet-stream", [...bytes]]],
    ["typed", ["a.txt", "text/plain", []]],
  ]);
});
