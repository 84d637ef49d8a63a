import type { Environment } from "../tenant.ts";
import { callerName } from "./access.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { findEnvironment, findFreeEnvironment } from "./find-environment.ts";
import { iso } from "./operation-views.ts";
import { Refusal } from "./refusal.ts";
import { startWork } from "./run-operation.ts";

/** Exports of one environment in a calendar month; the number is ours, the service tells its own (fact 144). */
const exportsPerMonth = 10;

/** Rights that the signature of the storage account must give. */
const neededRights = ["r", "w", "c", "d"];

function remaining(call: AdminCall, environment: Environment): number {
  const month = iso(call.world.clock.now()).slice(0, 7);
  return exportsPerMonth - environment.admin.exportTimesMs.filter((atMs) => iso(atMs).slice(0, 7) === month).length;
}

/** Name of a storage account from its signed address, or undefined when the signature gives too little. */
function storageAccount(sasUri: string, nowMs: number): string | undefined {
  if (!URL.canParse(sasUri)) return undefined;
  const { hostname, searchParams } = new URL(sasUri);
  const rights = searchParams.get("sp") ?? "";
  const expires = Date.parse(searchParams.get("se") ?? "");
  const valid = searchParams.get("sig") && neededRights.every((right) => rights.includes(right)) && !(expires <= nowMs);
  return valid ? hostname.split(".")[0] : undefined;
}

function startExport(call: AdminCall): undefined {
  const environment = findFreeEnvironment(call);
  const body = call.body();
  const { clock } = call.world;
  const account = storageAccount(body.text("storageAccountSasUri"), clock.now());
  if (account === undefined)
    throw new Refusal(["exportFailed"], "The shared access signature must give read, write, create and delete.", {
      target: "storageAccountSasUri",
    });
  if (remaining(call, environment) <= 0)
    throw new Refusal(["exportFailed"], `The ${exportsPerMonth} exports of this month are used up.`);

  environment.admin.exportTimesMs.push(clock.now());
  const [container, blob] = [body.text("container"), body.text("blob")];
  call.tenant.admin.exports.push({
    atMs: clock.now(),
    body: {
      applicationType: environment.applicationFamily,
      applicationVersion: environment.version,
      blob,
      container,
      country: environment.countryCode,
      environmentName: environment.name,
      storageAccount: account,
      time: iso(clock.now()),
      user: callerName(call.token),
    },
  });
  // The documents do not print the type of an export. The signature is a secret and stays out of the log.
  const parameters = { storageAccount: account, container, blob };
  startWork(
    call,
    "queued",
    { type: "databaseExport", environment, occupies: [], parameters },
    (random, { createdOnMs }) => ({
      startsAtMs: createdOnMs + random.integer(5_000, 60_000),
      lastsMs: random.integer(8, 20) * 60_000,
      finish: () => undefined,
    }),
  );
}

/** The exports of the period that the query names. */
function exportsOf(call: AdminCall): readonly unknown[] {
  const [start = 0, end = 0] = ["start", "end"].map((name) => Date.parse(call.query.get(name) ?? ""));
  return call.tenant.admin.exports.filter(({ atMs }) => start <= atMs && atMs <= end).map(({ body }) => body);
}

/** Exports of a database, a limited number each month. */
export const exportHandlers: AdminHandlers = {
  GetDatabaseExportMetrics: (call) => ({
    exportsPerMonth,
    exportsRemainingThisMonth: remaining(call, findEnvironment(call)),
  }),
  StartDatabaseExport: startExport,
  ListDatabaseExports: (call) => ({ value: exportsOf(call) }),
  ListDatabaseExportHistory: exportsOf,
};
