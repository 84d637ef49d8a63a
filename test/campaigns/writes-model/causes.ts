import type { WriteState } from "../../../src/writes/index.ts";
import type { Deed } from "./history.ts";
import type { KnownWrite } from "./known-write.ts";

/** What is so while a state changes, seen from outside the store. */
export interface Truth {
  readonly nowMs: number;
  /** What a person does in this very step, to this write. */
  readonly deed: Deed | undefined;
  /** The service did it, by any of its attempts. */
  readonly isMade: boolean;
  /** The service may still do it. */
  readonly mayBeMade: boolean;
  /** There is a record of its key, whoever made it. */
  readonly isThere: boolean;
  /** The service answered an attempt of it by a refusal of its own. */
  readonly wasRefused: boolean;
  /** What it refers to will never be there, or is not what it was approved with. */
  readonly isParentLost: boolean;
  /** What it refers to was done, its answer could not be read, and no key finds its record. */
  readonly isParentUnread: boolean;
  /** The last attempt has done nothing, and will do nothing. */
  readonly isLastHarmless: boolean;
}

type Cause = (truth: Truth, write: KnownWrite) => boolean;

const untouched: Cause = ({ isMade, mayBeMade }) => !isMade && !mayBeMade;
const isOver: Cause = ({ nowMs }, { expiresAtMs = Number.POSITIVE_INFINITY }) => nowMs >= expiresAtMs;
const by =
  (...deeds: readonly Deed[]): Cause =>
  ({ deed }) =>
    deed !== undefined && deeds.includes(deed);
const proven: Cause = ({ isMade, isThere }) => isMade || isThere;
const refused: Cause = (truth, write) => truth.wasRefused && (write.kind === "setting" || untouched(truth, write));
const lost: Cause = ({ isParentLost }) => isParentLost;
const asks: Cause = (_, { wanted, digest }) => wanted.get(digest)?.asksPerson === true;
const isApproved: Cause = (_, { approved, digest }) => approved.has(digest);

/**
 * What has to be so when a state becomes another. A pair that is not here has no condition but the table of states; each
 * sentence is one of the contract's.
 */
const causes: Readonly<Partial<Record<`${WriteState} ${WriteState}`, Cause>>> = {
  "proposed approved": by("approve", "approve stale", "approve other"),
  "proposed rejected": by("reject"),
  "approved rejected": (truth, write) => by("reject")(truth, write) && untouched(truth, write),
  "proposed expired": isOver,
  "approved expired": (truth, write) => isOver(truth, write) && untouched(truth, write),
  "proposed blocked": lost,
  "approved blocked": (truth, write) => lost(truth, write) && untouched(truth, write),
  "approved done": proven,
  "approved person": (truth, write) => (isOver(truth, write) || lost(truth, write)) && write.unknowns > 0,
  "approved given-up": (truth, write) => by("giveUp")(truth, write) && write.unknowns > 0,
  "sending done": proven,
  "sending refused": refused,
  "sending approved": ({ isLastHarmless }) => isLastHarmless,
  "sending blocked": ({ isParentLost, isParentUnread }) => isParentLost || isParentUnread,
  "unknown done": proven,
  "unknown refused": refused,
  "unknown absent": ({ mayBeMade, isMade }, { kind }) => !mayBeMade && (kind === "setting" || !isMade),
  "unknown person": (_, { kind, unknowns }) => kind === "note" || unknowns >= 5,
  "person done": (truth, write) => proven(truth, write),
  "person absent": by("retry"),
  "person refused": refused,
  "person given-up": by("giveUp"),
  "refused approved": by("retry"),
  "refused repaired": by("repair"),
  "refused given-up": by("giveUp"),
  "blocked approved": by("retry"),
  "blocked proposed": (truth, write) => by("retry")(truth, write) && asks(truth, write),
  "blocked repaired": by("repair"),
  "blocked given-up": by("giveUp"),
  "repaired proposed": asks,
  "repaired approved": (truth, write) => !asks(truth, write),
  "given-up done": ({ isMade }) => isMade,
};

/** Whether a change of state has its cause. */
export function hasCause(from: WriteState, to: WriteState, truth: Truth, write: KnownWrite): boolean {
  if ((to === "approved" || to === "sending") && !isApproved(truth, write)) return false;
  return causes[`${from} ${to}`]?.(truth, write) ?? true;
}
