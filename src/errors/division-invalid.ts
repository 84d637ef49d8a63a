import { ErpError } from "./erp-error.ts";

/** The value is not a division of Exact Online. */
export class DivisionInvalid extends ErpError {
  constructor(value: unknown) {
    super(
      "DIVISION_INVALID",
      `A division is a positive whole number, such as 123456, not ${typeof value === "number" ? value : typeof value}: read the codes from system/Divisions.`,
    );
  }
}
