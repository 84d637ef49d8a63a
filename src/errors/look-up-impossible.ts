import { ErpError } from "./erp-error.ts";

/** A record cannot be looked up before it is created: nothing tells it apart from others. Nothing was sent. */
export class LookUpImpossible extends ErpError {
  constructor(path: string, problem: string) {
    super("LOOK_UP_IMPOSSIBLE", `lookupThenCreate ${path}: ${problem}`);
  }
}
