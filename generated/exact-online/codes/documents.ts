// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `ProposedEntryStatus` of DocumentsDocument. */
export const DocumentsDocumentProposedEntryStatus = {
  Void: 0,
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;
