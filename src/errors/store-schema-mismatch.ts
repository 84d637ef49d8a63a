import { ErpError } from "./erp-error.ts";

/**
 * The tables of a store have another version than this package reads: missing or older (run `createSchema()`), or newer
 * (update the package).
 */
export class StoreSchemaMismatch extends ErpError {
  /** Version found; 0 when there is none. */
  readonly found: number;
  /** Version that this package reads. */
  readonly wanted: number;

  constructor(where: string, found: number, wanted: number) {
    const advice =
      found > wanted
        ? "it was written by a newer erp-openapi: update this one."
        : "run createSchema() of this store once, when you deploy.";
    super(
      "STORE_SCHEMA_MISMATCH",
      `${where} has schema version ${found}, this erp-openapi reads version ${wanted}: ${advice}`,
    );
    this.found = found;
    this.wanted = wanted;
  }
}
