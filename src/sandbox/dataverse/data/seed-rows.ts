import type { Random } from "../../core/random.ts";
import type { Row, Value } from "../../odata/model/entity-type.ts";
import type { SeededRows } from "../../odata/rows/row-table.ts";
import type { SequentialGuids } from "../../odata/rows/sequential-guid.ts";
import type { Column, TableModel } from "../model/table-model.ts";
import type { SeededLinks } from "./seed-links.ts";

const firstNames = ["Anna", "Bram", "Chiara", "Daan", "Eva", "Femke", "Gijs", "Hanna", "Ilse", "Jan", "Karin", "Luuk"];
const lastNames = [
  "Akkerman",
  "Bos",
  "Claessens",
  "Dekker",
  "Evers",
  "Fischer",
  "Groot",
  "Hendriks",
  "Jacobs",
  "Koning",
];

/** What rows of a table are made from. */
export interface SeedPlan {
  readonly model: TableModel;
  readonly label: string;
  readonly count: number;
  readonly ids: SequentialGuids;
  readonly links: SeededLinks;
  readonly startMs: number;
  random(stream: string): Random;
}

const stamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const day = 86_400_000;

/** What `versionnumber` says of a row that nobody has written, and what its ETag is made of. */
export const firstVersion = 1_000_001;

/** A value of a column: about every third is missing where it may be. */
function valueOf({ name, type, kind, options, maxLength, label }: Column, index: number, own: Random): Value {
  const chosen = options && [...options.keys()];
  if (kind === "State" || kind === "Status") return chosen?.[0] ?? 0;
  if (kind === "Boolean" || type === "boolean") return own.next() < 0.3;
  if (own.next() < 0.3) return null;
  if (chosen && chosen.length > 0)
    return type === "string" ? chosen.slice(0, own.integer(1, chosen.length)).join(",") : own.pick(chosen);
  switch (type) {
    case "string":
      return (name.includes("email") ? `mail${index + 1}@sandbox.example` : `${label} ${index + 1}`).slice(
        0,
        maxLength,
      );
    case "integer":
    case "long":
      return own.integer(1, 100);
    case "decimal":
      return own.integer(4, 40_000) / 4;
    case "date":
      return stamp(Date.UTC(1990, 0, 1) + own.integer(0, 12_000) * day).slice(0, 10);
    case "date-time":
      return stamp(Date.UTC(2025, 0, 1) + own.integer(0, 8000) * 3_600_000);
    default:
      return null;
  }
}

/** `A-000012`: how columns number rows that alternate keys name, so that one among many is found without making the others. */
const numberedText = (model: TableModel, index: number): string =>
  `${model.logicalName.charAt(0).toUpperCase()}-${String(index + 1).padStart(6, "0")}`;

/** Whether a column tells the name of a file, which no seeded row has. */
const isFileName = ({ columns }: TableModel, name: string): boolean =>
  name.endsWith("_name") && columns.get(name.slice(0, -"_name".length))?.type === "guid";

/** The rows of a table that are there from the beginning: each a function of its index. */
export function seedRows(plan: SeedPlan): SeededRows {
  const { model, count, ids, links, startMs, random, label } = plan;
  const idColumns: readonly string[] = model.idColumns;
  const numbered = new Set(model.keys.flatMap(({ columns }) => columns));
  const made = [...model.columns.values()].filter(
    ({ name }) =>
      !idColumns.includes(name) && !/^_.+_value$/.test(name) && name !== "versionnumber" && !isFileName(model, name),
  );
  const isPerson = model.columns.has("firstname") && model.columns.has("lastname");
  return {
    count,
    at(index): Row {
      const own = random(`${model.setName}/${index}`);
      const row: Record<string, Value> = {};
      for (const column of made) {
        const { name, type } = column;
        if (numbered.has(name) && type === "string") row[name] = numberedText(model, index);
        else if (numbered.has(name) && type === "integer") row[name] = index + 1;
        else if (name === model.nameColumn) row[name] = `${label} ${index + 1}`;
        else row[name] = valueOf(column, index, own);
      }
      if (isPerson) {
        row["firstname"] = own.pick(firstNames);
        row["lastname"] = own.pick(lastNames);
        if (model.columns.has("fullname")) row["fullname"] = `${row["firstname"]} ${row["lastname"]}`;
      }
      const createdon = stamp(startMs - own.integer(1, 1500) * day);
      for (const name of ["createdon", "modifiedon"]) if (model.columns.has(name)) row[name] = createdon;
      for (const name of idColumns) row[name] = ids.at(index);
      if (model.columns.has("versionnumber")) row["versionnumber"] = firstVersion;
      links.put(row, index);
      return row;
    },
    indexOf: ([id]) => ids.indexOf(id),
    near(field, value) {
      if (idColumns.includes(field)) {
        const index = ids.indexOf(value);
        return index === undefined ? [] : [index].filter((one) => one < count);
      }
      if (!numbered.has(field)) return links.near(field, value);
      const type = model.columns.get(field)?.type;
      if (type !== "string" && type !== "integer") return links.near(field, value);
      const text = type === "string" ? /^\w-(\d{6,})$/.exec(String(value))?.[1] : String(value);
      const index = Number(text ?? 0) - 1;
      return index >= 0 && index < count ? [index] : [];
    },
  };
}
