import { attempts } from "./contract/attempts.ts";
import { type MakeDatabase, makeBench } from "./contract/bench.ts";
import { due } from "./contract/due.ts";
import { order } from "./contract/order.ts";
import { people } from "./contract/people.ts";
import { reading } from "./contract/reading.ts";
import { repairs } from "./contract/repairs.ts";
import { storing } from "./contract/storing.ts";
import { telling } from "./contract/telling.ts";
import { unknownOutcomes } from "./contract/unknown-outcomes.ts";
import { unreadable } from "./contract/unreadable.ts";

export type { OwnTransaction, StoreDatabase } from "./contract/bench.ts";

/** What every store of writes does, whatever its database. */
export function writeStoreContract(make: MakeDatabase): void {
  const bench = makeBench(make);
  const parts = [storing, due, attempts, unknownOutcomes, order, people, repairs, reading, telling, unreadable];
  for (const part of parts) part(bench);
}
