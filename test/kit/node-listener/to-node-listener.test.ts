import { setTimeout as wait } from "node:timers/promises";
import express from "express";
import { describe, expect, test } from "vitest";
import {
  type NodeListenerOptions,
  toNodeListener,
  type WebHandler,
} from "../../../src/kit/node-listener/to-node-listener.ts";
import { deaths, serve, speak, statusOf } from "../../support/raw-sockets/speak.ts";

/** Says what arrived. */
const echo: WebHandler = async (request) =>
  Response.json({ method: request.method, url: request.url, body: await request.text() });

const jsonIn = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4));

async function ask(text: string, handler: WebHandler = echo, options: NodeListenerOptions = {}): Promise<string> {
  const port = await serve(toNodeListener(handler, options));
  // Closed by the answer, so that nobody has to wait for the end of it.
  return speak(port, text.includes("Connection:") ? text : text.replace("\n\n", "\nConnection: close\n\n")).end();
}

describe("the target of a request (RFC 9112 section 3.2)", () => {
  test.each([
    ["GET // HTTP/1.1\nHost: a\n\n", "http://a//"],
    ["GET //evil.example/x HTTP/1.1\nHost: a\n\n", "http://a//evil.example/x"],
    ["GET /x?y=%zz&z=//a HTTP/1.1\nHost: a:81\n\n", "http://a:81/x?y=%zz&z=//a"],
    ["GET http://b:82/c?d HTTP/1.1\nHost: a\n\n", "http://b:82/c?d"],
    ["OPTIONS * HTTP/1.1\nHost: a\n\n", "http://a/"],
    ["GET /x HTTP/1.1\nHost: [::1]:83\n\n", "http://[::1]:83/x"],
    ["GET /x HTTP/1.1\nHost:\n\n", "http://localhost/x"],
    ["GET /x HTTP/1.0\n\n", "http://localhost/x"],
  ])("%j means %s", async (text, url) => {
    expect(jsonIn(await ask(text))).toMatchObject({ url });
  });

  test.each([
    ["GET / HTTP/1.1\nHost: a b\n\n", 400],
    ["GET / HTTP/1.1\nHost: a/b\n\n", 400],
    ["GET / HTTP/1.1\nHost: a@b\n\n", 400],
    ["GET / HTTP/1.1\nHost: a?b\n\n", 400],
    ["GET / HTTP/1.1\nHost: a:99999\n\n", 400],
    ["GET / HTTP/1.1\nHost: [::1\n\n", 400],
    ["GET / HTTP/1.1\nHost: a\nHost: b\n\n", 400],
    ["GET * HTTP/1.1\nHost: a\n\n", 400],
    ["GET http:// HTTP/1.1\nHost: a\n\n", 400],
    ["GET http://u:p@b/ HTTP/1.1\nHost: a\n\n", 400],
    ["GET ftp://b/ HTTP/1.1\nHost: a\n\n", 400],
    ["GET / HTTP/1.1\n\n", 400],
    ["TRACE / HTTP/1.1\nHost: a\n\n", 501],
  ])("%j is answered with %i, and the handler does not run", async (text, status) => {
    let ran = 0;
    const answer = await ask(text, async () => {
      ran++;
      return new Response();
    });
    expect([statusOf(answer), ran]).toEqual([status, 0]);
  });

  test("CONNECT reaches Express and is answered there", async () => {
    const listener = toNodeListener(echo);
    const port = await serve((incoming, outgoing) => {
      incoming.method = "CONNECT";
      void listener(incoming, outgoing);
    });
    expect(statusOf(await speak(port, "GET / HTTP/1.1\nHost: a\nConnection: close\n\n").end())).toBe(501);
  });
});

describe("headers", () => {
  test("that come several times all arrive; cookies are one list", async () => {
    const seen: (string | null)[] = [];
    await ask(
      "GET / HTTP/1.1\nHost: a\nX-A: 1\nx-a: 2\nCookie: a=1\nCookie: b=2\n__proto__: x\n\n",
      async ({ headers }) => {
        seen.push(headers.get("x-a"), headers.get("cookie"), headers.get("__proto__"));
        return new Response();
      },
    );
    expect(seen).toEqual(["1, 2", "a=1; b=2", "x"]);
  });

  test("Expect: 100-continue is told to go on; an upgrade is an ordinary request; another Expect is 417", async () => {
    expect(await ask("PUT / HTTP/1.1\nHost: a\nExpect: 100-continue\nContent-Length: 1\n\nx")).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/,
    );
    expect(statusOf(await ask("GET / HTTP/1.1\nHost: a\nConnection: upgrade, close\nUpgrade: websocket\n\n"))).toBe(
      200,
    );
    expect(statusOf(await ask("GET / HTTP/1.1\nHost: a\nExpect: x\n\n"))).toBe(417);
  });
});

