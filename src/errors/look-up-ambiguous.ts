import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** Several records have the values by which one of them was to be found. Nothing was created by this call, or it is the cause that says so. */
export class LookUpAmbiguous extends ErpError {
  /** Fields that were looked by. */
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
