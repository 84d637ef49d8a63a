import { SyncOptionInvalid } from "../errors/sync-option-invalid.ts";
import { unknownName } from "../kit/meant.ts";
import type { SetOptions } from "./sets/set-options.ts";
import type { ChangesOptions, PlanOptions, RunOptions, SyncOptions, VerifyOptions } from "./sync-options.ts";

/** Every option by its name, which the compiler holds against them. */
type Names<Options> = Readonly<Record<keyof Options, true>>;

const ofSync: Names<SyncOptions> = {
  client: true,
  target: true,
  company: true,
  source: true,
  sets: true,
  document: true,
  codes: true,
  index: true,
  sweepEveryMs: true,
  leaseMs: true,
  notify: true,
};
const ofSets: Names<SetOptions> = { select: true, table: true, columns: true, row: true };
const ofPlan: Names<PlanOptions> = { everyMs: true, count: true, signal: true };
const ofRun: Names<RunOptions> = {
  deadlineMs: true,
  signal: true,
  dueOnly: true,
  sweep: true,
  allowDeletes: true,
  waitMs: true,
};
const ofChanges: Names<ChangesOptions> = { after: true, companies: true };
const ofVerify: Names<VerifyOptions> = { repair: true, signal: true, waitMs: true };

/** A misspelt option must not be left out in silence. */
function checkNames(owner: string, given: object, known: object): void {
  const strange = unknownName(Object.keys(given), Object.keys(known));
  if (strange !== undefined)
    throw new SyncOptionInvalid(`${owner} has no option ${strange}: it takes ${Object.keys(known).join(", ")}.`);
}

/** @throws {SyncOptionInvalid} for an option that there is not */
export function checkOptions(options: SyncOptions): void {
  checkNames("createSync", options, ofSync);
  for (const [set, own] of Object.entries(options.sets ?? {})) checkNames(`sets["${set}"]`, own, ofSets);
}

/** @throws {SyncOptionInvalid} for an option that there is not */
export const checkPlanOptions = (options: PlanOptions): void => checkNames("sync.plan", options, ofPlan);

/** @throws {SyncOptionInvalid} for an option that there is not */
export const checkRunOptions = (options: RunOptions): void => checkNames("sync.run", options, ofRun);

/** @throws {SyncOptionInvalid} for an option that there is not */
export const checkChangesOptions = (options: ChangesOptions): void => checkNames("sync.changes", options, ofChanges);

/** @throws {SyncOptionInvalid} for an option that there is not */
export const checkVerifyOptions = (options: VerifyOptions): void => checkNames("sync.verify", options, ofVerify);
