import type { ApiTypes, At, CallsAt, PathAt } from "../types/api-types.ts";
import type { CallArguments, OptionalWhenEmpty } from "../types/arguments.ts";

/** What a path declares under a method, where it has it. */
type OperationAt<A extends ApiTypes, P, Method extends string> = NonNullable<At<PathAt<A, P>, Method>>;

/** The JSON that a success of an operation holds; undefined where it holds none. */
type JsonAnswer<Operation> = {
  [Status in 200 | 201]: At<NonNullable<At<At<At<Operation, "responses">, Status>, "content">>, "application/json">;
}[200 | 201] extends infer Answer
  ? [Answer] extends [never]
    ? undefined
    : Answer
  : never;

/** Whether a client has a method of its own for what a path does: one of `Known`. */
type IsKnown<Calls, Known extends string> = [Calls] extends [never]
  ? false
  : [Extract<keyof Calls, Known>] extends [never]
    ? false
    : true;

/** Paths of operations that are called by a method, and that no other method of a client does. */
type OperationPath<A extends ApiTypes, Method extends string, Known extends string> = {
  [P in keyof A["paths"]]: [NonNullable<At<A["paths"][P], Method>>] extends [never]
    ? never
    : IsKnown<CallsAt<A, P>, Known> extends true
      ? never
      : P;
}[keyof A["paths"]] &
  string;

/** Paths of actions. */
export type ActionPath<A extends ApiTypes> = OperationPath<A, "post", "create">;
/** Paths of functions that answer with no record and no list of them. */
export type FunctionPath<A extends ApiTypes> = OperationPath<A, "get", "get" | "list">;

/** The parameters of an action, as its description declares them. */
export type ActionParameters<A extends ApiTypes, P> = At<
  NonNullable<At<NonNullable<At<OperationAt<A, P, "post">, "requestBody">>, "content">>,
  "application/json"
>;

/** Parameters and options of an action; without parameters an empty object stands in their place. */
export type ActionArguments<A extends ApiTypes, P> = [ActionParameters<A, P>] extends [never]
  ? [parameters: Record<never, never>, ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>]
  : [parameters: ActionParameters<A, P>, ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>];

/** What an action answers. */
export type ActionAnswer<A extends ApiTypes, P> = JsonAnswer<OperationAt<A, P, "post">>;
/** What a function answers: of a single value an object with `value`. */
export type FunctionAnswer<A extends ApiTypes, P> = JsonAnswer<OperationAt<A, P, "get">>;
/** Arguments and options of a function. */
export type FunctionOptions<A extends ApiTypes, P> = CallArguments<A, P, "get">;
