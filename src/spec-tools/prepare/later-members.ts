import { type JsonObject, textAt } from "../../kit/json-access.ts";
import { walkDocument } from "./walk-document.ts";

/** Members that OpenAPI 3.2 added and that change what is sent or answered. @see https://spec.openapis.org/oas/v3.2.0.html */
const later: ReadonlySet<string> = new Set(["itemSchema", "itemEncoding", "prefixEncoding", "defaultMapping"]);

/** Members that OpenAPI 3.2 added and that only tell people something, by what they are members of. */
const telling: Readonly<Record<string, readonly string[]>> = {
  tags: ["summary", "parent", "kind"],
  servers: ["name"],
  responses: ["summary"],
  xml: ["nodeType"],
  flows: ["deviceAuthorization"],
  securitySchemes: ["oauth2MetadataUrl", "deprecated"],
};

/** What OpenAPI 3.2 says and no client reads, each kind with how often it stands there. */
export function notesOnLaterMembers(document: JsonObject): string[] {
  if (!textAt(document, "openapi")?.startsWith("3.2")) return [];
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  if (Object.hasOwn(document, "$self")) count("$self");
  walkDocument(document, (node, { kind }) => {
    for (const name of Object.keys(node)) if (later.has(name)) count(name);
    if (Object.hasOwn(telling, kind))
      for (const name of telling[kind] ?? []) if (Object.hasOwn(node, name)) count(`${name} of ${kind}`);
    if (node["in"] === "querystring") count("parameters in: querystring");
    if (node["in"] === "cookie" && node["style"] === "cookie") count("style: cookie");
  });
  if (counts.size === 0) return [];
  const list = [...counts].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
  return [`of OpenAPI 3.2 no client reads ${list.join(", ")}`];
}
