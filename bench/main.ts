// npm run bench [name …]
import { printTable } from "../src/cli/print-table.ts";
import { benchBundle } from "./bundle.ts";
import { benchCallLog } from "./call-log.ts";
import { benchCli } from "./cli.ts";
import { benchConnectors } from "./connectors.ts";
import { benchGenerate } from "./generate.ts";
import { benchHttp } from "./http.ts";
import { benchImport } from "./import.ts";
import { benchLists } from "./lists.ts";
import { benchOdata } from "./odata.ts";
import { benchSandbox } from "./sandbox.ts";
import { benchSync } from "./sync.ts";
import { benchTokens } from "./tokens.ts";
import { benchTypes } from "./types.ts";
import { benchWrites } from "./writes.ts";

/** Every bench by its name; each answers rows of the table. */
const benches: Readonly<Record<string, () => Promise<string[][]> | string[][]>> = {
  generate: () => [["generate", "median time", "peak memory"], ...benchGenerate()],
  bundle: benchBundle,
  types: benchTypes,
  sandbox: benchSandbox,
  tokens: benchTokens,
  "call-log": benchCallLog,
  http: benchHttp,
  odata: benchOdata,
  lists: benchLists,
  sync: benchSync,
  writes: benchWrites,
  connectors: benchConnectors,
  import: benchImport,
  cli: benchCli,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !(name in benches));
if (unknown !== undefined) {
  console.error(`error: There is no bench named "${unknown}": expected ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(benches))
    if (names.length === 0 || names.includes(name)) console.log(`${printTable(await run())}\n`);
}
