import { ErpError } from "./erp-error.ts";

/** What an organisation of Dataverse says of its tables cannot be read, or not used. The message says what to do. */
export class OrganisationUnreadable extends ErpError {
  /** @param source the address of the organisation, or the file that was saved of it */
  constructor(source: string, what: string, advice: string, options: { cause?: unknown } = {}) {
    super(
      "ORGANISATION_UNREADABLE",
      `${source.slice(0, 300)}: ${what.replace(/\s+/g, " ").slice(0, 300)}. ${advice}`,
      options,
    );
  }
}
