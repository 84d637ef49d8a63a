import { isObject } from "../../../kit/json-access.ts";
import { deref, type OperationObject, type SpecDocument } from "../../core/spec.ts";
import { checkValue } from "./check-value.ts";
import { Refusal } from "./refusal.ts";
import { spellBody } from "./spell-body.ts";

/** A file of a form. */
export class UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;

  constructor(name: string, bytes: Uint8Array) {
    this.name = name;
    this.bytes = bytes;
  }
}

/** A body that fits its schema, read property by property. */
export class RequestBody {
  readonly values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }

  /** Text that the schema requires. */
  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== "string") throw new TypeError(`The schema of this body does not require ${name} to be text.`);
    return value;
  }

  /** Text that may be absent. */
  optionalText(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === "string" ? value : undefined;
  }

  /** False when absent. */
  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** A date-time that the schema requires, in epoch milliseconds. One without a zone is UTC. */
  time(name: string): number {
    const text = this.text(name);
    return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
  }

  /** A file that the schema requires. */
  file(name: string): UploadedFile {
    const value = this.values[name];
    return value instanceof UploadedFile ? value : new UploadedFile(name, new TextEncoder().encode(String(value)));
  }

  /** An object within this one; empty when absent. */
  part(name: string): RequestBody {
    const value = this.values[name];
    return new RequestBody(isObject(value) ? value : {});
  }

  /** Objects of a list; none when absent. */
  parts(name: string): readonly RequestBody[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter(isObject).map((item) => new RequestBody(item)) : [];
  }

  /** Texts of a list; none when absent. */
  texts(name: string): readonly string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  }
}

/** The body of a request as it came: undefined when it is empty or no JSON. Form fields that say true or false become booleans. */
export async function readPayload(request: Request): Promise<unknown> {
  if (/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) {
    const form = await request.formData().catch(() => undefined);
    if (!form) return undefined;
    return Object.fromEntries(
      await Promise.all([...form].map(async ([name, value]) => [name, await readField(value)] as const)),
    );
  }
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readField(value: string | File): Promise<unknown> {
  if (typeof value !== "string") return new UploadedFile(value.name, new Uint8Array(await value.arrayBuffer()));
  // C# prints `True`; the service takes values in any case (fact 192).
  const word = value.toLowerCase();
  return word === "true" ? true : word === "false" ? false : value;
}

/** Holds a payload against the schema of the operation's body and refuses the call where it does not fit. */
export function checkBody(document: SpecDocument, operation: OperationObject, payload: unknown): RequestBody {
  const content = operation.requestBody && deref(document, operation.requestBody).content;
  const schema = Object.values(content ?? {})[0]?.schema;
  if (!schema || !isObject(payload))
    throw new Refusal(["requestBodyRequired"], "The request has no body, or one that is not an object.");
  const spelled = spellBody(document, schema, payload);
  const problem = checkValue(document, schema, spelled);
  if (!problem) return new RequestBody(isObject(spelled) ? spelled : {});
  const nameOfEnvironment = problem.kind === "shape" && problem.target.toLowerCase() === "environmentname";
  throw new Refusal(
    nameOfEnvironment ? ["environmentNameNotValid"] : ["invalidInput"],
    problem.target === ""
      ? "The body does not have one of the permitted forms."
      : `The value of ${problem.target} is ${problem.kind === "missing" ? "missing" : "not allowed"}.`,
    problem.target === "" ? {} : { target: problem.target },
  );
}
