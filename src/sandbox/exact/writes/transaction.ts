import { SandboxTransactionInvalid } from "../../../errors/sandbox-transaction-invalid.ts";
import { runLate, type TransactionOptions } from "../../core/late-transaction.ts";
import type { World } from "../../core/service.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import type { Database } from "../data/database.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { findSet } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { ApiCall, Change } from "../requests/call.ts";
import { Refusal } from "../requests/refusal.ts";
import { personOf } from "../sign-in/person.ts";
import { logDeletion } from "../sync/deleted-log.ts";
import type { Webhooks } from "../webhooks/subscriptions.ts";
import { changeRow, createRow, removeRow } from "./write.ts";

/** What the work of a transaction may do. Sets are named by their path (`crm/Accounts`), rows by their key. */
export interface TransactionWriter {
  /** Creates a record, with its lines where the body has them; answers its key. */
  create(set: string, body: Readonly<Record<string, unknown>>): string;
  update(set: string, key: string, body: Readonly<Record<string, unknown>>): void;
  /** Deletes a record and its lines. */
  remove(set: string, key: string): void;
  /** Brings a deleted record back under its key, without its lines, as a vendor's support may. */
  restore(set: string, key: string): void;
}

/** Does the work of somebody else's transaction in the database of a company. */
export type RunTransaction = (
  division: number,
  work: (writer: TransactionWriter) => void,
  options?: TransactionOptions,
) => void;

/**
 * Transactions that are seen later than they began (fact 205): row versions and times are given out while the work is
 * done, and header, lines and entries of the deletion log appear together when it ends.
 *
 * @throws {SandboxTransactionInvalid} for a company, a set, a record or a body that the service would refuse; then nothing is done
 */
export function createTransactions(world: World, database: Database, webhooks: Webhooks): RunTransaction {
  return (division, work, options = {}) => {
    if (!database.companies.some((company) => company.division === division))
      throw new SandboxTransactionInvalid("division", `is ${division}: there is no such company.`);
    const changes: Change[] = [];
    const call = callOf(world, database, division, (change) => {
      if (change.action === "Delete") logDeletion(change, call.token.user?.id ?? null);
      if (!change.isCascade) changes.push(change);
    });
    const journal = (): (() => () => void) => {
      const end = database.stores.journal();
      return () => {
        const again = end();
        return () => {
          again();
          for (const change of changes) webhooks.notify(change);
        };
      };
    };
    const isRefusal = (error: unknown) => error instanceof Refusal;
    runLate(world.clock, { work: () => work(writerFor(call)), journal, isRefusal }, options);
  };
}

function writerFor(call: ApiCall): TransactionWriter {
  return {
    create(path, body) {
      const set = setAt(path);
      const { table, row } = createRow(call, set, body);
      return table.keyOf(row);
    },
    update(path, key, body) {
      const { set, table, row } = rowAt(call, path, key);
      changeRow(call, set, table, row, body);
    },
    remove(path, key) {
      const { set, table, row } = rowAt(call, path, key);
      removeRow(call, set, table, row);
    },
    restore(path, key) {
      if (!call.database.table(setAt(path), call.place.division).restore(key))
        throw new SandboxTransactionInvalid("key", `is ${key}: ${path} had no such record.`);
    },
  };
}

function setAt(path: string): EntitySet {
  const set = findSet(path);
  if (!set) throw new SandboxTransactionInvalid("set", `is ${path}: there is no such set.`);
  return set;
}

function rowAt(call: ApiCall, path: string, key: string): { set: EntitySet; table: Table; row: Row } {
  const set = setAt(path);
  const table = call.database.table(set, call.place.division);
  const row = table.find(key);
  if (!row) throw new SandboxTransactionInvalid("key", `is ${key}: ${path} has no such record.`);
  return { set, table, row };
}

/** The request that a colleague's transaction stands for. */
function callOf(world: World, database: Database, division: number, announce: ApiCall["announce"]): ApiCall {
  const origin = world.origins.exact;
  const url = new URL(`/api/v1/${division}/`, origin);
  const token: IssuedToken = {
    issuer: "exact",
    audience: origin,
    clientId: "",
    tenantId: "",
    user: personOf(world, "colleague@example.com"),
    scopes: ["*"],
    issuedAtMs: world.clock.now(),
    expiresAtMs: world.clock.now(),
  };
  return {
    request: new Request(url),
    url,
    token,
    database,
    moods: world.moods,
    effect: undefined,
    place: { origin, division },
    announce,
  };
}
