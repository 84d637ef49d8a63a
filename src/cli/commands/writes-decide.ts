import { userInfo } from "node:os";
import { Command } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import type { Write } from "../../writes/named-types.ts";
import { readGivenFile } from "../given-file.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson } from "../print.ts";
import { withExamples } from "../shared-options.ts";
import { type Desk, useWriteStore } from "../writes/open-store.ts";
import { waysOut } from "../writes/ways-out.ts";
import { type StoreFlags, withStoreOptions } from "../writes/write-flags.ts";

/** What every decision takes. */
export interface DecisionFlags extends StoreFlags {
  readonly by?: string;
}

/** Who decides: who was named, else who is signed in to the machine. */
export function decider({ by }: DecisionFlags): string {
  if (by !== undefined && by !== "") return by;
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user that nobody has named.
    throw new UsageInvalid("nobody says who decides, and the system has no name for this user: --by <name>");
  }
}

/** Says what a write is now, and what leads on. */
export function tellDecided(write: Write, flags: StoreFlags): void {
  if (flags.json) return printJson({ id: write.id, state: write.state, digest: write.digest });
  print(`Write ${write.id} is ${write.state}.`);
  for (const way of waysOut(write, flags).slice(0, 1)) print(`  ${way}`);
}

/** Lets a person decide about one write, and says what it is then. */
export function deciding<Own extends DecisionFlags>(
  decide: (desk: Desk, id: string, by: string, flags: Own) => Promise<Write | undefined>,
) {
  return async (id: string, flags: Own): Promise<void> => {
    await useWriteStore({ home: openHome(flags), text: flags.store, isMade: true }, async (store) => {
      const write = await decide(store.desk(), id, decider(flags), flags);
      if (write) tellDecided(write, flags);
    });
  };
}

/** A record as it was typed. @throws {UsageInvalid} when it is no object of JSON */
function readRecord(text: string): Readonly<Record<string, unknown>> {
  const content = text.startsWith("@") ? readGivenFile(text.slice(1), "--record").toString() : text;
  let record: unknown;
  try {
    record = JSON.parse(content);
  } catch {
    // Said below.
  }
  if (!isObject(record)) throw new UsageInvalid(`--record takes a JSON object or @file: '{"ID":"…"}'`);
  return record;
}

const byText = "who decides, as it is kept (default: the user of this machine)";
/** A command about one write. */
export const decision = (name: string, description: string, id = "<id>"): Command =>
  withStoreOptions(new Command(name).description(description).argument(id)).option("--by <name>", byText);
const id = "0198c0de-0000-4000-8000-000000000000";

/** `erp-openapi writes reject` */
export function writesRejectCommand(): Command {
  const command = decision("reject", "reject a write, or take an approved one back that was not sent yet")
    .requiredOption("--reason <text>", "why, as it is kept")
    .action(
      deciding<DecisionFlags & { readonly reason: string }>((desk, write, by, { reason }) =>
        desk.reject(write, { by, reason }),
      ),
    );
  return withExamples(command, [
    `erp-openapi writes reject ${id} --reason 'ordered twice' --store sqlite:writes.sqlite`,
  ]);
}

/** `erp-openapi writes retry` */
export function writesRetryCommand(): Command {
  const command = decision(
    "retry",
    "send a refused write once more as it is, or one of which you saw that it was not done",
  ).action(deciding((desk, write, by) => desk.retry(write, { by })));
  return withExamples(command, [`erp-openapi writes retry ${id} --store sqlite:writes.sqlite`]);
}

/** `erp-openapi writes confirm` */
export function writesConfirmCommand(): Command {
  const command = decision("confirm", "say that a write was done, of which nobody knew how it ended")
    .option("--record <json>", "the record that it made, for writes that refer to it: JSON or @file")
    .action(
      deciding<DecisionFlags & { readonly record?: string }>((desk, write, by, { record }) =>
        desk.confirm(write, { by, ...(record !== undefined && { record: readRecord(record) }) }),
      ),
    );
  return withExamples(command, [
    `erp-openapi writes confirm ${id} --record '{"ID":"b6a1f2ce-0000-4000-8000-000000000001"}' --store sqlite:writes.sqlite`,
  ]);
}

/** `erp-openapi writes give-up` */
export function writesGiveUpCommand(): Command {
  const command = decision("give-up", "give a write up, so that its sequence goes on")
    .requiredOption("--reason <text>", "why, as it is kept")
    .action(
      deciding<DecisionFlags & { readonly reason: string }>((desk, write, by, { reason }) =>
        desk.giveUp(write, { by, reason }),
      ),
    );
  return withExamples(command, [
    `erp-openapi writes give-up ${id} --reason 'typed by hand' --store sqlite:writes.sqlite`,
  ]);
}
