/** The generated types of some services of an API, or of all of them; those of several are joined by `&`. */
export interface ServiceTypes {
  /** Paths as openapi-typescript prints them. */
  paths: object;
  /** What may be done with the fields of each record. */
  records: object;
  /** What each path lets a client do. */
  calls: object;
}

/** The types that a client is made of. */
export interface ApiTypes extends ServiceTypes {
  /** Whether an answer holds every field that was asked for; elsewhere a field that does not apply is missing. */
  complete: boolean;
  /** Arguments of paths that are more than text, by their names: ids that have to be looked up. */
  brands?: object;
}

/** Shows a computed object type as its fields. */
export type Shown<T> = { [K in keyof T]: T[K] } & {};

/** A union of objects as one object that has the members of all. */
export type Joined<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** What `T` has under `Key`, or `Otherwise`. */
export type At<T, Key, Otherwise = never> = Key extends keyof T ? T[Key] : Otherwise;

/** Paths of an API at which a method of the client exists. */
export type PathWith<A extends ApiTypes, Verb extends string> = {
  [P in keyof A["calls"]]: Verb extends keyof A["calls"][P] ? P : never;
}[keyof A["calls"]] &
  string;

/**
 * The path of a call. While a compiler still finds out which one is meant, this is some text, of which nothing follows;
 * `P` itself would be all of them, and every argument would be worked out for thousands of paths first.
 */
type Chosen<P> = [P] extends [infer Path extends string] ? Path : never;

/** What openapi-typescript prints at a path. */
export type PathAt<A extends ApiTypes, P> = At<A["paths"], Chosen<P>>;

/** What a client may do at a path. */
export type CallsAt<A extends ApiTypes, P> = At<A["calls"], Chosen<P>>;

/** What a path says of a verb: the name of its record for reading, more for writing. */
export type CallAt<A extends ApiTypes, P, Verb extends string> = At<CallsAt<A, P>, Verb>;

/** The rights of a record, by its name. */
export type RecordAt<A extends ApiTypes, Name> = At<A["records"], Name>;
