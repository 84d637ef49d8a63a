import type { SwaggerSchema } from "./types.ts";

/** Field in which a script names the lists within a record that may lack rows, with commas; missing when none does. */
export const incompleteLists = "IncompleteLists";

/** What makers are told of a list within a record. */
export const nestedListSentence = "At most 60 rows: see Incomplete Lists.";

/** The field as it stands in the definition, for records that have lists in them. */
export const incompleteListsField: SwaggerSchema = {
  type: "string",
  description:
    "Names of the lists in this record that came with as many rows as fit, and of which there may be more: read these by their own action. Missing when all are complete.",
  "x-ms-summary": "Incomplete Lists",
};
