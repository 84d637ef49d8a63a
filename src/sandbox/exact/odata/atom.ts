import { isObject } from "../../../kit/json-access.ts";
import { escapeMarkup } from "../../../kit/xml/escape-markup.ts";
import type { EntityJson } from "./write-entity.ts";

function text(node: unknown, ...path: readonly string[]): string {
  let value = node;
  for (const name of path) value = isObject(value) ? value[name] : undefined;
  return typeof value === "string" ? value : "";
}

function property(name: string, value: unknown): string {
  if (value === null || value === undefined) return `<d:${name} m:null="true"/>`;
  const date = typeof value === "string" ? /^\/Date\((-?\d+)\)\/$/.exec(value)?.[1] : undefined;
  if (date !== undefined)
    return `<d:${name} m:type="Edm.DateTime">${new Date(Number(date)).toISOString().replace(/(?:\.000)?Z$/, "")}</d:${name}>`;
  const type =
    typeof value === "number"
      ? Number.isInteger(value)
        ? "Edm.Int32"
        : "Edm.Double"
      : typeof value === "boolean"
        ? "Edm.Boolean"
        : "";
  return `<d:${name}${type === "" ? "" : ` m:type="${type}"`}>${escapeMarkup(String(value))}</d:${name}>`;
}

function entry(entity: EntityJson, root: boolean): string {
  const uri = text(entity, "__metadata", "uri");
  const links: string[] = [];
  const properties: string[] = [];
  for (const [name, value] of Object.entries(entity)) {
    if (name === "__metadata") continue;
    if (!isObject(value)) properties.push(property(name, value));
    else if (Array.isArray(value["results"])) {
      const rows = value["results"]
        .filter(isObject)
        .map((row) => entry(row, false))
        .join("");
      links.push(
        `<link rel="related" title="${name}" href="${escapeMarkup(`${uri}/${name}`)}"><m:inline><feed>${rows}</feed></m:inline></link>`,
      );
    } else links.push(`<link rel="related" title="${name}" href="${escapeMarkup(text(value, "__deferred", "uri"))}"/>`);
  }
  const category = `<category term="${escapeMarkup(text(entity, "__metadata", "type"))}" scheme="http://schemas.microsoft.com/ado/2007/08/dataservices/scheme"/>`;
  return `<entry${root ? namespaces : ""}><id>${escapeMarkup(uri)}</id><title/>${category}${links.join("")}<content type="application/xml"><m:properties>${properties.join("")}</m:properties></content></entry>`;
}

const namespaces =
  ' xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"';
const declaration = '<?xml version="1.0" encoding="utf-8"?>';

/** An answer as Atom or XML: what a caller gets that does not ask for JSON (fact 38). `d` is what JSON would have there. */
export function atomOf(d: unknown): string {
  const rows = Array.isArray(d) ? d : isObject(d) && Array.isArray(d["results"]) ? d["results"] : undefined;
  if (rows) {
    const count = isObject(d) && typeof d["__count"] === "string" ? `<m:count>${d["__count"]}</m:count>` : "";
    const next =
      isObject(d) && typeof d["__next"] === "string" ? `<link rel="next" href="${escapeMarkup(d["__next"])}"/>` : "";
    return `${declaration}<feed${namespaces}><title/>${count}${rows
      .filter(isObject)
      .map((row) => entry(row, false))
      .join("")}${next}</feed>`;
  }
  if (isObject(d)) return `${declaration}${entry(d, true)}`;
  return `${declaration}<value xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices">${escapeMarkup(String(d))}</value>`;
}

/** A failure in XML. */
export function xmlError(message: string): string {
  return `${declaration}<error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code/><message xml:lang="">${escapeMarkup(message)}</message></error>`;
}
