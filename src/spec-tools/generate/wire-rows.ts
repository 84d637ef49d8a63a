import { pathItemMethods } from "../../kit/http-methods.ts";
import { isObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { rawOperations } from "./raw-calls.ts";
import { type PathItem, resolve, type SpecDocument } from "./spec-document.ts";
import type { ArgumentStyle, WireRow } from "./tables.ts";

/** The style of a place where none is said, as OpenAPI has it. @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
const defaults: Readonly<Record<string, ArgumentStyle>> = {
  path: "simple",
  query: "form*",
  header: "simple",
  cookie: "form*",
};

const styles: ReadonlySet<string> = new Set([
  ...["simple", "label", "matrix", "form"].flatMap((style) => [style, `${style}*`]),
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
]);

const isStyle = (text: string): text is ArgumentStyle => styles.has(text);

/** Styles that differ by whether a value explodes. */
const exploding: ReadonlySet<string> = new Set(["simple", "label", "matrix", "form"]);

/** How a parameter is written; undefined where it is as its place takes for granted. */
function styleOf(parameter: object, place: string): ArgumentStyle | undefined {
  if (isObject(parameter) && isObject(parameter["content"])) return "json";
  const style = textAt(parameter, "style") ?? (defaults[place] ?? "simple").replace("*", "");
  const explode: unknown = Reflect.get(parameter, "explode") ?? style === "form";
  const delimited = style === "spaceDelimited" || style === "pipeDelimited";
  // A list that explodes is repeated whatever stands between its parts otherwise.
  const whole =
    delimited && explode === true ? "form*" : exploding.has(style) ? `${style}${explode === true ? "*" : ""}` : style;
  return isStyle(whole) && whole !== defaults[place] ? whole : undefined;
}

const isJson = (type: string): boolean => /[/+]json\b/i.test(type);

/** The content type of a body that no client takes for granted. JSON goes before others. */
function bodyType(document: SpecDocument, operation: object): string | undefined {
  const body = objectAt(operation, "requestBody");
  const { content = {} } = resolve<object>(document.components.requestBodies, body) as { content?: object };
  const types = Object.keys(content);
  const type = types.find(isJson) ?? types[0];
  return type === undefined || type.startsWith("application/json") ? undefined : type;
}

/** Content types of a success; those of any other answer where no success is described. */
function answerTypes(document: SpecDocument, operation: object): string[] {
  const all = Object.entries(objectAt(operation, "responses"));
  const successes = all.filter(([status]) => /^2/.test(status));
  const types = (successes.length > 0 ? successes : all.filter(([status]) => status === "default")).flatMap(
    ([, response]) => {
      if (!isObject(response)) return [];
      const { content = {} } = resolve<object>(document.components.responses, response) as { content?: object };
      return Object.keys(content);
    },
  );
  return [...new Set(types)];
}

function wireRow(document: SpecDocument, item: PathItem, operation: object): WireRow {
  const own = [...(item.parameters ?? []), ...listAt(operation, "parameters")].filter(isObject);
  const found: Record<string, ArgumentStyle> = {};
  for (const one of own) {
    const parameter = resolve<object>(document.components.parameters, one);
    const [name, place] = [textAt(parameter, "name"), textAt(parameter, "in")];
    const style = place === undefined ? undefined : styleOf(parameter, place);
    // What the operation says goes before what its path says.
    if (style !== undefined) found[`${place} ${name}`] = style;
    else delete found[`${place} ${name}`];
  }
  const body = bodyType(document, operation);
  const answers = answerTypes(document, operation);
  const types = answers.filter((type) => !isJson(type));
  return {
    ...(Object.keys(found).length > 0 && { styles: found }),
    ...(body !== undefined && { body }),
    ...(answers.length > 0 && answers.every((type) => /^text\/|[/+]xml\b/i.test(type)) && { text: true }),
    ...(types.length > 0 && { types }),
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
