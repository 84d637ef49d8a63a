import { ErpError } from "./erp-error.ts";

/**
 * The path is valid but refers to no record, such as a navigation property that is not set. (A key that does not exist
 * is a 404.)
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingIndividualEntities
 */
export class RecordAbsent extends ErpError {
  constructor(path: string, why = "the relation is not set") {
    super("RECORD_ABSENT", `GET ${path}: there is no record at the end of this path; ${why}.`);
  }
}
