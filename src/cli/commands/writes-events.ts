import { Command } from "commander";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { print, printJson } from "../print.ts";
import { withExamples } from "../shared-options.ts";
import { moment } from "../sync/plain-numbers.ts";
import { useWriteStore } from "../writes/open-store.ts";
import { type StoreFlags, withStoreOptions } from "../writes/write-flags.ts";

interface Flags extends StoreFlags {
  readonly after?: string;
}

async function events(flags: Flags): Promise<void> {
  const { after } = flags;
  const signal = interruption();
  await useWriteStore({ home: openHome(flags), text: flags.store, isMade: true }, async (store) => {
    for await (const event of store.desk().events(after === undefined ? {} : { after })) {
      signal.throwIfAborted();
      if (flags.json) printJson(event);
      else {
        const { token, atMs, id, state, attempt, by, code } = event;
        const more = [attempt > 0 ? `attempt ${attempt}` : "", by === undefined ? "" : `by ${by}`, code ?? ""];
        print([moment(atMs), id, state, ...more.filter((text) => text !== ""), `(${token})`].join("  "));
      }
    }
  });
}

/** `erp-openapi writes events`: every change of a state, once and in order. */
export function writesEventsCommand(): Command {
  const command = new Command("events")
    .description("every change of a state, once and in order, up to now; each with the token that goes on from it")
    .option("--after <token>", "only what changed behind this point (default: from the beginning)")
    .action(events);
  return withExamples(withStoreOptions(command, "print a line of JSON for each change"), [
    "erp-openapi writes events --sandbox --store sqlite:writes.sqlite",
    "erp-openapi writes events --sandbox --store sqlite:writes.sqlite --json",
  ]);
}
