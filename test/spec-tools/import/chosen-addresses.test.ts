import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ChosenAddresses } from "../../../src/spec-tools/import/chosen-addresses.ts";
import { readMetadata } from "../../../src/spec-tools/import/read-metadata.ts";
import { toOpenapi } from "../../../src/spec-tools/import/to-openapi.ts";

const graph = readFileSync("examples/graph/graph.xml", "utf8");

function chosen(...select: string[]) {
  const { document, notes } = toOpenapi(readMetadata(graph, { select }), {
    title: "Graph",
    serverUrl: "https://graph.microsoft.com/v1.0",
    select,
  });
  const { paths, components } = document as { paths: object; components: { schemas: object } };
  return { paths: Object.keys(paths), schemas: Object.keys(components.schemas), notes };
}

test("what is contained in a singleton is selected by its address, and nothing else of it comes along", () => {
  const { paths, schemas } = chosen("me/contacts", "me/mailFolders/messages");
  expect(paths).toEqual([
    "/me/contacts",
    "/me/contacts('{id}')",
    "/me/mailFolders('{id}')/messages",
    "/me/mailFolders('{id}')/messages('{messagesItem_id}')",
  ]);
  expect(schemas.filter((name) => !name.startsWith("Error"))).toEqual(["Contact", "Message"]);
});

test("beside the whole of it a part is nothing more", () => {
  expect(chosen("me", "me/contacts").paths).toEqual(chosen("me").paths);
});

test("an address that is not there is refused, and so is a root", () => {
  expect(() => chosen("me/contactz")).toThrow(/nothing at me\/contactz is contained in me\. Select me/);
  expect(() => chosen("you/contacts")).toThrow(/no entity set, singleton or import you\. Choose of: users, me/);
});

test.each([
  ["/me/contacts", true],
  ["/me/contacts('{id}')/extensions", true],
  ["/me/contactFolders", false],
  ["/me", false],
  ["/users", true],
])("of %s: %s", (path, taken) => {
  expect(new ChosenAddresses(["me/contacts", "users"]).takes(path)).toBe(taken);
});
