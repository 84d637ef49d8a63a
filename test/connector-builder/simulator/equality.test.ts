import { describe, expect, test } from "vitest";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { matchesPattern } from "../../../src/connector-builder/config/matches-pattern.ts";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import {
  type ImportedConnector,
  type ImportedOperation,
  importConnector,
} from "../../../src/connector-builder/simulator/imported-connector.ts";
import type { WireRequest } from "../../../src/connector-builder/simulator/wire-message.ts";
import { isObject, textAt, textsAt } from "../../../src/kit/json-access.ts";
import type { ExactCountry } from "../../../src/oauth/providers/exact-online.ts";
import { quotedKeys, withoutTypedTwin } from "./support/equality-exceptions.ts";
import { type Choice, generateInputs } from "./support/generate-inputs.ts";
import { type NormalRequest, normaliseRequest } from "./support/normalise-request.ts";
import { pick, seededRandom } from "./support/seeded-random.ts";
import { captureTypedRequest, type TypedOperation, typedOperations } from "./support/typed-request.ts";

/** Countries as the connection and as the client call them. */
const countries: readonly (readonly [connection: string, client: ExactCountry])[] = [
  ["nl", "nl"],
  ["be", "be"],
  ["de", "de"],
  ["fr", "fr"],
  ["es", "es"],
  ["co.uk", "uk"],
  ["com", "us"],
];
const connectors = listConnectors("connector").map((name) => importConnector("connector", name));
/** APIs of which a connector offers all, and the one of which connectors offer a choice. */
const wholeApis = ["business-central-admin", "business-central-automation", "exact-online"] as const;
const apis = [...wholeApis, "business-central"] as const;
const typed = Object.fromEntries(apis.map((api) => [api, typedOperations(api)]));

/** The typed operation behind one of a connector: of its own API, or of the one that its drop-downs ask. */
function twinOf(connector: ImportedConnector, operationId: string): TypedOperation | undefined {
  const own = apis.find((api) => connector.name.startsWith(api)) ?? "";
  return (
    typed[own]?.get(operationId) ??
    (own === "business-central-automation" || own === "business-central"
      ? typed["business-central-admin"]?.get(operationId)
      : undefined)
  );
}

function isException(operationId: string): boolean {
  return withoutTypedTwin.some(({ operations }) => matchesPattern(operationId, [operations]));
}

/** The first request that the simulator sends; what is answered does not matter. */
async function benchRequest(
  connector: ImportedConnector,
  operationId: string,
  inputs: Record<string, unknown>,
  country: string,
): Promise<WireRequest> {
  const sent: WireRequest[] = [];
  const gateway = new Gateway(connector, {
    token: "t",
    connection: { "token:country": country },
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 204, headers: {}, body: new Uint8Array() });
    },
  });
  await gateway.call(operationId, inputs);
  const [request] = sent;
  if (!request || sent.length > 1) throw new Error(`${sent.length} requests were sent`);
  return request;
}

function placed(operation: ImportedOperation, inputs: Record<string, unknown>, place: string): Record<string, unknown> {
  const names = operation.parameters
    .filter((parameter) => textAt(parameter, "in") === place)
    .map((parameter) => textAt(parameter, "name") ?? "");
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
}

function formOf(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (isObject(value) && value["content"] instanceof Uint8Array)
      form.append(
        name,
        new Blob([new Uint8Array(value["content"])], { type: "application/octet-stream" }),
        String(value["name"]),
      );
    else form.append(name, String(value));
  }
  return form;
}

async function typedRequest(
  twin: TypedOperation,
  operation: ImportedOperation,
  inputs: Record<string, unknown>,
  country: ExactCountry,
): Promise<NormalRequest & { headers: Record<string, string> }> {
  const { environmentName, ...path } = placed(operation, inputs, "path");
  const fields = placed(operation, inputs, "formData");
  const automation = twin.api === "business-central-automation" || twin.api === "business-central";
  const { url, init } = await captureTypedRequest(
    twin,
    {
      path: automation ? path : { ...path, environmentName },
      query: placed(operation, inputs, "query"),
      header: placed(operation, inputs, "header"),
      body: Object.keys(fields).length > 0 ? formOf(fields) : inputs["body"],
      contentType: textsAt(operation.operation, "consumes")[0],
    },
    { country, environmentName: automation ? String(environmentName) : "" },
  );
  const body = init.body ?? undefined;
  const headers = new Headers(init.headers);
  // A form says its boundary itself when it becomes a body.
  const request = body instanceof FormData ? new Response(body) : undefined;
  const type = request?.headers.get("content-type") ?? headers.get("content-type") ?? undefined;
  return {
    ...(await normaliseRequest(init.method ?? "GET", url, request ? await request.arrayBuffer() : body, type)),
    headers: Object.fromEntries(headers),
  };
}

