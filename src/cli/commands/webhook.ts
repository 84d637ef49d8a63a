import { Command, InvalidArgumentError, Option } from "commander";
import { SecretUnavailable } from "../../errors/secret-unavailable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { vendorWords } from "../../errors/vendor-words.ts";
import {
  type BusinessCentralNotification,
  type ExactNotification,
  sendTestEvent,
  type TestEvent,
} from "../../webhooks/index.ts";
import { checkGivenFile } from "../given-file.ts";
import { readPrivateFile } from "../home/private-file.ts";
import { printJson, say } from "../print.ts";
import { withExamples } from "../shared-options.ts";

interface SendFlags {
  readonly from: "exact" | "business-central";
  readonly secretFile?: string;
  readonly clientId?: string;
  readonly company?: number;
  readonly topic?: string;
  readonly action?: ExactNotification["Action"];
  readonly key?: string;
  readonly resource?: string;
  readonly change?: BusinessCentralNotification["changeType"];
  readonly json?: true;
}

function division(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a division, which is a whole number.");
  return Number(text);
}

/** The secret that seals the event: never from the arguments, which a list of processes shows. */
function secretOf({ secretFile }: SendFlags): string {
  if (secretFile !== undefined) checkGivenFile(secretFile, "--secret-file");
  if (secretFile !== undefined) return readPrivateFile(secretFile, "the secret of the webhook");
  const secret = process.env["ERP_OPENAPI_WEBHOOK_SECRET"];
  if (secret === undefined || secret === "")
    throw new SecretUnavailable(
      "A test event is sealed with the secret of the webhook: set ERP_OPENAPI_WEBHOOK_SECRET, or name a file with --secret-file.",
    );
  return secret;
}

function eventOf(url: string, flags: SendFlags): TestEvent {
  const { from, clientId, company, topic, action, key, resource, change } = flags;
  if (from === "business-central") {
    if (resource === undefined)
      throw new UsageInvalid("an event of Business Central names a record: --resource <address>.");
    return {
      vendor: from,
      url,
      clientState: secretOf(flags),
      notification: { resource, ...(change !== undefined && { changeType: change }) },
    };
  }
  if (clientId === undefined || company === undefined)
    throw new UsageInvalid(
      "an event of Exact Online names an app and a company: --client-id <id> --company <division>.",
    );
  return {
    vendor: "exact-online",
    url,
    secret: secretOf(flags),
    notification: {
      ClientId: clientId,
      Division: company,
      ...(topic !== undefined && { Topic: topic }),
      ...(action !== undefined && { Action: action }),
      ...(key !== undefined && { Key: key }),
    },
  };
}

async function send(url: string, flags: SendFlags): Promise<void> {
  if (!URL.canParse(url))
    throw new UsageInvalid("give the whole address of the webhook, such as http://localhost:3000/exact.");
  const { status, text } = await sendTestEvent(eventOf(url, flags));
  if (flags.json) printJson({ status, text });
  else say(`The webhook answered ${status}${text === "" ? "" : `: ${vendorWords(text) ?? ""}`}`);
  if (status < 200 || status > 299) process.exitCode = 1;
}

/** `erp-openapi webhook`: tries a webhook with an event as the vendor would send it. */
export function webhookCommand(): Command {
  const sending = new Command("send")
    .description("send a notification to a webhook as the vendor would, signed with its secret")
    .argument("<url>", "address of the webhook")
    .addOption(
      new Option("--from <vendor>", "the vendor that the event comes from")
        .choices(["exact", "business-central"])
        .default("exact"),
    )
    .option(
      "--secret-file <path>",
      "file with the webhook secret or client state, readable by you alone (or set ERP_OPENAPI_WEBHOOK_SECRET)",
    )
    .option("--client-id <id>", "Exact Online: client id of the app")
    .option("--company <division>", "Exact Online: the company that the event is about", division)
    .option("--topic <name>", "Exact Online: what changed (default: Accounts)")
    .addOption(
      new Option("--action <name>", "Exact Online: what happened (default: Update)").choices([
        "Create",
        "Update",
        "Delete",
      ]),
    )
    .option("--key <id>", "Exact Online: key of the record (default: a new one)")
    .option("--resource <address>", "Business Central: address of the record")
    .addOption(
      new Option("--change <kind>", "Business Central: what happened (default: updated)").choices([
        "created",
        "updated",
        "deleted",
        "collection",
      ]),
    )
    .option("--json", "print JSON for programs")
    .action(send);
  return withExamples(new Command("webhook").addCommand(sending), [
    "erp-openapi webhook send http://localhost:3000/exact --client-id 3f1c8a52-6a51-4d7b-9f3e-1d2c3b4a5968 --company 339766 --topic Accounts",
    "erp-openapi webhook send http://localhost:3000/business-central --from business-central --resource 'companies(1)/customers(2)' --change created",
  ]);
}
