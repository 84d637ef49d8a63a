import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { toNodeListener } from "../../kit/node-listener/to-node-listener.ts";
import { endConnections } from "./end-connections.ts";
import { resultPage, resultPageHeaders } from "./result-page.ts";

/** Waits on this machine for the callback of a sign-in. */
export interface LoopbackListener {
  /** The redirect URI with the port that is listened on. */
  readonly redirectUri: string;
  /** Ends listening. A page that is under way arrives; all other connections are cut, those that a browser keeps as well. */
  close(): void;
}

/** What to show after a callback was worked on. */
export interface CallbackPage {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

const failedPage: CallbackPage = {
  status: 500,
  title: "Sign-in failed",
  text: "Look at the program that you started.",
};

/** Hosts on which a provider may send a browser back to this machine (RFC 8252 section 7.3). */
const loopbackHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a redirect URI leads to a listener of our own. */
export function isLoopback(redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  const url = new URL(redirectUri);
  return url.protocol === "http:" && loopbackHosts.has(url.hostname);
}

/** Ports are tried until one is free on both addresses. */
const portAttempts = 10;

/**
 * Listens on 127.0.0.1 and ::1, on the redirect URI's own port or a random one. `answer` gets each address that
 * comes to the redirect's path; everything else is 404.
 *
 * @throws {OAuthConfigurationInvalid} when the port of the redirect URI is taken
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
 * @see fact 162 of specs/behaviour.md
 */
export async function listenOnLoopback(
  redirectUri: string,
  answer: (callbackUrl: string) => Promise<CallbackPage>,
): Promise<LoopbackListener> {
  const wanted = new URL(redirectUri);
  const handle = toNodeListener(
    async (request) => {
      const url = new URL(request.url);
      const callback = new URL(redirect);
      if (request.method !== "GET" || url.pathname !== callback.pathname)
        return new Response(null, { status: 404, headers: { connection: "close" } });
      // Whatever host was asked, it came to the port of the redirect URI.
      callback.search = url.search;
      const page = await answer(callback.href).catch(() => failedPage);
      return new Response(resultPage(page.title, page.text), {
        status: page.status,
        headers: { ...resultPageHeaders, connection: "close" },
      });
    },
    // Nobody reads a body here, and the program's own terminal is no place for what strangers sent.
    { maxBodyBytes: 0, onError: () => undefined },
  );
  const { servers, port } = await listenOnBoth(wanted.port === "" ? 0 : Number(wanted.port), handle);
  const ends = servers.map(endConnections);
  wanted.port = String(port);
  // A redirect without a path is sent without one: that is how it was registered.
  const redirect = /^[^/]*\/\/[^/]*$/.test(redirectUri) ? wanted.origin : wanted.href;
  return {
    redirectUri: redirect,
    close() {
      for (const end of ends) end();
    },
  };
}

async function listenOnBoth(fixedPort: number, handle: RequestListener): Promise<{ servers: Server[]; port: number }> {
  for (let attempt = 0; attempt < portAttempts; attempt++) {
    const first = await listen("127.0.0.1", fixedPort, handle);
    const port = first.port;
    if (typeof port === "string") {
      throw new OAuthConfigurationInvalid(
        `Port ${fixedPort} of the redirect URI cannot be listened on (${port}): free it, or register a redirect URI whose port may vary.`,
      );
    }
    const second = await listen("::1", port, handle);
    if (typeof second.port === "number") return { servers: [first.server, second.server], port };
    // A machine without IPv6 has no ::1; a taken port there would send the browser to a stranger.
    if (second.port !== "EADDRINUSE") return { servers: [first.server], port };
    first.server.close();
    if (fixedPort !== 0) break;
  }
  throw new OAuthConfigurationInvalid("No port is free on both 127.0.0.1 and ::1.");
}

/** Starts a server; `port` is the code of the error when it could not. */
function listen(
  host: string,
  port: number,
  handle: RequestListener,
): Promise<{ server: Server; port: number | string }> {
  return new Promise((resolve) => {
    const server = createServer(handle);
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ server, port: error.code ?? "unknown" }));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address ? address.port : "unknown" });
    });
  });
}