describe("an answer", () => {
  test("to HEAD has no body, and its stream is cancelled", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (c) => c.enqueue(new Uint8Array(9)),
      cancel: () => void (cancelled = true),
    });
    const answer = await ask(
      "HEAD / HTTP/1.1\nHost: a\nConnection: close\n\n",
      async () => new Response(body, { headers: { "content-length": "9" } }),
    );
    expect([answer.includes("content-length: 9"), answer.endsWith("\r\n\r\n"), cancelled]).toEqual([true, true, true]);
  });

  test("that is there at once has a length; an empty one has none to send", async () => {
    expect(await ask("GET / HTTP/1.1\nHost: a\n\n", async () => new Response("hello"))).toMatch(
      /Content-Length: 5\r\n\r\nhello$/,
    );
    expect(await ask("GET / HTTP/1.1\nHost: a\n\n", async () => new Response(""))).toMatch(/Content-Length: 0\r\n/);
    expect(await ask("GET / HTTP/1.1\nHost: a\n\n", async () => new Response(null, { status: 204 }))).not.toMatch(
      /content-length|transfer-encoding/i,
    );
  });

  test("has each Set-Cookie on a line of its own", async () => {
    const headers = new Headers([
      ["set-cookie", "a=1, 2"],
      ["set-cookie", "b=2"],
    ]);
    const answer = await ask("GET / HTTP/1.1\nHost: a\n\n", async () => new Response(null, { headers }));
    expect(answer.match(/set-cookie: .*/gi)).toEqual(["set-cookie: a=1, 2", "set-cookie: b=2"]);
  });

  test("that comes slowly is sent as it comes, headers first", async () => {
    const chunks: string[] = [];
    const body = new ReadableStream({
      async pull(controller) {
        await wait(60);
        if (chunks.push("x") > 2) return controller.close();
        controller.enqueue(new TextEncoder().encode("part"));
      },
    });
    const port = await serve(toNodeListener(async () => new Response(body)));
    const connection = speak(port, "GET / HTTP/1.1\nHost: a\n\n");
    expect(await connection.next()).toMatch(/^HTTP\/1\.1 200 OK\r\n(?!.*part)/s);
    expect(await connection.end(400)).toMatch(/4\r\npart\r\n4\r\npart\r\n0\r\n\r\n$/);
  });

  test("goes no faster than it is read, and ends when the reader goes away", async () => {
    let pulled = 0;
    let cancelled: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (cancelled = resolve));
    const body = new ReadableStream(
      { pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(65_536))), cancel: () => cancelled() },
      { highWaterMark: 0 },
    );
    const port = await serve(toNodeListener(async () => new Response(body)));
    const connection = speak(port, "");
    connection.pause();
    connection.write("GET / HTTP/1.1\nHost: a\n\n");
    let before = -1;
    while (before !== pulled) {
      before = pulled;
      await wait(100);
    }
    // What fits in the buffers of two sockets, not a stream without end.
    expect(pulled).toBeLessThan(500);
    connection.cut();
    await over;
  });

  test.each<[string, WebHandler]>([
    [
      "a handler that throws",
      async () => {
        throw new Error("the secret reason");
      },
    ],
    ["a header that Node cannot send", async () => new Response("the secret", { headers: { "x-a": "a\u0001b" } })],
    ["Response.error()", async () => Response.error()],
    [
      "a stream that fails at once",
      async () =>
        new Response(
          new ReadableStream({
            pull() {
              throw new Error("the secret");
            },
          }),
        ),
    ],
    [
      "a stream of something else than bytes",
      async () => {
        const body: ReadableStream = new ReadableStream({ start: (controller) => controller.enqueue({ secret: 1 }) });
        return new Response(body);
      },
    ],
    [
      "a body that was read before",
      async () => {
        const r = new Response("secret");
        await r.text();
        return r;
      },
    ],
  ])("of %s is 500 without a word of why; onError hears it, and may throw or reject itself", async (_name, handler) => {
    for (const broken of [
      () => {
        throw new Error("a");
      },
      async () => {
        throw new Error("b");
      },
    ]) {
      const died = deaths();
      const heard: unknown[] = [];
      const port = await serve(toNodeListener(handler, { onError: (error) => (heard.push(error), broken()) }));
      const answer = await speak(port, "GET / HTTP/1.1\nHost: a\n\n").end(300);
      await wait(5);
      expect([statusOf(answer), answer.includes("secret"), answer.includes("x-a"), heard.length, died]).toEqual([
        500,
        false,
        false,
        1,
        [],
      ]);
    }
  });

  test("that fails half way is cut, so that nobody takes it for whole", async () => {
    const died = deaths();
    const heard: unknown[] = [];
    let sent = 0;
    const body = new ReadableStream({
      async pull(controller) {
        await wait(20);
        if (sent++ > 0) throw new Error("half way");
        controller.enqueue(new TextEncoder().encode("half"));
      },
    });
    const answer = await ask("GET / HTTP/1.1\nHost: a\n\n", async () => new Response(body), {
      onError: (error) => heard.push(error),
    });
    expect([answer.includes("half"), answer.endsWith("0\r\n\r\n"), heard.map(String), died]).toEqual([
      true,
      false,
      ["Error: half way"],
      [],
    ]);
  });
});

