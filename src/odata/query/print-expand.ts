import { QueryInvalid } from "../../errors/query-invalid.ts";
import { isFieldName } from "../../kit/odata-name.ts";
import type { EntityShape } from "../entity-shape.ts";
import type { UntypedFilter } from "../filter/filter-types.ts";
import { kindsInFilter } from "../filter/kinds-in-filter.ts";
import { printFilter } from "../filter/print-filter.ts";
import type { QueryRules } from "../query-rules.ts";
import { printOrderBy } from "./print-order-by.ts";

/** What to read of an expanded collection. v2 knows `select` and `expand` only. */
export interface ExpandOptions {
  readonly select?: readonly string[];
  readonly expand?: Expand;
  readonly filter?: UntypedFilter;
  readonly orderBy?: string | readonly string[];
  readonly top?: number;
}

/** Navigation properties to expand: their names, or names with options. */
export type Expand = readonly string[] | Readonly<Record<string, true | ExpandOptions>>;

/** Names of the options; one that is misspelled must not widen what is expanded. */
const known: ReadonlySet<string> = new Set<keyof ExpandOptions>(["select", "expand", "filter", "orderBy", "top"]);

function isList(expand: Expand): expand is readonly string[] {
  return Array.isArray(expand);
}

/** The properties to expand with their options; those of a list have none. */
function entriesOf(expand: Expand): { property: string; options: ExpandOptions }[] {
  if (isList(expand)) return expand.map((property) => ({ property: checkName(property), options: {} }));
  return Object.entries(expand).map(([property, options]) => {
    if (options === true) return { property: checkName(property), options: {} };
    const stray = Object.entries(options).find(([option, value]) => value !== undefined && !known.has(option))?.[0];
    if (stray !== undefined)
      throw new QueryInvalid(
        `$expand ${checkName(property)}`,
        `there is no option "${stray}": expected ${[...known].join(", ")}`,
      );
    return { property: checkName(property), options };
  });
}

/** Refuses what is no name of a field, so that nothing else slips into the query. */
export function checkName(field: string): string {
  if (isFieldName(field)) return field;
  throw new QueryInvalid("$select", "a field's name has characters that no field has");
}

/** v4: options in brackets behind the property. */
export function printExpand(rules: QueryRules, shape: EntityShape | undefined, expand: Expand): string | undefined {
  const parts = entriesOf(expand).map(({ property, options }) => {
    const inner = shape?.nested && Object.hasOwn(shape.nested, property) ? shape.nested[property]?.() : undefined;
    const filter = options.filter && printFilter(rules, kindsInFilter(inner, options.filter), options.filter);
    const orderBy = options.orderBy === undefined ? undefined : printOrderBy(rules, options.orderBy);
    const nested = options.expand && printExpand(rules, inner, options.expand);
    const { select = [], top } = options;
    if (top !== undefined && (!Number.isSafeInteger(top) || top < 0))
      throw new QueryInvalid(`$expand ${property}`, "top is a whole number that is not negative");
    const texts = [
      select.length > 0 ? `$select=${select.map(checkName).join(",")}` : undefined,
      nested && `$expand=${nested}`,
      filter && `$filter=${filter}`,
      orderBy && `$orderby=${orderBy}`,
      top === undefined ? undefined : `$top=${top}`,
    ].filter((text) => text !== undefined);
    return texts.length > 0 ? `${property}(${texts.join(";")})` : property;
  });
  return parts.length > 0 ? parts.join(",") : undefined;
}

/**
 * v2: paths in both options. What is expanded has to be selected too, as soon as anything is selected.
 *
 * @param select fields of the record itself; undefined for all
 */
export function flattenExpand(
  select: readonly string[] | undefined,
  expand: Expand,
  prefix = "",
): { select: string[]; expand: string[] } {
  const flat: { select: string[]; expand: string[] } = { select: [], expand: [] };
  for (const { property, options } of entriesOf(expand)) {
    if (options.filter !== undefined || options.orderBy !== undefined || options.top !== undefined) {
      throw new QueryInvalid(`$expand ${property}`, "this service can only select inside of an expanded collection");
    }
    const path = `${prefix}${property}`;
    const inner = flattenExpand(options.select, options.expand ?? [], `${path}/`);
    flat.expand.push(path, ...inner.expand);
    flat.select.push(...(inner.select.length > 0 ? inner.select : [path]));
  }
  const own = select?.map((field) => prefix + checkName(field));
  const narrowed = own !== undefined || flat.select.some((path) => !flat.expand.includes(path));
  if (!narrowed) return { select: [], expand: flat.expand };
  return { select: [...(own ?? [`${prefix}*`]), ...flat.select], expand: flat.expand };
}
