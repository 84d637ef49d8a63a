import { randomUUID } from "node:crypto";
import { checkChangesOptions, checkPlanOptions, checkRunOptions, checkVerifyOptions } from "./check-options.ts";
import { readChanges } from "./feed/changes.ts";
import { pruneThrough } from "./feed/prune-through.ts";
import { printToken } from "./feed/token.ts";
import { makePlan } from "./plan/make-plan.ts";
import { readStatus } from "./run/read-status.ts";
import { dueNote, type Mistakes } from "./run/round.ts";
import { runPlan } from "./run/run-plan.ts";
import { telling } from "./run/tell-person.ts";
import type { Sync } from "./sync.ts";
import { SyncBase } from "./sync-base.ts";
import type { SyncOptions } from "./sync-options.ts";
import { verifySets } from "./verify/verify-sets.ts";

/**
 * Keeps tables of a database equal to sets of one company.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { createSync } from "erp-openapi/sync";
 * import { sqliteTarget } from "erp-openapi/sync/sqlite";
 * const exact = createExactOnlineClient({ country: "nl", auth });
 * const sync = createSync({ client: exact, target: sqliteTarget({ file: "erp.sqlite" }), company: division(123456) });
 * const plan = await sync.plan(["crm/Accounts", "salesinvoice/SalesInvoices"]);
 * for await (const step of sync.run(plan)) console.log(step.set, step.rows, step.deleted, step.lagSeconds);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {SyncOptionInvalid} when an option is unknown, `client` is none of this package, or `company` names none
 */
export function createSync(options: SyncOptions): Sync {
  return createSyncWith(options, {});
}

/** A sync with mistakes that a campaign has to find; without any it is the one that programs get. */
export function createSyncWith(options: SyncOptions, mistakes: Mistakes): Sync {
  const base = new SyncBase(options, mistakes);
  const { target } = base;
  return {
    async plan(names, planOptions = {}) {
      checkPlanOptions(planOptions);
      const { core, index, place, company } = await base.ready();
      return makePlan({ core, index, target, place, company, sets: await base.prepare(names) }, planOptions);
    },
    run(plan, runOptions = {}) {
      checkRunOptions(runOptions);
      const sets = plan.sets.map(({ set }) => set);
      return telling(base, { sets, signal: runOptions.signal }, runPlan(base, plan, runOptions));
    },
    async *changes(changesOptions = {}) {
      checkChangesOptions(changesOptions);
      const { after, companies = "this" } = changesOptions;
      const { place } = await base.ready();
      await base.open();
      yield* readChanges(target, companies === "all" ? undefined : place, after);
    },
    async feedEnd() {
      await base.open();
      return printToken(await target.feedEnd());
    },
    async pruneChanges(through) {
      await base.open();
      return pruneThrough(target, through);
    },
    async verify(names, verifyOptions = {}) {
      checkVerifyOptions(verifyOptions);
      return verifySets(base, names, verifyOptions);
    },
    async poke({ set }) {
      const { place } = await base.ready();
      await base.findSets([set]);
      await base.open();
      await target.leaveNote(place, dueNote(set), randomUUID());
    },
    status: () => readStatus(base),
    async schema(names) {
      const sets = await base.findSets(names);
      return sets.flatMap(({ tables }) => tables.flatMap(({ layout }) => target.printTable(layout)));
    },
    async tables(names) {
      const sets = await base.prepare(names);
      return sets.flatMap(({ tables }) => tables.map(({ layout }) => layout));
    },
  };
}
