import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/**
 * Several records have the values that should identify one. This call created nothing, unless its `cause` says that it
 * may have.
 */
export class LookUpAmbiguous extends ErpError {
  /** Fields that the record was looked up by. */
  readonly fields: readonly string[];

  constructor(path: string, fields: readonly string[], options: ErpErrorOptions = {}) {
    super(
      "LOOK_UP_AMBIGUOUS",
      `lookupThenCreate ${path}: several records have the same ${fields.join(", ")}. Read them with list and choose, or name fields in by that tell them apart`,
      options,
    );
    this.fields = fields;
  }
}
