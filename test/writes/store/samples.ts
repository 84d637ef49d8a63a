import { createHash } from "node:crypto";
import { ownDigest } from "../../../src/writes/digest/write-digest.ts";
import type { NewWrite } from "../../../src/writes/store/write-record.ts";

/** A key for tests alone. */
export const keys = { current: Buffer.alloc(32, 7) };

/** How long the service of the samples works on a request at most. */
export const settleMs = 60_000;

/** An account of a web shop's customer, on its way to the service; what tests change of it stands in `other`. */
export function sampleWrite(code: string, other: Partial<NewWrite> & { readonly body?: object } = {}): NewWrite {
  const { body = { Code: code, Name: `Customer ${code}` }, ...rest } = other;
  const write: Omit<NewWrite, "ownDigest"> = {
    service: "exact",
    company: "1",
    verb: "create",
    path: "/api/v1/{division}/crm/Accounts",
    operation: "CreateCrmAccount",
    effect: "change",
    retry: "never",
    content: { arguments: { division: 1 }, body: JSON.stringify(body), key: { Code: code } },
    references: [],
    claim: createHash("sha256").update(code).digest("hex"),
    decision: "auto",
    cap: undefined,
    sequence: undefined,
    priority: 0,
    notBeforeMs: 0,
    expiresAtMs: undefined,
    settleMs,
    ...rest,
  };
  const { arguments: values, ifMatch, body: text } = write.content;
  const sent: unknown = text === undefined ? undefined : JSON.parse(text);
  return { ...write, ownDigest: ownDigest({ ...write, arguments: values, ifMatch, body: sent }) };
}

/** A write that nothing finds again. */
export const keyless = (other: Partial<NewWrite> = {}): Partial<NewWrite> => ({
  claim: undefined,
  content: { arguments: { division: 1 }, body: "{}" },
  ...other,
});