/** Both requests in normal form, with the headers that the definition has as inputs. */
async function bothRequests(
  connector: ImportedConnector,
  operation: ImportedOperation,
  twin: TypedOperation,
  inputs: Record<string, unknown>,
): Promise<{ simulator: unknown; client: unknown }> {
  const [connection, country] = pick(seededRandom(operation.operationId), countries);
  const sent = await benchRequest(connector, operation.operationId, inputs, connection);
  const { headers, ...client } = await typedRequest(twin, operation, inputs, country);
  const declared = Object.keys(placed(operation, inputs, "header")).map((name) => name.toLowerCase());
  const only = (all: Readonly<Record<string, string>>): unknown =>
    Object.fromEntries(declared.map((name) => [name, all[name]]));
  return {
    simulator: {
      ...(await normaliseRequest(sent.method, sent.url, sent.body, sent.headers["content-type"])),
      headers: only(sent.headers),
    },
    client: { ...client, headers: only(headers) },
  };
}

function comparable(connector: ImportedConnector): ImportedOperation[] {
  return [...connector.operations.values()].filter(({ operationId }) => !isException(operationId));
}

function twinThatMustBe(connector: ImportedConnector, { operationId }: ImportedOperation): TypedOperation {
  const twin = twinOf(connector, operationId);
  if (!twin) throw new Error(`no typed client has ${operationId}`);
  return twin;
}

describe.each(connectors.map((connector) => [connector.name, connector] as const))(
  "%s sends what the typed client sends",
  (_name, connector) => {
    test.each<Choice>(["required", "all", "some"])("with %s of its inputs", async (choice) => {
      const wrong: unknown[] = [];
      for (const operation of comparable(connector)) {
        const { simulator, client } = await bothRequests(
          connector,
          operation,
          twinThatMustBe(connector, operation),
          generateInputs(connector, operation, choice),
        );
        if (JSON.stringify(simulator) !== JSON.stringify(client))
          wrong.push({ operation: operation.operationId, simulator, client });
      }
      expect(wrong).toEqual([]);
    });
  },
);

test("every operation of the three specs that are offered whole was compared but those of sync", () => {
  const compared = connectors
    .flatMap((connector) => comparable(connector).map((operation) => twinThatMustBe(connector, operation)))
    .filter(({ api }) => api !== "business-central");
  const all = wholeApis.flatMap((api) => [...(typed[api]?.keys() ?? [])]);
  expect(new Set(compared).size).toBe(all.filter((id) => !/^(List|Get)Sync/.test(id)).length);
});

describe("exceptions are needed", () => {
  test.each(withoutTypedTwin.map(({ operations, reason }) => [operations, reason]))("%s: %s", (pattern) => {
    const meant = connectors.flatMap((connector) =>
      [...connector.operations.keys()].filter((id) => matchesPattern(id, [pattern])).map((id) => twinOf(connector, id)),
    );
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.filter((twin) => twin !== undefined)).toEqual([]);
  });

  const quoted = Object.entries(quotedKeys).flatMap(([operationId, names]) =>
    names.map((name) => [operationId, name] as const),
  );

  test.each(quoted)("a quote in a key has to be written twice: %s, %s", async (operationId, name) => {
    const connector = connectors.find(({ operations }) =>
      operations.get(operationId)?.parameters.some((parameter) => parameter["name"] === name),
    );
    const operation = connector?.operations.get(operationId);
    if (!connector || !operation) throw new Error(`no connector has ${operationId}`);
    const twin = twinThatMustBe(connector, operation);
    const inputs = generateInputs(connector, operation, "required");
    const ask = (text: string): Promise<WireRequest> =>
      benchRequest(connector, operationId, { ...inputs, [name]: text }, "nl");
    const [once, twice] = await Promise.all(
      [ask("O'Neil"), ask("O''Neil")].map(async (sent) => {
        const { method, url, body, headers } = await sent;
        return normaliseRequest(method, url, body, headers["content-type"]);
      }),
    );
    const { headers: _headers, ...client } = await typedRequest(twin, operation, { ...inputs, [name]: "O'Neil" }, "nl");
    expect(twice).toEqual(client);
    expect(once).not.toEqual(client);
    expect(operation.parameters.find((parameter) => parameter["name"] === name)?.["description"]).toMatch(
      / Write a single quote in it twice\.$/,
    );
  });

  test("and no key between quotes is missing from the list", () => {
    const found = connectors.flatMap((connector) =>
      comparable(connector).flatMap(({ operationId, path }) =>
        [...path.matchAll(/(?<!guid)'\{([^{}]+)\}'/g)].map(([, name]) => `${operationId} ${name}`),
      ),
    );
    expect(found.sort()).toEqual(quoted.map(([operationId, name]) => `${operationId} ${name}`).sort());
  });
});
