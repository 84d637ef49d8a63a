import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type DescribedOperation, type Json, operationsOf } from "./described.ts";
import { type ODataAddress, readODataAddress } from "./odata-address.ts";
import { readBody, readParameter, type WireRequest } from "./read-request.ts";
import { Sampler } from "./sample.ts";
import type { Validator } from "./validator.ts";

/** What the server saw of one call. */
export interface Served {
  /** `GET /users/{id}` */
  readonly operation: string;
  /** What the request breaks of the document. */
  readonly faults: readonly string[];
  /** The body of the answer, which the document allows. */
  readonly answer: unknown;
}

export interface DocumentServer extends AsyncDisposable {
  readonly url: string;
  readonly served: readonly Served[];
}

interface Route {
  readonly operation: DescribedOperation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

function routeOf(operation: DescribedOperation): Route {
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const parts = operation.path
    .split(/\{[^{}]+\}/)
    .map((part) => encodeURI(part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { operation, names, pattern: new RegExp(`^${parts.join("([^/]*?)")}$`) };
}

/** What a request breaks of the operation that it calls. */
async function faultsOf(
  validator: Validator,
  operation: DescribedOperation,
  { request, structured }: ODataAddress,
): Promise<string[]> {
  const faults: string[] = [];
  const left = new Set(
    request.query
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => decodeURIComponent(pair.split("=")[0] ?? "")),
  );
  for (const parameter of operation.parameters) {
    const isAliased = parameter.in === "path" && structured.has(parameter.name);
    const value = isAliased ? structured.get(parameter.name) : readParameter(validator, parameter, request, left);
    const place = `${parameter.in} ${parameter.name}`;
    if (value === undefined && parameter.required) faults.push(`${place} is missing`);
    if (value === undefined) continue;
    const refusal = validator.refuse(parameter.schema, value);
    if (refusal !== undefined) faults.push(`${place}: ${refusal}, ${JSON.stringify(value)}`);
  }
  if (left.size > 0) faults.push(`the query has ${[...left].join(", ")}`);
  if (request.body.length === 0) {
    if (operation.body?.required) faults.push("the body is missing");
  } else if (!operation.body) faults.push("there is a body");
  else {
    const { schema, value } = await readBody(validator, operation, request);
    const refusal = validator.refuse(schema, value);
    if (refusal !== undefined) faults.push(`body: ${refusal}, ${JSON.stringify(value)}`);
  }
  return faults;
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** Whether what is asked for in `Accept` has room for a content type. */
function isAccepted(accept: string, type: string): boolean {
  const plain = type.split(";")[0] ?? "";
  return accept.split(",").some((one) => {
    const wanted = one.split(";")[0]?.trim() ?? "";
    return wanted === "*/*" || wanted === plain || (wanted.endsWith("/*") && plain.startsWith(wanted.slice(0, -1)));
  });
}

/**
 * Serves a document on loopback: it holds each request against the document, and answers with what the document allows.
 * It knows nothing of any client: how a value is written follows from the document alone.
 *
 * @param isOData whether addresses are written by the rules of OData
 * @param document as it was written, its files bundled into one
 */
export async function serveDocument(document: Json, validator: Validator, isOData = false): Promise<DocumentServer> {
  const routes = operationsOf(document)
    .map(routeOf)
    .sort((one, other) => (isOData ? -1 : 1) * (one.names.length - other.names.length));
  const sampler = new Sampler(validator, true);
  const served: Served[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [address = "", query = ""] = (request.url ?? "").split("?");
    const place = address.replace(/^\/base/, "");
    const route = routes.find(({ operation, pattern }) => operation.method === request.method && pattern.test(place));
    const body = await bodyOf(request);
    if (!route) {
      served.push({ operation: `${request.method} ${place}`, faults: ["no such operation"], answer: undefined });
      response.writeHead(404).end();
      return;
    }
    const { operation, pattern, names } = route;
    const values = pattern.exec(place)?.slice(1) ?? [];
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, text]) => [name, String(text)]));
    const path = Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
    const wire: WireRequest = { query, headers, path, body };
    const read = isOData ? readODataAddress(operation.path, wire) : { request: wire, structured: new Map() };
    const faults = await faultsOf(validator, operation, read);
    const { status, content, headers: demanded } = operation.answer;
    const type = Object.keys(content).find((one) => /[/+]json\b/.test(one)) ?? Object.keys(content)[0];
    const isEmpty = type === undefined || status === 204;
    const value = isEmpty ? undefined : sampler.make(content[type], `${operation.method} ${operation.path}, answer`);
    if (!isEmpty && !isAccepted(headers["accept"] ?? "*/*", type)) faults.push(`${type} is not accepted`);
    served.push({ operation: `${operation.method} ${operation.path}`, faults, answer: value });
    for (const [name, schema] of Object.entries(demanded))
      response.setHeader(name, encodeURI(String(sampler.make(schema, name))));
    if (faults.length > 0) response.writeHead(400).end(JSON.stringify(faults));
    else if (isEmpty) response.writeHead(status).end();
    else
      response
        .writeHead(status, { "content-type": type.includes("*") ? "text/plain" : type })
        .end(/[/+]json\b/.test(type) ? JSON.stringify(value) : String(value));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      served.push({ operation: `${request.method} ${request.url}`, faults: [String(error)], answer: undefined });
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/base`,
    served,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