describe("a body", () => {
  const handlers: [string, WebHandler][] = [
    ["reads it", echo],
    ["does not read it", async () => new Response("unread")],
    [
      "reads it and hides that it failed",
      async (request) => new Response((await request.text().catch(() => "hidden")).slice(0, 9)),
    ],
  ];

  test.each(handlers)("that is announced too long is 413, whether the handler %s", async (_name, handler) => {
    expect(
      statusOf(await ask("POST / HTTP/1.1\nHost: a\nContent-Length: 6\n\nabcdef", handler, { maxBodyBytes: 5 })),
    ).toBe(413);
  });

  test.each([handlers[0] ?? ["", echo], handlers[2] ?? ["", echo]])(
    "that turns out too long is 413, when the handler %s",
    async (_name, handler) => {
      const chunks = "3\nabc\n".repeat(4);
      expect(
        statusOf(
          await ask(`POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n${chunks}0\n\n`, handler, {
            maxBodyBytes: 10,
          }),
        ),
      ).toBe(413);
    },
  );

  test("of exactly the bound is taken", async () => {
    expect(
      jsonIn(await ask("POST / HTTP/1.1\nHost: a\nContent-Length: 5\n\nabcde", echo, { maxBodyBytes: 5 })),
    ).toMatchObject({ body: "abcde" });
  });

  test.each([
    ["cut", "POST / HTTP/1.1\nHost: a\nContent-Length: 10\n\nabc", undefined],
    ["of a bad chunk", "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\nzz\nabc\n", 400],
    ["of a chunk that is longer than it says", "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n1\nabc\n", 400],
  ])("that is %s ends nothing, and is no failure of the handler", async (_name, text, status) => {
    const died = deaths();
    const heard: unknown[] = [];
    const seen: unknown[] = [];
    const port = await serve(
      toNodeListener(
        async (request, { bodyFailure }) => {
          try {
            return new Response(await request.text());
          } catch (error) {
            seen.push(bodyFailure(), request.signal.aborted);
            throw error;
          }
        },
        { onError: (error) => heard.push(error) },
      ),
    );
    const connection = speak(port, text);
    await wait(50);
    if (status === undefined) connection.cut();
    expect(statusOf(await connection.end(300))).toBe(status);
    await wait(20);
    expect([seen, heard, died]).toEqual([["cut", true], [], []]);
    expect(statusOf(await speak(port, "POST / HTTP/1.1\nHost: a\nContent-Length: 2\n\nok").end(200))).toBe(200);
  });

  test("that nobody reads does not stand in the way of the next request on the connection", async () => {
    let count = 0;
    const port = await serve(
      toNodeListener(async (request) => {
        // Begun and left: the worst case.
        if (count++ === 0) await request.body?.getReader().read();
        return new Response(`answer ${count}`);
      }),
    );
    const long = "x".repeat(900_000);
    const answer = await speak(
      port,
      `POST / HTTP/1.1\nHost: a\nContent-Length: ${long.length}\n\n${long}GET / HTTP/1.1\nHost: a\n\n`,
    ).end(400);
    expect(answer.match(/answer \d/g)).toEqual(["answer 1", "answer 2"]);
  });

  test("that goes on without end after the answer is cut after a second", async () => {
    const port = await serve(toNodeListener(async () => new Response("enough")));
    const { write, end } = speak(port, "POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n1\nx\n");
    const more = setInterval(() => write("1\nx\n"), 50);
    const startedAt = performance.now();
    expect(await end(5000)).toContain("enough");
    clearInterval(more);
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });

  test("is read no faster than the handler asks for it", async () => {
    let received = 0;
    let go: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (go = resolve));
    const port = await serve(
      toNodeListener(
        async (request, { incoming }) => {
          const reader = request.body?.getReader();
          await reader?.read();
          await asked;
          received = incoming.socket.bytesRead;
          while (!(await reader?.read())?.done);
          return new Response("all");
        },
        { maxBodyBytes: 1e9 },
      ),
    );
    const size = 8_000_000;
    const connection = speak(port, `POST / HTTP/1.1\nHost: a\nConnection: close\nContent-Length: ${size}\n\n`);
    connection.write(Buffer.alloc(size));
    await wait(100);
    go();
    expect(await connection.end(5000)).toContain("all");
    expect(received).toBeLessThan(2_000_000);
  });
});

