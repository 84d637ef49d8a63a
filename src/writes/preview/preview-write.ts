import type { ClientCore } from "../../clients/core/client-core.ts";
import type { WriteCall, WriteOperation } from "../../clients/core/core-writes.ts";
import { isApiError } from "../../errors/api-error.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { isObject } from "../../kit/json-access.ts";
import { nearest } from "../../kit/nearest-names.ts";
import { judge, type WritePolicy } from "../policy/write-policy.ts";
import { readEnqueueOptions } from "../prepare/enqueue-options.ts";
import type { SaidWrite } from "../prepare/prepare-write.ts";
import { type WriteKey, writeKeyOf } from "../prepare/write-key.ts";
import { splitReferences } from "../references/references.ts";
import { checkFields, type FieldFindings } from "./check-fields.ts";
import { type DescribedBody, type Description, descriptionOf } from "./described-body.ts";
import { encodeWhole, type RefusedField } from "./encode-whole.ts";
import { findNamed } from "./find-named.ts";
import type { PreviewProblem, Unchecked, WritePreview } from "./write-preview.ts";

/** How far a preview looks. */
export interface PreviewOptions {
  /** Whether the service is asked for what the body names, for its key, and for the record as it is. @default true */
  readonly look?: boolean;
  readonly signal?: AbortSignal;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The last part of `SalesOrderLines[0].Item`, and the schema that it stands in. */
function placeOf(
  path: string,
  body: DescribedBody,
  description: Description,
): { readonly name: string; readonly body: DescribedBody } {
  const inner = /^([^[\].]+)\[\d+\]\.(.+)$/su.exec(path);
  const records = body.fields.get(inner?.[1] ?? "")?.records;
  if (inner?.[2] === undefined || records === undefined) return { name: path, body };
  return placeOf(inner[2], description.records(records), description);
}

/** What is wrong with a field that the client does not send, with the names that may be meant. */
function asProblem(
  { path, message }: RefusedField,
  intent: "create" | "update",
  described: DescribedBody | undefined,
  description: Description | undefined,
): PreviewProblem {
  const problem = { path, code: "WRONG_VALUE", severity: "error", message } as const;
  if (!described || !description) return problem;
  const { name, body } = placeOf(path, described, description);
  const names = body.writable[intent];
  if (names.includes(name)) return problem;
  if (body.fields.has(name)) {
    const other = body.writable[intent === "create" ? "update" : "create"].includes(name);
    const only = other ? `can only be set by ${intent === "create" ? "a change" : "creation"}` : "is read only";
    return { ...problem, code: "READ_ONLY", message: `${path} ${only}.` };
  }
  const meant = nearest(name, names);
  const hint = meant.length > 0 ? `: did you mean ${meant.join(", ")}?` : ".";
  return { ...problem, code: "UNKNOWN_FIELD", message: `There is no field ${path}${hint}` };
}

function keyOf(said: SaidWrite, operation: WriteOperation, given: WriteKey["record"] | string): WriteKey | Error {
  try {
    return writeKeyOf(said.verb, operation, given, said.body);
  } catch (error) {
    if (hasErrorCode(error, "WRITE_INVALID")) return error;
    throw error;
  }
}

/** Looks for a record that has the key already. */
async function findDuplicate(
  { writes }: ClientCore,
  call: WriteCall,
  { record }: WriteKey,
  signal: AbortSignal | undefined,
): Promise<{ readonly problem?: PreviewProblem; readonly unchecked?: Unchecked }> {
  if (!record) return {};
  const fields = Object.keys(record).join(", ");
  const problem: PreviewProblem = {
    path: fields,
    code: "DUPLICATE",
    severity: "warning",
    message: `A record with this ${fields} is there already: sent, it would be refused, or be a second one.`,
  };
  try {
    return (await writes.find(call, record, signal)) ? { problem } : {};
  } catch (error) {
    signal?.throwIfAborted();
    if (hasErrorCode(error, "LOOK_UP_AMBIGUOUS")) return { problem };
    return { unchecked: { path: fields, reason: messageOf(error) } };
  }
}

interface Current {
  readonly record?: Readonly<Record<string, unknown>> | undefined;
  /** The version that it was read in, where the service takes one. */
  readonly original?: string;
  readonly problem?: PreviewProblem;
  readonly unchecked?: Unchecked;
}

/** The record that a write is for, as it is now. */
async function readCurrent({ writes }: ClientCore, call: WriteCall, signal: AbortSignal | undefined): Promise<Current> {
  try {
    const record = await writes.read(call, signal);
    if (!record) return { unchecked: { path: "", reason: "The service does not show the record at this path." } };
    const original = await writes.versionOf(call, record);
    return { record, ...(original !== undefined && { original }) };
  } catch (error) {
    signal?.throwIfAborted();
    if (!isApiError(error) || ![404, 410].includes(error.status))
      return { unchecked: { path: "", reason: messageOf(error) } };
    const message = "The record that it is for is not there.";
    return { problem: { path: "", code: "RECORD_ABSENT", severity: "error", message } };
  }
}

/** Data as JSON keeps it; digits that no number holds become text. */
function plainData<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one)));
}

