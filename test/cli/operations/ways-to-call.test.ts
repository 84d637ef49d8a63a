// What `describe` and the pages of the site tell to type and to program, all of it, held against what the command's own
// parser takes; that the programs compile, test/docs/operation-programs.test.ts shows.
import type { Command } from "commander";
import { beforeAll, expect, test } from "vitest";
import { readDocument } from "../../../src/cli/apis/api-document.ts";
import { type ApiOperation, allOperations, apis } from "../../../src/cli/apis/apis.ts";
import { findList } from "../../../src/cli/apis/find-list.ts";
import { findOperation } from "../../../src/cli/apis/find-operation.ts";
import { findWrite } from "../../../src/cli/apis/find-write.ts";
import { namesIn, readParameters } from "../../../src/cli/apis/read-parameters.ts";
import { commands } from "../../../src/cli/commands.ts";
import { waysToCall } from "../../../src/cli/operations/ways-to-call.ts";
import { listAt, textAt } from "../../../src/kit/json-access.ts";
import { methods } from "../../../src/spec-tools/generate/spec-document.ts";
import { splitLine } from "../support/examples.ts";

const all = await allOperations();
const documents = new Map(apis.map(({ document }) => [document, readDocument(document)]));

/** How every operation is called. */
const ways = all.flatMap((operation) => {
  const { api, method, path } = operation;
  const document = documents.get(api.document);
  const described = document?.paths[path]?.[methods.find((name) => name.toUpperCase() === method) ?? "get"];
  return document && described ? [{ operation, ...waysToCall(operation, described, document, all) }] : [];
});

const verbs = ["list", "call", "create", "update", "remove"] as const;
type Verb = (typeof verbs)[number];
const isVerb = (word: string): word is Verb => verbs.some((verb) => verb === word);

/** The commands as they are, but for what they do. */
const parsers = new Map<string, Command>();

beforeAll(async () => {
  for (const entry of commands.filter(({ name }) => isVerb(name))) {
    const command = await entry.load();
    command.exitOverride().configureOutput({ writeErr: () => undefined });
    parsers.set(
      entry.name,
      command.action(() => undefined),
    );
  }
});

/** What stands for a value of the reader's, as one that can be typed. */
function filled(word: string, { api }: ApiOperation): string {
  const id = "6f50c9b6-2d02-40d1-9b51-9a3724c48f42";
  if (word === "<division>") return "123456";
  return word.replace(/<id>|<id or name>/, api.name === "exact" ? "123456" : id).replaceAll(/<[^>]+>/g, "x");
}

const written = { create: ["POST"], update: ["PUT", "PATCH"], remove: ["DELETE"] } as const;

/** What the command line makes of a line; what it refuses, by its error. */
function taken(line: string, operation: ApiOperation): { found: ApiOperation; faults: string[] } {
  const [, verb = "", ...typed] = splitLine(line.replaceAll(/<[^>]+>/g, (word) => filled(word, operation)));
  const parser = parsers.get(verb);
  if (!parser || !isVerb(verb)) throw new Error(`${verb} is no command.`);
  parser.parse(typed, { from: "user" });
  const flags: Readonly<Record<string, unknown>> = parser.opts();
  const [name = ""] = parser.args;
  const api = textAt(flags, "api");
  const environment = textAt(flags, "environment");
  const hasPlace = verb !== "call" && environment !== undefined;
  const among = all.filter((one) =>
    api === undefined ? !hasPlace || one.api.service === "business-central" : one.api.name === api,
  );
  const found =
    verb === "list"
      ? findList(among, name)
      : verb === "call"
        ? findOperation(among, name)
        : findWrite(among, name, written[verb]);
  const given = listAt(flags, "param").flatMap((pair) =>
    Array.isArray(pair) ? [[String(pair[0]), String(pair[1])] as const] : [],
  );
  const place = { company: textAt(flags, "company"), environment };
  const parameters = readParameters(found, given, place, { name: "none", profile: { service: found.api.service } });
  const { row, path } = found;
  const asked = { ...parameters.query, ...parameters.header };
  const demanded = row.required?.split(" ") ?? [];
  const options: Readonly<Record<string, string>> = { "If-Match": "ifMatch", $filter: "filter", $select: "select" };
  const filter = textAt(flags, "filter");
  const faults = [
    ...namesIn(path).filter((one) => parameters.path[one] === undefined),
    ...demanded.filter((one) => asked[one] === undefined && flags[options[one] ?? ""] === undefined),
    ...(row.needsSelect && flags["select"] === undefined ? ["--select"] : []),
    ...(row.filterRequired && !row.filterRequired.some((fields) => filter?.startsWith(fields.split(" ")[0] ?? ""))
      ? ["--filter"]
      : []),
    ...(row.body !== undefined && flags["body"] === undefined ? ["--body"] : []),
    ...(["standard", "automation"].includes(found.api.name) && environment === undefined ? ["--environment"] : []),
    ...(verb === "list" && Object.keys(parameters.query).some((one) => one.startsWith("$")) ? ["$ in --param"] : []),
  ];
  return { found, faults };
}

test("each command line is taken, means its operation, and lacks nothing that is demanded, all 2,163", {
  timeout: 300_000,
}, () => {
  expect(ways.length).toBe(2163);
  const wrong = ways.flatMap(({ operation, commandLine }) => {
    try {
      const { found, faults } = taken(commandLine, operation);
      return [...faults, ...(found === operation ? [] : [found.row.id])].map((fault) => `${commandLine}: ${fault}`);
    } catch (error) {
      return [`${commandLine}: ${String(error)}`];
    }
  });
  expect(wrong).toEqual([]);
});

test("a line without what its operation demands is found", () => {
  const lineOf = (id: string): { operation: ApiOperation; commandLine: string } => {
    const way = ways.find(({ operation }) => operation.row.id === id && operation.api.name !== "automation");
    if (!way) throw new Error(`There is no ${id}.`);
    return way;
  };
  const without = (id: string, part: RegExp): string[] => {
    const { operation, commandLine } = lineOf(id);
    expect(commandLine).toMatch(part);
    return taken(commandLine.replace(part, ""), operation).faults;
  };
  expect(without("UpdateCustomer", / --if-match <etag>/)).toEqual(["If-Match"]);
  expect(without("ListSalesOrderLines", / --filter "[^"]*"/)).toEqual(["--filter"]);
  expect(without("CreateCrmAccount", / --body @body\.json/)).toEqual(["--body"]);
  const { operation, commandLine } = lineOf("GetCrmAccount");
  expect(() => taken(commandLine.replace("--param ID", "--param Id"), operation)).toThrow("has no parameter 'Id'");
  expect(() => taken(commandLine.replace("--company", "--compny"), operation)).toThrow("--compny");
});
