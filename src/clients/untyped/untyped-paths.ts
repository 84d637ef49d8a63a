import type { MethodName } from "../../../generated/tables.ts";
import type { UntypedClient } from "./untyped-client.ts";

/** An operation of which nothing is known, as openapi-typescript would print it. */
interface UntypedOperation {
  readonly parameters: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
  };
  readonly requestBody?: { readonly content: { readonly "application/json": unknown } };
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": unknown } };
    readonly default: { readonly content: { readonly "application/json": unknown } };
  };
}

/** Paths of any API, for openapi-fetch. */
export type UntypedPaths = Record<string, Record<Lowercase<MethodName>, UntypedOperation>>;

/** A call in openapi-fetch's words. */
export type RawCall = {
  readonly params: {
    readonly path: Record<string, unknown>;
    readonly query: Record<string, unknown>;
    readonly header: Record<string, unknown>;
  };
  readonly querySerializer: (query: Record<string, unknown>) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly parseAs: "stream";
  readonly signal: AbortSignal;
};

/** How the service answered, its body as it arrives. */
export interface RawAnswer {
  readonly response: Response;
  readonly data?: ReadableStream<Uint8Array> | null | undefined;
  readonly error?: unknown;
}

/** A client whose paths are known at run time only. */
export interface UntypedApiClient extends UntypedClient {
  /** A call as openapi-fetch makes it: the answer comes as it is, whatever its status. */
  readonly request: (method: MethodName, path: string, call: RawCall) => Promise<RawAnswer>;
}
