import { ErpError } from "./erp-error.ts";

/** A record cannot be looked up before it is created: nothing tells it apart from others, or the vendor cannot filter on what does. Nothing was created. */
export class LookUpImpossible extends ErpError {
  constructor(path: string, problem: string) {
    super("LOOK_UP_IMPOSSIBLE", `lookupThenCreate ${path}: ${problem}`);
  }
}
