// Serves a list of pages that are made beforehand, so that the reader is what is measured; tells its port to whoever started it.
import { createServer } from "node:http";
import { makePage } from "./transaction-lines.ts";

const pages = Number(process.argv[2] ?? 1000);
/** Ten different pages without their ends, which say where the next one is. */
const beginnings = Array.from({ length: 10 }, (_, page) =>
  Buffer.from(makePage(page).replace(/,"__next":"[^"]*"\}\}$/, "")),
);

const server = createServer((request, response) => {
  request.resume();
  const url = new URL(request.url ?? "", `http://${request.headers.host}`);
  const page = Number(url.searchParams.get("$skiptoken") ?? 0);
  const beginning = beginnings[page % beginnings.length] ?? Buffer.alloc(0);
  url.search = `$skiptoken=${page + 1}`;
  const end = Buffer.from(page + 1 < pages ? `,"__next":${JSON.stringify(url.href)}}}` : "}}");
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": beginning.length + end.length,
    "x-ratelimit-minutely-limit": "1000000000",
    "x-ratelimit-minutely-remaining": "999999999",
    "x-ratelimit-minutely-reset": String(Math.ceil(Date.now() / 60_000) * 60_000),
  });
  response.write(beginning);
  response.end(end);
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
// Ends with whoever started it.
process.stdin.on("end", () => process.exit()).resume();
