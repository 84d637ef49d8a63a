import type { Command } from "commander";

/** What commands take that somebody may be told of. */
export interface NotifyFlags {
  readonly notify?: string;
  readonly notifySecretFile?: string;
}

/** Where the secret of the receiver may stand: never among the arguments, which a list of processes shows. */
export const notifySecretVariable = "ERP_OPENAPI_NOTIFY_SECRET";

/**
 * Adds `--notify` and where its secret is.
 *
 * @param what is told, for the help
 */
export function withNotifyOptions(command: Command, what: string): Command {
  return command
    .option(
      "--notify <url>",
      `post what needs a person there, once for each problem and day, signed as Standard Webhooks says: ${what}`,
    )
    .option(
      "--notify-secret-file <path>",
      `file with the secret of that address (whsec_…), readable by you alone (or set ${notifySecretVariable})`,
    );
}
