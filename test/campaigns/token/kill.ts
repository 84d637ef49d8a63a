// npm run campaign:kill [-- --kills <n>] [--pauses <n>] [--store <file|sqlite|postgres>] [--minutes <n>] [--fault <name>]
import { inspect, parseArgs } from "node:util";
import { median } from "../../../bench/median.ts";
import { startPostgres } from "../../support/postgres.ts";
import { isFaultName } from "./faulty-store.ts";
import { killPoints } from "./judge-round.ts";
import type { StoreKind } from "./open-store.ts";
import { storeKinds } from "./open-store.ts";
import type { KillReport } from "./run-kills.ts";
import { killsOf, runKills } from "./run-kills.ts";
import { openSite } from "./site.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "1000" },
    pauses: { type: "string", default: "50" },
    store: { type: "string", multiple: true, default: [...storeKinds] },
    minutes: { type: "string", default: "30" },
    fault: { type: "string" },
  },
});
const kills = Number(values.kills);
const pauses = Number(values.pauses);
const fault =
  values.fault === undefined
    ? undefined
    : isFaultName(values.fault)
      ? values.fault
      : usage(`There is no fault ${values.fault}.`);
const kinds = values.store.map(
  (name) => storeKinds.find((kind) => kind === name) ?? usage(`There is no store ${name}.`),
);
const startedAt = performance.now();

function usage(message: string): never {
  console.error(`error: ${message} Stores: ${storeKinds.join(", ")}.`);
  process.exit(2);
}

const seconds = (): string => `${Math.round((performance.now() - startedAt) / 1000)} s`;
const middle = (report: KillReport): string => (report.windowsMs.length === 0 ? "-" : `${median(report.windowsMs)} ms`);

async function campaign(kind: StoreKind, database: { url: string }): Promise<boolean> {
  await using site = await openSite(kind, database, fault);
  const everyKills = Math.max(10, Math.round(kills / 20));
  let next = everyKills;
  const report = await runKills(site, {
    kills,
    pauses,
    onProgress: (now) => {
      if (killsOf(now) < next) return;
      next += everyKills;
      console.log(
        `${kind}: ${killsOf(now)} of ${kills} kills, ${now.pauses} pauses, ${now.lost} grants lost in the window (median ${middle(now)}), after ${seconds()}`,
      );
    },
  });
  if (report.broken) {
    const { round, why } = report.broken;
    console.error(`\n${kind}: a promise was broken in round ${report.rounds.total}: ${why.join("; ")}`);
    const { how, victim, struckAtMs, before, after, requests, answers, tokenStatus } = round;
    const errors = answers.map((answer) => answer.errors);
    console.error(
      inspect(
        {
          how,
          victim,
          struckAtMs,
          generations: [before.generation, after.generation],
          lease: after.lease,
          requests,
          errors,
          tokenStatus,
          journal: after.journal.filter(({ intent }) => intent.generation >= before.generation),
        },
        { depth: 6 },
      ),
    );
    return false;
  }
  console.log(
    `\n${kind}: done after ${seconds()}: ${killsOf(report)} kills during the refresh and ${report.pauses} pauses past the lease (${report.pausesWhileSending} with the intent written, whose answers were stored) in ${report.rounds.total} rounds`,
  );
  for (const point of killPoints) console.log(`  ${point}: ${report.kills[point]}`);
  console.log(
    `  grants lost: ${report.lost}, each with "intent without answer" and REAUTHORIZATION_REQUIRED; ${report.lostInFlight} of them had left the process and were rotated after its death`,
  );
  console.log(`  median time from rotation to commit: ${middle(report)} (${report.windowsMs.length} refreshes)\n`);
  return true;
}

const limit = setTimeout(() => {
  console.error(`error: Not finished after ${values.minutes} minutes.`);
  // Workers end when this process does.
  process.exit(1);
}, Number(values.minutes) * 60_000);
const server = await startPostgres();
try {
  const results = await Promise.allSettled(kinds.map((kind) => campaign(kind, server)));
  for (const result of results) if (result.status === "rejected") console.error(result.reason);
  process.exitCode = results.every((result) => result.status === "fulfilled" && result.value) ? 0 : 1;
} finally {
  clearTimeout(limit);
  await server.stop();
}
