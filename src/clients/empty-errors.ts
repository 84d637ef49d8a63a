/** Methods of openapi-fetch's client that send. */
const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"];

type Send = (...call: unknown[]) => Promise<unknown>;

function isSend(value: unknown): value is Send {
  return typeof value === "function";
}

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
  for (const method of methods) {
    const send: unknown = Reflect.get(client, method);
    if (isSend(send))
      Reflect.set(client, method, async (...call: unknown[]) => withError(await send.apply(client, call)));
  }
}
