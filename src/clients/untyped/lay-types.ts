import type { Quota } from "../../http/quota/quota.ts";
import type { BatchParts } from "../batches/batch-parts.ts";
import type { ApiTypes } from "../types/api-types.ts";
import type { BatchMethods, PartMethods } from "../types/batching.ts";
import type { ClientMethods } from "../types/client-methods.ts";
import type { Misfits } from "./misfits.ts";
import type { SampleTypes } from "./sample-types.ts";
import type { UntypedClient } from "./untyped-client.ts";

/** The methods of a client as its spec types them. */
type TypedMethods<A extends ApiTypes> = ClientMethods<A> & BatchMethods<A> & { readonly quota: Quota };

/** What is answered of each request of a batch is typed by the requests, so that only its states compare. */
interface BatchLikeness {
  batch(
    build: unknown,
    settings?: Parameters<UntypedClient["batch"]>[1],
  ): Promise<readonly Pick<Awaited<ReturnType<UntypedClient["batch"]>>[number], "state">[]>;
}

/** Requests of a batch are typed by what they answer, which they do not hold. */
type PartsLikeness = { [Verb in keyof BatchParts]: (...request: Parameters<BatchParts[Verb]>) => object };

declare const sample: TypedMethods<SampleTypes>;

/** `wait` with a path, its other signature, which takes a handle, set aside. */
type WaitLikeness = { wait: typeof sample.wait<"/{company}/records"> };

/** Names of methods that the public types and the untyped client do not have alike, seen at an API that has them all. */
type Unlike =
  | Misfits<Omit<TypedMethods<SampleTypes>, "batch" | "wait">, Omit<UntypedClient, "batch" | "wait">>
  | Misfits<WaitLikeness, Pick<UntypedClient, "wait">>
  | Misfits<BatchMethods<SampleTypes>, BatchLikeness>
  | Misfits<PartMethods<SampleTypes>, PartsLikeness>;

/** Takes an untyped client as long as nothing is unlike; else the compiler says which of its methods are. */
type Alike = [Unlike] extends [never] ? UntypedClient : { readonly methodsThatDoNotFit: Unlike };

/**
 * Lays the types of an API over the methods of its client. The types are those of literal paths; the methods take what
 * they find in the tables. That the two are alike in names, parameters and results is what `Alike` checks: what a spec's
 * types make of a path cannot be checked while the spec is not known.
 */
export function layTypes<A extends ApiTypes>(client: Alike): TypedMethods<A>;
export function layTypes(client: unknown): unknown {
  return client;
}
