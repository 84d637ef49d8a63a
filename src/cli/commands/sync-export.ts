import { Command } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { TableLayout } from "../../sync/index.ts";
import { duckdbScript } from "../exports/duckdb-script.ts";
import { exportChanges } from "../exports/export-changes.ts";
import { type ExportFormat, openMirroringFormat, parquetFormat } from "../exports/export-format.ts";
import { writeWholeFile } from "../exports/export-state.ts";
import { interruption } from "../interruption.ts";
import { print, printJson } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";
import { count, counted } from "../sync/plain-numbers.ts";
import { showProgress } from "../sync/show-progress.ts";
import { type SyncFlags, withCopyOptions } from "../sync/sync-flags.ts";
import { type CompanyCopy, useSilentSyncs } from "../sync/use-syncs.ts";

interface Flags extends SyncFlags {
  readonly parquet?: string;
  readonly openMirroring?: string;
  readonly duckdb?: string;
}

function formatOf({ parquet, openMirroring, duckdb }: Flags): { format: ExportFormat; folder: string } {
  if (duckdb !== undefined && parquet === undefined)
    throw new UsageInvalid("--duckdb writes SQL that loads Parquet files: give --parquet <folder> too.");
  if (parquet !== undefined && openMirroring === undefined) return { format: parquetFormat, folder: parquet };
  if (openMirroring !== undefined && parquet === undefined)
    return { format: openMirroringFormat, folder: openMirroring };
  throw new UsageInvalid("name one of --parquet <folder> and --open-mirroring <folder>.");
}

/** Tables of the copies, and whose rows are wanted. */
async function describe(copies: readonly CompanyCopy[]) {
  const tables = new Map<string, TableLayout>();
  const places: string[] = [];
  for (const { sync, company } of copies) {
    const { source, sets } = await sync.status();
    const followed = sets.map((one) => one.set);
    if (followed.length === 0)
      throw new UsageInvalid(`the copy has nothing of company ${company} yet: erp-openapi sync run --set <name> …`);
    places.push(`${source}/${company}`);
    for (const layout of await sync.tables(followed)) tables.set(layout.name, layout);
  }
  return { tables, places: places.sort() };
}

async function exportCopy(flags: Flags): Promise<void> {
  const { format, folder } = formatOf(flags);
  const shown = showProgress();
  await useSilentSyncs(flags, async (copies) => {
    const [copy] = copies;
    if (!copy) return;
    const { tables, places } = await describe(copies);
    let exported = 0;
    const done = await exportChanges({
      folder,
      format,
      tables,
      places,
      signal: interruption(),
      changes: (after) => copy.sync.changes({ companies: "all", ...(after !== null && { after }) }),
      onSlice(changes) {
        exported += changes;
        if (shown.isDue()) shown.show(`${count(exported)} changes`);
      },
    });
    shown.clear();
    const rows = [...done].map(([table, { changes, files }]) => ({ table, changes, files }));
    if (flags.duckdb !== undefined) writeWholeFile(flags.duckdb, duckdbScript(folder, [...tables.values()]));
    if (flags.json) printJson({ folder, format: format.name, changes: exported, tables: rows });
    else {
      if (rows.length > 0)
        print(
          printTable([
            ["table", "changes", "files"],
            ...rows.map(({ table, changes, files }) => [table, changes, files]),
          ]),
        );
      print(`${counted(exported, "change")} exported to ${folder}.`);
    }
  });
}

/** `erp-openapi sync export`: what changed in a copy, as numbered Parquet files. */
export function syncExportCommand(): Command {
  const command = new Command("export")
    .description("write what changed since the last export as numbered Parquet files; asks the service for nothing")
    .option("--parquet <folder>", "every change as a row, a folder for each table")
    .option("--open-mirroring <folder>", "the landing zone of Fabric's Open Mirroring: keys, row markers")
    .option("--duckdb <file>", "with --parquet: SQL by which DuckDB loads the files as tables")
    .action(exportCopy);
  return withExamples(withCopyOptions(command, "print what was written as JSON"), [
    "erp-openapi sync export --sandbox --company 339766 --to sqlite:erp.sqlite --parquet erp-parquet --duckdb erp-parquet/load.sql",
    "erp-openapi sync export --sandbox --company 339766 --to sqlite:erp.sqlite --open-mirroring landing-zone",
  ]).addHelpText(
    "after",
    "\nThe same changes give the same bytes. A folder belongs to its companies and its format; an export that was ended goes on with the same files. DuckDB: duckdb erp.duckdb < load.sql",
  );
}
