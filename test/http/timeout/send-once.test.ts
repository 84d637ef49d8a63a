import nock from "nock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import { answerOf, startRawServer } from "../support/raw-server.ts";

// An interceptor between fetch and its sockets would hide what is tested here.
beforeAll(() => nock.restore());
afterAll(() => nock.activate());

const { fetch } = createChain({ retry: { maxAttempts: 1 } });
const form = new FormData();
form.set("file", new Blob(["a,b"]), "x.csv");

const bodies: [string, RequestInit][] = [
  ["text", { body: "hello" }],
  ["bytes", { body: new Uint8Array([104, 105]) }],
  ["a part of a buffer", { body: new Uint8Array(new Uint8Array([120, 104, 105, 120]).buffer, 1, 2) }],
  ["a buffer", { body: new Uint8Array([104, 105]).buffer }],
  ["a file", { body: new Blob(["a,b"], { type: "text/csv" }) }],
  ["a file without a type", { body: new Blob(["a,b"]) }],
  ["parameters", { body: new URLSearchParams({ a: "b c" }) }],
  ["a form", { body: form }],
  ["a type of the caller's", { body: "{}", headers: { "content-type": "application/json" } }],
  ["letters beyond ASCII", { body: "é€😀" }],
  ["an empty text", { body: "" }],
  ["nothing", {}],
];

describe("a write that is answered 421 is sent once, and its answer comes back (RFC 9110 section 15.5.20)", () => {
  test.each(
    ["POST", "PATCH", "PUT", "DELETE"].flatMap((method) => bodies.map(([name, init]) => [method, name, init] as const)),
  )("%s with %s", async (method, _name, init) => {
    await using server = await startRawServer((socket) => void socket.write(answerOf(421, "wrong door")));
    const response = await fetch(`${server.origin}/x`, { ...init, method, hints: { retry: "never" } });
    expect([response.status, await response.text()]).toEqual([421, "wrong door"]);
    expect(server.requests).toHaveLength(1);
  });

  test("the same of fetch itself is sent twice: without this it would be a second booking", async () => {
    await using server = await startRawServer((socket) => void socket.write(answerOf(421)));
    await globalThis.fetch(`${server.origin}/x`, { method: "POST", body: "hello" });
    expect(server.requests).toHaveLength(2);
  });
});

describe("over the wire a write looks as fetch makes it", () => {
  test.each(
    ["POST", "PATCH", "PUT", "DELETE"].flatMap((method) => bodies.map(([name, init]) => [method, name, init] as const)),
  )("%s with %s", async (method, _name, init) => {
    await using server = await startRawServer((socket) => void socket.write(answerOf(204)));
    await fetch(`${server.origin}/x`, { ...init, method });
    await globalThis.fetch(`${server.origin}/x`, { ...init, method });
    const [ours, theirs] = server.requests.map(({ line, headers, body }) => ({
      line,
      headers: plain(headers),
      body: plainText(body),
    }));
    expect(ours).toEqual(theirs);
  });

  test("with large bodies too", async () => {
    const bytes = new Uint8Array(3_000_000).fill(97);
    await using server = await startRawServer((socket) => void socket.write(answerOf(204)));
    for (const body of [bytes, new Blob([bytes])]) await fetch(`${server.origin}/x`, { method: "POST", body });
    expect(server.requests.map(({ headers, body }) => [headers["content-length"], body.length])).toEqual([
      ["3000000", 3_000_000],
      ["3000000", 3_000_000],
    ]);
  });
});

test.each([307, 308])("a redirect (%i) of a write is followed by the chain, with its body", async (status) => {
  await using server = await startRawServer((socket, { line }) => {
    socket.write(line === "PUT /x" ? answerOf(status, "", ["location: /y"]) : answerOf(204));
  });
  const auth = { source: { token: async () => "t", markStale: () => undefined }, allowedOrigins: [server.origin] };
  const chain = createChain({ auth });
  const response = await chain.fetch(`${server.origin}/x`, {
    method: "PUT",
    body: "hello",
    hints: { retry: "idempotent" },
  });
  expect(response.status).toBe(204);
  expect(server.requests.map(({ line, body }) => [line, body])).toEqual([
    ["PUT /x", "hello"],
    ["PUT /y", "hello"],
  ]);
});

test("a write that the chain repeats has its body again", async () => {
  await using server = await startRawServer((socket, { nth }) => {
    socket.write(nth === 1 ? answerOf(503) : answerOf(204));
  });
  const chain = createChain({ retry: { baseDelayMs: 1 } });
  await chain.fetch(`${server.origin}/x`, { method: "PUT", body: "hello", hints: { retry: "idempotent" } });
  expect(server.requests.map(({ body }) => body)).toEqual(["hello", "hello"]);
});

test("a stream of the caller's goes out as it is", async () => {
  await using server = await startRawServer((socket) => void socket.write(answerOf(421)));
  const body = new Blob(["hello"]).stream();
  expect((await fetch(`${server.origin}/x`, { method: "POST", body })).status).toBe(421);
  expect(server.requests.map(({ headers }) => headers["transfer-encoding"])).toEqual(["chunked"]);
});

/** The boundary of a form is a new one each time. */
const plainText = (text: string): string => text.replace(/formdata-undici-\d+/g, "BOUNDARY");
const plain = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, plainText(value)]));
