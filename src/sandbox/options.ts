import { SandboxOptionInvalid } from "../errors/sandbox-option-invalid.ts";
import { isObject } from "../kit/json-access.ts";
import type { ClockMode } from "./core/clock.ts";
import type { FaultRule } from "./core/fault-rule.ts";
import type { Scale } from "./core/service.ts";
import type { DataverseOptions } from "./dataverse/dataverse-options.ts";
import { checkMoods } from "./moods/check-moods.ts";
import { defaultMoods } from "./moods/default-moods.ts";
import type { MoodChoice } from "./moods/moods.ts";
import type { ODataServiceOptions } from "./odata-service/odata-service.ts";

/** How a sandbox is started. Everything has a default. */
export interface SandboxOptions {
  /** Seed of all generated data: the same seed gives the same records, ids and secrets. @default 1 */
  readonly seed?: number;
  /** `real`: time passes as on the machine, so that a limit of a minute is over after a minute. `manual`: it stands still until `advance()`, as tests like it. `{ rate: 60 }`: a minute passes each second. @default "real" */
  readonly clock?: ClockMode;
  /** Sandbox time at the start: a date, its ISO text or epoch milliseconds. @default the machine's time, because libraries check id_tokens by it */
  readonly startAt?: Date | string | number;
  /** Number of rows of an entity set, by the name of its schema: `{ CrmAccount: 100_000 }`. Rows are generated when they are read and not held in memory. */
  readonly rows?: Readonly<Record<string, number>>;
  /** Companies of Exact Online that the users may open. @default 3 */
  readonly companies?: number;
  /** Factors for quotas and lifetimes; 1 is as at the real service. @default { quota: 1, lifetime: 1 } */
  readonly scale?: Partial<Scale>;
  /** Fault rules that apply from the start; more can be added later. @default [] */
  readonly faults?: readonly FaultRule[];
  /** What the services do where sources disagree (facts with moods, in `src/sandbox/README.md`): `believed`, `documented`, `seen`, drawn under a seed, or chosen by fact: `{ 180: "documented" }`. @default "believed" */
  readonly moods?: MoodChoice;
  /** OData services to imitate from their `$metadata`, each at `sandbox.odata.urls[name]`. @default none */
  readonly services?: readonly ODataServiceOptions[];
  /** The organisation that Dataverse plays: its tables, their definitions, its rows. @default a small one, with accounts, contacts, opportunities, users and teams */
  readonly dataverse?: DataverseOptions;
  /** First of six ports in a row: Entra, Business Central, Dataverse, Graph, Exact Online, control; a seventh with `services`. @default ports of the system's choice */
  readonly port?: number;
}

/** Options with their defaults. */
export interface ResolvedOptions {
  readonly seed: number;
  readonly clock: ClockMode;
  readonly startMs: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly companies: number;
  readonly scale: Scale;
  readonly faults: readonly FaultRule[];
  readonly moods: MoodChoice;
  readonly port: number | undefined;
  readonly services: readonly ODataServiceOptions[];
  readonly dataverse: DataverseOptions | undefined;
}

const names = [
  "seed",
  "clock",
  "startAt",
  "rows",
  "companies",
  "scale",
  "faults",
  "moods",
  "port",
  "services",
  "dataverse",
];
const lastFirstPort = 65_530;
const mostCompanies = 10_000;

/**
 * Checks the options and fills in the defaults.
 * @throws {SandboxOptionInvalid} names the option and what it may be
 */
export function resolveOptions(options: SandboxOptions, machineNowMs: number): ResolvedOptions {
  refuseUnknown(options, names, "");
  const {
    seed = 1,
    clock = "real",
    rows = {},
    companies = 3,
    scale = {},
    faults = [],
    moods = defaultMoods,
    port,
    services = [],
    dataverse,
  } = options;
  if (!Number.isSafeInteger(seed)) throw wrong("seed", seed, "give a whole number");
  if (!Array.isArray(faults)) throw wrong("faults", faults, "give a list of rules");
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= lastFirstPort))
    throw wrong("port", port, `give a whole number from 1 to ${lastFirstPort}`);
  if (!(Number.isInteger(companies) && companies >= 1 && companies <= mostCompanies))
    throw wrong("companies", companies, `give a whole number from 1 to ${mostCompanies}`);
  checkServices(services);
  if (dataverse !== undefined) checkDataverse(dataverse);
  checkClock(clock);
  checkNumbers("rows", rows, (value) => Number.isSafeInteger(value) && value >= 0, "a whole number of rows, 0 or more");
  refuseUnknown(scale, ["quota", "lifetime"], "scale.");
  checkNumbers("scale", scale, (value) => value > 0 && Number.isFinite(value), "a number above 0");
  return {
    seed,
    clock,
    startMs: startOf(options.startAt, machineNowMs),
    rows,
    companies,
    scale: { quota: scale.quota ?? 1, lifetime: scale.lifetime ?? 1 },
    faults,
    moods: checkMoods(moods),
    port,
    services,
    dataverse,
  };
}

