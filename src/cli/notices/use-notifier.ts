import { join } from "node:path";
import type { Notice } from "../../errors/notice.ts";
import { SecretUnavailable } from "../../errors/secret-unavailable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { keepsSecrets } from "../../kit/loopback.ts";
import { makeFolder } from "../../kit/make-folder.ts";
import { checkGivenFile } from "../given-file.ts";
import type { Home } from "../home/home.ts";
import { readPrivateFile } from "../home/private-file.ts";
import { interruption } from "../interruption.ts";
import { sayLine } from "../print.ts";
import { type NotifyFlags, notifySecretVariable } from "./notify-flags.ts";

/** Tells somebody; its promise ends when that has arrived, or was given up. */
export type Notify = (notice: Notice) => Promise<void>;

/** What was told is remembered this long; the day before may still be asked for near midnight. Milliseconds. */
const keptMs = 2 * 86_400_000;

/** Whoever waits longer than this for a receiver is told why. Milliseconds. */
const silentMs = 2_000;

function secretOf({ notifySecretFile: file }: NotifyFlags): string {
  if (file !== undefined) {
    checkGivenFile(file, "--notify-secret-file");
    return readPrivateFile(file, "the secret of --notify");
  }
  const secret = process.env[notifySecretVariable];
  if (secret === undefined || secret === "")
    throw new SecretUnavailable(
      `What --notify posts is signed with the secret of its receiver: set ${notifySecretVariable}, or name a file with --notify-secret-file. To make one: node -p "'whsec_' + crypto.randomBytes(32).toString('base64')"`,
    );
  return secret;
}

/** Waits for what is being told, and says so where that takes long. */
export async function patiently(telling: Promise<void>): Promise<void> {
  const timer = setTimeout(() => {
    sayLine("Waiting until the address of --notify has taken what it is told (minutes at most); Ctrl-C ends that.");
  }, silentMs);
  await telling.finally(() => clearTimeout(timer));
}

/** The end of all that is on its way. */
async function endOf(open: ReadonlySet<Promise<void>>): Promise<void> {
  while (open.size > 0) await Promise.all(open);
}

/**
 * Lets work tell the address that `--notify` names, and waits until all is told. What was told today is remembered in the
 * home, for all commands of this user: a process that starts again does not tell it once more.
 *
 * @throws {UsageInvalid} for a secret without an address, or an address that is none or not https
 * @throws {SecretUnavailable} for an address without a secret, or one that others may read
 * @throws {WebhookConfigurationInvalid} when the secret is none
 */
export async function useNotifier<T>(
  home: Home,
  flags: NotifyFlags,
  work: (notify: Notify | undefined) => Promise<T>,
): Promise<T> {
  const { notify: url } = flags;
  if (url === undefined) {
    if (flags.notifySecretFile === undefined) return work(undefined);
    throw new UsageInvalid("--notify-secret-file is the secret of an address: name that by --notify.");
  }
  const address = URL.parse(url);
  if (!address || !keepsSecrets(address))
    throw new UsageInvalid(
      "--notify takes an https address, or one of this machine: what it is told names accounts and companies.",
    );
  const secret = secretOf(flags);
  const { webhookNotifier } = await import("../../webhooks/notices/webhook-notifier.ts");
  const { sqliteDeliveryStore } = await import("../../stores/sqlite/delivery-store.ts");
  const deliveries = sqliteDeliveryStore({ file: join(home.dataFolder, "notices.sqlite") });
  const post = webhookNotifier({
    url,
    secret,
    deliveries,
    onFailure: ({ problem }, reason) => sayLine(`warning: nobody was told of ${problem}: ${reason}`),
    signal: interruption(),
  });
  const open = new Set<Promise<void>>();
  makeFolder(home.dataFolder, 0o700);
  try {
    await deliveries.createSchema();
    await deliveries.prune(Date.now() - keptMs);
    return await work((notice) => {
      const told = post(notice).finally(() => open.delete(told));
      open.add(told);
      return told;
    });
  } finally {
    await patiently(endOf(open));
    await deliveries.close();
  }
}
