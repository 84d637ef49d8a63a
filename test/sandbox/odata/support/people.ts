import type { EntityType, Field, FieldType, Row } from "../../../../src/sandbox/odata/model/entity-type.ts";
import { RowTable, type SeededRows } from "../../../../src/sandbox/odata/rows/row-table.ts";

const field = (name: string, type: FieldType, options: Partial<Field> = {}): readonly [string, Field] => [
  name,
  {
    name,
    type,
    nullable: true,
    maxLength: undefined,
    filterable: true,
    create: true,
    update: true,
    members: [],
    ...options,
  },
];

/** An entity type with a field of every kind. */
export const personType: EntityType = {
  name: "Test.person",
  key: ["id"],
  navigations: new Map([["friends", "people"]]),
  fields: new Map([
    field("id", "guid", { nullable: false, update: false }),
    field("name", "string", { maxLength: 10 }),
    field("age", "integer"),
    field("score", "decimal"),
    field("active", "boolean"),
    field("born", "date"),
    field("seen", "date-time"),
    field("size", "enum", { members: ["Very small", "Very_x0020_small", "Large"] }),
    field("computed", "string", { filterable: false, create: false, update: false }),
  ]),
};

/** The GUID of a person's number. */
export const idOf = (index: number): string => `${String(index).padStart(8, "0")}-0000-4000-8000-000000000000`;

export const ada: Row = {
  id: idOf(1),
  name: "O'Hara",
  age: 36,
  score: 1.5,
  active: true,
  born: "1815-12-10",
  seen: "2026-03-02T08:00:00Z",
  size: "Very_x0020_small",
  computed: "x",
};

export const bob: Row = {
  id: idOf(2),
  name: "bob",
  age: 7,
  score: null,
  active: false,
  born: "2019-01-31",
  seen: null,
  size: "Large",
  computed: "y",
};

/** People by number: names repeat every three, ages count up. */
export function peopleRows(count: number, onRead: (index: number) => void = () => {}): SeededRows {
  return {
    count,
    at(index) {
      onRead(index);
      return { ...ada, id: idOf(index), name: ["Cleo", "Abe", "Bo"][index % 3] ?? "", age: index };
    },
    indexOf: ([id]) =>
      typeof id === "string" && id === idOf(Number(id.slice(0, 8))) ? Number(id.slice(0, 8)) : undefined,
  };
}

/** A table of so many people. */
export const people = (count: number, onRead?: (index: number) => void): RowTable =>
  new RowTable(personType, peopleRows(count, onRead));
