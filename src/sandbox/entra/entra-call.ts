import type { EntraState } from "./entra-state.ts";
import type { EntraVersion } from "./issue-tokens.ts";
import { EntraRefusal, type Trace } from "./refusals.ts";

/** A request to the sign-in service, taken apart. */
export interface EntraCall {
  readonly state: EntraState;
  readonly request: Request;
  readonly version: EntraVersion;
  /** The tenant's place in the path, as it was sent. */
  readonly segment: string;
  readonly url: URL;
  /** The form of a POST, the query of every other request. */
  readonly fields: URLSearchParams;
  readonly trace: Trace;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a request; `path` is its place in the table of endpoints. A form is one whatever its content type says. */
export async function readCall(state: EntraState, request: Request, url: URL, path: string): Promise<EntraCall> {
  const fields = request.method === "POST" ? new URLSearchParams(await request.text()) : url.searchParams;
  const wished = fields.get("client-request-id") ?? request.headers.get("client-request-id") ?? "";
  return {
    state,
    request,
    version: path.includes("/v2.0/") ? "v2" : "v1",
    segment: url.pathname.split("/", 2)[1] ?? "",
    url,
    fields,
    trace: {
      traceId: state.newGuid("trace"),
      correlationId: guid.test(wished) ? wished : state.newGuid("correlation"),
      atMs: state.world.clock.now(),
    },
  };
}

/** A field that has to be there. */
export function needed(fields: URLSearchParams, name: string): string {
  const value = fields.get(name);
  if (value === null || value === "") throw new EntraRefusal("parameterMissing", name);
  return value;
}

/** "Request and response parameters MUST NOT be included more than once" (RFC 6749 sections 3.1 and 3.2). */
export function refuseRepeated(fields: URLSearchParams, names: Iterable<string> = fields.keys()): void {
  for (const name of names)
    if (fields.getAll(name).length > 1) throw new EntraRefusal("malformed", `${name} is there more than once`);
}
