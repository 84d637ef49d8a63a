import { ErpError } from "./erp-error.ts";
import { vendorWords } from "./vendor-words.ts";

/** Fields in which the services explain why work failed (fact 190). */
const explaining = ["errorMessage", "importError", "applyError", "error", "message"];

/** What a record of work says of its failure: a text, or an object with a message. */
function explanationOf(work: unknown): string | undefined {
  if (typeof work !== "object" || work === null) return undefined;
  for (const field of explaining) {
    const value: unknown = Reflect.get(work, field);
    const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "message") : value;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}

/** Long-running work has ended without success. */
export class WorkFailed extends ErpError {
  /** Status as the vendor writes it. */
  readonly status: string;
  /** The record of the work as it was last read; non-enumerable, because it may name people. */
  declare readonly work: unknown;

  constructor(operation: string, status: string, work: unknown) {
    const ended = vendorWords(status) ?? "no status";
    const said = vendorWords(explanationOf(work));
    super(
      "WORK_FAILED",
      said === undefined
        ? `${operation} ended as ${ended}: read error.work for the vendor's explanation before you start it again.`
        : `${operation} ended as ${ended}: ${said}`,
    );
    this.status = status;
    Object.defineProperty(this, "work", { value: work, enumerable: false });
  }
}
