import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";

/** One token request, as it came over the wire. */
export interface SeenRequest {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly parameters: URLSearchParams;
}

/** Answers one request; gets the socket's response, so that it can also cut, stall or send rubbish. */
export type Answer = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

/** A token endpoint on loopback whose every answer the test decides. */
export interface FakeTokenEndpoint extends AsyncDisposable {
  readonly origin: string;
  readonly seen: SeenRequest[];
  answer: Answer;
}

/** Sends JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** Gives tokens named after the number of the request: at-1 and rt-1, at-2 and rt-2. */
export function rotating(expiresIn: number | string = 3600): Answer {
  let count = 0;
  return (request, response) => {
    count += 1;
    json(200, {
      access_token: `at-${count}`,
      refresh_token: `rt-${count}`,
      token_type: "Bearer",
      expires_in: expiresIn,
    })(request, response);
  };
}

export async function startFakeTokenEndpoint(answer: Answer = rotating()): Promise<FakeTokenEndpoint> {
  const seen: SeenRequest[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const one = { headers: request.headers, body, parameters: new URLSearchParams(body) };
    seen.push(one);
    await endpoint.answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const endpoint: FakeTokenEndpoint = {
    origin: `http://127.0.0.1:${port}`,
    seen,
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return endpoint;
}
