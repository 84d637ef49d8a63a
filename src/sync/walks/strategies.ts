import type { SyncRow } from "../../../generated/tables.ts";
import { deltaLink } from "./delta-link.ts";
import { modified } from "./modified.ts";
import { parent } from "./parent.ts";
import { rowVersion } from "./row-version.ts";
import { snapshot } from "./snapshot.ts";
import type { Strategy } from "./strategy.ts";

/** The strategies by their name in `x-changes`. */
export const strategies: Readonly<Record<SyncRow["strategy"], Strategy>> = {
  "row-version": rowVersion,
  modified,
  "delta-link": deltaLink,
  snapshot,
  parent,
};
