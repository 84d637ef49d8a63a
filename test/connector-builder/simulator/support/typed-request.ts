import { readFileSync } from "node:fs";
import { createBusinessCentralClient } from "../../../../src/clients/business-central/index.ts";
import { createAdminCenterClient } from "../../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, type ExactCountry } from "../../../../src/clients/exact-online/index.ts";

/** Where an operation is in the clients: taken from the spec, not from the connector. */
export interface TypedOperation {
  readonly api: string;
  readonly method: string;
  readonly path: string;
}

/** What a typed client was about to send. */
export interface CapturedRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** Every operation of an API by its id. */
export function typedOperations(api: string): Map<string, TypedOperation> {
  const found = new Map<string, TypedOperation>();
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = JSON.parse(
    readFileSync(`generated/${api}/openapi.json`, "utf8"),
  );
  for (const [path, item] of Object.entries(paths))
    for (const [method, { operationId }] of Object.entries(item))
      if (operationId !== undefined) found.set(operationId, { api, method: method.toUpperCase(), path });
  return found;
}

/** The parts of a call that openapi-fetch takes. */
export interface TypedCall {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly contentType: string | undefined;
}

const auth = { token: () => Promise.resolve("t"), markStale: () => undefined };

/** Calls an operation through its typed client and answers the request that would have left. */
export async function captureTypedRequest(
  operation: TypedOperation,
  call: TypedCall,
  place: { country: ExactCountry; environmentName: string },
): Promise<CapturedRequest> {
  const captured: CapturedRequest[] = [];
  const record = (url: string, init: RequestInit): Promise<Response> => {
    captured.push({ url, init });
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const clients: Record<string, () => object> = {
    "business-central-admin": () => createAdminCenterClient({ auth, fetch: record }),
    "business-central": () => createBusinessCentralClient({ auth, fetch: record, environment: place.environmentName }),
    "business-central-automation": () =>
      createAutomationClient({ auth, fetch: record, environmentName: place.environmentName }),
    "exact-online": () => createExactOnlineClient({ auth, fetch: record, country: place.country }),
  };
  const client = clients[operation.api]?.() ?? {};
  const method: unknown = Reflect.get(client, operation.method);
  if (typeof method !== "function") throw new TypeError(`${operation.api} has no ${operation.method}`);
  const { path, query, header, body, contentType } = call;
  const isBytes = body instanceof Uint8Array;
  await Reflect.apply(method, client, [
    operation.path,
    {
      params: { path, query, header },
      ...(body === undefined ? {} : { body }),
      ...(isBytes ? { bodySerializer: (bytes: unknown) => bytes, headers: { "Content-Type": contentType } } : {}),
    },
  ]);
  const [request] = captured;
  if (!request || captured.length > 1) throw new Error(`${captured.length} requests were sent`);
  return request;
}
