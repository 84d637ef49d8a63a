import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

/** What the sandbox of the other process says of itself. */
interface Started {
  readonly importMs: number;
  readonly startMs: number;
  readonly exact: {
    readonly origin: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri: string;
    readonly divisions: readonly number[];
  };
  readonly graph: { readonly origin: string };
  readonly entra: {
    readonly authority: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri: string;
  };
}

interface Running {
  readonly process: ChildProcess;
  readonly lines: Interface;
  readonly started: Started;
}

const user = { "x-sandbox-user": "kim@sandbox.example" };

async function start(rows = 0): Promise<Running> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("sandbox-process.ts", import.meta.url)), String(rows)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, "line");
  return { process: child, lines, started: JSON.parse(String(line)) };
}

async function stop({ process: child }: Running): Promise<void> {
  child.stdin?.end();
  if (child.exitCode === null) await once(child, "exit");
}

async function memory({ process: child, lines }: Running): Promise<{ rssMegabytes: number; peakMegabytes: number }> {
  child.stdin?.write("memory\n");
  const [line] = await once(lines, "line");
  const { rssBytes, peakKilobytes } = JSON.parse(String(line));
  return { rssMegabytes: rssBytes / 2 ** 20, peakMegabytes: peakKilobytes / 1024 };
}

/** Signs in by a code, as both services do it. */
async function signIn(
  authorizeUrl: string,
  tokenUrl: string,
  client: { clientId: string; clientSecret: string; redirectUri: string },
  scope?: string,
): Promise<string> {
  const query = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    response_type: "code",
    ...(scope !== undefined && { scope }),
  });
  const back = await fetch(`${authorizeUrl}?${query}`, { redirect: "manual", headers: user });
  const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: client.redirectUri,
    client_id: client.clientId,
    client_secret: client.clientSecret,
  });
  const answer = await fetch(tokenUrl, { method: "POST", body });
  return JSON.parse(await answer.text()).access_token;
}

const exactToken = ({ exact }: Started): Promise<string> =>
  signIn(`${exact.origin}/api/oauth2/auth`, `${exact.origin}/api/oauth2/token`, exact);
const graphToken = ({ entra }: Started): Promise<string> =>
  signIn(
    `${entra.authority}/oauth2/v2.0/authorize`,
    `${entra.authority}/oauth2/v2.0/token`,
    entra,
    "https://graph.microsoft.com/.default",
  );

/** Requests a second that one client process gets answered over ten connections, for five seconds. */
function requestsPerSecond(url: string, token: string): number {
  const autocannon = createRequire(import.meta.url).resolve("autocannon");
  const { stdout } = spawnSync(
    process.execPath,
    [
      autocannon,
      "--json",
      "--connections",
      "10",
      "--duration",
      "5",
      "--headers",
      `authorization=Bearer ${token}`,
      "--headers",
      "accept=application/json",
      url,
    ],
    { encoding: "utf8" },
  );
  const result = JSON.parse(stdout);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.average;
}

/** Reads every row of a set over the sync API, a thousand on a page. */
async function readAll({ exact }: Started, token: string): Promise<number> {
  let url: string | undefined =
    `${exact.origin}/api/v1/${exact.divisions[0]}/sync/CRM/Accounts?$select=ID,Name,Timestamp&$filter=Timestamp gt 1L`;
  let rows = 0;
  while (url !== undefined) {
    const response: Response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
    });
    if (response.status !== 200) throw new Error(`${url}: ${response.status} ${await response.text()}`);
    const { d } = JSON.parse(await response.text());
    rows += (d.results ?? d).length;
    url = d.__next;
  }
  return rows;
}

/** Start-up, small requests, and memory while a million rows are read: as rows of a table. */
export async function benchSandbox(): Promise<string[][]> {
  const starts: Started[] = [];
  for (let run = 0; run < 5; run++) {
    const sandbox = await start();
    starts.push(sandbox.started);
    await stop(sandbox);
  }
  const milliseconds = (values: readonly number[]): string => `${Math.round(median(values))} ms`;

  const small = await start();
  const { exact, graph } = small.started;
  const accounts = `${exact.origin}/api/v1/${exact.divisions[0]}/crm/Accounts?$select=ID&$top=1`;
  const exactRate = requestsPerSecond(accounts, await exactToken(small.started));
  const graphRate = requestsPerSecond(`${graph.origin}/v1.0/me`, await graphToken(small.started));
  await stop(small);

  const wanted = 1_000_000;
  const large = await start(wanted);
  const before = await memory(large);
  const startedAt = performance.now();
  const read = await readAll(large.started, await exactToken(large.started));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = await memory(large);
  await stop(large);
  if (read < wanted) throw new Error(`${read} rows were read of ${wanted}.`);

  return [
    ["sandbox", "measured", "goal"],
    ["startSandbox()", milliseconds(starts.map(({ startMs }) => startMs)), "500 ms"],
    ["with the import of the sources", milliseconds(starts.map(({ importMs, startMs }) => importMs + startMs)), ""],
    ["GET one Exact account, ten connections", `${Math.round(exactRate)}/s`, "3000/s"],
    ["GET /me of Graph, ten connections", `${Math.round(graphRate)}/s`, "3000/s"],
    [`${read} rows over the sync API`, `${seconds.toFixed(1)} s`, ""],
    [
      "peak memory meanwhile",
      `${Math.round(after.peakMegabytes)} MB (${Math.round(before.rssMegabytes)} MB before)`,
      "250 MB",
    ],
  ];
}
