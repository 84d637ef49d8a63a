// Serves the feed of accounts of one company of Exact Online, ten fields a row, and what a copy asks beside it; tells its port
// to whoever started it: <pages>
import { createServer } from "node:http";

const pages = Number(process.argv[2] ?? 300);
const rowsPerPage = 1000;
/** Stands for the page in a row's id and version, so that all rows differ and a page is one text. */
const pageSign = "#######";

const page = JSON.stringify(
  Array.from({ length: rowsPerPage }, (_, index) => ({
    __metadata: {
      uri: "https://start.exactonline.nl/api/v1/1/sync/CRM/Accounts",
      type: "Exact.Web.Api.Models.Account",
    },
    ID: `4a1b2c3d-0001-4002-8003-${pageSign}${String(index).padStart(5, "0")}`,
    Code: `            ${400_000 + index}`,
    Name: `Customer number ${index}`,
    City: index % 3 === 0 ? null : "Delft",
    Country: "NL ",
    Email: `mail${index}@example.com`,
    Modified: `/Date(${1_782_404_464_260 + index * 61_000})/`,
    Status: "C",
    VATNumber: `NL${800_000_000 + index}B01`,
    Timestamp: `9${pageSign}${String(index).padStart(5, "0")}`,
  })),
);

const answers: readonly (readonly [RegExp, string])[] = [
  [/\/system\/Divisions$/, '{"d":{"results":[{"Code":1,"DivisionMoveDate":null}]}}'],
  [/\/sync\/Deleted$/, '{"d":{"results":[]}}'],
];

const server = createServer((request, response) => {
  request.resume();
  const url = new URL(request.url ?? "", `http://${request.headers.host}`);
  const known = answers.find(([path]) => path.test(url.pathname))?.[1];
  const at = Number(url.searchParams.get("$skiptoken") ?? 0);
  url.searchParams.set("$skiptoken", String(at + 1));
  const end = at + 1 < pages ? `,"__next":${JSON.stringify(url.href)}}}` : "}}";
  const text = known ?? `{"d":{"results":${page.replaceAll(pageSign, String(at + 1).padStart(7, "0"))}${end}`;
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-minutely-limit": "1000000000",
    "x-ratelimit-minutely-remaining": "999999999",
    "x-ratelimit-minutely-reset": String(Math.ceil(Date.now() / 60_000) * 60_000),
    "x-ratelimit-limit": "1000000000",
    "x-ratelimit-remaining": "999999999",
  });
  response.end(text);
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
// Ends with whoever started it.
process.stdin.on("end", () => process.exit()).resume();
