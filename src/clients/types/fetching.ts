import type { Client, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { NearestPath, Unseen } from "../../kit/nearest-literal.ts";
import type { At } from "./api-types.ts";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** Paths at which a method is declared. */
type PathOf<Paths, Verb extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [Name in Verb]: unknown } ? Path : never;
}[keyof Paths] &
  string;

/** What is declared of a method at a path. */
type OperationAt<Paths, Path, Verb extends Method> = Extract<
  At<At<Paths, Path>, Verb>,
  Readonly<Record<string | number, unknown>>
>;

/** What a method takes at a path. */
type InitAt<Paths, Path, Verb extends Method> =
  At<Paths, Path> extends infer Item extends Readonly<Record<Verb, unknown>> ? MaybeOptionalInit<Item, Verb> : never;

/** The second argument, which may be left out where nothing in it is mandatory. */
type InitArguments<Init> =
  Record<never, never> extends Init
    ? [init?: Init & { [key: string]: unknown }]
    : [init: Init & { [key: string]: unknown }];

/** A method of openapi-fetch, of which a wrong path is refused by the nearest right one. */
export interface FetchMethod<Paths, Verb extends Method> {
  <
    Path extends NearestPath<PathOf<Paths, Verb>, Given>,
    Init extends InitAt<Paths, Path, Verb>,
    Given extends string = string,
  >(
    url: Path | Unseen<Given>,
    ...init: InitArguments<Init>
  ): Promise<FetchResponse<OperationAt<Paths, Path, Verb>, Init, `${string}/${string}`>>;
  /** Cannot be called. It lets what takes a client of openapi-fetch take this one. */
  (this: never): never;
}

/** The client of openapi-fetch. */
export type FetchClient<Paths extends object> = Omit<Client<Paths>, Uppercase<Method>> & {
  readonly [Verb in Method as Uppercase<Verb>]: FetchMethod<Paths, Verb>;
};

/** The methods of openapi-fetch that a path has. */
export type FetchMethods<Paths, Path> = {
  readonly [Verb in Method as Verb extends keyof At<Paths, Path> ? Uppercase<Verb> : never]: <
    Init extends InitAt<Paths, Path, Verb>,
  >(
    ...init: InitArguments<Init>
  ) => Promise<FetchResponse<OperationAt<Paths, Path, Verb>, Init, `${string}/${string}`>>;
};
