import type { Json } from "./flat-type.ts";

const query = (name: string, description: string, schema: Json): Json => ({ name, in: "query", description, schema });
const text: Json = { type: "string" };
const count: Json = { type: "integer", minimum: 0 };

/** The parameters that all operations share, by their name in `components`. */
export const sharedParameters: Readonly<Record<string, Json>> = {
  select: query("$select", "Properties that the answer shall have, separated by commas; all when absent.", text),
  expand: query("$expand", "Navigation properties to read along, separated by commas.", text),
  filter: query("$filter", "Condition that rows must meet, in the filter language of OData.", text),
  filterRequired: {
    ...query("$filter", "Condition that rows must meet; the service refuses the list without one.", text),
    required: true,
  },
  orderby: query("$orderby", "Properties to sort by, separated by commas; ` desc` behind one turns its order.", text),
  top: query("$top", "Most rows that the whole list may have.", count),
  skip: query("$skip", "Rows to leave out at the beginning.", count),
  count: query("$count", "`true` to get the number of rows on all pages together.", { type: "boolean" }),
  inlinecount: query("$inlinecount", "`allpages` to get the number of rows on all pages together.", {
    type: "string",
    enum: ["allpages", "none"],
  }),
  ifMatch: {
    name: "If-Match",
    in: "header",
    description: "The version that was read, or `*` to write regardless of other people's changes.",
    schema: text,
  },
  ifMatchRequired: {
    name: "If-Match",
    in: "header",
    required: true,
    description:
      "The version that was read, or `*` to write regardless of other people's changes; the service insists on it.",
    schema: text,
  },
};

/** References to shared parameters. */
export const shared = (...names: readonly string[]): Json[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

/** `$orderby` of a list that cannot be sorted by some of its properties. */
export const orderExcept = (names: readonly string[]): Json =>
  query(
    "$orderby",
    `Properties to sort by, separated by commas; \` desc\` behind one turns its order. The service does not sort by ${names.join(", ")}.`,
    text,
  );
