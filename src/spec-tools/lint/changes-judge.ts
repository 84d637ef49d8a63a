import type { Location, UserContext } from "@redocly/openapi-core";
import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";

/** A list, with what it says and where. */
export interface JudgedList {
  readonly name: string;
  readonly said: JsonObject | undefined;
  readonly fields: ReadonlyMap<string, JsonObject>;
  readonly location: Location;
}

type Report = UserContext["report"];

const typeOf = ({ type }: JsonObject): unknown => (Array.isArray(type) ? type.find((one) => one !== "null") : type);

/** What the cursor of a strategy holds, by format. */
const cursors: Readonly<Record<string, readonly string[]>> = {
  "row-version": ["int64"],
  modified: ["odata-v2-datetime", "date-time"],
  parent: ["odata-v2-datetime", "date-time"],
};

/** Judges the statements of one API together, because they name each other's lists. */
export class ChangesJudge {
  readonly #lists: readonly JudgedList[];
  readonly #rules: JsonObject;
  readonly #report: Report;
  readonly #root: Location;

  constructor(lists: readonly JudgedList[], rules: JsonObject, report: Report, root: Location) {
    this.#lists = lists;
    this.#rules = rules;
    this.#report = report;
    this.#root = root;
  }

  /** Reports whatever is wrong. */
  judge(): void {
    for (const list of this.#lists) {
      if (!list.said) {
        const message = "A list says with x-changes how a copy of it stays in step, or why none is made.";
        this.#report({ message, location: list.location.key() });
      } else this.#judgeList(list, list.said);
    }
    this.#judgeNamed("logs", { cursor: ["int64"], key: ["uuid", "int64"], type: ["int32", "int16"] });
    this.#judgeNamed("resets", { key: ["int32", "uuid"], field: ["odata-v2-datetime", "date-time"] });
    this.#judgeNamed("counters", { version: ["int64"] });
  }

