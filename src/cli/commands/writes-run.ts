import { setTimeout as pause } from "node:timers/promises";
import { Command } from "commander";
import { waitingStates, writeStates } from "../../writes/index.ts";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { type NotifyFlags, withNotifyOptions } from "../notices/notify-flags.ts";
import { tellWaiting } from "../notices/tell-waiting.ts";
import { type Notify, patiently, useNotifier } from "../notices/use-notifier.ts";
import { print, printJson } from "../print.ts";
import { reportError } from "../report-error.ts";
import { withExamples } from "../shared-options.ts";
import { isPassing } from "../sync/failures.ts";
import { counted } from "../sync/plain-numbers.ts";
import { type Progress, showProgress } from "../sync/show-progress.ts";
import { duration } from "../sync/sync-flags.ts";
import { type OpenStore, useWriteStore } from "../writes/open-store.ts";
import { cameText, type SendReport, sendDue } from "../writes/send-due.ts";
import { storeWords } from "../writes/ways-out.ts";
import { type ServiceFlags, withServiceOptions } from "../writes/write-flags.ts";
import { type OpenService, useWriteService, writeServiceOf } from "../writes/write-service.ts";

interface Flags extends ServiceFlags, NotifyFlags {
  readonly every?: number;
  readonly wait?: number;
}

function tellReport(report: SendReport, flags: Flags): void {
  if (flags.json) return printJson(report);
  const { service, came, waiting, later } = report;
  print(`${service}: ${cameText(came)}.`);
  if (later > 0)
    print(`${counted(later, "write")} ${later === 1 ? "goes" : "go"} on later: run it again, or with --wait 5m.`);
  if (waiting > 0)
    print(
      `${counted(waiting, "write")} ${waiting === 1 ? "waits" : "wait"} for a person: erp-openapi writes list ${storeWords(flags)}`,
    );
}

/** Tells of writes that are stored for other services, which nobody sends here. */
async function tellOthers(store: OpenStore, service: string, shown: Progress): Promise<void> {
  const open = writeStates.filter((state) => !["done", "rejected", "expired", "given-up"].includes(state));
  const others = new Set<string>();
  for await (const write of store.desk().list({ states: open }))
    if (write.service !== service) others.add(write.service);
  if (others.size > 0)
    shown.tell(
      `The store has writes of ${[...others].join(", ")} too, which this run does not send: name one by --service, with its --api or --environment.`,
    );
}

async function rounds(
  store: OpenStore,
  { client, name }: OpenService,
  flags: Flags,
  notify: Notify | undefined,
): Promise<void> {
  const shown = showProgress();
  const signal = interruption();
  await tellOthers(store, name, shown);
  // A receiver that is slow holds up no round.
  let telling: Promise<void> | undefined;
  const tellAll = (): void => {
    if (!notify || telling) return;
    telling = tellWaiting(store.desk(), name, notify, signal)
      .catch((error: unknown) => void reportError(error, { debug: false, json: flags.json === true }))
      .finally(() => {
        telling = undefined;
      });
  };
  const end = async (): Promise<void> => {
    if (telling) await patiently(telling);
  };
  for (let first = true; ; first = false) {
    const startedMs = performance.now();
    try {
      const report = await sendDue({ store, service: name, client, signal, shown, waitMs: flags.wait, notify });
      tellReport(report, flags);
      tellAll();
      if (flags.every === undefined) {
        if (report.waiting > 0) process.exitCode = 1;
      }
    } catch (error) {
      // What is wrong from the first round on was typed wrongly.
      if (flags.every === undefined || first || !isPassing(error)) throw error;
      reportError(error, { debug: false, json: flags.json === true });
    }
    if (signal.aborted) {
      shown.tell("Stopped: what was on its way is ended.");
      process.exitCode = 130;
      return end();
    }
    if (flags.every === undefined) return end();
    const nextMs = Math.max(0, flags.every - (performance.now() - startedMs));
    await pause(nextMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) {
      shown.tell("Stopped between two rounds: nothing was on its way.");
      process.exitCode = 130;
      return end();
    }
  }
}

async function run(flags: Flags): Promise<void> {
  const home = openHome(flags);
  const service = writeServiceOf(home, flags);
  await useNotifier(home, flags, (notify) =>
    useWriteStore({ home, text: flags.store, isMade: true }, (store) =>
      useWriteService({ ...service, notify }, (opened) => rounds(store, opened, flags, notify)),
    ),
  );
}

/** `erp-openapi writes run`: sends what is due, once or on a beat. */
export function writesRunCommand(): Command {
  const command = new Command("run")
    .description("send what is due of one service, and look for what nobody knows the end of")
    .option("--every <time>", "again on this beat, until Ctrl-C: 30s, 1m", duration)
    .option(
      "--wait <time>",
      "how long to go on while writes wait for a look, a limit or another sender (default: not at all)",
      duration,
    )
    .action(run);
  const told =
    "a lost grant, a write that waits for an approval, one that was refused or of which nobody knows the end";
  return withExamples(withNotifyOptions(withServiceOptions(command, "print a line of JSON for each round"), told), [
    "erp-openapi writes run --sandbox --store sqlite:writes.sqlite",
    "erp-openapi writes run --every 1m --store postgres",
    "erp-openapi writes run --every 1m --store postgres --notify https://alerts.example.com/erp --notify-secret-file notify.secret",
  ]).addHelpText(
    "after",
    `\nExit code 0 only when no write of the service waits for a person (${waitingStates.join(", ")}). Ctrl-C ends what is on its way first; a second one ends it at once, and what nobody knows the end of then is looked for by the next run. What --notify told is remembered on this machine, so that nothing is told twice a day by a run that is started again; an address that is away is tried for minutes, and told anew by a later round.`,
  );
}
