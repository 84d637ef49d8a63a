import { hash } from "node:crypto";
import type { CoreWrites, WriteCall, WriteVerb } from "../../clients/core/core-writes.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { ownDigest } from "../digest/write-digest.ts";
import { judge, type WritePolicy } from "../policy/write-policy.ts";
import { splitReferences } from "../references/references.ts";
import type { NewWrite } from "../store/write-record.ts";
import { type EnqueueOptions, readEnqueueOptions } from "./enqueue-options.ts";
import { versionFor } from "./version-for.ts";
import { type WriteKey, writeKeyOf } from "./write-key.ts";

/** A write as the caller says it. */
export interface SaidWrite {
  readonly service: string;
  readonly verb: WriteVerb;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly options: EnqueueOptions;
}

const hashOf = (...parts: readonly unknown[]): string => hash("sha256", JSON.stringify(parts));

/**
 * What no other write may have: the place of the record that it makes, or the caller's text. Where records are not listed
 * the spec's natural key finds none again; one that the caller named has to.
 */
async function claimOf(
  core: CoreWrites,
  call: WriteCall,
  { record, text }: WriteKey,
  { service, verb, path, options }: SaidWrite,
): Promise<{ readonly claim: string | undefined; readonly isListed: boolean }> {
  if (text !== undefined)
    return { claim: hashOf("text", service, core.companyOf(call.arguments), verb, path, text), isListed: false };
  if (!record) return { claim: undefined, isListed: false };
  try {
    return { claim: hashOf("record", await core.placeOf(call, record)), isListed: true };
  } catch (error) {
    if (options.key !== undefined || !hasErrorCode(error, "LOOK_UP_IMPOSSIBLE")) throw error;
    return { claim: undefined, isListed: false };
  }
}

/**
 * Makes of what a caller says what is stored: its body is checked and written as it will be sent, its key as what no
 * other write has, the policy's decision with it. Sends nothing.
 *
 * @throws {WriteInvalid} when an option is none, a key does not fit, or the policy never lets it be sent
 * @throws {BodyInvalid} for a field that may not be written
 * @throws {ArgumentInvalid} for a path that there is not, or arguments that it does not take
 */
export async function prepareWrite(
  core: CoreWrites,
  policy: WritePolicy,
  settleMs: number | undefined,
  said: SaidWrite,
  verifies = true,
): Promise<NewWrite> {
  const { service, verb, path } = said;
  const operation = await core.operation(verb, path);
  const options = readEnqueueOptions(said.options, operation.arguments);
  const { arguments: values, key: given, ifMatch: asked, original: read, verify, ...rest } = options;
  if ((verb === "remove" || verb === "run") && said.body !== undefined)
    throw new WriteInvalid(`${verb} takes no body: give undefined, and the options behind it.`);
  const key = writeKeyOf(verb, operation, given, said.body);
  const place: WriteCall = { verb, path, arguments: values, ifMatch: asked };
  const { ifMatch, original } = await versionFor(core, operation, place, read, said.body);
  const call: WriteCall = { ...place, ifMatch };
  const split = splitReferences(key.body ?? {});
  if (Object.keys(key.record ?? {}).some((name) => !(name in split.plain)))
    throw new WriteInvalid("The key is a reference, of which nothing is known yet: name other fields in key.");
  const encoded = await core.encode(call, split.plain);
  const wire = encoded && split.restore(encoded);
  const text = wire && JSON.stringify(wire);
  const company = core.companyOf(values) ?? "";
  const { claim, isListed } = await claimOf(core, call, key, said);
  const { effect } = operation;
  const judged: unknown = text === undefined ? undefined : JSON.parse(text);
  const { decision, cap } = judge(policy, { service, company, path, effect, body: judged });
  if (decision === "never")
    throw new WriteInvalid(`The policy never lets ${operation.id} of ${service} be sent (${effect}).`);
  return {
    service,
    company,
    verb,
    path,
    operation: operation.id,
    effect,
    retry: operation.retry,
    content: {
      arguments: values,
      ifMatch,
      body: text,
      key: isListed && !key.mayBeCut ? key.record : undefined,
      original,
      verify: verify ?? (verifies && (effect === "change" || effect === "post")),
    },
    ownDigest: ownDigest({ service, company, verb, path, arguments: values, ifMatch, original, body: wire }),
    references: split.ids,
    claim,
    decision,
    cap,
    settleMs: settleMs ?? core.longestWorkMs,
    ...rest,
  };
}
