import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { isAnnotated } from "../generate/annotated.ts";
import { isCallable } from "../generate/raw-calls.ts";
import type { SpecDocument } from "../generate/spec-document.ts";
import { removeForeignExtensions } from "./foreign-extensions.ts";
import { notesOnLaterMembers } from "./later-members.ts";
import { nameOperations, operationsIn } from "./name-operations.ts";
import { settleReferences } from "./settle-references.ts";
import { settleValues } from "./settle-values.ts";
import { signInsOf } from "./sign-ins.ts";
import { spellOutSchemas } from "./spell-out-schemas.ts";
import { chosenBodies, textAnswers, unsentPartHeaders, unwritableBodies } from "./unwritable-bodies.ts";
import { upgradeSchemas } from "./upgrade-schemas.ts";
import { put } from "./walk-document.ts";

/** A document that the generator can take, and what of it no client will have. */
export interface PreparedDocument {
  readonly document: SpecDocument;
  /** One sentence each, for the person who generates. */
  readonly notes: readonly string[];
}

/** Members of `paths` that are no path items: extensions, and paths of which nothing is said. */
function tidyPaths(document: JsonObject): void {
  for (const group of ["paths", "webhooks"])
    for (const [path, item] of Object.entries(objectAt(document, group))) {
      if (path.startsWith("x-")) Reflect.deleteProperty(objectAt(document, group), path);
      else if (!isObject(item)) put(objectAt(document, group), path, {});
    }
}

/** @throws {SpecInvalid} for paths that no address of the server can be put in front of; all of them at once */
function refuseBarePaths(document: JsonObject, where: string): void {
  const bare = Object.keys(objectAt(document, "paths")).filter((path) => !path.startsWith("/"));
  if (bare.length === 0) return;
  throw new SpecInvalid(
    where,
    `these paths do not begin with a slash: ${shortList(bare.map((path) => JSON.stringify(path)))}`,
    "OpenAPI demands it: put a slash in front of them.",
  );
}

/** Operations of which nothing says what they answer, as OpenAPI 3.1 allows. */
function addAnswers(document: JsonObject): void {
  for (const group of ["paths", "webhooks"])
    for (const item of Object.values(objectAt(document, group)))
      if (isObject(item))
        for (const [, operation] of operationsIn(item))
          if (!isObject(operation["responses"])) put(operation, "responses", {});
}

/** Arguments in braces that no parameter describes are text: without them no call could be made. */
function addPathArguments(document: JsonObject): void {
  const shared = objectAt(objectAt(document, "components"), "parameters");
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    if (!isObject(item)) continue;
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    if (names.length === 0) continue;
    for (const [, operation] of operationsIn(item)) {
      const own = [item["parameters"], operation["parameters"]].flatMap((list) => (Array.isArray(list) ? list : []));
      const known = new Set(
        own.map((one: unknown) => {
          const name = textAt(one, "$ref")?.split("/").at(-1);
          return textAt(name === undefined ? one : shared[name], "name");
        }),
      );
      // Some write `{name*}`, as templates of URIs have it.
      const missing = names.filter((name) => !known.has(name) && !known.has(name.replace(/^[.;+]|\*$/g, "")));
      if (missing.length === 0) continue;
      const added = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
      const list: unknown = operation["parameters"];
      put(operation, "parameters", [...(Array.isArray(list) ? list : []), ...added]);
    }
  }
}

/**
 * Takes the bodies of reads away, which `fetch` does not send; of HTTP they have no meaning.
 *
 * @returns what had one
 * @see https://fetch.spec.whatwg.org/#dom-request step 36
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1-6
 */
function removeUnsentBodies(document: JsonObject): string[] {
  const unsent = Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    (isObject(item) ? operationsIn(item) : []).flatMap(([method, operation]) => {
      if (!["GET", "HEAD"].includes(method) || operation["requestBody"] === undefined) return [];
      Reflect.deleteProperty(operation, "requestBody");
      return [`${method} ${path}`];
    }),
  );
  return unsent.length > 0 ? [`no client can send the bodies of ${shortList(unsent)}`] : [];
}

