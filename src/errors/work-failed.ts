import type { VendorInner } from "./api-error.ts";
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

/** Nobody nests errors deeper. */
const maxInner = 10;

/** The JSON object that an explanation may hold between its words, in whatever language they are. */
function objectInside(text: string | undefined): object | undefined {
  const [start, end] = [text?.indexOf("{") ?? -1, text?.lastIndexOf("}") ?? -1];
  if (text === undefined || start < 0 || end < start) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The code of an error and the causes below it: `{ code, innerError: { code } }` (fact 190). */
function causesIn(error: object | undefined): VendorInner[] {
  const causes: VendorInner[] = [];
  let at: unknown = error;
  while (typeof at === "object" && at !== null && causes.length <= maxInner) {
    const { code, message, innerError, innererror }: Record<string, unknown> = { ...at };
    const said = (value: unknown): string | undefined => (typeof value === "string" ? vendorWords(value) : undefined);
    const [named, told] = [said(code), said(message)];
    if (named === undefined) break;
    causes.push({ code: named, ...(told !== undefined && { message: told }) });
    at = innerError ?? innererror;
  }
  return causes;
}

/** Long-running work has ended without success. */
export class WorkFailed extends ErpError {
  /** Status as the vendor writes it. */
  readonly status: string;
  /** The code inside the vendor's explanation, which is written in the language of the environment (fact 190). */
  readonly vendorCode: string | undefined;
  /** Causes below it, the outermost first. */
  readonly vendorInner: readonly VendorInner[] | undefined;
  /** The record of the work as it was last read; non-enumerable, because it may name people. */
  declare readonly work: unknown;

  constructor(operation: string, status: string, work: unknown) {
    const ended = vendorWords(status) ?? "no status";
    const explanation = explanationOf(work);
    const said = vendorWords(explanation);
    super(
      "WORK_FAILED",
      said === undefined
        ? `${operation} ended as ${ended}: read error.work for the vendor's explanation before you start it again.`
        : `${operation} ended as ${ended}: ${said}`,
    );
    this.status = status;
    const [own, ...inner] = causesIn(objectInside(explanation));
    this.vendorCode = own?.code;
    this.vendorInner = inner.length > 0 ? inner : undefined;
    Object.defineProperty(this, "work", { value: work, enumerable: false });
  }
}
