// Takes 50 ms for every create, answers it with its record, and tells its port to whoever started it.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";

const latencyMs = 50;

const server = createServer((request, response) => {
  let text = "";
  request.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  request.on("end", () =>
    setTimeout(() => {
      const record = { ID: randomUUID(), ...JSON.parse(text) };
      response.writeHead(201, {
        "content-type": "application/json; charset=utf-8",
        "x-ratelimit-limit": "1000000000",
        "x-ratelimit-remaining": "999999999",
        "x-ratelimit-reset": String(Date.now() + 86_400_000),
        "x-ratelimit-minutely-limit": "1000000000",
        "x-ratelimit-minutely-remaining": "999999999",
        "x-ratelimit-minutely-reset": String(Math.ceil(Date.now() / 60_000) * 60_000),
      });
      response.end(JSON.stringify({ d: record }));
    }, latencyMs),
  );
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
// Ends with whoever started it.
process.stdin.on("end", () => process.exit()).resume();
