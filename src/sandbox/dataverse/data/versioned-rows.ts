import type { Row, Value } from "../../odata/model/entity-type.ts";
import { RowTable } from "../../odata/rows/row-table.ts";
import { firstVersion } from "./seed-rows.ts";

/** Rows whose version is a large number that grows with every write: their ETag, and a column where the table has it. */
export class VersionedRows extends RowTable {
  override etag(position: number): string {
    return `W/"${firstVersion - 1 + this.versionOf(position)}"`;
  }

  override add(row: Row, key: readonly Value[]): number {
    return super.add(this.#withVersion(row), key);
  }

  override update(position: number, changes: Row): Row {
    return super.update(position, this.#withVersion(changes));
  }

  #withVersion(row: Row): Row {
    return this.type.fields.has("versionnumber") ? { ...row, versionnumber: firstVersion + this.version } : row;
  }
}
