import type { Random } from "../../../core/random.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids, type SequentialGuids } from "../../../odata/rows/sequential-guid.ts";

const names = ["Finance", "Sales", "Warehouse"];

/** Security groups, with the ids of the pseudo users that hold their permissions. */
export interface SeededGroups extends SeededRows {
  readonly userIds: SequentialGuids;
  codeAt(index: number): string;
  nameAt(index: number): string;
  indexOfCode(code: unknown): number | undefined;
}

/** The security groups of an environment; their members are kept in the directory. */
export function seedSecurityGroups(random: (stream: string) => Random, count: number): SeededGroups {
  const ids = createSequentialGuids(random("groups"));
  const userIds = createSequentialGuids(random("groups/users"));
  const nameAt = (index: number): string => names[index] ?? `Team ${index + 1}`;
  const codeAt = (index: number): string => nameAt(index).toUpperCase();
  return {
    count,
    userIds,
    codeAt,
    nameAt,
    indexOfCode(code) {
      if (typeof code !== "string") return undefined;
      const listed = names.findIndex((name) => name.toUpperCase() === code);
      const index = listed >= 0 ? listed : Number(/^TEAM (\d+)$/.exec(code)?.[1] ?? 0) - 1;
      return index >= 0 && index < count ? index : undefined;
    },
    at: (index) => ({
      id: ids.at(index),
      code: codeAt(index),
      groupName: nameAt(index),
      groupUserSecurityId: userIds.at(index),
      groupId: ids.at(index),
      retrievedSuccessfully: true,
    }),
    indexOf: ([id]) => ids.indexOf(id),
  };
}
