import { Command } from "commander";
import { openHome } from "../home/sandbox-home.ts";
import { printJson } from "../print.ts";
import { withExamples } from "../shared-options.ts";
import { demandWrite, historyOf } from "../writes/describe-write.ts";
import { useWriteStore } from "../writes/open-store.ts";
import { showWrite } from "../writes/show-write.ts";
import { type StoreFlags, withStoreOptions } from "../writes/write-flags.ts";

async function show(id: string, flags: StoreFlags): Promise<void> {
  await useWriteStore({ home: openHome(flags), text: flags.store, isMade: true }, async (store) => {
    const desk = store.desk();
    const write = await demandWrite(desk, id);
    const history = await historyOf(desk, id);
    if (flags.json) printJson({ ...write, history });
    else await showWrite(write, history, flags);
  });
}

/** `erp-openapi writes show`: one write, to the letter. */
export function writesShowCommand(): Command {
  const command = new Command("show")
    .description("show exactly what a write sends, what happened to it, and the ways out")
    .argument("<id>")
    .action(show);
  return withExamples(withStoreOptions(command), [
    "erp-openapi writes show 0198c0de-0000-4000-8000-000000000000 --store sqlite:writes.sqlite",
  ]);
}
