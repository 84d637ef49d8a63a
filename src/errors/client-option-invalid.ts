import { ErpError } from "./erp-error.ts";

/** A client was given options that it does not know. The message names all of them, the nearest that there is, and what it takes. */
export class ClientOptionInvalid extends ErpError {
  /** @param unknown each option as it was given, with the known one that is meant, if there is one */
  constructor(unknown: readonly (readonly [given: string, meant: string | undefined])[], known: readonly string[]) {
    const names = unknown.map(
      ([given, meant]) =>
        `${JSON.stringify(given)}${meant === undefined ? "" : ` (did you mean ${JSON.stringify(meant)}?)`}`,
    );
    super(
      "CLIENT_OPTION_INVALID",
      `A client has no option${names.length === 1 ? "" : "s"} ${names.join(", ")}: expected ${known.join(", ")}.`,
    );
  }
}
