// What the pages of operations show for curl, all of it, held against the descriptions as they are published: method,
// address, and whatever is demanded beside it.
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, it } from "vitest";
import { operationPages } from "../../docs/site/operations/operation-pages.ts";
import { apis } from "../../src/cli/apis/apis.ts";
import { type DeclaredOperation, declaredOperations, publishedDescription } from "./support/declared-operations.ts";

interface ShownCurl {
  readonly id: string;
  readonly document: string;
  readonly curl: string;
}

let shown: readonly ShownCurl[];
const declared = new Map<string, Map<string, DeclaredOperation>>(
  apis.map(({ document }) => [document, declaredOperations(document)]),
);

beforeAll(async () => {
  const { pages } = await operationPages();
  shown = [...pages].flatMap(([page, text]) =>
    text.split(/^(?=## )/m).flatMap((part) => {
      const [, id] = /^## .*\{#(\w+)\}$/m.exec(part) ?? [];
      const [, curl = ""] = /```sh \[curl\]\n([\s\S]*?)\n```/.exec(part) ?? [];
      return id === undefined ? [] : [{ id, document: page.split("/")[1] ?? "", curl }];
    }),
  );
}, 300_000);

function declaredOf({ document, id }: ShownCurl): DeclaredOperation {
  const found = declared.get(document)?.get(id);
  if (!found) throw new Error(`${document} has no ${id}.`);
  return found;
}

/** Values that stand in addresses for what a description leaves open. */
const filled: Readonly<Record<string, string>> = {
  country: "nl",
  apiVersion: "v2.29",
  applicationFamily: "BusinessCentral",
};

/** What is wrong with a line of curl, by the description. */
function faultsOf(one: ShownCurl): string[] {
  const { id, curl } = one;
  const wanted = declaredOf(one);
  const [, method = "GET", address = ""] = /^curl (?:-X ([A-Z]+) )?"([^"]*)"/.exec(curl) ?? [];
  const [path = "", query = ""] = address.replaceAll("\\$", "$").split("?");
  const own = wanted.address.replaceAll(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? `$${name}`);
  const pairs = query === "" ? [] : query.split("&").map((pair) => [pair.split("=")[0] ?? "", pair] as const);
  const names = pairs.map(([name]) => name);
  const headers = new Map(
    [...curl.matchAll(/-H "([\w-]+): ([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  const type = / -F /.test(curl) ? "multipart/form-data" : headers.get("Content-Type");
  const [, filter = ""] = pairs.find(([name]) => name === "$filter") ?? [];
  const demanded = (all: ReadonlyMap<string, boolean>): string[] =>
    [...all].flatMap(([name, required]) => (required ? [name] : []));
  return [
    ...(method === wanted.method ? [] : [`${method} is ${wanted.method}`]),
    ...(path === own ? [] : [`${path} is ${own}`]),
    ...demanded(wanted.query).flatMap((name) => (names.includes(name) ? [] : [`${name} is missing`])),
    ...names.flatMap((name) => (wanted.query.has(name) ? [] : [`${name} is no argument`])),
    ...demanded(wanted.headers).flatMap((name) => (headers.has(name) ? [] : [`header ${name} is missing`])),
    ...(wanted.filterOneOf.length === 0 || wanted.filterOneOf.some((field) => filter.startsWith(`$filter=${field}%20`))
      ? []
      : ["the filter is missing"]),
    ...(type === undefined && wanted.bodyRequired ? ["the body is missing"] : []),
    ...(type === undefined || wanted.contents.includes(type) ? [] : [`${type} is not taken`]),
  ].map((fault) => `${id}: ${fault}`);
}

it("each has the method, the address, the query, the headers and the body that the description demands", () => {
  expect(shown.length).toBe(2163);
  expect(shown.flatMap(faultsOf)).toEqual([]);
});

it("another method, path, argument, header or content is found", () => {
  const find = (id: string): ShownCurl => {
    const found = shown.find((one) => one.id === id);
    if (!found) throw new Error(`No page has ${id}.`);
    return found;
  };
  const changed = (id: string, from: string | RegExp, to: string): ShownCurl => {
    const one = find(id);
    expect(one.curl).toMatch(from);
    return { ...one, curl: one.curl.replace(from, to) };
  };
  const wrong = [
    changed("UpdateCustomer", "-X PATCH", "-X PUT"),
    changed("UpdateCustomer", "/customers(", "/customer("),
    changed("UpdateCustomer", / -H "If-Match[^\n]*\n/, ""),
    changed("ListScheduledJobs", "$filter", "$flter"),
    changed("ListSalesOrderLines", "documentId", "documntId"),
    changed("CreateCrmAccount", 'application/json" --data', 'text/json" --data'),
  ];
  expect(wrong.map((one) => faultsOf(one).length)).toEqual([1, 1, 1, 2, 1, 1]);
});

it("each body that is shown is one that its schema takes", { timeout: 300_000 }, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  for (const name of declared.keys()) ajv.addSchema(publishedDescription(name), name);
  const bodies = shown.flatMap((one) => {
    const [, body] = /--data '([^']*)'/.exec(one.curl) ?? [];
    return body === undefined ? [] : [{ one, body }];
  });
  expect(bodies.length).toBeGreaterThan(300);
  const refused = bodies.flatMap(({ one, body }) => {
    const { schema = false, method } = declaredOf(one);
    const takes = ajv.compile(schema);
    if (takes(JSON.parse(body))) return [];
    // A change names what it changes, and nothing that is demanded of a new record.
    const faults = (takes.errors ?? []).filter(({ keyword }) => method === "POST" || keyword !== "required");
    return faults.map((fault) => `${one.id}: ${fault.instancePath} ${fault.message}`);
  });
  expect(refused).toEqual([]);
});