test("a request whose client goes away while the handler works aborts its signal; nobody is told of a failure", async () => {
  const died = deaths();
  const heard: unknown[] = [];
  const gone = Promise.withResolvers<unknown>();
  const port = await serve(
    toNodeListener(
      async ({ signal }) => {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        gone.resolve(signal.reason);
        throw signal.reason;
      },
      { onError: (error) => heard.push(error) },
    ),
  );
  const connection = speak(port, "GET / HTTP/1.1\nHost: a\n\n");
  setTimeout(connection.cut, 50);
  expect(String(await gone.promise)).toBe("Error: The other side went away before it had the answer.");
  await wait(5);
  expect([heard, died]).toEqual([[], []]);
});

test("behind a parser of bodies in Express there is no body left, and the handler runs", async () => {
  const app = express().use(express.json(), toNodeListener(echo));
  const port = await serve(app);
  const body = '{"a":1}';
  const text = `POST /x HTTP/1.1\nHost: a\nConnection: close\nContent-Type: application/json\nContent-Length: ${body.length}\n\n${body}`;
  expect(jsonIn(await speak(port, text).end())).toEqual({ method: "POST", url: "http://a/x", body: "" });
});

test("an answer that the handler gave at the socket stays as it is", async () => {
  const heard: unknown[] = [];
  const answer = await ask(
    "GET / HTTP/1.1\nHost: a\n\n",
    async (_request, { outgoing }) => {
      outgoing.writeHead(418).end("mine");
      return new Response("too late");
    },
    { onError: (error) => heard.push(error) },
  );
  expect([statusOf(answer), answer.includes("mine"), answer.includes("too late"), heard]).toEqual([
    418,
    true,
    false,
    [],
  ]);
});

test("what was set for an answer that cannot be sent does not stand in the 500", async () => {
  const headers = { "a-first": "1", "x-bad": "a\u0001b" };
  const answer = await ask("GET / HTTP/1.1\nHost: a\n\n", async () => new Response("x", { headers }), {
    onError: () => undefined,
  });
  expect([statusOf(answer), answer.includes("a-first")]).toEqual([500, false]);
});

test("a refused body is read away for a second, so that the refusal is not lost in a reset", async () => {
  const port = await serve(toNodeListener(echo, { maxBodyBytes: 5 }));
  const startedAt = performance.now();
  const answer = await speak(port, "POST / HTTP/1.1\nHost: a\nContent-Length: 100\n\nx").end(4000);
  const tookMs = performance.now() - startedAt;
  expect([statusOf(answer), tookMs > 900, tookMs < 3500]).toEqual([413, true, true]);
});

test("a body that was cut before anybody read it fails at once, and is not waited for", async () => {
  const seen = Promise.withResolvers<unknown>();
  const port = await serve(
    toNodeListener(async (request) => {
      await new Promise((resolve) => request.signal.addEventListener("abort", resolve));
      await wait(20);
      seen.resolve(await request.text().catch(String));
      return new Response();
    }),
  );
  const connection = speak(port, "POST / HTTP/1.1\nHost: a\nContent-Length: 9\n\nabc");
  setTimeout(connection.cut, 50);
  expect(await seen.promise).toBe("Error: The request was cut before its body ended.");
});
