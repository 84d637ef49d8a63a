import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What the server did, in its order; times in epoch milliseconds of this machine. */
export type ServerEvent =
  | { readonly did: "receive"; readonly token: string; readonly worker: string; readonly atMs: number }
  | {
      readonly did: "rotate";
      readonly token: string;
      readonly next: string;
      readonly worker: string;
      readonly atMs: number;
    }
  | { readonly did: "refuse"; readonly token: string; readonly worker: string; readonly atMs: number };

/** A token endpoint whose refresh tokens work once. The client secret names the process that asks. */
export interface RotatingServer extends AsyncDisposable {
  readonly url: string;
  readonly events: ServerEvent[];
  /** Called when a request has arrived, before it is worked on. */
  onReceive: (worker: string) => void;
  /** What happens between the rotation and the answer. */
  beforeAnswer: () => Promise<unknown>;
  /** Begins a new chain, as a sign-in does; answers its first refresh token. */
  signIn(): string;
}

export async function startRotatingServer(options: {
  readonly delayMs: number;
  readonly expiresIn: number;
}): Promise<RotatingServer> {
  let made = 0;
  let current = "";
  const pause = () => sleep(Math.random() * options.delayMs);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const parameters = new URLSearchParams(Buffer.concat(chunks).toString());
    const [token, worker] = [parameters.get("refresh_token") ?? "", parameters.get("client_secret") ?? ""];
    rotating.events.push({ did: "receive", token, worker, atMs: Date.now() });
    rotating.onReceive(worker);
    await pause();
    const good = token === current;
    if (good) {
      current = `rt-${++made}`;
      rotating.events.push({ did: "rotate", token, next: current, worker, atMs: Date.now() });
    } else {
      rotating.events.push({ did: "refuse", token, worker, atMs: Date.now() });
    }
    const body = good
      ? { access_token: `at-${made}`, refresh_token: current, token_type: "bearer", expires_in: options.expiresIn }
      : { error: "invalid_grant" };
    await pause();
    await rotating.beforeAnswer();
    response.writeHead(good ? 200 : 400, { "content-type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const rotating: RotatingServer = {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/token`,
    events: [],
    onReceive: () => undefined,
    beforeAnswer: async () => undefined,
    signIn: () => (current = `rt-${++made}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return rotating;
}
