import type { Client, MaybeOptionalInit, ParseAsResponse } from "openapi-fetch";
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

/** What an answer holds, whatever its type; undefined where nothing is said of it. */
type ContentOf<Answer> = Answer extends { readonly content: infer Held extends object }
  ? Held[keyof Held & `${string}/${string}`]
  : Answer extends { readonly content?: infer Held }
    ? Held
    : never;

/** The declared statuses that begin so. */
type StatusOf<Answers, Start extends string> = keyof {
  [Status in keyof Answers as `${Status & (string | number)}` extends `${Start}${string}` ? Status : never]: true;
} &
  keyof Answers;

type ContentsOf<Answers, Status extends keyof Answers> = { [S in Status]: ContentOf<Answers[S]> }[Status];

/** What a success holds; an operation that tells nothing but its `default` answers with that. */
type SuccessOf<Answers> = ContentsOf<
  Answers,
  [StatusOf<Answers, "2">] extends [never] ? StatusOf<Answers, "default"> : StatusOf<Answers, "2">
>;

/**
 * What comes of a call, in the names of openapi-fetch: its own type copies every member of an answer, so that a `Blob` loses
 * its methods and a record its name.
 */
export type FetchAnswer<Operation, Init> =
  | { data: ParseAsResponse<SuccessOf<At<Operation, "responses">>, Init>; error?: never; response: Response }
  | {
      data?: never;
      error: ContentsOf<At<Operation, "responses">, StatusOf<At<Operation, "responses">, "4" | "5" | "default">>;
      response: Response;
    };

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
  ): Promise<FetchAnswer<OperationAt<Paths, Path, Verb>, Init>>;
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
  ) => Promise<FetchAnswer<OperationAt<Paths, Path, Verb>, Init>>;
};
