import { OrganisationUnreadable } from "../../errors/organisation-unreadable.ts";
import { isObject, type JsonObject, listAt, textAt } from "../../kit/json-access.ts";
import { nearest } from "../../kit/nearest-names.ts";
import { readBounded } from "../import/read-bounded.ts";
import { optionsQuestion, tableQuestions } from "./definition-questions.ts";
import { readDefinitions } from "./read-definitions.ts";

/** What an organisation says of itself, as it was read or saved. */
export interface OrganisationSource {
  /** Its `$metadata`, whole. */
  readonly metadata: string;
  /** An answer of `EntityDefinitions`, with the options of columns put into them. */
  readonly definitions: JsonObject;
}

/** What is asked of an organisation. */
export interface OrganisationQuestions {
  /** Address of the Web API: `https://contoso.crm4.dynamics.com/api/data/v9.2`. */
  readonly address: string;
  /** Logical names of the tables. */
  readonly tables: readonly string[];
  /** Attaches the token, to the organisation's own origin only. */
  readonly fetch: typeof globalThis.fetch;
  /** Called after each answer. @default nobody is told */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Questions at once: the service counts them, with all others of the same user (fact 169). */
const atOnce = 4;

/** What a refusal means to the person who pulls. */
const refusals: Readonly<Record<number, readonly [what: string, advice: string]>> = {
  401: ["it does not take the sign-in (401)", "Sign in again: erp-openapi login dataverse."],
  403: [
    "the signed-in user may not read the definitions of tables (403)",
    "Give the user a security role of the environment, such as Basic User.",
  ],
  404: ["there is no Web API at this address (404)", "Check the address of the organisation."],
};

async function ask({ address, fetch }: OrganisationQuestions, path: string, accept: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(`${address}/${path}`, {
      headers: { Accept: accept, "OData-MaxVersion": "4.0", "OData-Version": "4.0" },
      redirect: "manual",
    });
  } catch (cause) {
    const code = textAt(cause, "code") ?? "";
    // Errors of sign-in and of the chain say what to do by themselves.
    if (code !== "CONNECTION_FAILED" && !(cause instanceof TypeError)) throw cause;
    throw new OrganisationUnreadable(
      address,
      "nobody answers there",
      "Check the name of the organisation and its region, such as contoso.crm4.",
      { cause },
    );
  }
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    const isElsewhere = response.status >= 300 && response.status < 400;
    const [what, advice] = refusals[response.status] ?? [
      isElsewhere
        ? `it sends on to another address (${response.status}), as to a page to sign in`
        : `it answered ${response.status}`,
      isElsewhere ? "Give the address at which the organisation really is." : "Try it again later.",
    ];
    throw new OrganisationUnreadable(address, what, advice);
  }
  if (/\bhtml\b/i.test(response.headers.get("content-type") ?? "")) {
    await response.body.cancel();
    throw new OrganisationUnreadable(
      address,
      "it answers with a web page, as to sign in, and no data",
      "Check the address, and what stands between you and it.",
    );
  }
  return readBounded(response.body);
}

async function askForRows(questions: OrganisationQuestions, path: string): Promise<JsonObject[]> {
  const text = await ask(questions, path, "application/json");
  try {
    const answer: unknown = JSON.parse(text);
    return listAt(answer, "value").filter(isObject);
  } catch (cause) {
    throw new OrganisationUnreadable(
      questions.address,
      "it answers with something else than JSON",
      "Check the address, and what stands between you and it.",
      { cause },
    );
  }
}

/** Names of the tables that a metadata document has, without reading all of it. */
function tablesIn(metadata: string): Set<string> {
  return new Set([...metadata.matchAll(/<EntityType\b[^<>]*?\bName="(\w+)"/g)].map(([, name = ""]) => name));
}

/**
 * Refuses names that no table of the organisation has.
 *
 * @throws {OrganisationUnreadable} with the nearest names
 */
export function checkTables(source: string, metadata: string, tables: readonly string[]): void {
  const known = tablesIn(metadata);
  const unknown = tables.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  const said = unknown.map((name) => {
    const near = nearest(name, [...known]);
    return near.length > 0 ? `${name} (did you mean ${near.join(", ")}?)` : name;
  });
  throw new OrganisationUnreadable(
    source,
    `it has no table ${said.join(", ")}`,
    "Tables are named by their logical names, such as account.",
  );
}

/** Runs work side by side, a few pieces at a time, in the order of the list. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  let hasFailed = false;
  const run = async (): Promise<void> => {
    for (const item of left) {
      if (hasFailed) return;
      await work(item).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}

/** Puts what casts answered into the columns of the definitions. */
function withOptions(tables: readonly JsonObject[], answers: ReadonlyMap<string, readonly JsonObject[]>): JsonObject[] {
  return tables.map((table) => {
    const own = new Map(
      (answers.get(textAt(table, "LogicalName") ?? "") ?? []).map((column) => [textAt(column, "LogicalName"), column]),
    );
    const columns = listAt(table, "Attributes").filter(isObject);
    return {
      ...table,
      Attributes: columns.map((column) => ({ ...column, ...own.get(textAt(column, "LogicalName")) })),
    };
  });
}

/**
 * Asks an organisation for its `$metadata` and for the definitions of some tables: one question for ten tables, and one for
 * each kind of options that a table has.
 *
 * @throws {OrganisationUnreadable} when it does not answer as an organisation does, or has not all of the tables
 * @throws {MetadataInvalid} when an answer is too large
 */
export async function fetchOrganisation(questions: OrganisationQuestions): Promise<OrganisationSource> {
  const { address, tables, onProgress } = questions;
  const metadata = await ask(questions, "$metadata?annotations=true", "application/xml");
  checkTables(address, metadata, tables);
  const paths = tableQuestions(tables);
  let done = 1;
  let all = 1 + paths.length;
  const tell = (): void => onProgress?.((done += 1), all);
  const found = new Map<string, JsonObject>();
  await eachOf(paths, async (path) => {
    for (const row of await askForRows(questions, path)) found.set(textAt(row, "LogicalName") ?? "", row);
    tell();
  });
  const rows = tables.flatMap((name): JsonObject[] => {
    const row = found.get(name);
    return row ? [row] : [];
  });
  const definitions = readDefinitions({ value: rows }, address);
  const casts = [...definitions.values()].flatMap(({ name, columns }) =>
    [...new Set([...columns.values()].map(({ kind }) => kind))].flatMap((kind) => {
      const path = optionsQuestion(name, kind);
      return path === undefined ? [] : [{ name, path }];
    }),
  );
  all += casts.length;
  const answers = new Map<string, JsonObject[]>();
  await eachOf(casts, async ({ name, path }) => {
    const columns = await askForRows(questions, path);
    answers.set(name, [...(answers.get(name) ?? []), ...columns]);
    tell();
  });
  return { metadata, definitions: { value: withOptions(rows, answers) } };
}
