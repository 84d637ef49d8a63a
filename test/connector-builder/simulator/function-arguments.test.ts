import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createExactOnlineClient } from "../../../src/clients/exact-online/index.ts";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { importConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";
import type { WireRequest } from "../../../src/connector-builder/simulator/wire-message.ts";
import { normaliseRequest } from "./support/normalise-request.ts";

interface Argument {
  readonly name: string;
  readonly in: string;
  readonly "x-literal"?: "guid" | "datetime" | "string" | "int64" | "plain";
  readonly schema: { readonly type?: string };
}

/** A value as a program has it, and as the connector asks a maker to write it. */
const literals: Readonly<Record<string, readonly [typed: unknown, written: string]>> = {
  guid: ["0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e", "guid'0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e'"],
  datetime: ["2026-01-31T00:00:00", "datetime'2026-01-31T00:00:00'"],
  string: ["O'Neil + S\u00f6hne", "'O''Neil + S\u00f6hne'"],
  int64: ["9007199254740993", "9007199254740993L"],
};

const {
  paths,
}: {
  paths: Record<string, { get?: { operationId: string; parameters?: Argument[]; "x-paging"?: { style: string } } }>;
} = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));
const functions = Object.entries(paths).flatMap(([path, { get }]) =>
  // No connector has the sets of sync, nor what they need.
  get?.parameters?.some((parameter) => "x-literal" in parameter) && !path.includes("/sync/")
    ? [[get.operationId, path, get] as const]
    : [],
);
const connectors = listConnectors("connector").map((name) => importConnector("connector", name));
const division = 123456;

function valuesOf({
  name,
  "x-literal": literal,
  schema,
}: Argument): readonly [name: string, typed: unknown, written: unknown] {
  const plain = schema.type === "boolean" ? true : 3;
  const [typed, written] = literals[literal ?? ""] ?? [plain, plain];
  return [name, typed, written];
}

test("there are functions to compare", () => {
  expect(functions).toHaveLength(47);
});

test.each(functions)(
  "%s: what the description asks for is what the typed client writes",
  async (operationId, path, get) => {
    const values = (get.parameters ?? [])
      .filter((parameter) => parameter.in === "query" && "x-literal" in parameter)
      .map(valuesOf);
    const connector = connectors.find(({ operations }) => operations.has(operationId));
    if (!connector) throw new Error(`no connector has ${operationId}`);
    const sent: WireRequest[] = [];
    const gateway = new Gateway(connector, {
      token: "t",
      connection: { "token:country": "nl" },
      send: (request) => {
        sent.push(request);
        return Promise.resolve({ status: 204, headers: {}, body: new Uint8Array() });
      },
    });
    await gateway.call(operationId, {
      division,
      ...Object.fromEntries(values.map(([name, , written]) => [name, written])),
    });

    const captured: string[] = [];
    const client = createExactOnlineClient({
      country: "nl",
      auth: { token: () => Promise.resolve("t"), markStale: () => undefined },
      fetch: (url) => {
        captured.push(url);
        return Promise.resolve(Response.json({ d: get["x-paging"]?.style === "none" ? { Answer: 1 } : [] }));
      },
    });
    const typed = { division, ...Object.fromEntries(values.map(([name, value]) => [name, value])) };
    if (get["x-paging"]?.style === "none") await Reflect.apply(client.get, client, [path, typed]);
    else
      for await (const _row of Reflect.apply(client.list, client, [path, typed])) throw new Error("no row was given");

    expect([captured.length, sent.length]).toEqual([1, 1]);
    expect(await normaliseRequest("GET", sent[0]?.url ?? "", undefined)).toEqual(
      await normaliseRequest("GET", captured[0] ?? "", undefined),
    );
  },
);
