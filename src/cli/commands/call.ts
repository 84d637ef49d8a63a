import { text as readAll } from "node:stream/consumers";
import { Command, Option } from "commander";
import { retryRules } from "../../clients/retry-rules.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import { attemptsOf } from "../../http/retry/attempts-of.ts";
import { createQuerySerializer } from "../../odata/query/create-query-serializer.ts";
import { chooseProfile } from "../accounts/choose-profile.ts";
import { type ApiOperation, allOperations, apis } from "../apis/apis.ts";
import { withCompanyId } from "../apis/company-by-name.ts";
import { findOperation } from "../apis/find-operation.ts";
import { withKnownCompany } from "../apis/known-companies.ts";
import { useApi } from "../apis/open-api.ts";
import { companyIn, type PlaceFlags, readParameters, splitParameter } from "../apis/read-parameters.ts";
import { readGivenFile } from "../given-file.ts";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { writeAnswer } from "../output/write-answer.ts";
import { say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples, withPlaceOptions } from "../shared-options.ts";

interface Flags extends AccountFlags, PlaceFlags {
  readonly param?: readonly (readonly [string, string])[];
  readonly api?: string;
  readonly body?: string;
  readonly contentType: string;
}

/** What is sent: text as it is typed, `@file`, or `-` for stdin. JSON is looked at before anything is sent. */
async function readBody(
  { body, contentType }: Flags,
  operation: ApiOperation,
): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  const { row, method } = operation;
  if (body === undefined) {
    if (row.body !== undefined)
      throw new UsageInvalid(
        `${row.id} needs a body, a ${row.body}: --body @file.json, --body - for stdin, or the JSON itself.`,
      );
    return undefined;
  }
  if (method === "GET" || method === "DELETE") throw new UsageInvalid(`${row.id} is a ${method} and takes no --body.`);
  const isJson = /[/+]json$/.test(contentType);
  if (!isJson) {
    if (!body.startsWith("@")) throw new UsageInvalid("bytes come from a file: --body @file with --content-type.");
    return readGivenFile(body.slice(1), "--body");
  }
  const content =
    body === "-"
      ? await readAll(process.stdin)
      : body.startsWith("@")
        ? readGivenFile(body.slice(1), "--body").toString()
        : body;
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch (error) {
    throw new UsageInvalid(`the body is no JSON: ${error instanceof Error ? error.message : ""}`);
  }
  const { checkBody } = await import("../apis/check-body.ts");
  await checkBody(operation, read);
  return content;
}

/** Typed words as the serializer wants them: options that count rows are numbers. */
function withNumbers(query: Readonly<Record<string, string>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      /^\$(top|skip)$/.test(name) && /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );
}

async function call(operationId: string, flags: Flags): Promise<void> {
  const home = openHome(flags);
  const operation = findOperation(
    await allOperations(apis.filter(({ name }) => flags.api === undefined || name === flags.api)),
    operationId,
  );
  const { api, method, path, row } = operation;
  const chosen = chooseProfile(home, { profile: flags.profile, service: api.service });
  const parameters = readParameters(operation, flags.param ?? [], flags, chosen);
  const body = await readBody(flags, operation);
  await useApi({ home, chosen, api, place: flags }, async (client) => {
    const inPath = await withCompanyId(client, api, parameters.path);
    await withKnownCompany(client, { api, chosen, company: companyIn(api.name, inPath) }, async () => {
      const { response, data, error } = await client.request(method, path, {
        params: {
          ...parameters,
          path: inPath,
          query: withNumbers(parameters.query),
        },
        querySerializer: createQuerySerializer({
          dialect: api.name === "exact" ? "v2" : "v4",
          ...(row.literals && { literals: row.literals }),
        }),
        ...(body !== undefined && {
          body,
          bodySerializer: (content: unknown) => content,
          headers: { "Content-Type": flags.contentType },
        }),
        parseAs: "stream",
        signal: interruption(),
      });
      if (!response.ok) {
        const text = typeof error === "string" ? error : (JSON.stringify(error) ?? "");
        const { readError, ...rules } = retryRules[api.retry];
        throw toApiError(
          response,
          { operation: row.id, method, path, attempts: attemptsOf(response) },
          { ...rules, text, nowMs: Date.now(), parse: readError },
        );
      }
      if (!data) return say(`${response.status} ${response.statusText || "done"}, without a body`);
      const isJson = response.headers.get("content-type")?.includes("json") === true;
      await writeAnswer(data, isJson);
      if (isJson) process.stdout.write("\n");
    });
  });
}

/** `erp-openapi call`: one operation by its operationId, answered as the vendor answers it. */
export function callCommand(): Command {
  const command = new Command("call")
    .argument("<operationId>", "as the spec names it: GetCurrentMe, ListEnvironments, CreateCrmAccount")
    .option(
      "--param <name=value>",
      "argument of the address, the query or a header; may be given again",
      (text, before: (readonly [string, string])[] = []) => [...before, splitParameter(text)],
    )
    .addOption(
      new Option("--api <name>", "the API, when operations of several have the same name").choices(
        apis.map((api) => api.name),
      ),
    )
    .option("--body <content>", "JSON to send: @file, - for stdin, or the text itself")
    .addOption(
      new Option("--content-type <type>", "type of the body, for bytes of --body @file that are not JSON").default(
        "application/json",
      ),
    )
    .action(call);
  return withExamples(withPlaceOptions(withAccountOptions(command, "errors as JSON; answers are JSON anyway")), [
    "erp-openapi call GetCurrentMe --sandbox --param '$select=CurrentDivision,FullName'",
    "erp-openapi call ListEnvironments --sandbox",
    "erp-openapi call GetEnvironment --sandbox --environment Production",
    "erp-openapi call ListCrmAccounts --sandbox --company 339766 --param '$select=ID,Name' --param '$top=2'",
    `erp-openapi call CreateCrmAccount --sandbox --company 339766 --body '{"Name":"Jansen BV"}'`,
  ]).addHelpText(
    "after",
    `\nAPIs: ${apis.map((api) => api.name).join(", ")}. Dataverse and Graph have no generated tables here: use their token with any client.\nA write is sent once; it is repeated only where the spec says that a repeat is harmless.`,
  );
}
