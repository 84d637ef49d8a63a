/** One way out of a disagreement: what the evidence weighs most for, what the documents say, what else was seen. */
export type Mood = "believed" | "documented" | "seen";

/** The moods, in the order of the table in the README. */
export const moodNames = ["believed", "documented", "seen"] as const satisfies readonly Mood[];

/** What a disagreement is about, and what the sandbox does in each mood. */
export interface FactMoods extends Readonly<Record<Mood, string>> {
  readonly about: string;
}

/** The facts of `specs/behaviour.md` that sources disagree on, by number. Services ask `world.moods.of(number)`. */
export const factMoods = {
  44: {
    about: "`d` of a list of Exact Online with a `$top` of at most a page",
    believed: "a bare array, of sales invoices `results`",
    documented: "`results`",
    seen: "a bare array",
  },
  75: {
    about: "order of the rows in the pages of a sync set",
    believed: "by row version",
    documented: "by row version",
    seen: "by key, where the set does not mix headers and lines",
  },
  76: {
    about: "one record on two pages of a sync set",
    believed: "when it was changed between them",
    documented: "when it was changed between them",
    seen: "also the last of each page, first on the next",
  },
  77: {
    about: "a deleted line of a sync set that mixes headers and lines",
    believed: "no trace of it",
    documented: "its header gets a new row version",
    seen: "in the log of deletions under its header's type, with its own key; so are the lines of a deleted header",
  },
  78: {
    about: "row versions of the log of deletions",
    believed: "from the counter of the sync sets",
    documented: "from the counter of the sync sets",
    seen: "from a counter of its own",
  },
  176: {
    about: "moment of the delta link behind the last page of a list of Dataverse",
    believed: "when the last page was read",
    documented: "when the last page was read",
    seen: "when the first page was read: what changed meanwhile comes again",
  },
  180: {
    about: "id of an app",
    believed: "`id` of installed apps, `appId` of updates and requirements",
    documented: "`appId`",
    seen: "`id` of installed apps and requirements, `appId` of updates",
  },
  181: {
    about: "work that was cancelled",
    believed: "`canceled`",
    documented: "`canceled`",
    seen: "`cancelled`",
  },
  182: {
    about: "one operation of an app",
    believed: "the operation",
    documented: "the operation",
    seen: "the history of the app in `value`",
  },
  183: {
    about: "an app that the tenant did not authorise",
    believed: "401 with a code",
    documented: "403",
    seen: "401 without a body",
  },
  184: {
    about: "`softDeletedOn`, `hardDeletePendingOn`, `deleteReason`, `appSourceAppsUpdateCadence`",
    believed: "camel case; `applicationVersion`, `platformVersion` as well",
    documented: "Pascal case",
    seen: "Pascal case but for the cadence; both versions and `ringNameIdentifier` as well",
  },
  185: {
    about: "the export history",
    believed: "GET with `value`, and POST with a bare array",
    documented: "POST with a bare array",
    seen: "GET with `value`",
  },
  186: {
    about: "an operation that is read by its id",
    believed: "before v2.28 too, its words in camel case there; from then on in Pascal case",
    documented: "from v2.28 on, in Pascal case",
    seen: "in every version, in camel case",
  },
  187: {
    about: "an app that was uninstalled, and `state`",
    believed: "camel case; `uninstallPending` for 30 to 60 s after the operation succeeded",
    documented: "Pascal case; gone with the operation",
    seen: "camel case; gone with the operation",
  },
  188: {
    about: "`creatorPrincipalType`, `scheduleKind`",
    believed: "lower case",
    documented: "Pascal case",
    seen: "`app`, and the kind in camel case",
  },
  189: {
    about: "update settings",
    believed: "`null` without a window; `09:30`",
    documented: "`null` without a window; `09:30`",
    seen: "no body without a window; `9:30`",
  },
  190: {
    about: "refusals, and the message of a failed app operation",
    believed: "an object with `code`; a sentence in the environment's language with JSON in it",
    documented: "an object with `code`; a plain sentence",
    seen: '`{"error":"…"}` where there is no code, else 400 in place of 404; `EnvironmentNotFound`, `ResourceNotFound` of a missing environment; a sentence with JSON in it',
  },
  194: {
    about: "an application at an address of the Automation API without the tenant",
    believed: "served",
    documented: "served",
    seen: "401 without a body",
  },
  201: {
    about: "comparisons with null, and options that nobody knows, in OData v4",
    believed: "compared as the standard says, refused",
    documented: "compared as the standard says, refused",
    seen: "passed over: all rows come",
  },
  202: {
    about: "a changed line of a document of Business Central, and the stamp of its header",
    believed: "the header's `lastModifiedDateTime` moves",
    documented: "the header's `lastModifiedDateTime` moves",
    seen: "the header's `lastModifiedDateTime` stays",
  },
} as const satisfies Readonly<Record<number, FactMoods>>;

/** The number of a fact that sources disagree on. */
export type FactWithMoods = keyof typeof factMoods;

/** Their numbers in ascending order. */
export const factsWithMoods: readonly FactWithMoods[] = Object.keys(factMoods).map(Number).filter(isFactWithMoods);

/** Whether sources disagree on the fact of this number. */
export function isFactWithMoods(fact: number): fact is FactWithMoods {
  return Object.hasOwn(factMoods, fact);
}

/** Whether a word names a mood. */
export function isMood(value: unknown): value is Mood {
  return moodNames.some((name) => name === value);
}
