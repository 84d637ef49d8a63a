// Answers every request with one small page, and tells its port to whoever started it.
import { createServer } from "node:http";

const body = JSON.stringify({
  d: { results: [{ ID: "3e4a2c80-6a51-4d7b-9f3e-1d2c3b4a5968", Code: "                40", Name: "Bakery" }] },
});

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "x-ratelimit-minutely-limit": "1000000000",
    "x-ratelimit-minutely-remaining": "999999999",
    "x-ratelimit-minutely-reset": String(Math.ceil(Date.now() / 60_000) * 60_000),
  });
  response.end(body);
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
// Ends with whoever started it.
process.stdin.on("end", () => process.exit()).resume();
