import type { FetchOptions } from "openapi-fetch";
import type { FetchAnswer } from "../types/fetching.ts";

/** What a call takes; nothing at all where nothing is demanded. */
type Call<T> = Record<string, never> extends FetchOptions<T> ? [init?: FetchOptions<T>] : [init: FetchOptions<T>];

/**
 * Calls whose methods openapi-fetch has no name for, such as `QUERY` of OpenAPI 3.2.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export interface RawRequests<R> {
  request<P extends keyof R & string, M extends keyof R[P] & string>(
    method: M,
    path: P,
    ...call: Call<R[P][M]>
  ): Promise<FetchAnswer<R[P][M], FetchOptions<R[P][M]>>>;
}
