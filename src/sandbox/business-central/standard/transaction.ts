import { SandboxTransactionInvalid } from "../../../errors/sandbox-transaction-invalid.ts";
import { runLate, type TransactionOptions } from "../../core/late-transaction.ts";
import type { World } from "../../core/service.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { readEntityBody } from "../api/body-values.ts";
import type { Caller, EntitySet, EntitySets } from "../api/entity-set.ts";
import { createWithParts } from "../api/write-operations.ts";
import type { EnvironmentApis } from "../environment-apis.ts";

/** What the work of a transaction may do. Sets of the standard API are named as it names them (`customers`), records by their id. */
export interface RecordWriter {
  /** Creates a record, with its lines where the body has them; answers its id. */
  create(set: string, body: Readonly<Record<string, unknown>>): string;
  update(set: string, id: string, body: Readonly<Record<string, unknown>>): void;
  /** Deletes a record and its lines. */
  remove(set: string, id: string): void;
}

/** Where a transaction is done, and when others see it. */
export interface RecordTransactionOptions extends TransactionOptions {
  /** Name of the environment. @default "Production" */
  readonly environment?: string;
}

/** Does the work of somebody else's transaction in a company of Business Central. */
export type RunRecordTransaction = (
  company: string,
  work: (writer: RecordWriter) => void,
  options?: RecordTransactionOptions,
) => void;

/**
 * Transactions that are seen later than they began (facts 202, 205): ids and `lastModifiedDateTime` are those of the work,
 * and all of it appears together when it ends.
 *
 * @throws {SandboxTransactionInvalid} for a company, a set, a record or a body that the service would refuse; then nothing is done
 */
export function runTransaction(
  { clock }: World,
  { standard: { sets }, notifier }: EnvironmentApis,
  company: string,
  work: (writer: RecordWriter) => void,
  options: TransactionOptions,
): void {
  const records = sets.company(company);
  if (!records) throw new SandboxTransactionInvalid("company", `is ${company}: there is no such company.`);
  const journal = (): (() => () => void) => {
    const untell = notifier.savepoint();
    const end = sets.journal(company);
    return () => {
      const again = end();
      untell();
      return again;
    };
  };
  const isRefusal = (error: unknown) => error instanceof Refusal || error instanceof QueryRefusal;
  runLate(clock, { work: () => work(writerFor(records)), journal, isRefusal }, options);
}

/** Who does it: somebody else, who may do everything. */
const colleague: Caller = {
  token: {
    issuer: "entra",
    audience: "",
    clientId: "",
    tenantId: "",
    user: undefined,
    scopes: [],
    issuedAtMs: 0,
    expiresAtMs: 0,
  },
  delegatedAdmin: false,
  language: "en",
};

function writerFor(records: EntitySets): RecordWriter {
  const setAt = (name: string): EntitySet => {
    const set = records.get(name);
    if (!set) throw new SandboxTransactionInvalid("set", `is ${name}: there is no such set.`);
    return set;
  };
  const rowAt = (name: string, id: string): { set: EntitySet; position: number } => {
    const set = setAt(name);
    const position = set.rows.find([id]);
    if (position === undefined) throw new SandboxTransactionInvalid("key", `is ${id}: ${name} has no such record.`);
    return { set, position };
  };
  return {
    create(name, body) {
      const set = setAt(name);
      const parts = { set, sets: records };
      const position = createWithParts(colleague, parts, readEntityBody(body, set, "create"), undefined, undefined);
      if (position instanceof Promise) throw new SandboxTransactionInvalid("set", `is ${name}: it takes its time.`);
      return String(set.rows.at(position)["id"]);
    },
    update(name, id, body) {
      const { set, position } = rowAt(name, id);
      void set.update?.(position, readEntityBody(body, set, "update").values, colleague);
    },
    remove(name, id) {
      const { set, position } = rowAt(name, id);
      set.remove?.(position, colleague);
    },
  };
}
