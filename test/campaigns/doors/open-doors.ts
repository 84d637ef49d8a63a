import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createWebHandlers, exactOnline, OAuthClient, oauth2, toNodeListener } from "../../../src/oauth/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { memoryDeliveryStore, memoryTokenStore } from "../../../src/stores/memory/index.ts";
import { exactWebhook, toWebhookListener } from "../../../src/webhooks/index.ts";
import { clientId, sealed, secret } from "../../webhooks/support/exact-events.ts";
import type { Door, DoorName } from "./door.ts";

const get = (path: string, headers = ""): string => `GET ${path} HTTP/1.1\nHost: localhost\n${headers}\n`;
const close = "Connection: close\n";

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function openSignInWeb(): Promise<Door> {
  const redirectUri = "https://app.example.com/callback";
  const client = new OAuthClient({
    provider: exactOnline({ country: "nl" }),
    clientId: "app",
    clientSecret: "secret",
    redirectUri,
    store: memoryTokenStore(),
  });
  const handlers = createWebHandlers({ client, redirectUri, cookieKeys: { current: "k".repeat(32) } });
  const port = await listen(
    toNodeListener(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/callback") return handlers.callback(request);
      if (pathname === "/logout") return handlers.logout(request);
      return pathname === "/me" ? Response.json((await handlers.account(request)) ?? null) : handlers.login(request);
    }),
  );
  return {
    ports: [port],
    good: { port, text: get("/login?returnTo=/orders", close), status: 302 },
    flood: { port, text: get(`/login?returnTo=/${"p".repeat(9_000)}`), count: 5_000 },
    endless: { port, head: "POST /logout HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n" },
    paths: ["/login", "/callback?code=c&state=s", "/logout", "/me"],
  };
}

async function openWebhook(): Promise<Door> {
  const deliveries = memoryDeliveryStore();
  const receive = exactWebhook({ deliveries, routes: [{ clientId, secret, onNotification: () => undefined }] });
  const port = await listen(toWebhookListener(receive));
  const post = (body: string, headers = ""): string =>
    `POST /exact HTTP/1.1\nHost: localhost\nContent-Type: application/json\n${headers}Content-Length: ${body.length}\n\n${body}`;
  return {
    ports: [port],
    good: { port, text: post(sealed(), close), status: 200 },
    flood: { port, text: post(sealed().replace(/"HashCode":"\w/, '"HashCode":"0')), count: 5_000 },
    endless: {
      port,
      head: "POST /exact HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked\n\n",
    },
    paths: ["/exact", "/exact?validationToken=x"],
  };
}

/** A sign-in that waits for its callback; the process ends with it. */
async function openAuthorize(): Promise<Door> {
  const tokens = createServer((request, response) => {
    request
      .resume()
      .on("end", () =>
        response
          .writeHead(200, { "content-type": "application/json", connection: "close" })
          .end('{"access_token":"a","token_type":"Bearer","expires_in":600,"refresh_token":"r"}'),
      );
  });
  await once(tokens.listen(0, "127.0.0.1"), "listening");
  tokens.unref();
  const address = tokens.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const provider = oauth2({ tokenEndpoint: `${origin}/token`, authorizationEndpoint: `${origin}/auth` });
  const client = new OAuthClient({ provider, clientId: "app", store: memoryTokenStore(), account: "me" });
  const shown = Promise.withResolvers<URL>();
  void client.authorize({ openBrowser: (url) => shown.resolve(new URL(url)) }).then(() => process.disconnect());
  const { searchParams } = await shown.promise;
  const redirect = new URL(searchParams.get("redirect_uri") ?? "");
  const port = Number(redirect.port);
  const callback = `${redirect.pathname}?code=c&state=`;
  return {
    ports: [port],
    good: { port, text: get(`${callback}guess`, close), status: 400 },
    flood: { port, text: get(`${callback}${"g".repeat(2_000)}`), count: 5_000 },
    endless: { port, head: `POST ${redirect.pathname} HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n` },
    paths: [`${callback}guess`, redirect.pathname],
    last: { port, text: get(`${callback}${searchParams.get("state")}`), status: 200 },
  };
}

async function openSandbox(which: "services" | "control"): Promise<Door> {
  const { entra, businessCentral, dataverse, graph, exact, control } = await startSandbox({ clock: "manual", seed: 1 });
  const portOf = (origin: string): number => Number(new URL(origin).port);
  if (which === "control") {
    const port = portOf(control.url);
    const host = `Host: 127.0.0.1:${port}\n`;
    return {
      ports: [port],
      good: { port, text: `GET /clock HTTP/1.1\n${host}x-sandbox-key: ${control.key}\n${close}\n`, status: 200 },
      flood: {
        port,
        text: `POST /faults HTTP/1.1\n${host}x-sandbox-key: guess\nContent-Length: 2\n\n{}`,
        count: 5_000,
      },
      endless: {
        port,
        head: `POST /faults HTTP/1.1\n${host}x-sandbox-key: ${control.key}\nTransfer-Encoding: chunked\n\n`,
      },
      paths: ["/clock", "/faults", "/log"],
    };
  }
  const port = portOf(entra.origin);
  const body = `grant_type=refresh_token&refresh_token=${"r".repeat(3_000)}`;
  const head =
    "POST /common/oauth2/v2.0/token HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\n";
  return {
    ports: [entra, businessCentral, dataverse, graph, exact].map(({ origin }) => portOf(origin)),
    good: { port, text: get("/common/v2.0/.well-known/openid-configuration", close), status: 200 },
    flood: { port, text: `${head}Content-Length: ${body.length}\n\n${body}`, count: 5_000 },
    endless: { port, head: `${head}Transfer-Encoding: chunked\n\n` },
    paths: [
      "/common/oauth2/v2.0/token",
      "/common/oauth2/v2.0/authorize?client_id=x",
      "/v2.0/Production/api/v2.0/companies",
      "/api/data/v9.2/$batch",
      "/v1.0/users",
      "/api/v1/1/crm/Accounts?$filter=Code eq '1'",
      "/api/oauth2/token",
    ],
  };
}

/** The bridge as it was, and as it stands in many guides: what is no address, or ends early, is nobody's business. */
async function openNaive(): Promise<Door> {
  const port = await listen(async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    const headers = new Headers();
    for (const [name, values] of Object.entries(request.headersDistinct))
      for (const value of values ?? []) headers.append(name, value);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(Buffer.from(piece));
    const answer = Response.json({
      url: new Request(url, { method: request.method ?? "GET", headers }).url,
      length: pieces.length,
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  const good = { port, text: get("/", close), status: 200 };
  return { ports: [port], good, flood: { port, text: get("/"), count: 100 }, paths: ["/"] };
}

/** Opens a door in this process. */
export function openDoor(name: DoorName): Promise<Door> {
  switch (name) {
    case "sign-in-web":
      return openSignInWeb();
    case "webhook":
      return openWebhook();
    case "authorize":
      return openAuthorize();
    case "sandbox":
      return openSandbox("services");
    case "sandbox-control":
      return openSandbox("control");
    case "naive":
      return openNaive();
  }
}
