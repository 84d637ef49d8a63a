/** `true` when the types are the same, not merely assignable to each other. */
export type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only with `true`. */
export type Expect<T extends true> = T;

/** What an async list yields. */
export type ItemOf<List> = List extends AsyncIterable<infer Item> ? Item : never;
