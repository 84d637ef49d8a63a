import { ErpError } from "./erp-error.ts";

/** No set of this name can be kept in step. Nothing was read or stored. */
export class SyncSetUnknown extends ErpError {
  /** The name as it was given. */
  readonly set: string;

  /** @param likely names that are meant, perhaps; the nearest first */
  constructor(set: string, api: string, likely: readonly string[]) {
    const names = likely.map((name) => JSON.stringify(name)).join(", ");
    const advice =
      likely.length > 0 ? `Did you mean ${names}?` : "Take a name such as the documentation of sets has it.";
    super("SYNC_SET_UNKNOWN", `${api} has no set ${JSON.stringify(set)} that a copy can follow. ${advice}`);
    this.set = set;
  }
}
