import { type ClientCore, coreName } from "../../clients/core/client-core.ts";
import { partOf } from "../../kit/hidden-part.ts";

function isCoreMaker(value: unknown): value is () => Promise<ClientCore> {
  return typeof value === "function";
}

/** What a client is asked for by rooms that know its paths at run time only. */
export async function coreOf(client: object): Promise<ClientCore> {
  const make = partOf(client, coreName);
  if (!isCoreMaker(make)) throw new Error("A client of this package has a core.");
  return make();
}
