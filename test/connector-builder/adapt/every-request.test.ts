import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import {
  type ImportedConnector,
  importConnector,
} from "../../../src/connector-builder/simulator/imported-connector.ts";
import type { WireRequest } from "../../../src/connector-builder/simulator/wire-message.ts";
import { textAt } from "../../../src/kit/json-access.ts";
import { generateInputs } from "../simulator/support/generate-inputs.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";
import { compareRequests } from "./support/compare-requests.ts";
import { descriptions } from "./support/descriptions.ts";
import { makeConnector } from "./support/make-connector.ts";

test.each(Object.entries(descriptions))(
  "%s: every request is the one that the description wants, and the report tells the rest",
  async (name, document) => {
    using collection = new TemporaryCollection();
    const made = makeConnector(collection, name, document);
    expect(made.errors).toEqual([]);
    expect(await compareRequests(document, made)).toEqual([]);
  },
);

test("there are fourteen descriptions", () => {
  expect(Object.keys(descriptions)).toHaveLength(14);
});

test.each([
  ["ledger", undefined, undefined],
  ["calls", "Basic dTpw", undefined],
  ["forge", "Bearer k", undefined],
  ["files", undefined, undefined],
  ["events", undefined, "sid=k"],
  ["directory", undefined, undefined],
])("%s: each request is signed in as the description wants", async (name, authorization, cookie) => {
  using collection = new TemporaryCollection();
  const { connector } = makeConnector(collection, name, descriptions[name] ?? {});
  const sent: WireRequest[] = [];
  const gateway = new Gateway(connector, {
    token: "",
    connection: { api_key: "k", username: "u", password: "p" },
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() });
    },
  });
  for (const operation of connector.operations.values())
    await gateway.call(operation.operationId, generateInputs(connector, operation, "required"));
  expect(sent.length).toBeGreaterThan(0);
  for (const { headers } of sent)
    expect([headers["authorization"], headers["cookie"], headers["x-key"]]).toEqual([
      authorization,
      cookie,
      name === "files" ? "k" : undefined,
    ]);
});

/** A JSON text after each of its members was looked at. */
function revived(text: string, reviver: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => reviver(key, value)));
}

/** Reads a built definition anew after something in it was changed. */
function planted(collection: TemporaryCollection, name: string, change: (text: string) => string): ImportedConnector {
  const file = `connector/${name}/apiDefinition.swagger.json`;
  const before = readFileSync(join(collection.root, file), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  collection.write(file, after);
  return importConnector(collection.folder, name);
}

test.each<[name: string, what: string, change: (text: string) => string, want: RegExp]>([
  [
    "ledger",
    "an optional parameter is gone",
    (text) =>
      revived(text, (key, value) =>
        key === "parameters" && Array.isArray(value)
          ? value.filter((one: unknown) => textAt(one, "name") !== "IDs")
          : value,
      ),
    /query IDs is lost in silence/,
  ],
  [
    "ledger",
    "commas between values that stand one by one",
    (text) => text.replace("Statuses of the call.", "Statuses of the call. Separate several with commas."),
    /query is \[.*"Statuses=M\u00fcller,M\u00fcller"\], not \[.*"Statuses=M\u00fcller","Statuses=M\u00fcller"\]/,
  ],
  [
    "ledger",
    "a member of a body is gone",
    (text) => revived(text, (key, value) => (key === "Type" ? undefined : value)),
    /body\.Type .* is lost/,
  ],
  ["tasks", "another host", (text) => text.replace("app.tasks.example", "tasks.example"), /origin is/],
  ["forge", "the path of its own server", (text) => text.replace('"/ops/', '"/'), /path is/],
  ["droplets", "a choice is gone", (text) => text.replace('["droplets","gpus"]', '["droplets"]'), /type is lost/],
  ["droplets", "another default", (text) => text.replace('"default":"droplets"', '"default":"gpus"'), /query is/],
  ["calls", "another form", (text) => text.replaceAll("x-www-form-urlencoded", "json"), /type is|lost in silence/],
  [
    "chat",
    "an operation is gone",
    (text) => text.replace('"operationId":"files_upload"', '"operationId":"x"'),
    /POST \/files.upload is lost/,
  ],
  [
    "cluster",
    "a text in place of any value",
    (text) => text.replace('"anything":{', '"anything":{"type":"string",'),
    /anything .* is lost/,
  ],
])("%s: %s, and the comparison says so", async (name, _, change, want) => {
  using collection = new TemporaryCollection();
  const document = descriptions[name] ?? {};
  const made = makeConnector(collection, name, document);
  const connector = planted(collection, name, change);
  expect(await compareRequests(document, { ...made, connector })).toContainEqual(expect.stringMatching(want));
});
