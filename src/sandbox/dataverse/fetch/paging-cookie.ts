import { escapeMarkup } from "../../../kit/xml/escape-markup.ts";
import { readXml } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import type { Row } from "../../odata/model/entity-type.ts";
import { attributeOf } from "../model/table-model.ts";
import type { SortColumn } from "./order-rows.ts";
import { badFetch } from "./read-fetch.ts";
import { comparableOf } from "./test-condition.ts";

const shown = ({ column }: SortColumn, row: Row): string | undefined => {
  const value = row[column.name] ?? null;
  if (value === null) return undefined;
  return column.type === "guid" ? `{${String(value).toUpperCase()}}` : String(value);
};

/** The first and the last row of a page, by what they are sorted by. */
function formatCookie(page: number, columns: readonly SortColumn[], first: Row, last: Row): string {
  const parts = columns.map((column) => {
    const ends = (["last", "first"] as const).map((end) => {
      const text = shown(column, end === "last" ? last : first);
      return text === undefined ? `${end}null="1"` : `${end}="${escapeMarkup(text)}"`;
    });
    return `<${attributeOf(column.column.name)} ${ends.join(" ")} />`;
  });
  return `<cookie page="${page}">${parts.join("")}</cookie>`;
}

/** Percent-encoding with small letters, as the service has it. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
    .replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());

/**
 * The annotation with which a client asks for the next page: the cookie in it is encoded twice.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/page-results
 */
export function pagingCookie(page: number, columns: readonly SortColumn[], first: Row, last: Row): string {
  const cookie = formatCookie(page, columns, first, last);
  return `<cookie pagenumber="${page + 1}" pagingcookie="${encode(encode(cookie))}" istracking="False" />`;
}

/** The last row of the page before, as a cookie tells it; what is no cookie of this query is refused. */
export function readCookie(text: string, columns: readonly SortColumn[]): readonly (string | number | null)[] {
  const refuse = (): never => {
    throw badFetch(
      "The paging cookie is not one of this query: decode it twice, and encode it as an attribute of XML.",
    );
  };
  try {
    const { name, children } = readXml(text);
    if (name !== "cookie" || children.length !== columns.length) return refuse();
    return columns.map(({ column }, index) => {
      const { name: attribute, attributes } = children[index] ?? { name: "", attributes: new Map<string, string>() };
      const last = attributes.get("last");
      if (attribute !== attributeOf(column.name)) return refuse();
      if (last === undefined) return attributes.get("lastnull") === "1" ? null : refuse();
      return comparableOf(column, last);
    });
  } catch (error) {
    if (error instanceof XmlUnreadable) return refuse();
    throw error;
  }
}
