import type { ApiTypes, CallAt } from "../types/api-types.ts";
import type { PathArguments } from "../types/arguments.ts";
import type { Part, PartMethods } from "../types/batching.ts";
import type { AnsweredRow, Expandable, GetRecord, ProjectionOptions, Selectable } from "../types/reading.ts";
import type { RemovePath, UpdateBody, UpdatePath, WriteAnswer } from "../types/writing.ts";
import type { Upserted, UpsertOptions } from "./answers.ts";
import type { ByAlternateKey, RecordPath, UpsertBody, UpsertPath } from "./record-paths.ts";

/** Names the record of a request of a batch. */
type PartPlace<A extends ApiTypes, P> = PathArguments<A, P, "get"> | ByAlternateKey<A, P>;

/** The methods that build the requests of a batch by alternate keys, and upserts. */
interface KeyedParts<A extends ApiTypes> {
  get<
    P extends RecordPath<A>,
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
  >(
    path: P,
    options: ByAlternateKey<A, P> & ProjectionOptions<S, E>,
  ): Part<AnsweredRow<A, P, CallAt<A, P, "get">, S, E>>;
  update<P extends UpdatePath<A> & RecordPath<A>>(
    path: P,
    changes: UpdateBody<A, P>,
    options: ByAlternateKey<A, P> & { readonly ifMatch?: string },
  ): Part<WriteAnswer<A, P, "update">>;
  remove<P extends RemovePath<A> & RecordPath<A>>(
    path: P,
    options: ByAlternateKey<A, P> & { readonly ifMatch?: string },
  ): Part<WriteAnswer<A, P, "remove">>;
  upsert<P extends UpsertPath<A>, const S extends Selectable<A, P, GetRecord<A, P>> = undefined>(
    path: P,
    body: UpsertBody<A, P>,
    options: PartPlace<A, P> & UpsertOptions<S> & { readonly mode?: "create-only" | "update-only" },
  ): Part<Upserted<AnsweredRow<A, P, CallAt<A, P, "get">, S, undefined>>>;
}

/** The methods that build the requests of a batch of Dataverse. */
export type DataverseParts<A extends ApiTypes> = KeyedParts<A> & PartMethods<A>;
