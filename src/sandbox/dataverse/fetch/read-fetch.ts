import { childrenNamed } from "../../../kit/xml/find-elements.ts";
import { readXml, type XmlElement } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { Organisation, Table } from "../data/organisation.ts";
import { type Column, columnOf } from "../model/table-model.ts";
import type {
  Aggregate,
  DateGrouping,
  FetchAttribute,
  FetchCondition,
  FetchEntity,
  FetchFilter,
  FetchLink,
  FetchOrder,
  FetchQuery,
} from "./fetch-query.ts";

/** What the documentation says of a query at most. */
const mostLinks = 15;
const mostRows = 5000;
const mostAggregated = 50_000;

/** A query that is not understood. */
export const badFetch = (message: string): Refusal => new Refusal(400, "0x80040203", message);

const isTrue = (text: string | undefined): boolean => text === "true" || text === "1";

function numberOf({ attributes, name }: XmlElement, attribute: string, most: number): number | undefined {
  const text = attributes.get(attribute);
  if (text === undefined || text === "") return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw badFetch(`The attribute '${attribute}' of '${name}' is '${text}': a positive number is needed.`);
  return Math.min(Number(text), most);
}

function needed({ attributes, name }: XmlElement, attribute: string): string {
  const text = attributes.get(attribute);
  if (text === undefined || text === "") throw badFetch(`The element '${name}' needs the attribute '${attribute}'.`);
  return text;
}

function oneOf<T extends string>(element: XmlElement, attribute: string, choices: readonly T[]): T | undefined {
  const text = element.attributes.get(attribute);
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw badFetch(`The value '${text}' of '${attribute}' is not one of ${choices.join(", ")}.`);
  return found;
}

/** The column of an attribute's name, as the vendor refuses another. */
export function fetchColumn({ model }: Table, attribute: string): Column {
  const column = columnOf(model, attribute);
  if (!column)
    throw new Refusal(
      400,
      "0x80041103",
      `'${model.logicalName}' entity doesn't contain attribute with Name = '${attribute}' and NameMapping = 'Logical'.`,
    );
  return column;
}

const aggregates: readonly Aggregate[] = ["count", "countcolumn", "sum", "avg", "min", "max"];
const groupings: readonly DateGrouping[] = ["day", "week", "month", "quarter", "year"];

function readAttribute(element: XmlElement, table: Table): FetchAttribute {
  return {
    column: fetchColumn(table, needed(element, "name")),
    alias: element.attributes.get("alias"),
    aggregate: oneOf(element, "aggregate", aggregates),
    groupBy: isTrue(element.attributes.get("groupby")),
    dateGrouping: oneOf(element, "dategrouping", groupings),
    distinct: isTrue(element.attributes.get("distinct")),
  };
}

function readOrder({ attributes }: XmlElement, table: Table): FetchOrder {
  const name = attributes.get("attribute");
  return {
    column: name === undefined ? undefined : fetchColumn(table, name),
    alias: attributes.get("alias"),
    descending: isTrue(attributes.get("descending")),
  };
}

function readCondition(element: XmlElement): FetchCondition {
  const { attributes } = element;
  const value = attributes.get("value");
  const values = childrenNamed(element, "value").map(({ text }) => text.trim());
  return {
    entityName: attributes.get("entityname"),
    attribute: needed(element, "attribute"),
    operator: needed(element, "operator"),
    values: value === undefined ? values : [value, ...values],
    valueOf: attributes.get("valueof"),
  };
}

function readFilter(element: XmlElement): FetchFilter {
  return {
    any: oneOf(element, "type", ["and", "or"]) === "or",
    conditions: childrenNamed(element, "condition").map(readCondition),
    filters: childrenNamed(element, "filter").map(readFilter),
  };
}

/** Reads the tables of a query and numbers them. */
class FetchReader {
  readonly #organisation: Organisation;
  #slots = 0;

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
  }

  entity(element: XmlElement, isRoot: boolean): FetchEntity {
    const name = needed(element, "name");
    const table = this.#organisation.find(name);
    if (!table)
      throw new Refusal(
        400,
        "0x80041102",
        `The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
      );
    const strange = element.children.find(
      (child) => !["attribute", "all-attributes", "order", "filter", "link-entity"].includes(child.name),
    );
    if (strange) throw badFetch(`The element '${strange.name}' is not expected within '${element.name}'.`);
    const slot = this.#slots++;
    if (slot > mostLinks)
      throw new Refusal(400, "0x8004430d", "Number of link entities in query exceeded maximum limit.");
    const named = childrenNamed(element, "attribute").map((child) => readAttribute(child, table));
    const all = childrenNamed(element, "all-attributes").length > 0 || (isRoot && named.length === 0);
    const every = [...table.model.columns.values()].map((column) => ({
      column,
      alias: undefined,
      aggregate: undefined,
      groupBy: false,
      dateGrouping: undefined,
      distinct: false,
    }));
    return {
      table,
      slot,
      alias: element.attributes.get("alias") ?? (isRoot ? name : `${name}${slot}`),
      attributes: all ? every : named,
      orders: childrenNamed(element, "order").map((child) => readOrder(child, table)),
      filters: childrenNamed(element, "filter").map(readFilter),
      links: childrenNamed(element, "link-entity").map((child) => this.#link(child, table)),
    };
  }

  #link(element: XmlElement, outer: Table): FetchLink {
    const type = oneOf(element, "link-type", ["inner", "outer", "exists", "in"]) ?? "inner";
    const entity = this.entity(element, false);
    return {
      ...entity,
      from: fetchColumn(entity.table, needed(element, "from")),
      to: fetchColumn(outer, needed(element, "to")),
      type: type === "in" ? "exists" : type,
    };
  }
}

function rootOf(text: string): XmlElement {
  try {
    return readXml(text);
  } catch (error) {
    if (!(error instanceof XmlUnreadable)) throw error;
    throw new Refusal(400, "0x80040201", `Invalid XML: ${error.message}.`);
  }
}

/**
 * Reads a query in FetchXML.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference/fetch
 */
export function readFetch(text: string, organisation: Organisation): FetchQuery {
  const root = rootOf(text);
  const [element, ...more] = childrenNamed(root, "entity");
  if (root.name !== "fetch" || !element || more.length > 0)
    throw badFetch("A query is one 'fetch' element with one 'entity' in it.");
  const { attributes } = root;
  const query: FetchQuery = {
    entity: new FetchReader(organisation).entity(element, true),
    top: numberOf(root, "top", mostRows),
    count: numberOf(root, "count", mostRows),
    page: numberOf(root, "page", Number.MAX_SAFE_INTEGER) ?? 1,
    cookie: attributes.get("paging-cookie") || undefined,
    aggregate: isTrue(attributes.get("aggregate")),
    aggregateLimit: numberOf(root, "aggregatelimit", mostAggregated) ?? mostAggregated,
    distinct: isTrue(attributes.get("distinct")),
    total: isTrue(attributes.get("returntotalrecordcount")),
  };
  const beside = ["count", "page", "paging-cookie", "returntotalrecordcount"].find((name) => attributes.has(name));
  if (query.top !== undefined && beside !== undefined)
    throw badFetch(`The attribute 'top' cannot stand beside '${beside}'.`);
  return query;
}
