import { objectAt, textAt } from "../../kit/json-access.ts";
import { isJson } from "./content-types.ts";
import type { ArgumentStyle } from "./tables.ts";

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

/** The content type of a parameter whose value is text of one, JSON before others, and what is said of it. */
export function parameterContent(parameter: object): readonly [type: string, media: unknown] | undefined {
  const all = Object.entries(objectAt(parameter, "content"));
  return all.find(([type]) => isJson(type)) ?? all[0];
}

/** How a parameter is written; undefined where it is as its place takes for granted. */
export function styleOf(parameter: object, place: string): ArgumentStyle | undefined {
  const content = parameterContent(parameter);
  if (content !== undefined) return isJson(content[0]) ? "json" : "text";
  const style = textAt(parameter, "style") ?? (defaults[place] ?? "simple").replace("*", "");
  const explode: unknown = Reflect.get(parameter, "explode") ?? style === "form";
  const delimited = style === "spaceDelimited" || style === "pipeDelimited";
  // A list that explodes is repeated whatever stands between its parts otherwise.
  const whole =
    delimited && explode === true ? "form*" : exploding.has(style) ? `${style}${explode === true ? "*" : ""}` : style;
  return isStyle(whole) && whole !== defaults[place] ? whole : undefined;
}
