import { Command, Option } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { chooseProfile } from "../accounts/choose-profile.ts";
import { type Api, type ApiOperation, allOperations, apis } from "../apis/apis.ts";
import { bodyShapeOf } from "../apis/body-shape.ts";
import { withCompanyId } from "../apis/company-by-name.ts";
import { findWrite } from "../apis/find-write.ts";
import { withKnownCompany } from "../apis/known-companies.ts";
import { useApi } from "../apis/open-api.ts";
import { companyIn, type PlaceFlags, readParameters, splitParameter } from "../apis/read-parameters.ts";
import { readTypedBody } from "../apis/read-typed-body.ts";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { demands } from "../operations/ways-to-call.ts";
import { printJson, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples, withPlaceOptions } from "../shared-options.ts";
import { showPreview } from "../writes/show-preview.ts";

interface Flags extends AccountFlags, PlaceFlags {
  readonly api?: string;
  readonly param?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly ifMatch?: string;
  readonly dryRun?: true;
}

type Verb = "create" | "update" | "remove";

const methods = { create: ["POST"], update: ["PUT", "PATCH"], remove: ["DELETE"] } as const;

/** Which APIs may be meant: the named one; with an environment one of Business Central, as Exact Online has none. */
const mayMean =
  ({ api, environment }: Flags) =>
  ({ name, service }: Api): boolean =>
    api === undefined ? environment === undefined || service === "business-central" : name === api;

async function bodyOf(
  operation: ApiOperation,
  { body }: Flags,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (operation.method === "DELETE") return undefined;
  const shape = await bodyShapeOf(operation);
  if (!shape || body === undefined)
    throw new UsageInvalid(
      `${operation.row.id} needs a body, a ${operation.row.body ?? "record"}: --body @file.json, --body - for stdin, or the JSON itself.`,
    );
  return readTypedBody(shape, body);
}

function writing(verb: Verb) {
  return async (set: string, flags: Flags): Promise<void> => {
    const home = openHome(flags);
    const operation = findWrite(await allOperations(apis.filter(mayMean(flags))), set, methods[verb]);
    const { api, path } = operation;
    const chosen = chooseProfile(home, { profile: flags.profile, service: api.service });
    const parameters = readParameters(operation, flags.param ?? [], flags, chosen);
    const body = await bodyOf(operation, flags);
    const ifMatch = flags.ifMatch ?? parameters.header["If-Match"];
    if (ifMatch === undefined && !flags.dryRun && demands(operation, "If-Match"))
      throw new UsageInvalid(
        `${operation.row.id} needs the version of the record: --if-match <its @odata.etag>, or --if-match '*' for any.`,
      );
    await useApi({ home, chosen, api, place: flags }, async (client) => {
      const inPath = await withCompanyId(client, api, parameters.path);
      const values = { ...inPath, ...parameters.query, ...(ifMatch !== undefined && { ifMatch }) };
      await withKnownCompany(client, { api, chosen, company: companyIn(api.name, inPath) }, async () => {
        if (flags.dryRun) return showPreview(client, { verb, path, body, values }, flags.json === true);
        const options = { ...values, signal: interruption() };
        const record =
          verb === "remove" ? await client.remove(path, options) : await client[verb](path, body ?? {}, options);
        if (record) printJson(record, flags.json ? undefined : 2);
        else say(`${operation.row.id} is done, without a record in its answer.`);
      });
    });
  };
}

const about: Readonly<Record<Verb, readonly [string, readonly string[]]>> = {
  create: [
    "set in which the record is created: crm/Accounts, or a path of the spec",
    [
      `erp-openapi create crm/Accounts --sandbox --company 339766 --body '{"Name":"Jansen BV"}' --dry-run`,
      `erp-openapi create crm/Accounts --sandbox --company 339766 --body '{"Name":"Jansen BV"}'`,
    ],
  ],
  update: [
    "set of the record, with its key in --param",
    [
      `erp-openapi update crm/Accounts --company 339766 --param ID=b6a1f2ce-0000-4000-8000-000000000001 --body '{"City":"Utrecht"}' --dry-run`,
    ],
  ],
  remove: [
    "set of the record, with its key in --param",
    ["erp-openapi remove crm/Accounts --company 339766 --param ID=b6a1f2ce-0000-4000-8000-000000000001 --dry-run"],
  ],
};

/** `erp-openapi create`, `update` and `remove`: one record, by the name of its set; or what would be sent for it. */
export function writeRecordCommand(verb: Verb): Command {
  const [set, examples] = about[verb];
  const command = new Command(verb)
    .argument("<set>", set)
    .addOption(
      new Option("--api <name>", "the API, when sets of several have the same name").choices(
        apis.map(({ name }) => name),
      ),
    )
    .option(
      "--param <name=value>",
      "an argument of the address, such as the record's key; may be given again",
      (text, before: (readonly [string, string])[] = []) => [...before, splitParameter(text)],
    )
    .option("--dry-run", "show exactly what would be sent and what is wrong with it, and send nothing")
    .action(writing(verb));
  if (verb !== "remove")
    command.option("--body <content>", "fields of the record: @file.json, - for stdin, or the JSON itself");
  if (verb !== "create")
    command.option(
      "--if-match <version>",
      "the version of the record that it is for (its @odata.etag), or '*' for any, where the vendor takes one",
    );
  return withExamples(withPlaceOptions(withAccountOptions(command)), [...examples]).addHelpText(
    "after",
    "\nA write is sent once. To store it until it happened, once whoever crashes: erp-openapi import, or erp-openapi/writes in a program.\nWith --dry-run nothing is sent: what the body names is looked up, and the exit code is 1 when it would be refused.",
  );
}
