import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { NamedProfile } from "../accounts/choose-profile.ts";
import { didYouMean } from "../did-you-mean.ts";
import { say } from "../print.ts";
import type { ApiOperation } from "./apis.ts";

/** Values of an operation by where they go. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly header: Readonly<Record<string, string>>;
}

/** Where a call is meant to work, as typed. */
export interface PlaceFlags {
  readonly company?: string | undefined;
  readonly environment?: string | undefined;
  readonly tenant?: string | undefined;
}

/** OData's own options, which any reading operation may take. */
const odataOptions = [
  "$select",
  "$filter",
  "$orderby",
  "$expand",
  "$top",
  "$skip",
  "$count",
  "$inlinecount",
  "$skiptoken",
  "$search",
];

/** Arguments of paths that stand for a company, and the API that has them. */
const companyArguments: Readonly<Record<string, string>> = {
  exact: "division",
  automation: "companyId",
  standard: "companyId",
};

/** Business Central's apps are of one family. */
const applicationFamily = "BusinessCentral";

/** The names in braces of a path template. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
}

/** The parameters of an operation, for completion and for "did you mean". */
export function parameterNames({ path, method, row }: ApiOperation): string[] {
  const headers = row.headers === undefined ? [] : row.headers.split(" ");
  return [
    ...namesIn(path),
    ...(row.query === undefined ? [] : row.query.split(" ")),
    ...headers,
    ...(method === "GET" ? odataOptions : []),
  ];
}

/**
 * Splits `name=value`.
 *
 * @throws {UsageInvalid} when it is anything else
 */
export function splitParameter(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1)
    throw new UsageInvalid(`--param takes name=value, and '${text}' has no name and sign: --param division=123456`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Sorts what was typed into path, query and headers. A company comes from an option, a parameter, or the profile that
 * names it; what a profile said is told, and nothing is ever guessed.
 *
 * @throws {UsageInvalid} for a name that the operation does not have, twice the same, or a value that is missing
 */
export function readParameters(
  operation: ApiOperation,
  given: readonly (readonly [string, string])[],
  place: PlaceFlags,
  { name, profile }: NamedProfile,
): Parameters {
  const { api, path, row } = operation;
  const known = parameterNames(operation);
  const values = new Map<string, string>();
  const set = (parameter: string, value: string): void => {
    if (values.has(parameter)) throw new UsageInvalid(`${parameter} is given twice.`);
    values.set(parameter, value);
  };
  for (const [parameter, value] of given) {
    if (!known.includes(parameter))
      throw new UsageInvalid(
        `${row.id} has no parameter '${parameter}'${didYouMean(parameter, known)}; it has ${known.join(", ")}.`,
      );
    set(parameter, value);
  }
  const wanted = new Set(namesIn(path));
  const fill = (parameter: string | undefined, option: string | undefined, fromProfile: string | undefined): void => {
    if (parameter === undefined || !wanted.has(parameter)) return;
    if (option !== undefined) set(parameter, option);
    else if (!values.has(parameter) && fromProfile !== undefined) {
      say(`${parameter} ${fromProfile}, as profile ${name} says`);
      values.set(parameter, fromProfile);
    }
  };
  fill(companyArguments[api.name], place.company, profile.company);
  if (api.name === "admin") {
    fill("environmentName", place.environment, profile.environment);
    fill("applicationFamily", undefined, undefined);
    if (wanted.has("applicationFamily") && !values.has("applicationFamily"))
      values.set("applicationFamily", applicationFamily);
  }
  const company = values.get(companyArguments[api.name] ?? "");
  if (company !== undefined) checkCompany(operation, company);
  const missing = [...wanted].find((parameter) => !values.has(parameter));
  if (missing !== undefined) throw new UsageInvalid(missingText(operation, missing));
  const pick = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries([...values].filter(([parameter]) => names.includes(parameter)));
  const headers = row.headers === undefined ? [] : row.headers.split(" ");
  const inPath = [...wanted];
  return {
    path: pick(inPath),
    header: pick(headers),
    query: pick(known.filter((parameter) => !inPath.includes(parameter) && !headers.includes(parameter))),
  };
}

/** The company among the values of a path, if there is one. */
export function companyIn(api: string, path: Readonly<Record<string, string>>): string | undefined {
  return path[companyArguments[api] ?? ""];
}

/** What a company is called by in each API. @throws {UsageInvalid} for what is none */
export function checkCompany({ api }: Pick<ApiOperation, "api">, company: string): void {
  if (api.name === "exact" && !/^\d{1,10}$/.test(company))
    throw new UsageInvalid(
      `a company of Exact Online is the number of a division, and '${company}' is none. ${lookText("exact")}`,
    );
  if (api.name === "automation" && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(company))
    throw new UsageInvalid(
      `a company of Business Central is an id such as 6f50c9b6-2d02-40d1-9b51-9a3724c48f42, and '${company}' is none. ${lookText("automation")}`,
    );
}

/** How companies are found. */
function lookText(api: string): string {
  return `To find one: ${
    api === "exact"
      ? "erp-openapi call GetCurrentMe --param '$select=CurrentDivision,DivisionCustomerName'"
      : "erp-openapi list companies --environment <name>"
  }`;
}

function missingText({ api, row }: ApiOperation, missing: string): string {
  if (missing !== companyArguments[api.name])
    return `${row.id} needs ${missing}: ${missing === "environmentName" ? "--environment <name>" : `--param ${missing}=<value>`}`;
  return `${row.id} needs a company, and none is ever guessed: --company <${missing}>. ${lookText(api.name)}`;
}
