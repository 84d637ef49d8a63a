import { QueryInvalid } from "../../errors/query-invalid.ts";
import { isFieldPath } from "../../kit/odata-name.ts";
import type { QueryRules } from "../query-rules.ts";

const isEntry = (text: string): boolean => isFieldPath(text.replace(/ (?:asc|desc)$/, ""));

/**
 * Writes the text of `$orderby`; undefined when there is nothing to sort by.
 *
 * @throws {QueryInvalid} when a name is none, or the service takes fewer fields (fact 52)
 */
export function printOrderBy({ maxOrderFields }: QueryRules, orderBy: string | readonly string[]): string | undefined {
  const list = typeof orderBy === "string" ? [orderBy] : orderBy;
  if (list.length > maxOrderFields)
    throw new QueryInvalid("$orderby", `this service sorts by ${maxOrderFields} field only`);
  const wrong = list.find((one) => !isEntry(one));
  if (wrong !== undefined) throw new QueryInvalid("$orderby", "give a field, optionally followed by asc or desc");
  return list.length > 0 ? list.join(",") : undefined;
}