  #named(name: string): JudgedList | undefined {
    return this.#lists.find((list) => list.name === name);
  }

  /** Logs, resets and counters are lists whose fields have the type that they need. */
  #judgeNamed(kind: "logs" | "resets" | "counters", formats: Readonly<Record<string, readonly string[]>>): void {
    for (const [name, row] of Object.entries(objectAt(this.#rules, kind))) {
      const location = this.#root.child(["x-change-rules", kind, name]);
      const set = textAt(row, "set") ?? "";
      const list = this.#named(set);
      if (!list)
        this.#report({ message: `${kind} ${name} are read from ${set}, which is no list of this API.`, location });
      else
        for (const [role, allowed] of Object.entries(formats))
          this.#judgeField(list, textAt(row, role) ?? "", allowed, `${role} of ${name}`, location.child([role]));
    }
  }

  #judgeField(list: JudgedList, field: string, formats: readonly string[], role: string, location: Location): void {
    const schema = list.fields.get(field);
    const format = schema && textAt(schema, "format");
    if (!schema)
      this.#report({ message: `x-changes: ${role} is ${field}, which the rows of ${list.name} have not.`, location });
    else if (format === undefined || !formats.includes(format))
      this.#report({ message: `x-changes: ${role} is ${field}, which is no ${formats.join(" or ")}.`, location });
  }

  #judgeFields(list: JudgedList, names: readonly string[], role: string, location: Location): void {
    const unknown = names.filter((name) => !list.fields.has(name));
    if (unknown.length > 0)
      this.#report({ message: `x-changes: ${role} names ${unknown.join(", ")}, which the rows have not.`, location });
  }

  /** Sets that are named lead to lists; what stands for another is a list that is copied itself. */
  #judgeSets(names: readonly string[], role: string, location: Location, copied = false): void {
    for (const name of names) {
      const list = this.#named(name);
      if (!list) this.#report({ message: `x-changes: ${role} names ${name}, which is no list of this API.`, location });
      else if (copied && !("strategy" in (list.said ?? {})))
        this.#report({ message: `x-changes: ${role} names ${name}, which is not copied itself.`, location });
    }
  }

  #judgeList(list: JudgedList, said: JsonObject): void {
    const { location } = list;
    this.#judgeSets(textsAt(said, "instead"), "instead", location.child(["instead"]), true);
    const strategy = textAt(said, "strategy");
    if (strategy === undefined) return;
    const rule = objectAt(objectAt(this.#rules, "strategies"), strategy);
    if (!("facts" in rule))
      this.#report({
        message: `x-change-rules say nothing of the strategy ${strategy}.`,
        location: location.child(["strategy"]),
      });
    this.#judgeKey(list, said);
    this.#judgeCursor(list, { ...rule, ...said }, strategy);
    this.#judgeDeletes(list, { ...rule, ...said }["deletes"]);
    this.#judgeParent(list, objectAt(said, "parent"), strategy);
    this.#judgeTwins(list, said);
    this.#judgeFields(list, textsAt(said, "derived"), "derived", location.child(["derived"]));
    const resets = objectAt(this.#rules, "resets");
    for (const name of textsAt(said, "resets").filter((one) => !(one in resets)))
      this.#report({ message: `x-change-rules have no reset ${name}.`, location: location.child(["resets"]) });
  }

  /** A row can be told from others, and not by what changes with it. */
  #judgeKey(list: JudgedList, said: JsonObject): void {
    const own = textsAt(said, "key");
    const at = list.location.child(["key"]);
    const key = own.length > 0 ? own : [...list.fields].flatMap(([name, field]) => ("x-key" in field ? [name] : []));
    const cursor = textAt(
      { ...objectAt(objectAt(this.#rules, "strategies"), textAt(said, "strategy") ?? ""), ...said },
      "cursor",
    );
    this.#judgeFields(list, key, "key", at);
    if (key.length === 0)
      this.#report({ message: "x-changes needs a key: no property of the rows has x-key.", location: list.location });
    if (cursor !== undefined && key.includes(cursor))
      this.#report({
        message: `x-changes: the key is ${cursor}, the version of a row, and not what the row is.`,
        location: list.location,
      });
    const complex = key.filter((name) => ["array", "object"].includes(String(typeOf(list.fields.get(name) ?? {}))));
    if (complex.length > 0)
      this.#report({
        message: `x-changes: the key names ${complex.join(", ")}, which is no plain value.`,
        location: at,
      });
  }

  #judgeCursor(list: JudgedList, statement: JsonObject, strategy: string): void {
    const cursor = textAt(statement, "cursor");
    const formats = cursors[strategy];
    const location = list.location;
    if (!formats) return;
    if (cursor !== undefined) this.#judgeField(list, cursor, formats, "the cursor", location);
    else if (strategy !== "parent")
      this.#report({ message: `x-changes: the strategy ${strategy} needs a cursor.`, location });
    const isWall = textAt(list.fields.get(cursor ?? ""), "format") === "odata-v2-datetime";
    if (cursor !== undefined && isWall !== (statement["wallClock"] === true))
      this.#report({
        message: `x-changes: wallClock goes with a cursor in odata-v2-datetime, and ${cursor} ${isWall ? "is" : "is not"} one.`,
        location,
      });
  }

  #judgeDeletes(list: JudgedList, deletes: unknown): void {
    const location = list.location.child(["deletes"]);
    if (deletes === undefined)
      this.#report({
        message: "x-changes says nothing of deletions: sweep where nothing tells them.",
        location: list.location,
      });
    if (!isObject(deletes)) return;
    const log = textAt(deletes, "log") ?? "";
    const row = objectAt(objectAt(this.#rules, "logs"), log);
    const type = this.#named(textAt(row, "set") ?? "")?.fields.get(textAt(row, "type") ?? "");
    this.#judgeFields(list, textsAt(deletes, "also"), "deletes/also", location);
    if (!("set" in row)) this.#report({ message: `x-change-rules have no log ${log}.`, location });
    const codes = Object.keys(objectAt(type, "x-enum"));
    const types = Array.isArray(deletes["types"]) ? deletes["types"].map(String) : [];
    const unknown = types.filter((code) => codes.length > 0 && !codes.includes(code));
    if (unknown.length > 0)
      this.#report({ message: `x-changes: the log knows no type ${unknown.join(", ")}.`, location });
  }

  /** Rows below others say which, or have an address below them. */
  #judgeParent(list: JudgedList, parent: JsonObject, strategy: string): void {
    const location = list.location.child(["parent"]);
    const set = textAt(parent, "set");
    if ((set !== undefined) !== (strategy === "parent"))
      this.#report({
        message: "x-changes: parent goes with the strategy parent, and that with it.",
        location: list.location,
      });
    if (set === undefined) return;
    this.#judgeSets([set], "parent", location, true);
    const field = textAt(parent, "field");
    if (field !== undefined) this.#judgeFields(list, [field], "parent/field", location);
    else if (!list.name.startsWith(`${set}/`))
      this.#report({
        message: `x-changes: which row of ${set} a row stands below is neither in a field nor in the path.`,
        location,
      });
    const above = this.#named(set);
    if (above) this.#judgeFields(above, textsAt(parent, "by"), "parent/by", location);
  }

  #judgeTwins(list: JudgedList, said: JsonObject): void {
    const location = list.location.child(["twins"]);
    const twins = objectAt(said, "twins");
    const same = ["plain", "bulk"].flatMap((name) => textAt(twins, name) ?? []);
    this.#judgeSets([...same, ...textsAt(twins, "union"), ...textsAt(twins, "unlike")], "twins", location);
    for (const name of same)
      if (!textsAt(this.#named(name)?.said, "instead").includes(list.name))
        this.#report({
          message: `x-changes: ${name} shows the same rows and does not say instead: ${list.name}.`,
          location,
        });
    const lines = objectAt(said, "lines");
    const at = list.location.child(["lines"]);
    if (!("set" in lines)) return;
    this.#judgeSets([textAt(lines, "set") ?? ""], "lines", at);
    this.#judgeFields(
      list,
      [...textsAt(lines, "key"), ...textsAt(lines, "line"), textAt(lines, "number") ?? ""],
      "lines",
      at,
    );
  }
}
