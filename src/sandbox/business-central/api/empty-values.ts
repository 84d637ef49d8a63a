/** How Business Central shows a GUID that is empty (fact 126). */
export const emptyGuid = "00000000-0000-0000-0000-000000000000";

/** How it shows an empty point in time (fact 126). */
export const emptyDateTime = "0001-01-01T00:00:00Z";
