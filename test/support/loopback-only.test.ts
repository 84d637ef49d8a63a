import { once } from "node:events";
import { createServer, request } from "node:http";
import { expect, test } from "vitest";

test("fetch to a public host is refused before a packet leaves", async () => {
  await expect(fetch("https://start.exactonline.nl/")).rejects.toMatchObject({ cause: { code: "ENETUNREACH" } });
});

test("node:http to a public host is refused as well", async () => {
  const call = request("http://example.com/");
  call.end();
  const [error] = await once(call, "error");
  expect(error).toMatchObject({ code: "ENETUNREACH" });
});

test("loopback answers", async () => {
  const server = createServer((_request, response) => response.end("here")).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("here");
  } finally {
    server.close();
  }
});