/**
 * Says what a write would send, and everything that is wrong with it at once. Asks the service, and sends it nothing.
 *
 * @throws {WriteInvalid} when an option is none, or a reference is none
 * @throws {ArgumentInvalid} for a path that there is not, or arguments that it does not take
 */
export async function previewWrite(
  core: ClientCore,
  policy: WritePolicy,
  said: SaidWrite,
  { look = true, signal }: PreviewOptions = {},
): Promise<WritePreview> {
  const { service, verb, path } = said;
  const { writes } = core;
  const operation = await writes.operation(verb, path);
  const { effect } = operation;
  const { arguments: values, key: given, ifMatch } = readEnqueueOptions(said.options, operation.arguments);
  const isForRecord = look && (verb === "update" || verb === "remove");
  const current = isForRecord ? await readCurrent(core, { verb, path, arguments: values }, signal) : {};
  // Of a record that is not there the rest is shown all the same.
  const version = ifMatch ?? current.original ?? (current.problem && operation.takesVersion ? "*" : undefined);
  const call: WriteCall = { verb, path, arguments: values, ifMatch: version };
  const company = writes.companyOf(values) ?? "";
  const problems: PreviewProblem[] = [];
  const unchecked: Unchecked[] = [];

  const key = keyOf(said, operation, given);
  if (key instanceof Error)
    problems.push({ path: "key", code: "KEY_INVALID", severity: "error", message: key.message });
  const split = splitReferences((key instanceof Error ? said.body : key.body) ?? {});
  const { wire, refused } = await encodeWhole(writes, call, split.plain);
  const whole = wire && split.restore(wire);
  const intent = verb === "update" ? "update" : "create";
  const description = await descriptionOf(core.api);
  const described = description?.body(path, operation.method);
  problems.push(...refused.map((one) => asProblem(one, intent, described, description)));

  const findings: FieldFindings = { problems, named: [] };
  const known = new Set(refused.map((one) => one.path));
  // As it is read from what is sent: numbers that keep their digits are objects until they are printed.
  const printed = whole && JSON.stringify(whole);
  const sent: unknown = printed === undefined ? undefined : JSON.parse(printed);
  if (description && described && isObject(sent))
    checkFields({ description, intent, known }, described, sent, findings, "", path);
  const body = refused.length > 0 ? undefined : printed;

  if (look) {
    const companyValues = Object.fromEntries(core.companyArguments.map((name) => [name, values[name]]));
    const named = description && (await findNamed(description, core, findings.named, companyValues, signal));
    problems.push(...(named?.problems ?? []));
    unchecked.push(...(named?.unchecked ?? []));
    const isKnown = key instanceof Error || Object.keys(key.record ?? {}).some((name) => known.has(name));
    const fresh = isKnown ? {} : await findDuplicate(core, call, key, signal);
    if (fresh.problem) problems.push(fresh.problem);
    if (fresh.unchecked) unchecked.push(fresh.unchecked);
  }
  if (current.problem) problems.push(current.problem);
  if (current.unchecked) unchecked.push(current.unchecked);
  const differences =
    current.record && body !== undefined ? await writes.compare(call, body, current.record) : undefined;

  const { decision, cap } = judge(policy, { service, company, path, effect, body: sent });
  if (decision === "never") {
    const message = `The policy never lets ${operation.id} of ${service} be sent (${effect}).`;
    problems.push({ path: "", code: "NEVER", severity: "error", message });
  }
  return plainData({
    service,
    company,
    verb,
    path,
    operation: operation.id,
    effect,
    request: { ...(await writes.request(call, body !== undefined)), ...(body !== undefined && { body }) },
    problems,
    unchecked,
    ...(differences && {
      changes: differences.map((one) => ({ path: one.path, before: one.stored, after: one.sent })),
    }),
    ...(current.original !== undefined && { original: current.original }),
    verdict: { decision, ...(cap && { cap }) },
  });
}
