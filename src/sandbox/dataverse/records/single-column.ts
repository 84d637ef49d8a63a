import { parseJsonObject } from "../../odata/write/read-body.ts";
import { answerFile, isFileColumn } from "./file-column.ts";
import { existingRecord } from "./find-record.ts";
import { readRecord } from "./record-body.ts";
import { emptyAnswer, jsonAnswer, notAllowed, type RecordCall, textAnswer } from "./record-call.ts";
import { changeRow } from "./write-record.ts";

/**
 * One column of a record: read, written, emptied, or as plain text behind `$value`.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/update-delete-entities-using-web-api#update-a-single-property-value
 */
export function answerColumn(call: RecordCall): Response {
  const { method, segments, root } = call;
  const name = segments[1]?.name ?? "";
  const isPlain = segments[2]?.name === "$value";
  const column = call.table.model.columns.get(name);
  const isFile = column && isFileColumn(column, call.table.model);
  if (isFile && (isPlain || method === "PATCH" || method === "DELETE")) return answerFile(call, column);
  const { table, position } = existingRecord(call);
  if (method === "PUT" || method === "DELETE") {
    const value = method === "PUT" ? parseJsonObject(call.body)["value"] : null;
    changeRow(call, table, position, readRecord(call, table, { [name]: value ?? null }, "update").values);
    return emptyAnswer();
  }
  if (method !== "GET") throw notAllowed(method);
  const row = table.rows.at(position);
  const value = row[name] ?? null;
  if (value === null) return emptyAnswer();
  if (isPlain) return textAnswer(String(value));
  const id = row[table.model.idColumns[0]];
  return jsonAnswer(200, { "@odata.context": `${root}/$metadata#${table.model.setName}(${id})/${name}`, value });
}
