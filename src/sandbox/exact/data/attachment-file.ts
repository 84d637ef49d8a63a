import { scramble } from "./mix.ts";

/** The set of attachments whose content stands behind an address of its own (fact 70). */
export const attachmentSet = "documents/DocumentAttachments";

/** Bytes of every generated attachment. */
export const generatedFileSize = 256;

/** Where the content of an attachment is: relative to the site, to be fetched with the access token and `&Download=1` (fact 70). */
export function attachmentUrl(id: string, division: number): string {
  let stamp = division;
  for (const character of id) stamp = scramble(stamp ^ character.charCodeAt(0));
  return `/docs/SysAttachment.aspx?ID=${id}&_Division_=${division}&Stamp=${stamp.toString(16).padStart(8, "0")}`;
}

/** The content of a generated attachment. */
export function generatedFile(id: string): string {
  return `Attachment ${id} of the sandbox.\n`.padEnd(generatedFileSize, ".");
}
