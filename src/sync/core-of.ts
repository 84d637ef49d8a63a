import type { ClientCore } from "../clients/core/client-core.ts";
import { SyncOptionInvalid } from "../errors/sync-option-invalid.ts";
import { partOf } from "../kit/hidden-part.ts";

function isCoreMaker(value: unknown): value is () => Promise<ClientCore> {
  return typeof value === "function";
}

/**
 * What a client is asked for at paths that are known at run time only; loaded when it is first asked.
 *
 * @throws {SyncOptionInvalid} when it is no client of this package
 */
export function coreOf(client: object): () => Promise<ClientCore> {
  const core = partOf(client, "client-core");
  if (isCoreMaker(core)) return core;
  throw new SyncOptionInvalid(
    "client is none that this package made: give one of erp-openapi/exact-online or its like.",
  );
}
