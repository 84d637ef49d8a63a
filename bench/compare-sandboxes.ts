// node bench/compare-sandboxes.ts <folder> <folder …> [--turns 7] [--only <text>]: start-up and requests of several checkouts'
// sandboxes (a folder of sources, or its `dist`), which take turns, so that a busy machine is unfair to none. What a start leaves to the first request
// of a service is counted with it in the lines that say "and first requests". The figures of a folder are medians; the
// processor time of a request counts the sandbox's own process alone, and is what a loaded machine changes least.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printTable } from "../src/cli/print-table.ts";
import { median } from "./median.ts";

interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** What the sandbox of the other process says of itself; of the same shape in all folders. */
interface Started {
  readonly startMs: number;
  readonly cpuMs: NodeJS.CpuUsage;
  readonly exact: Client & { readonly origin: string; readonly divisions: readonly number[] };
  readonly entra: Client & { readonly authority: string };
  readonly graph: { readonly origin: string };
  readonly dataverse: { readonly origin: string };
  readonly businessCentral: { readonly origin: string };
  readonly odata: { readonly origin: string; readonly urls: Readonly<Record<string, string>> };
}

interface Running {
  readonly process: ChildProcess;
  readonly lines: Interface;
  readonly started: Started;
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

async function start(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("sandbox-of-folder.ts", import.meta.url)), folder], {
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

async function processorTime({ process: child, lines }: Running): Promise<number> {
  child.stdin?.write("\n");
  const [line] = await once(lines, "line");
  return milliseconds(JSON.parse(String(line)));
}

/** Signs in by a code, as both services do it. */
async function signIn(authorizeUrl: string, tokenUrl: string, client: Client, scope?: string): Promise<string> {
  const query = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    response_type: "code",
    ...(scope !== undefined && { scope }),
  });
  const headers = { "x-sandbox-user": "kim@sandbox.example" };
  const back = await fetch(`${authorizeUrl}?${query}`, { redirect: "manual", headers });
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code: new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "",
    redirect_uri: client.redirectUri,
    client_id: client.clientId,
    client_secret: client.clientSecret,
  });
  return accessToken(await fetch(tokenUrl, { method: "POST", body }));
}

async function accessToken(answer: Response): Promise<string> {
  const token: unknown = Reflect.get(Object(await answer.json()), "access_token");
  if (typeof token !== "string") throw new Error(`${answer.url} gave no token.`);
  return token;
}

/** A token for an app alone. */
async function appToken({ entra }: Started, resource: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: entra.clientId,
    client_secret: entra.clientSecret,
    scope: `${resource}/.default`,
  });
  return accessToken(await fetch(`${entra.authority}/oauth2/v2.0/token`, { method: "POST", body }));
}

/** One kind of request. */
interface Case {
  readonly name: string;
  readonly url: string;
  readonly token: string;
}

/** The first company of an environment, asked at an API that all folders have. */
async function automationCompany(root: string, token: string): Promise<string> {
  const answer = await fetch(`${root}/companies?$select=id`, { headers: { authorization: `Bearer ${token}` } });
  const { value } = JSON.parse(await answer.text());
  return String(value[0].id);
}

async function casesOf(started: Started): Promise<readonly Case[]> {
  const { exact, entra, graph, dataverse, businessCentral, odata } = started;
  const exactToken = await signIn(`${exact.origin}/api/oauth2/auth`, `${exact.origin}/api/oauth2/token`, exact);
  const oauth = `${entra.authority}/oauth2/v2.0`;
  const graphToken = await signIn(
    `${oauth}/authorize`,
    `${oauth}/token`,
    entra,
    "https://graph.microsoft.com/.default",
  );
  const dataverseToken = await appToken(started, dataverse.origin);
  const centralToken = await appToken(started, "https://api.businesscentral.dynamics.com");
  const tenant = new URL(entra.authority).pathname.slice(1);
  const automation = `${businessCentral.origin}/v2.0/${tenant}/Production/api/microsoft/automation/v2.0`;
  const company = `${automation}/companies(${await automationCompany(automation, centralToken)})`;
  const crm = `${exact.origin}/api/v1/${exact.divisions[0]}/crm/Accounts`;
  const accounts = `${dataverse.origin}/api/data/v9.2/accounts`;
  return [
    { name: "Exact: one account", url: `${crm}?$select=ID&$top=1`, token: exactToken },
    {
      name: "Exact: filter",
      url: `${crm}?$select=ID,Name&$top=5&$filter=substringof('a',Name) and Status eq 'C'`,
      token: exactToken,
    },
    { name: "Exact: a page of all fields", url: crm, token: exactToken },
    {
      name: "Dataverse: filter and order",
      url: `${accounts}?$select=name&$top=20&$filter=contains(name,'o') and numberofemployees gt 10&$orderby=name`,
      token: dataverseToken,
    },
    { name: "Dataverse: a page", url: `${accounts}?$select=name,revenue`, token: dataverseToken },
    { name: "Graph: contacts", url: `${graph.origin}/v1.0/me/contacts?$orderby=surname`, token: graphToken },
    {
      name: "Admin Center: environments",
      url: `${businessCentral.origin}/admin/v2.29/applications/environments`,
      token: centralToken,
    },
    { name: "Automation: users", url: `${company}/users?$filter=state eq 'Enabled'`, token: centralToken },
    { name: "Automation: permission sets", url: `${company}/permissionSets?$top=20`, token: centralToken },
    {
      name: "played service: filter",
      url: `${odata.urls["shop"]}/Items?$filter=Price gt 20 and contains(Name,'1')&$orderby=Name&$top=20`,
      token: await appToken(started, odata.origin),
    },
  ];
}

