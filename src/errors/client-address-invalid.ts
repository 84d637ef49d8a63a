import { ErpError } from "./erp-error.ts";

/** A part of a client's address is missing or invalid. */
export class ClientAddressInvalid extends ErpError {
  constructor(part: string, value: unknown, expected: readonly string[]) {
    super(
      "CLIENT_ADDRESS_INVALID",
      `${part} is ${value === undefined ? "missing" : JSON.stringify(value)}: expected ${expected.join(", ")}.`,
    );
  }
}
