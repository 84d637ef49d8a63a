import { ErpError } from "./erp-error.ts";

/**
 * A record cannot be looked up before it is created, because nothing identifies it or the service returns other
 * records. Nothing was created.
 */
export class LookUpImpossible extends ErpError {
  constructor(path: string, problem: string) {
    super("LOOK_UP_IMPOSSIBLE", `lookupThenCreate ${path}: ${problem}`);
  }
}
