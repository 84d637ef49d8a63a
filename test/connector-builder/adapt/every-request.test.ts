import { join } from "node:path";
import { expect, test } from "vitest";
import type { Loss } from "../../../src/connector-builder/adapt/loss-log.ts";
import { nameOperations } from "../../../src/connector-builder/adapt/name-operations.ts";
import { buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import { planConnector } from "../../../src/connector-builder/build/plan-connector.ts";
import { lintFolder } from "../../../src/connector-builder/lint/lint-folder.ts";
import { readDocument } from "../../../src/connector-builder/openapi/read-document.ts";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import {
  type ImportedConnector,
  importConnector,
} from "../../../src/connector-builder/simulator/imported-connector.ts";
import type { WireRequest } from "../../../src/connector-builder/simulator/wire-message.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../src/kit/json-access.ts";
import { generateInputs } from "../simulator/support/generate-inputs.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";
import { descriptions } from "./support/descriptions.ts";
import { explainRequest } from "./support/explain-request.ts";

interface Made {
  readonly connector: ImportedConnector;
  readonly losses: readonly Loss[];
  readonly errors: readonly string[];
}

/** Makes a connector as `connector init` and `connector build` do, and reads its files as an import does. */
function make(collection: TemporaryCollection, name: string, document: JsonObject): Made {
  collection.write(`specs/${name}.json`, JSON.stringify(document));
  const read = nameOperations(readDocument(join(collection.root, "specs", `${name}.json`)));
  const plan = planConnector(read, `../../specs/${name}.json`, false, {});
  for (const [file, text] of plan.files) collection.write(`connector/${name}/${file}`, text);
  const built = buildCollection(collection.folder, { generated: [], names: [name] });
  for (const [path, text] of built.files) collection.write(`connector/${path}`, text);
  const findings = lintFolder(join(collection.folder, name));
  return {
    connector: importConnector(collection.folder, name),
    losses: built.connectors[0]?.losses ?? [],
    errors: findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule, at, message }) => `${rule} ${at} ${message}`),
  };
}

/** Every request that the actions of a connector make, with all inputs and with those that are required. */
async function requestsOf(connector: ImportedConnector): Promise<WireRequest[]> {
  const sent: WireRequest[] = [];
  const gateway = new Gateway(connector, {
    token: "",
    connection: { api_key: "k", username: "u", password: "p", region: "eu" },
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() });
    },
  });
  for (const operation of connector.operations.values())
    for (const choice of ["all", "required"] as const)
      await gateway.call(operation.operationId, generateInputs(connector, operation, choice));
  return sent;
}

/** Names of inputs that a description has for an operation, with the words by which a report names them. */
function inputsOf(item: JsonObject, operation: JsonObject): string[] {
  const content = Object.entries(objectAt(objectAt(operation, "requestBody"), "content"));
  const fields = content.flatMap(([type, media]) =>
    /form/.test(type) ? Object.keys(objectAt(objectAt(media, "schema"), "properties")) : [],
  );
  return [
    ...[...listAt(item, "parameters"), ...listAt(operation, "parameters")].map((one) => textAt(one, "name") ?? ""),
    ...fields,
  ];
}

test.each(Object.entries(descriptions))(
  "%s: the description explains every request, and the report the rest",
  async (name, document) => {
    using collection = new TemporaryCollection();
    const { connector, losses, errors } = make(collection, name, document);
    expect(errors).toEqual([]);
    const signIn = ["authorization", "access_token", "x-key"];
    const requests = await requestsOf(connector);
    expect(requests.map((request) => [request.url, explainRequest(document, request, signIn).problems])).toEqual(
      requests.map(({ url }) => [url, []]),
    );
    const reached = new Set(requests.map((request) => explainRequest(document, request, signIn).operation));
    const silent: string[] = [];
    for (const [path, item] of Object.entries(objectAt(document, "paths")))
      for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
        const at = `${method.toUpperCase()} ${path}`;
        if (!isObject(operation) || !isObject(item) || method === "servers" || method === "parameters") continue;
        if (!reached.has(operation)) {
          if (!losses.some((loss) => loss.at === at && loss.became.startsWith("left out"))) silent.push(at);
          continue;
        }
        const inputs = [...connector.operations.values()]
          .filter((one) => `${one.method} ${one.path}`.endsWith(path))
          .flatMap(({ parameters }) => parameters.map((one) => String(one["name"])));
        for (const input of inputsOf(item, operation))
          if (
            !inputs.includes(input) &&
            !losses.some((loss) => loss.at.startsWith(at) && loss.at.endsWith(` ${input}`))
          )
            silent.push(`${at}: ${input}`);
      }
    expect(silent).toEqual([]);
  },
);

test.each([
  ["ledger", { url: "https://api.ledger.example/v2.0/Invoices", authorization: undefined }],
  ["calls", { url: "https://api.calls.example", authorization: "Basic dTpw" }],
  ["forge", { url: "https://api.forge.example/", authorization: "Bearer k" }],
  ["tasks", { url: "access_token=k", authorization: undefined }],
  ["files", { url: "https://api.files.example/2.0/files", authorization: undefined }],
  ["models", { url: "https://eu.models.example/v1/responses", authorization: undefined }],
])("%s: each request is signed in as the description wants", async (name, want) => {
  using collection = new TemporaryCollection();
  const { connector } = make(collection, name, descriptions[name] ?? {});
  for (const { url, headers } of await requestsOf(connector)) {
    expect(url).toContain(want.url);
    expect(headers["authorization"]).toBe(want.authorization);
    expect(headers["x-key"]).toBe(name === "files" ? "k" : undefined);
  }
});
