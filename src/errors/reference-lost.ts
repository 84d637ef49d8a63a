import { ErpError } from "./erp-error.ts";

/**
 * A write takes a value from the record of an earlier one, which was done without anybody knowing that record: its answer
 * could not be read, or had none, and no key finds it. Nothing was sent.
 */
export class ReferenceLost extends ErpError {
  /** Id of the earlier write. */
  readonly id: string;
  /** The field of its record that is wanted. */
  readonly field: string;

  constructor(id: string, field: string) {
    super(
      "REFERENCE_LOST",
      `Write ${id} was done, and nobody knows its record, so its ${field} is not known either: look it up at the service, and repair this write with the value itself, or give it up.`,
    );
    this.id = id;
    this.field = field;
  }
}