/** The shape alone: what tables, definitions and rows are about is checked when the organisation is made of them. */
function checkDataverse(given: unknown): void {
  refuseUnknown(given, ["metadata", "definitions", "rows", "operations"], "dataverse.");
  const { metadata, rows = {} } = isObject(given) ? given : {};
  if (metadata !== undefined && !(typeof metadata === "string" && metadata.includes("<")))
    throw wrong(
      "dataverse.metadata",
      typeof metadata === "string" ? metadata.slice(0, 40) : metadata,
      "give the text of a $metadata document",
    );
  if (!isObject(rows)) throw wrong("dataverse.rows", rows, "give an object");
  for (const [set, value] of Object.entries(rows))
    if (!(Array.isArray(value) ? value.every(isObject) : Number.isSafeInteger(value) && Number(value) >= 0))
      throw wrong(`dataverse.rows.${set}`, value, "give a whole number of rows, 0 or more, or a list of rows");
}

function checkServices(services: unknown): void {
  if (!Array.isArray(services))
    throw wrong("services", services, "give a list of services, each with name and metadata");
  const names = new Set<unknown>();
  for (const service of services) {
    refuseUnknown(service, ["name", "metadata", "rows", "pageSize", "under", "operations"], "services.");
    const name: unknown = Reflect.get(Object(service), "name");
    const metadata: unknown = Reflect.get(Object(service), "metadata");
    if (typeof name !== "string" || !/^[\w-]+$/.test(name))
      throw wrong("services.name", name, "give a part of an address: letters, digits, - and _");
    if (names.has(name)) throw wrong("services.name", name, "give each service a name of its own");
    if (typeof metadata !== "string" || !metadata.includes("<"))
      throw wrong(
        "services.metadata",
        typeof metadata === "string" ? metadata.slice(0, 40) : metadata,
        "give the text of a $metadata document",
      );
    names.add(name);
  }
}

function checkClock(clock: unknown): void {
  if (clock === "manual" || clock === "real") return;
  const rate: unknown =
    typeof clock === "object" && clock !== null && Object.keys(clock).join() === "rate"
      ? Reflect.get(clock, "rate")
      : undefined;
  if (typeof rate !== "number" || !(rate > 0) || !Number.isFinite(rate))
    throw wrong("clock", clock, 'give "manual", "real" or { rate: <a number above 0> }');
}

function startOf(startAt: unknown, machineNowMs: number): number {
  if (startAt === undefined) return machineNowMs;
  const ms = startAt instanceof Date ? startAt.getTime() : typeof startAt === "string" ? Date.parse(startAt) : startAt;
  // Dates of four digits: the services' formats know no others.
  if (typeof ms !== "number" || !(ms >= 0) || ms >= 253_402_300_800_000)
    throw wrong("startAt", startAt, "give a Date, an ISO date or epoch milliseconds, from 1970 to 9999");
  return Math.floor(ms);
}

function checkNumbers(option: string, record: unknown, good: (value: number) => boolean, want: string): void {
  if (!isObject(record)) throw wrong(option, record, "give an object");
  for (const [key, value] of Object.entries(record)) {
    if (value !== undefined && !(typeof value === "number" && good(value)))
      throw wrong(`${option}.${key}`, value, `give ${want}`);
  }
}

function refuseUnknown(record: unknown, allowed: readonly string[], path: string): void {
  if (!isObject(record)) throw wrong(path.slice(0, -1) || "options", record, "give an object");
  const unknown = Object.keys(record).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    throw new SandboxOptionInvalid(`${path}${unknown}`, `is unknown. There are ${allowed.join(", ")}.`);
}

function wrong(option: string, value: unknown, want: string): SandboxOptionInvalid {
  const shown = value instanceof Date ? "an invalid Date" : (JSON.stringify(value) ?? String(value));
  return new SandboxOptionInvalid(option, `is ${shown}: ${want}.`);
}
