// A process that shares a ledger with others: does what it is told, until its parent goes or kills it.
import { systemClock } from "../../../../src/http/clock.ts";
import { QuotaLedger } from "../../../../src/http/quota/ledger.ts";
import { openLedger } from "../../../campaigns/quota/open-ledger.ts";
import { daily, type Order, oneAtATime, patient, shortWindow, subject } from "./order.ts";

async function carryOut(order: Order): Promise<unknown> {
  const ledger = new QuotaLedger({
    clock: systemClock,
    random: Math.random,
    store: openLedger(order.ledger, Date.now),
    ...(order.kind === "hold" && { leaseMs: order.leaseMs }),
  });
  const request = { subject, priority: "normal", reservation: undefined, asker: patient } as const;
  if (order.kind === "hold") {
    await ledger.take({ ...request, limits: oneAtATime });
    return (await ledger.reserve(daily, subject, "import", 10, order.leaseMs)).reserved;
  }
  const takenAtMs: number[] = [];
  for (const endMs = Date.now() + order.forMs; Date.now() < endMs; ) {
    const ticket = await ledger.take({ ...request, limits: shortWindow });
    takenAtMs.push(Date.now());
    await ledger.feed(ticket, undefined);
  }
  return takenAtMs;
}

process.on("disconnect", () => process.exit());
process.on("message", (order: Order) => void carryOut(order).then((answer) => process.send?.(answer)));
process.send?.("ready");
