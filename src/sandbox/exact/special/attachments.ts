import { attachmentSet, attachmentUrl, generatedFile } from "../data/attachment-file.ts";
import type { Database } from "../data/database.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { Refusal } from "../requests/refusal.ts";

/** Contents of attachments that callers have sent. */
export class AttachmentFiles {
  readonly #files = new Map<string, Buffer>();

  /** Takes the content out of a new attachment: from now on it reads as null and stands behind `Url` (fact 70). */
  keep(table: Table, row: Row): Row {
    const id = table.keyOf(row);
    const file = Buffer.from(String(row.values?.["Attachment"] ?? ""), "base64");
    this.#files.set(id, file);
    return table.update(row, { Attachment: null, FileSize: file.length, Url: attachmentUrl(id, table.division) });
  }

  /** Answers `/docs/SysAttachment.aspx`. */
  download(database: Database, url: URL): Response {
    const id = (url.searchParams.get("ID") ?? "").toLowerCase();
    const division = Number(url.searchParams.get("_Division_"));
    const table = database.tableAt(attachmentSet, division);
    const row = table.find(id);
    if (!row || !attachmentUrl(id, division).endsWith(`Stamp=${url.searchParams.get("Stamp")}`))
      throw new Refusal(404, "There is no such attachment.");
    const field = table.set.fieldsByName.get("FileName");
    const name = String((field && table.read(row, field)) ?? "attachment");
    const download = url.searchParams.get("Download") === "1" ? "attachment" : "inline";
    const headers = {
      "content-type": "application/octet-stream",
      "content-disposition": `${download}; filename="${name.replace(/["\r\n\\]/g, "_")}"`,
    };
    const file = this.#files.get(id);
    return new Response(file ? new Uint8Array(file) : generatedFile(id), { headers });
  }
}
