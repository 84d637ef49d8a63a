import type { Priority, QuotaWait } from "../../http/operation-hints.ts";
import type { Division } from "../division.ts";
import type { ApiTypes, At, PathAt } from "./api-types.ts";

type ParametersAt<A extends ApiTypes, P, Method extends string> = At<At<PathAt<A, P>, Method>, "parameters">;

/** Parameters of one place; where there are none the generated type says `never` or nothing at all. */
type Place<A extends ApiTypes, P, Method extends string, Where extends string> =
  NonNullable<At<ParametersAt<A, P, Method>, Where>> extends infer Parameters
    ? [Parameters] extends [never]
      ? Record<never, never>
      : Parameters
    : never;

/** A division is no mere number, and a company no mere text, where an API says so: it has to be named as one. */
type Branded<A extends ApiTypes, Name, Value> = Name extends "division"
  ? Division
  : At<NonNullable<A["brands"]>, Name, Value>;

/** Arguments that stand in the path: company, keys. All of them are mandatory. */
export type PathArguments<A extends ApiTypes, P, Method extends string> =
  Place<A, P, Method, "path"> extends infer Path ? { [Name in keyof Path]-?: Branded<A, Name, Path[Name]> } : never;

/** The query of a path, whether it may be left out or not. */
export type QueryAt<A extends ApiTypes, P, Method extends string> = Place<A, P, Method, "query">;

/** Arguments of a function: what stands in the query beside OData's own options. */
export type FunctionArguments<A extends ApiTypes, P, Method extends string> =
  QueryAt<A, P, Method> extends infer Query
    ? { readonly [Name in keyof Query as Name extends `$${string}` ? never : Name]: Query[Name] }
    : never;

/** `ifMatch`, where the vendor takes the version of the record; mandatory where the vendor demands it. */
export type VersionArgument<A extends ApiTypes, P, Method extends string> =
  Place<A, P, Method, "header"> extends infer Header
    ? "If-Match" extends keyof Header
      ? Header extends { "If-Match": string }
        ? { /** `@odata.etag` of the record that was read, or `*` for any version. */ readonly ifMatch: string }
        : { readonly ifMatch?: string }
      : unknown
    : never;

/** What every call takes. */
export interface CallOptions {
  /** Aborts the call and every wait inside it. */
  readonly signal?: AbortSignal;
  /** Priority when a limit is nearly used up. @default "normal" */
  readonly priority?: Priority;
  /** Called before each wait for a limit with what the call waits for. */
  readonly onWait?: (wait: QuotaWait) => unknown;
}

// Errors call an intersection by its name, and what it misses by the part that has it.
/** Arguments and options of a call that says otherwise which version of the record it is for. */
export type UnversionedArguments<A extends ApiTypes, P, Method extends string> = PathArguments<A, P, Method> &
  FunctionArguments<A, P, Method> &
  CallOptions;

/** Arguments and options of a call, as one object. */
export type CallArguments<A extends ApiTypes, P, Method extends string> = UnversionedArguments<A, P, Method> &
  VersionArgument<A, P, Method>;

/** Makes an argument list end early when nothing is mandatory in `Arguments`, the part of `Options` that the path decides. */
export type OptionalWhenEmpty<Arguments, Options = Arguments> =
  Record<never, never> extends Arguments ? [options?: Options] : [options: Options];
