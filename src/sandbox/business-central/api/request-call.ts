import type { Dialect } from "../../odata/dialect.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";
import type { ApiSets, Caller } from "./entity-set.ts";
import type { OperationMatch } from "./match-operation.ts";
import type { ApiModel } from "./service-model.ts";

/** One request on its way through the service. */
export interface RequestCall {
  readonly model: ApiModel;
  readonly sets: ApiSets;
  /** The companies of the environment, whichever API asks. */
  readonly companies: RowTable;
  /** Remembers everything that the environment holds; the answer brings it back. */
  readonly savepoint: () => () => void;
  readonly match: OperationMatch;
  readonly caller: Caller;
  readonly query: URLSearchParams;
  readonly dialect: Dialect;
  readonly headers: Headers;
  /** Address of the service's root, without a slash at its end. */
  readonly root: string;
  /** The address that was asked for, with its query: next links come from it. */
  readonly url: string;
  readonly body: Uint8Array;
}

/** The body as text, which must be JSON if there is one. */
export function jsonBody(call: RequestCall): string {
  const type = call.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new Refusal(415, "BadRequest", "A body needs the header Content-Type: application/json.");
  return Buffer.from(call.body).toString("utf8");
}
