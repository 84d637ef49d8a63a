import { isObject, type JsonObject } from "../../kit/json-access.ts";
import type { DescribedBody, DescribedField, Description } from "./described-body.ts";
import type { PreviewProblem } from "./write-preview.ts";

/** A value of a body that names another record. */
export interface NamedRecord {
  readonly path: string;
  readonly set: string;
  /** Field of the other record that holds the value; none: its key. */
  readonly field: string | undefined;
  readonly value: string | number;
  /** It names the record that its own comes with, which is not there yet; some services pass over what it says. */
  readonly isLink: boolean;
}

/** What is found in a body. */
export interface FieldFindings {
  readonly problems: PreviewProblem[];
  readonly named: NamedRecord[];
}

/** What a body is held against. */
export interface FieldChecks {
  readonly description: Description;
  readonly intent: "create" | "update";
  /** Fields of which something else is wrong already. */
  readonly known: ReadonlySet<string>;
}

/** How Business Central writes that a field names nothing (fact 126). */
const noRecord = /^(?:0{8}-0{4}-0{4}-0{4}-0{12})?$/;

const isReference = (value: unknown): boolean => isObject(value) && "$ref" in value;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Names of codes come in any case, plain or encoded (facts 122, 192). */
const plainCode = (code: string): string =>
  code
    .replace(/_x([\da-f]{4})_/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .trim()
    .toLowerCase();

function checkValue(
  field: DescribedField,
  path: string,
  value: unknown,
  isLink: boolean,
  { problems, named }: FieldFindings,
): void {
  const { maxLength, codes, reference } = field;
  if (typeof value === "string" && maxLength !== undefined && value.trim().length > maxLength)
    problems.push({
      path,
      code: "TOO_LONG",
      severity: field.refusesLonger ? "error" : "warning",
      message: `${path} has ${value.trim().length} characters and holds ${maxLength}.`,
    });
  if (typeof value !== "string" && typeof value !== "number") return;
  const isCode = codes?.some((code) => plainCode(code) === plainCode(String(value)));
  if (isCode === false)
    problems.push({
      path,
      code: "NOT_A_CODE",
      severity: field.mayHaveOtherCodes ? "warning" : "error",
      message: `${path} is none of the codes that are known: ${codes?.join(", ")}.`,
    });
  if (reference && !noRecord.test(String(value))) named.push({ path, ...reference, value, isLink });
}

/** Whether a field of a line names the record that the line comes with. */
function isLinkTo(above: string | undefined, field: DescribedField | undefined): boolean {
  const set = field?.reference?.set;
  return above !== undefined && set !== undefined && above.endsWith(`/${set}`);
}

/** Fields that a create lacks. A line is linked to what it comes with, and takes the ledger account of its item. */
function missingIn(body: DescribedBody, record: JsonObject, above: string | undefined): readonly string[] {
  const isGiven = (name: string): boolean => {
    if (!isEmpty(record[name])) return true;
    if (isLinkTo(above, body.fields.get(name))) return true;
    return name === "GLAccount" && !isEmpty(record["Item"]);
  };
  return body.required.filter((name) => !isGiven(name));
}

/**
 * Holds a body, as it would be sent, against what the description says of its fields: lengths, codes, what is missing, and
 * which other records it names.
 *
 * @param above path of the list whose record these come with
 */
export function checkFields(
  checks: FieldChecks,
  body: DescribedBody,
  record: JsonObject,
  findings: FieldFindings,
  prefix = "",
  above?: string,
): void {
  const { description, intent, known } = checks;
  const header = prefix === "" ? undefined : above;
  const missing =
    intent === "create"
      ? missingIn(body, record, header)
      : body.required.filter((name) => name in record && isEmpty(record[name]));
  for (const name of missing)
    if (!known.has(`${prefix}${name}`))
      findings.problems.push({
        path: `${prefix}${name}`,
        code: "MISSING",
        severity: "error",
        message: `${prefix}${name} is missing: the service demands it.`,
      });
  for (const [name, value] of Object.entries(record)) {
    const field = body.fields.get(name);
    const path = `${prefix}${name}`;
    if (!field || known.has(path) || isReference(value)) continue;
    const { records } = field;
    if (records !== undefined && Array.isArray(value)) {
      const inner = description.records(records);
      for (const [at, line] of value.entries())
        if (isObject(line) && !known.has(`${path}[${at}]`))
          checkFields(checks, inner, line, findings, `${path}[${at}].`, above);
    } else checkValue(field, path, value, isLinkTo(header, field), findings);
  }
}
