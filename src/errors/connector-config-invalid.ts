import { ErpError } from "./erp-error.ts";

/** A file that describes a connector has a mistake. Nothing was written. */
export class ConnectorConfigInvalid extends ErpError {
  /** Path of the file. */
  readonly file: string;
  /** Line of the mistake, counted from 1. */
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super("CONNECTOR_CONFIG_INVALID", `${file}:${line}: ${problem.slice(0, 1_000)}`);
    this.file = file;
    this.line = line;
  }
}
