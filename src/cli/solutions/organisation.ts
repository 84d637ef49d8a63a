import type { TokenSource } from "../../http/auth/auth.ts";
import { createChain } from "../../http/chain.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import type { RetryClass } from "../../http/operation-hints.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";

const apiPath = "/api/data/v9.2";

/** Uploads of a solution of some megabytes pass a slow line. Milliseconds. */
const attemptTimeoutMs = 300_000;

/** The Web API of one organisation, as far as the import of a solution needs it. */
export interface Organisation {
  /** `https://contoso.crm4.dynamics.com` */
  readonly origin: string;
  /** Reads a record or a function's answer; undefined where there is none. */
  get(operation: string, path: string): Promise<JsonObject | undefined>;
  /** Runs an action; undefined when it was run and its answer cannot be read. */
  act(action: string, body: JsonObject, retry: RetryClass): Promise<JsonObject | undefined>;
}

/**
 * Opens the Web API of an organisation.
 *
 * @param signal ends reads and what may be repeated; an action that may not is let come to its end, so that its outcome
 *   is known. @default nothing ends them
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors
 */
export function openOrganisation(origin: string, source: TokenSource, signal?: AbortSignal): Organisation {
  // Limits come with the answers (fact 169): what Dataverse says of a pause is obeyed.
  const { fetch } = createChain({ auth: { source, allowedOrigins: [origin] }, timeouts: { attemptTimeoutMs } });
  const send = async (operationId: string, address: string, init: RequestInit, retry: RetryClass) => {
    const path = `${apiPath}/${address.replace(/[(?].*$/s, "")}`;
    const headers = { accept: "application/json", "odata-version": "4.0", "odata-maxversion": "4.0" };
    signal?.throwIfAborted();
    const response = await fetch(`${origin}${apiPath}/${address}`, {
      ...init,
      ...(signal && retry !== "never" && { signal }),
      headers: { ...headers, "content-type": "application/json" },
      hints: { operationId, path, expects: "json", retry },
    });
    const text = await response.text();
    const facts = { operation: operationId, method: init.method ?? "GET", path, attempts: 1 };
    const error = response.ok ? undefined : toApiError(response, facts, { text, nowMs: Date.now() });
    return { error, text };
  };
  return {
    origin,
    async get(operation, path) {
      const { error, text } = await send(operation, path, { method: "GET" }, "safe");
      if (error?.status === 404) return undefined;
      if (error) throw error;
      return objectOf(text);
    },
    async act(action, body, retry) {
      const { error, text } = await send(action, action, { method: "POST", body: JSON.stringify(body) }, retry);
      if (error) throw error;
      return objectOf(text);
    },
  };
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
