import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isScalar } from "../../writes/prepare/enqueue-options.ts";
import { type ApiOperation, allOperations } from "../apis/apis.ts";
import { bodyShapeOf } from "../apis/body-shape.ts";
import { withCompanyId } from "../apis/company-by-name.ts";
import { findWrite } from "../apis/find-write.ts";
import { refuseUnknownCompany } from "../apis/known-companies.ts";
import { companyIn, namesIn, readParameters } from "../apis/read-parameters.ts";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { print, printJson } from "../print.ts";
import { counted } from "../sync/plain-numbers.ts";
import { showProgress } from "../sync/show-progress.ts";
import { demandWrite, reasonOf } from "../writes/describe-write.ts";
import { type OpenStore, useWriteStore } from "../writes/open-store.ts";
import { sendDue } from "../writes/send-due.ts";
import { runCommandOf, storeWords } from "../writes/ways-out.ts";
import { type OpenService, useWriteService, writeServiceOf } from "../writes/write-service.ts";
import { buildDocuments } from "./build-documents.ts";
import { type CheckedDocuments, checkDocuments } from "./check-documents.ts";
import { mapFields } from "./field-map.ts";
import type { ImportFlags } from "./import-flags.ts";
import { type ImportReport, tellProblems, tellReport, writeReport } from "./import-report.ts";
import type { SourceRows } from "./source-rows.ts";
import { type StoredDocument, storeDocuments } from "./store-documents.ts";

/** Rows with the name of what they come from. */
export interface ImportSource {
  readonly name: string;
  read(): Promise<SourceRows>;
}

/** The arguments of the path; a division is a number, as programs give it, so that both store the same write. */
function typedArguments(path: Readonly<Record<string, string>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(path).map(([name, value]) => [name, name === "division" ? Number(value) : value]),
  );
}

/** The record's own key, as the path of one record names it. */
async function recordFields({ api, path }: ApiOperation): Promise<string[]> {
  const single = (await allOperations([api])).find((one) => one.method === "GET" && one.path.startsWith(`${path}(`));
  const own = namesIn(path);
  return single ? namesIn(single.path).filter((name) => !own.includes(name)) : [];
}

/** What became of rows before one was stored. */
interface CheckedRows extends CheckedDocuments {
  readonly leftOut: number;
  /** Whether rows are wrong of which nobody knows the document, so that any may lack a line. */
  readonly mayLackLines: boolean;
}

/** Checks all rows against what the spec says of the set; sends nothing. */
async function check(
  operation: ApiOperation,
  source: SourceRows,
  { core, name, client, api, chosen }: OpenService,
  flags: ImportFlags,
): Promise<CheckedRows> {
  const shape = await bodyShapeOf(operation);
  const entity = operation.row.body;
  if (!shape || entity === undefined) throw new UsageInvalid(`${operation.row.id} takes no body.`);
  const map = mapFields(flags, source.columns, shape, entity);
  const { naturalKey } = await core.writes.operation("create", operation.path);
  if (!map.key && naturalKey.length === 0)
    throw new UsageInvalid(
      `the spec knows no field that tells two ${operation.path.split("/").at(-1)} apart, so a second import would write all of them again: --key Field=column for one that is found again by a field, or --key column for a text of yours.`,
    );
  const parameters = readParameters(operation, flags.param ?? [], flags, chosen);
  const inPath = await withCompanyId(client, api, parameters.path);
  const company = companyIn(api.name, inPath);
  if (company !== undefined) await refuseUnknownCompany(client, { api, chosen, company });
  const { documents, problems } = buildDocuments(source.rows, map, flags, source.unit);
  const first = [...source.problems, ...problems];
  const place = {
    core,
    service: name,
    path: operation.path,
    arguments: typedArguments({ ...inPath, ...parameters.query }),
    policy: flags.ask ? [{ decision: "person" as const }] : [],
    naturalKey,
  };
  const checked = await checkDocuments(documents, map, place, source.unit, first);
  const all = [...first, ...checked.problems].sort((one, other) => one.row - other.row);
  // A cell that could not be read is missing in its document, which is told once.
  const told = new Map(all.toReversed().map((one) => [JSON.stringify([one.row, one.column]), one]));
  const known = new Set(documents.flatMap(({ rows }) => rows.map(({ at }) => at)));
  const homeless = new Set(first.map(({ row }) => row).filter((row) => !known.has(row)));
  return {
    ready: checked.ready,
    problems: [...told.values()].reverse(),
    warnings: checked.warnings,
    leftOut: documents.length - checked.ready.length + homeless.size,
    mayLackLines: map.groupBy.length > 0 && homeless.size > 0,
  };
}

