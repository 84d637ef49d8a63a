import { QueryRefusal } from "../refusal.ts";
import { parseJsonObject } from "../write/read-body.ts";
import type { BatchAnswer, BatchRequest } from "./batch.ts";

/**
 * Reads a batch in JSON.
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BatchRequestsandResponses
 */
export function parseJsonBatch(text: string): readonly BatchRequest[] {
  const { requests } = parseJsonObject(text);
  if (!Array.isArray(requests) || requests.length === 0)
    throw new QueryRefusal("bad-body", "A batch needs a non-empty array 'requests'.");
  const seen = new Set<string>();
  return requests.map((item: unknown) => {
    const request = parseJsonObject(JSON.stringify(item ?? null));
    const id = textOf(request["id"]);
    if (id !== undefined && seen.has(id)) throw new QueryRefusal("bad-body", `The id '${id}' stands twice.`);
    if (id !== undefined) seen.add(id);
    const [method, url] = [textOf(request["method"]), textOf(request["url"])];
    if (method === undefined || url === undefined)
      throw new QueryRefusal("bad-body", "Each request needs 'method' and 'url'.");
    const dependsOn = Array.isArray(request["dependsOn"]) ? request["dependsOn"].map(String) : [];
    const earlier = new Set([...seen, ...requests.map((other: unknown) => textOf(Object(other).atomicityGroup))]);
    for (const name of dependsOn)
      if (!earlier.has(name) || name === id)
        throw new QueryRefusal("bad-body", `'${name}' in dependsOn does not precede the request.`);
    return {
      id,
      group: textOf(request["atomicityGroup"]),
      dependsOn,
      method: method.toUpperCase(),
      url,
      headers: headersOf(request["headers"]),
      body: request["body"] === undefined ? undefined : bodyText(request["body"]),
    };
  });
}

/** Writes the answers; without ids in the request the ids are null (fact 115). */
export function formatJsonBatch(answers: readonly BatchAnswer[]): string {
  return JSON.stringify({
    responses: answers.map(({ id, group, status, headers, body }) => ({
      id: id ?? null,
      ...(group === undefined ? {} : { atomicityGroup: group }),
      status,
      headers: Object.fromEntries(headers),
      ...(body === "" ? {} : { body: headers.get("content-type")?.includes("json") ? JSON.parse(body) : body }),
    })),
  });
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

const bodyText = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

function headersOf(value: unknown): Headers {
  const headers = new Headers();
  for (const [name, text] of Object.entries(Object(value))) headers.set(name, String(text));
  return headers;
}
