import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { UntypedFilter } from "../../odata/filter/filter-types.ts";
import { restrictsField } from "../../odata/filter/restricts-field.ts";
import type { FoundOperation } from "../tables/api-tables.ts";

/**
 * Refuses a list whose filter lacks the fields that the service demands, before it is sent.
 *
 * @throws {ArgumentInvalid} with the fields of which one, or several together, will do
 */
export function demandFilter({ method, path, row }: FoundOperation, filter: UntypedFilter | undefined): void {
  const choices = row.filterRequired?.map((fields) => fields.split(" "));
  if (!choices) return;
  if (filter && choices.some((fields) => fields.every((field) => restrictsField(filter, field)))) return;
  const wanted = choices.map((fields) => fields.join(" and ")).join(", or ");
  throw new ArgumentInvalid(method, path, `filter has to name ${wanted}: the service refuses the list without.`);
}