/** Sends what is due, and notes what came of each document. */
async function send(
  operation: ApiOperation,
  store: OpenStore,
  { client, name }: OpenService,
  documents: readonly StoredDocument[],
  flags: ImportFlags,
): Promise<StoredDocument[]> {
  const signal = interruption();
  await sendDue({ store, service: name, client, signal, shown: showProgress(), waitMs: flags.wait });
  if (signal.aborted) process.exitCode = 130;
  const fields = await recordFields(operation);
  const desk = store.desk();
  const sent: StoredDocument[] = [];
  for (const document of documents) {
    const write = await demandWrite(desk, document.write);
    const values = fields.map((field) => write.outcome?.record?.[field]).filter(isScalar);
    const reason = document.reason ?? reasonOf(write);
    sent.push({
      ...document,
      state: write.state,
      ...(values.length > 0 && { record: values.join("/") }),
      ...(reason !== "" && { reason }),
    });
  }
  return sent;
}

/** What follows for the others when a row cannot be written. */
function endOf(
  { mayStore, mayLackLines }: { readonly mayStore: boolean; readonly mayLackLines: boolean },
  flags: ImportFlags,
): string {
  if (mayStore) return ", and what they belong to is left out";
  if (!flags.skipInvalid) return ", so nothing is stored";
  return mayLackLines
    ? ", and some may be lines of any document, so nothing is stored in spite of --skip-invalid"
    : ", and nothing else is there to be stored";
}

const checkedText = (rows: number, ready: number, isWhole: boolean): string =>
  isWhole
    ? `${counted(rows, "row")} ${rows === 1 ? "makes" : "make"} ${counted(ready, "write")}, and all of them can be stored.`
    : `Without them ${counted(ready, "write")} can be stored.`;

/**
 * Imports rows: all of them are checked before one is stored, and all are stored in one transaction, or none; with
 * `skipInvalid` all those that nothing is wrong with. With `run` what is due is sent, and the report says what came of each.
 *
 * @throws {UsageInvalid} for what was typed wrongly; what is wrong with rows is told, and ends with exit code 1
 */
export async function runImport(source: ImportSource, flags: ImportFlags): Promise<void> {
  if (flags.report !== undefined && !existsSync(dirname(flags.report)))
    throw new UsageInvalid(`there is no folder ${dirname(flags.report)} for the file that --report names.`);
  const home = openHome(flags);
  const service = writeServiceOf(home, flags);
  const operation = findWrite(await allOperations([service.api]), flags.path, ["POST"]);
  const rows = await source.read();
  if (rows.rows.length + rows.problems.length === 0) throw new UsageInvalid(`${source.name} has no rows.`);
  await useWriteService(service, async (opened) => {
    const { ready, mayLackLines, ...found } = await check(operation, rows, opened, flags);
    const count = rows.rows.length + rows.problems.length;
    const isWhole = found.problems.length === 0;
    const mayStore = isWhole || (flags.skipInvalid === true && !mayLackLines && ready.length > 0);
    const checked: ImportReport = { rows: count, stored: false, ...found, documents: [] };
    const names = { name: source.name, unit: rows.unit };
    if (!flags.json) tellProblems(names, checked, endOf({ mayStore, mayLackLines }, flags));
    if (!isWhole) process.exitCode = 1;
    if (!mayStore || flags.check) {
      if (flags.report !== undefined) await writeReport(flags.report, checked);
      if (flags.json) printJson(checked);
      else if (mayStore) print(checkedText(count, ready.length, isWhole));
      return;
    }
    await useWriteStore({ home, text: flags.store, isMade: false }, async (store) => {
      await store.createSchema();
      const { isStored, documents } = await storeDocuments(store, ready, {
        others: flags.others === true,
        again: flags.again === true,
      });
      const isSent = flags.run === true && isStored;
      const told = isSent ? await send(operation, store, opened, documents, flags) : documents;
      const report: ImportReport = { ...checked, stored: isStored, documents: told };
      if (flags.report !== undefined) await writeReport(flags.report, report);
      if (flags.json) printJson(report);
      else {
        tellReport(report, rows.unit, isSent);
        const asking = told.filter(({ result, state }) => result !== "refused" && state === "proposed").length;
        if (asking > 0)
          print(`${asking} wait${asking === 1 ? "s" : ""} for approval: erp-openapi writes list ${storeWords(flags)}`);
        if (told.some(({ result, state }) => result !== "refused" && state === "approved") && isStored)
          print(`To send what is due: ${runCommandOf(opened.name, flags)}`);
      }
      const isDone = isSent
        ? told.every(({ state }) => state === "done")
        : told.every(({ result }) => result !== "refused");
      if (!isDone && process.exitCode !== 130) process.exitCode = 1;
    });
  });
}