const connections = 10;
const warmMs = 600;
const sliceMs = 400;
const slices = 3;

/** Has every kind of request answered once, by services that were not asked before; answers the kinds. */
async function firstRequests({ started }: Running): Promise<readonly Case[]> {
  const cases = await casesOf(started);
  for (const { url, token } of cases) {
    const answer = await fetch(encodeURI(url), {
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
    });
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  }
  return cases;
}

/** Has requests answered over ten connections for a time; answers how many, and in which time. */
async function load({ url, token }: Case, lastsMs: number): Promise<{ requests: number; ms: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  const address = encodeURI(url);
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      get(address, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
        response.resume().on("end", resolve);
      }).on("error", reject);
    });
  const startedAt = performance.now();
  let requests = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - startedAt < lastsMs) {
      await ask();
      requests++;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return { requests, ms: performance.now() - startedAt };
}

const { values, positionals: folders } = parseArgs({
  options: { turns: { type: "string", default: "7" }, only: { type: "string", default: "" } },
  allowPositionals: true,
});
if (folders.length === 0) throw new Error("Give the folders of the checkouts to compare.");
/** Measured values by what they are of, and by folder. */
const figures = new Map<string, number[][]>();
const note = (name: string, index: number, value: number): void => {
  const all = figures.get(name) ?? folders.map(() => []);
  all[index]?.push(value);
  figures.set(name, all);
};
const inTurn = <T>(turn: number, all: readonly T[]): readonly [number, T][] => {
  const indexed = [...all.entries()];
  return turn % 2 === 0 ? indexed : indexed.reverse();
};

for (let turn = 0; turn < Number(values.turns); turn++) {
  const running: Running[] = [];
  const cases: (readonly Case[])[] = [];
  for (const [index, folder] of inTurn(turn, folders)) {
    const one = await start(folder);
    running[index] = one;
    note("start-up, ms", index, one.started.startMs);
    note("start-up, processor ms", index, milliseconds(one.started.cpuMs));
    const askedAt = performance.now();
    cases[index] = await firstRequests(one);
    note("start-up and first requests, ms", index, one.started.startMs + performance.now() - askedAt);
    note("start-up and first requests, processor ms", index, await processorTime(one));
  }
  for (const [at, { name }] of (cases[0] ?? []).entries()) {
    if (!name.includes(values.only)) continue;
    for (let slice = -1; slice < slices; slice++)
      for (const [index, one] of inTurn(turn + slice + 1, running)) {
        const asked = cases[index]?.[at];
        if (!asked) continue;
        const before = await processorTime(one);
        const { requests, ms } = await load(asked, slice < 0 ? warmMs : sliceMs);
        const cpuMs = (await processorTime(one)) - before;
        if (slice < 0) continue;
        note(`${name}, requests/s`, index, (requests * 1000) / ms);
        note(`${name}, processor ms`, index, cpuMs / requests);
      }
  }
  for (const one of running) await stop(one);
}

const compared = (values: readonly number[]): string[] => [
  ...values.map((value) => value.toFixed(value < 50 ? 3 : 0)),
  ...values.slice(1).map((value) => (value / (values[0] ?? 1)).toFixed(2)),
];
console.log(
  printTable([
    ["median", ...folders, ...folders.slice(1).map(() => "× first")],
    ...[...figures].map(([name, all]) => [name, ...compared(all.map(median))]),
    ["least", ...folders.map(() => ""), ...folders.slice(1).map(() => "")],
    ...[...figures]
      .filter(([name]) => name.endsWith("processor ms"))
      .map(([name, all]) => [name, ...compared(all.map((one) => Math.min(...one)))]),
  ]),
);
