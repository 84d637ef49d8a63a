import type { Row } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { CompanyTables, EnvironmentTables } from "../environment-tables.ts";
import { readRapidStart } from "./rapidstart-file.ts";

/** Sandbox time after the action at which the work begins and ends. */
const runningAfterMs = 5_000;
const endedAfterMs = 20_000;

const busy = ["Scheduled", "InProgress"];

/** Imports and applies configuration packages of one company in the background. */
export class ConfigurationWork {
  readonly #tables: EnvironmentTables;
  readonly #company: CompanyTables;

  constructor(tables: EnvironmentTables, company: CompanyTables) {
    this.#tables = tables;
    this.#company = company;
  }

  /** Reads the uploaded file. */
  import(position: number): void {
    const row = this.#idle(position);
    const bytes = this.#company.fileContents.get(String(row["code"]));
    if (!bytes) throw businessRule(`The package ${row["code"]} has no file. Upload one first.`);
    this.#start(position, { importStatus: "Scheduled", importError: "" }, { importStatus: "InProgress" }, () => {
      const contents = readRapidStart(bytes);
      if (!contents) return { importStatus: "Error", importError: "The file is not a configuration package." };
      return {
        importStatus: "Completed",
        numberOfTables: contents.tables,
        numberOfRecords: contents.records,
        numberOfErrors: 0,
        applyStatus: "No",
        applyError: "",
      };
    });
  }

  /** Writes the imported records to the company. */
  apply(position: number): void {
    const row = this.#idle(position);
    if (row["importStatus"] !== "Completed")
      throw businessRule(`The package ${row["code"]} must be imported before it can be applied.`);
    this.#start(position, { applyStatus: "Scheduled", applyError: "" }, { applyStatus: "InProgress" }, (current) => {
      if (current["numberOfTables"] === 0) return { applyStatus: "Error", applyError: "The package holds no tables." };
      return { applyStatus: "Completed" };
    });
  }

  #idle(position: number): Row {
    const row = this.#company.packages.at(position);
    if (busy.includes(String(row["importStatus"])) || busy.includes(String(row["applyStatus"]))) {
      throw businessRule(`The package ${row["code"]} is being imported or applied. Wait until that has ended.`);
    }
    return row;
  }

  #start(position: number, scheduled: Row, running: Row, finish: (current: Row) => Row): void {
    const { packages } = this.#company;
    const { clock } = this.#tables.world;
    packages.update(position, scheduled);
    const later = (afterMs: number, changes: (current: Row) => Row): void => {
      clock.at(clock.now() + afterMs, () => {
        if (packages.has(position)) packages.update(position, changes(packages.at(position)));
      });
    };
    later(runningAfterMs, () => running);
    later(endedAfterMs, finish);
  }
}
