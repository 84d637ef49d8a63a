import { once } from "node:events";
import { createServer, type Server } from "node:http";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { toWebhookListener } from "../../src/webhooks/node-listener.ts";

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

/** Says what arrived. */
const echo = toWebhookListener(async (request) =>
  Response.json(
    { url: request.url, method: request.method, type: request.headers.get("content-type"), body: await request.text() },
    { status: 202, headers: { "x-seen": "yes" } },
  ),
);

test("the body arrives as it came, byte by byte, and the answer goes back whole", async () => {
  const origin = await listening(createServer((request, response) => void echo(request, response)));
  const body = '{ "a":1.0,  "b":"é" }\n';
  const response = await fetch(`${origin}/hook?x=1`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect([response.status, response.headers.get("x-seen"), await response.json()]).toEqual([
    202,
    "yes",
    { url: `${origin}/hook?x=1`, method: "POST", type: "application/json", body },
  ]);
});

test.each(["GET", "DELETE"])("%s without a body is no problem", async (method) => {
  const origin = await listening(createServer((request, response) => void echo(request, response)));
  expect(await (await fetch(`${origin}/hook`, { method })).json()).toEqual({
    url: `${origin}/hook`,
    method,
    type: null,
    body: "",
  });
});

test("in Express: the whole address under a mount path, and a clear error after express.json()", async () => {
  const app = express();
  app.use("/mounted", express.Router().post("/hook", echo));
  app.post("/late", express.json(), echo);
  app.use(
    (error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) =>
      void response.status(500).send(String(Reflect.get(Object(error), "code"))),
  );
  const origin = await listening(createServer(app));
  const post = (path: string) =>
    fetch(`${origin}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"a":1}' });
  expect(await (await post("/mounted/hook")).json()).toMatchObject({ url: `${origin}/mounted/hook`, body: '{"a":1}' });
  const late = await post("/late");
  expect([late.status, await late.text()]).toEqual([500, "WEBHOOK_CONFIGURATION_INVALID"]);
});

test("what is too long for any webhook does not get as far; the bound is the caller's to lower", async () => {
  const length = async (options: Parameters<typeof toWebhookListener>[1], bytes: number): Promise<string> => {
    const count = toWebhookListener(async (request) => new Response(`${(await request.bytes()).byteLength}`), options);
    const origin = await listening(createServer((request, response) => void count(request, response)));
    const response = await fetch(origin, { method: "POST", body: new Uint8Array(bytes) });
    return response.ok ? await response.text() : String(response.status);
  };
  expect([
    await length(undefined, 2_097_152),
    await length(undefined, 16_777_217),
    await length({ maxBodyBytes: 3 }, 3),
    await length({ maxBodyBytes: 3 }, 4),
  ]).toEqual(["2097152", "413", "3", "413"]);
});
