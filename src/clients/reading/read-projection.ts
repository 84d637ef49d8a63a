import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { QueryOptions } from "../../odata/query/build-query.ts";
import type { Expand } from "../../odata/query/print-expand.ts";
import type { UntypedFilter } from "../../odata/filter/filter-types.ts";
import type { CallValues } from "../calls/call-values.ts";
import { readSwitch, withoutArguments } from "../calls/read-options.ts";

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Options inside of an expansion are checked where they are written. */
function isExpand(value: unknown): value is Expand {
  return (
    isTexts(value) ||
    (isObject(value) && !Array.isArray(value) && Object.values(value).every((one) => one === true || isObject(one)))
  );
}

function isFilter(value: unknown): value is UntypedFilter {
  return isObject(value) && !Array.isArray(value);
}

/**
 * Takes the OData options out of what a caller gave.
 *
 * @throws {ArgumentInvalid} when one is not of its kind; only callers without types get so far
 */
export function readProjection(path: string, values: CallValues): QueryOptions {
  const options = withoutArguments(path, values);
  const { select, expand, filter, orderBy } = options;
  const wrong = (what: string): ArgumentInvalid => new ArgumentInvalid("GET", path, what);
  if (select !== undefined && !isTexts(select)) throw wrong("select is a list of field names.");
  if (expand !== undefined && !isExpand(expand))
    throw wrong("expand is a list of names, or an object of names with true or their options.");
  if (filter !== undefined && !isFilter(filter))
    throw wrong("filter is an object of fields, or what and, or, eq and the like make.");
  if (orderBy !== undefined && typeof orderBy !== "string" && !isTexts(orderBy))
    throw wrong("orderBy is a field, or a list of fields.");
  const counted = readSwitch({ method: "GET", path }, options, "count");
  return {
    ...(select && { select }),
    ...(expand && { expand }),
    ...(filter && { filter }),
    ...(orderBy !== undefined && { orderBy }),
    ...(counted && { count: true }),
  };
}
