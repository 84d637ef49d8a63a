import { pathItemMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { bodyType, isBinary, isJson, successesOf } from "./content-types.ts";
import { formRows } from "./form-rows.ts";
import { rawOperations } from "./raw-calls.ts";
import { type PathItem, resolve, type SpecDocument } from "./spec-document.ts";
import { styleOf } from "./style-of.ts";
import type { ArgumentStyle, WireRow } from "./tables.ts";

/** The content types that a body may have, with what is said of each. */
function contentOf(document: SpecDocument, operation: object): JsonObject {
  const { requestBodies } = document.components;
  return objectAt(resolve<object>(requestBodies, objectAt(operation, "requestBody")), "content");
}

/** Contents of a success, by content type; those of any other answer where no success is described. */
function answersOf(document: SpecDocument, operation: object): [type: string, media: unknown][] {
  return successesOf(objectAt(operation, "responses")).flatMap(([, response]) =>
    isObject(response)
      ? Object.entries(objectAt(resolve<object>(document.components.responses, response), "content"))
      : [],
  );
}

/** Statuses of a success that may have content, and of whose content nothing is said. */
function untoldOf(document: SpecDocument, operation: object): string[] {
  return successesOf(objectAt(operation, "responses")).flatMap(([status, response]) => {
    const said = isObject(response) ? resolve<object>(document.components.responses, response) : {};
    return /^20[45]$/.test(status) || Object.keys(objectAt(said, "content")).length > 0 ? [] : [status];
  });
}

/** Whether answers under a range are bytes, of whichever type they come. */
function bytesOf(document: SpecDocument, answers: readonly (readonly [string, unknown])[]): WireRow["bytes"] {
  const others = answers.filter(([type]) => !isJson(type));
  if (!others.some(([type]) => type.includes("*")) || !others.every((one) => isBinary(document, ...one)))
    return undefined;
  return others.length === answers.length ? "all" : "other";
}

function wireRow(document: SpecDocument, item: PathItem, operation: object): WireRow {
  const own = [...(item.parameters ?? []), ...listAt(operation, "parameters")].filter(isObject);
  const found: Record<string, ArgumentStyle> = {};
  const reserved = new Set<string>();
  for (const one of own) {
    const parameter = resolve<object>(document.components.parameters, one);
    const [name, place] = [textAt(parameter, "name"), textAt(parameter, "in")];
    const style = place === undefined ? undefined : styleOf(parameter, place);
    // What the operation says goes before what its path says.
    if (style !== undefined) found[`${place} ${name}`] = style;
    else delete found[`${place} ${name}`];
    if (place === "query" && Reflect.get(parameter, "allowReserved") === true) reserved.add(`query ${name}`);
    else reserved.delete(`${place} ${name}`);
  }
  const content = contentOf(document, operation);
  const body = bodyType(Object.keys(content));
  const forms = formRows(document, content);
  const contents = answersOf(document, operation);
  const answers = [...new Set(contents.map(([type]) => type))];
  const bytes = bytesOf(document, contents);
  const types = answers.filter((type) => !isJson(type));
  const untold = untoldOf(document, operation);
  return {
    ...(Object.keys(found).length > 0 && { styles: found }),
    ...(reserved.size > 0 && { reserved: [...reserved] }),
    ...(body !== undefined && { body }),
    ...(Object.keys(forms).length > 0 && { forms }),
    ...(answers.length > 0 && answers.every((type) => /^text\/|[/+]xml\b/i.test(type)) && { text: true }),
    ...(types.length > 0 && { types }),
    ...(untold.length > 0 && { untold }),
    ...(bytes && { bytes }),
  };
}

/** How the operations of a path stand on the wire, by method and path, where that is not what OpenAPI takes for granted. */
export function wireRows(document: SpecDocument, path: string, item: PathItem): Record<string, WireRow> {
  const fixed = pathItemMethods.flatMap((method) => {
    const operation: unknown = Reflect.get(item, method);
    return isObject(operation) ? [{ method: method.toUpperCase(), path, operation }] : [];
  });
  const rows = [...fixed, ...rawOperations(path, item)].map(
    ({ method, operation }) => [`${method} ${path}`, wireRow(document, item, operation)] as const,
  );
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}
