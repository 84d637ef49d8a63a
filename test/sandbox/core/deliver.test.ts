import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import nock from "nock";
import { afterEach, expect, test } from "vitest";
import { createDeliver } from "../../../src/sandbox/core/deliver.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function listen(status: number) {
  const got: { method: string | undefined; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      got.push({ method: request.method, headers: request.headers, body });
      if (status > 0) response.writeHead(status).end("answer");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return { got, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hook` };
}

test("brings a body byte for byte, and the answer back", async () => {
  const { got, url } = await listen(202);
  const answer = await createDeliver(new AbortController().signal)(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"a":"é"}',
  });
  expect(answer).toEqual({ status: 202, body: "answer" });
  expect(got).toMatchObject([
    {
      method: "POST",
      body: '{"a":"é"}',
      headers: { "content-type": "application/json", "content-length": "10", connection: "close" },
    },
  ]);
});

test("says 0 when nobody listens and when the address is none", async () => {
  const deliver = createDeliver(new AbortController().signal);
  for (const url of ["http://127.0.0.1:1/", "nonsense", "ftp://localhost/"]) {
    expect(await deliver(url, { method: "POST", body: "" })).toEqual({ status: 0, body: "" });
  }
});

test("never leaves loopback, although somebody would answer there", async () => {
  nock("http://hooks.example.com").post("/").reply(200, "reached");
  expect(
    await createDeliver(new AbortController().signal)("http://hooks.example.com/", { method: "POST", body: "" }),
  ).toEqual({ status: 0, body: "" });
  expect(nock.pendingMocks()).toHaveLength(1);
});

test("ends with the sandbox", async () => {
  const { got, url } = await listen(0);
  const stopping = new AbortController();
  const delivery = createDeliver(stopping.signal)(url, { method: "POST", body: "x" });
  while (got.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stopping.abort();
  expect(await delivery).toEqual({ status: 0, body: "" });
});
