import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { endConnections } from "../../../src/oauth/sign-in/end-connections.ts";
import { serve, speak } from "../../support/raw-sockets/speak.ts";

test("an answer under way arrives whole; one that never comes is cut after two seconds; all else at once", async () => {
  await serve(() => undefined);
  const server = createServer((request, response) => {
    if (request.url === "/soon") setTimeout(() => response.end("whole"), 200);
  });
  const end = endConnections(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const asked = (path: string) => speak(port, `GET ${path} HTTP/1.1\nHost: a\nConnection: close\n\n`);
  const connections = [speak(port, ""), asked("/soon"), asked("/never")];
  await once(server, "request");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const startedAt = performance.now();
  const ended = connections.map(async (connection) => {
    const heard = await connection.end(6000);
    return [heard.endsWith("whole"), Math.round((performance.now() - startedAt) / 1000)];
  });
  end();
  expect(await Promise.all(ended)).toEqual([
    [false, 0],
    [true, 0],
    [false, 2],
  ]);
});
