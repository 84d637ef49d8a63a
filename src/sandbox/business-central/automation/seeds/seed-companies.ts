import type { Random } from "../../../core/random.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";

const names = ["Brouwer Techniek B.V.", "Aldermoor Foods", "CRONUS"];

/** The companies of an environment. */
export function seedCompanies(random: Random, count: number): SeededRows {
  const ids = createSequentialGuids(random);
  return {
    count,
    at(index) {
      const name = names[index] ?? `Company ${index + 1}`;
      return { id: ids.at(index), name, evaluationCompany: index === 0, displayName: name, businessProfileId: "" };
    },
    indexOf: ([id]) => ids.indexOf(id),
  };
}