/** Operations that no client can call. */
function notesOnMethods(document: JsonObject): string[] {
  const refused = Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    isObject(item) ? operationsIn(item).flatMap(([method]) => (isCallable(method) ? [] : [`${method} ${path}`])) : [],
  );
  return refused.length > 0 ? [`no client can send ${shortList(refused)}`] : [];
}

/** What stands in the document, and in no client. */
function notesOnOmissions(document: JsonObject): string[] {
  const callbacks: string[] = [];
  const servers: string[] = [];
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    if (!isObject(item)) continue;
    for (const [method, operation] of operationsIn(item)) {
      if (operation["callbacks"] !== undefined) callbacks.push(`${method} ${path}`);
      if (operation["servers"] !== undefined || item["servers"] !== undefined) servers.push(`${method} ${path}`);
    }
  }
  return [
    ...(callbacks.length > 0 ? [`what these call back has no types: ${shortList(callbacks)}`] : []),
    ...(servers.length > 0
      ? [`these are at servers of their own, so make a client with that baseUrl for them: ${shortList(servers)}`]
      : []),
  ];
}

const shown = 5;

/** Bodies that a program has to write itself. */
function notesOnBodies(document: JsonObject): string[] {
  const bodies = unwritableBodies(document);
  const headers = unsentPartHeaders(document);
  const chosen = chosenBodies(document);
  const texts = isAnnotated(document as unknown as SpecDocument) ? [] : textAnswers(document);
  return [
    ...(bodies.length > 0
      ? [`no client can write objects for these, so give text or bytes: ${shortList(bodies)}`]
      : []),
    ...(chosen.length > 0
      ? [`these take bodies of several types, the first unless headers say another Content-Type: ${shortList(chosen)}`]
      : []),
    ...(texts.length > 0
      ? [`these answer with text, which comes as it is, not as its schema says: ${shortList(texts)}`]
      : []),
    ...(headers.length > 0 ? [`no client can send these headers of parts: ${shortList(headers)}`] : []),
  ];
}

/** The first of a list, and how many more there are. */
function shortList(names: readonly string[]): string {
  const more = names.length - shown;
  return names.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/**
 * Makes of any valid description of OpenAPI 3.0, 3.1 or 3.2 one that the generator takes: 3.1, every reference to a
 * component, every operation with an id of its own.
 *
 * @param document a bundled one, changed in place
 * @param where what it is called in errors
 * @throws {SpecInvalid} when it is no OpenAPI 3, a reference leads nowhere, or a path does not begin with a slash
 */
export function prepareDocument(document: object, where: string): PreparedDocument {
  const own: JsonObject = { ...document };
  const version = textAt(own, "openapi") ?? "";
  if (!/^3\.[012](\.|$)/.test(version))
    throw new SpecInvalid(where, `it is OpenAPI ${version}`, "Give one of 3.0, 3.1 or 3.2.");
  put(own, "paths", { ...objectAt(own, "paths") });
  const components = { ...objectAt(own, "components") };
  put(components, "schemas", { ...objectAt(components, "schemas") });
  put(own, "components", components);
  const servers = own["servers"];
  // What OpenAPI says of a document that names none.
  if (!Array.isArray(servers) || servers.length === 0) put(own, "servers", [{ url: "/" }]);
  if (!isObject(own["info"])) put(own, "info", { title: where, version: "0" });
  settleValues(own, !version.startsWith("3.0"));
  const foreign = removeForeignExtensions(own);
  spellOutSchemas(own);
  settleReferences(own, where);
  tidyPaths(own);
  refuseBarePaths(own, where);
  addAnswers(own);
  const signIns = signInsOf(own);
  const notes = [
    ...(signIns === undefined ? [] : [`what the service wants as auth, of erp-openapi/odata: ${signIns}`]),
    ...foreign,
    ...nameOperations(own),
    ...notesOnMethods(own),
    ...removeUnsentBodies(own),
    ...notesOnBodies(own),
    ...notesOnOmissions(own),
    ...notesOnLaterMembers(own),
  ];
  addPathArguments(own);
  if (version.startsWith("3.0")) upgradeSchemas(own);
  return { document: own as unknown as SpecDocument, notes };
}
