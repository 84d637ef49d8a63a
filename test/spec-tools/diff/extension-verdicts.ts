import { type DocumentRow, verdictDocument } from "./document-verdicts.ts";
import { editDocument } from "./edit-document.ts";

const list = "/paths/~1things/get";
const create = "/paths/~1things/post";
const thing = "/components/schemas/Thing";

/** A document whose extensions say how lists are copied, what writes do and what fields refer to. */
export const extensionDocument = [
  [
    "/x-change-rules",
    {
      below: ["/"],
      strategies: {
        modified: { cursor: "at", counter: "company", lateSeconds: 600, deletes: { log: "deleted" } },
        snapshot: { deletes: "sweep" },
      },
      logs: {
        deleted: { set: "Deleted", cursor: "at", key: "id", type: "type", counter: "company", lateSeconds: 600 },
      },
      resets: { moved: { set: "Companies", key: "id", field: "server" } },
    },
  ],
  [`${list}/x-changes`, { strategy: "modified", key: "id", twins: { bulk: "bulk/Things" }, facts: [1] }],
  [`${create}/x-effect`, "change"],
  [`${create}/x-retry`, "never"],
  [`${thing}/x-natural-key`, ["id"]],
  [`${thing}/properties/id/x-reference`, "crm/Accounts"],
  [`${thing}/properties/id/x-spelled`, ["ID"]],
].reduce((document: unknown, [pointer, value]) => editDocument(document, String(pointer), value), verdictDocument);

/** What extensions say, with the verdict of each change and of the way back. */
export const extensionRows: readonly DocumentRow[] = [
  // how a copy of a list stays in step
  ["a list is copied in another way", `${list}/x-changes/strategy`, "row-version", "minor/review", "minor/review"],
  ["rows of a copy have another key", `${list}/x-changes/key`, "code", "minor/review", "minor/review"],
  ["changes are asked for by another field", `${list}/x-changes/cursor`, "stamp", "minor/review", "minor/review"],
  ["versions are counted elsewhere", `${list}/x-changes/counter`, "system", "minor/review", "minor/review"],
  ["deletions are told otherwise", `${list}/x-changes/deletes`, "sweep", "minor/review", "minor/review"],
  ["a moved company makes cursors worthless", `${list}/x-changes/resets`, ["moved"], "minor/review", "minor/review"],
  ["stamps are the company's time", `${list}/x-changes/wallClock`, true, "minor/review", "minor/review"],
  ["a field is worked out", `${list}/x-changes/derived`, ["count"], "minor/review", "minor/review"],
  ["a list is copied no more", `${list}/x-changes`, undefined, "major/review", "minor/safe"],
  ["a list is no set", `${list}/x-changes`, { none: "answer" }, "major/review", "minor/safe"],
  ["another list brings the rows", `${list}/x-changes`, { instead: ["bulk/Things"] }, "major/review", "minor/safe"],
  ["a version may be later", `${list}/x-changes/lateSeconds`, 900, "patch/safe", "patch/safe"],
  ["a list has another twin", `${list}/x-changes/twins`, undefined, "patch/safe", "patch/safe"],
  ["a statement rests on another fact", `${list}/x-changes/facts`, [2], "none/safe", "none/safe"],
  ["what all lists share is said of one", `${list}/x-changes/cursor`, "at", "none/safe", "none/safe"],
  [
    "what all lists share is another",
    "/x-change-rules/strategies/modified/cursor",
    "stamp",
    "minor/review",
    "minor/review",
  ],
  ["deletions are told in another log", "/x-change-rules/logs/deleted/set", "Gone", "minor/review", "minor/review"],
  ["deletions are told later", "/x-change-rules/logs/deleted/lateSeconds", 900, "patch/safe", "patch/safe"],
  ["a reset of no list is another", "/x-change-rules/resets/moved/field", "region", "none/safe", "none/safe"],
  // what an operation does
  ["an effect is graver", `${create}/x-effect`, "post", "minor/review", "minor/safe"],
  ["an effect is no longer known", `${create}/x-effect`, undefined, "minor/review", "minor/safe"],
  ["an effect is a grave one", `${create}/x-effect`, "destroy", "minor/review", "minor/safe"],
  ["a repeat is harmless", `${create}/x-retry`, "idempotent", "minor/safe", "minor/review"],
  ["a repeat is never harmless, unsaid", `${create}/x-retry`, undefined, "none/safe", "none/safe"],
  ["access is described", `${create}/x-access`, { callers: "delegated" }, "minor/review", "patch/safe"],
  [
    "a record may be answered in a list",
    `${create}/x-or-list`,
    { items: "value", match: "id" },
    "minor/review",
    "minor/review",
  ],
  // what a list demands
  ["a filter is demanded", `${list}/x-filter-required`, ["id"], "major/breaks", "minor/safe"],
  ["one of two filters will do", `${list}/x-filter-required`, ["id", ["count", "at"]], "major/breaks", "minor/safe"],
  // what a record and its fields are
  ["a record is found again by another field", `${thing}/x-natural-key`, ["count"], "minor/safe", "minor/safe"],
  [
    "a record has an alternate key",
    `${thing}/x-alternate-keys`,
    [{ name: "by_count", fields: ["count"] }],
    "minor/safe",
    "major/breaks",
  ],
  ["a record is found again no more", `${thing}/x-natural-key`, undefined, "minor/review", "minor/safe"],
  ["a field refers to another set", `${thing}/properties/id/x-reference`, "crm/Leads", "minor/review", "minor/review"],
  [
    "a field refers to another field of the set",
    `${thing}/properties/id/x-reference`,
    { set: "crm/Accounts", field: "Code" },
    "minor/review",
    "minor/review",
  ],
  ["a field refers to nothing", `${thing}/properties/id/x-reference`, undefined, "minor/review", "minor/safe"],
  ["a field refers to a set", `${thing}/properties/count/x-reference`, "crm/Leads", "minor/safe", "minor/review"],
  ["a field says that work failed", `${thing}/properties/count/x-failure`, true, "minor/review", "minor/review"],
  [
    "a field is spelled in another way too",
    `${thing}/properties/id/x-spelled`,
    ["ID", "Id"],
    "minor/safe",
    "minor/review",
  ],
  ["a spelling is gone", `${thing}/properties/id/x-spelled`, undefined, "minor/review", "minor/safe"],
];
