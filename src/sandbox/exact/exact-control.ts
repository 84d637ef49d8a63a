import { SandboxTransactionInvalid } from "../../errors/sandbox-transaction-invalid.ts";
import { isObject, valueAt } from "../../kit/json-access.ts";
import type { ExactService } from "./exact-service.ts";
import type { TransactionWriter } from "./writes/transaction.ts";

/** What other processes may do with Exact Online over the control endpoint, by path; each takes the request's JSON. */
export type ControlCommands = Readonly<Record<string, (body: unknown) => unknown>>;

/** The commands for Exact Online: others' transactions, and what happens to companies. */
export function exactCommands(exact: ExactService): ControlCommands {
  const withDivision = (act: (division: number) => void) => (body: unknown) => {
    act(divisionIn(body));
    return {};
  };
  return {
    "/exact/transactions": (body) => runTransaction(exact, body),
    "/exact/divisions/move": withDivision((division) => exact.moveDivision(division)),
    "/exact/divisions/withdraw": withDivision((division) => exact.withdrawDivision(division)),
    "/exact/divisions/grant": withDivision((division) => exact.grantDivision(division)),
  };
}

/** `{ division, visibleAfterMs?, takenBack?, work: [{ create | update | remove | restore: set, key?, body? }] }`; answers the keys of what was created. */
function runTransaction(exact: ExactService, body: unknown): { keys: string[] } {
  const work: unknown = valueAt(body, "work");
  if (!Array.isArray(work))
    throw new SandboxTransactionInvalid(
      "work",
      'is missing: give a list of steps, { "create": "crm/Accounts", "body": {} }.',
    );
  const visibleAfterMs: unknown = valueAt(body, "visibleAfterMs");
  const keys: string[] = [];
  exact.transaction(
    divisionIn(body),
    (writer) => {
      for (const step of work) doStep(writer, step, keys);
    },
    {
      ...(typeof visibleAfterMs === "number" ? { visibleAfterMs } : {}),
      takenBack: valueAt(body, "takenBack") === true,
    },
  );
  return { keys };
}

function doStep(writer: TransactionWriter, step: unknown, keys: string[]): void {
  const { create, update, remove, restore, key, body = {} } = isObject(step) ? step : {};
  if (typeof create === "string" && isObject(body)) keys.push(writer.create(create, body));
  else if (typeof update === "string" && typeof key === "string" && isObject(body)) writer.update(update, key, body);
  else if (typeof remove === "string" && typeof key === "string") writer.remove(remove, key);
  else if (typeof restore === "string" && typeof key === "string") writer.restore(restore, key);
  else
    throw new SandboxTransactionInvalid(
      "work",
      `has ${JSON.stringify(step)}: give create, or update, remove or restore with a key.`,
    );
}

function divisionIn(body: unknown): number {
  const division: unknown = valueAt(body, "division");
  if (typeof division !== "number")
    throw new SandboxTransactionInvalid("division", `is ${JSON.stringify(division)}: give a number.`);
  return division;
}
