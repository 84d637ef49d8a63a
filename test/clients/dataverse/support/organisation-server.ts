import type { IncomingHttpHeaders } from "node:http";
import { createDataverseClient, type DataverseClient } from "../../../../src/clients/dataverse/index.ts";
import type { AttemptEvent } from "../../../../src/http/index.ts";
import { startServer } from "../../support/start-server.ts";
import { index, type SampleTypes } from "./sample-tables.ts";

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** Below the root of the Web API, percent-encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What is answered: a status with headers and JSON, text or bytes; nothing breaks the connection. */
export interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
}

/** A server on loopback that answers as an organisation is told to, and a client of it. */
export interface OrganisationBench {
  readonly root: string;
  readonly requests: SeenRequest[];
  readonly client: DataverseClient<SampleTypes>;
  readonly events: AttemptEvent[];
}

const apiPath = "/api/data/v9.2";

/** Starts such a server; it ends with the test. */
export async function openOrganisation(
  answer: (request: SeenRequest, root: string) => Answered | undefined,
): Promise<OrganisationBench> {
  const requests: SeenRequest[] = [];
  const origin = await startServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const url = new URL(incoming.url ?? "", "http://127.0.0.1");
      const request: SeenRequest = {
        method: incoming.method ?? "",
        path: url.pathname.slice(apiPath.length),
        query: url.searchParams,
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      };
      requests.push(request);
      const answered = answer(request, `${origin}${apiPath}`);
      if (!answered) return void incoming.socket.destroy();
      const { status = 200, headers, json, body = json === undefined ? "" : JSON.stringify(json) } = answered;
      outgoing.writeHead(status, {
        ...(json !== undefined && { "content-type": "application/json; odata.metadata=minimal" }),
        ...headers,
      });
      outgoing.end(status === 204 ? undefined : body);
    });
  });
  const events: AttemptEvent[] = [];
  const client = createDataverseClient<SampleTypes>({
    organisation: origin,
    index,
    auth: { token: async () => "token", markStale: () => undefined },
    log: { onAttempt: (event) => void events.push(event) },
  });
  return { root: `${origin}${apiPath}`, requests, client, events };
}

/** Calls a method of a client as JavaScript does, with whatever it likes. */
export async function callUntyped(client: object, method: string, ...args: readonly unknown[]): Promise<unknown> {
  return Reflect.get(client, method)(...args);
}
