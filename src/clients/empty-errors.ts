import { wrapSends } from "./wrap-sends.ts";

/** A refusal whose body says nothing has an error that says so: text, as openapi-fetch gives for all that is no JSON. */
function withError(result: unknown): unknown {
  if (typeof result !== "object" || result === null) return result;
  const { response, error }: { response?: unknown; error?: unknown } = result;
  if (!(response instanceof Response) || response.ok || error) return result;
  return { ...result, error: `HTTP ${response.status}, without a body` };
}

/**
 * Gives every refusal an error. openapi-fetch has none for an empty body, so that `if (error)` would take a 503 for a
 * success without data.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api (response)
 */
export function sayEmptyErrors(client: object): void {
  wrapSends(
    client,
    (send) =>
      async (...call) =>
        withError(await send(...call)),
  );
}
