/** What a service has or does beyond its version of OData and the rules of its queries. What is not said, it has not. */
export interface ServiceHabits {
  /** The form of its batches, and how many requests one of them holds. */
  readonly batch?: { readonly form: "json" | "multipart"; readonly maxRequests: number };
  /** PATCH creates what is not there, unless `If-Match` forbids it (fact 173). */
  readonly patchCreates?: boolean;
  /** A write answers with the record only when it is asked to (fact 171). */
  readonly answersOnRequest?: boolean;
  /** Records are found by sets of fields too, in the place of the key in an address. */
  readonly alternateKeys?: boolean;
  /** Functions take texts by aliases in the query: in a path some of their signs are refused. */
  readonly textByAlias?: boolean;
  /** Values may come with what people read in their place: labels, amounts with their currency, names of records. */
  readonly formattedValues?: boolean;
  /** A read may be served by a replica of the database (fact 120). */
  readonly hasReplica?: boolean;
  /** `$count` counts no further than to this number. */
  readonly countsTo?: number;
  /** Header in which each request carries an id of its own, for the vendor's telemetry (fact 125). */
  readonly requestIdHeader?: string;
  /** How long the service works on one request at most, also after its connection broke. Milliseconds. */
  readonly longestWorkMs?: number;
}

/** Exact Online takes no batches (fact 71). How long it works on a request is not known: a minute is our own choice. */
export const exactOnlineHabits: ServiceHabits = { longestWorkMs: 60_000 };

/** Business Central cancels what takes longer than eight minutes (fact 109); batches hold 100 requests (facts 110, 115). */
export const businessCentralHabits: ServiceHabits = {
  batch: { form: "json", maxRequests: 100 },
  hasReplica: true,
  requestIdHeader: "client-request-id",
  longestWorkMs: 480_000,
};

/** The Admin Center speaks no OData. */
export const adminCenterHabits: ServiceHabits = { requestIdHeader: "client-request-id" };

/** Dataverse: upserts, silent writes, batches of 1000 requests (facts 171, 173, 174), counts up to a page. */
export const dataverseHabits: ServiceHabits = {
  batch: { form: "multipart", maxRequests: 1000 },
  patchCreates: true,
  answersOnRequest: true,
  alternateKeys: true,
  textByAlias: true,
  formattedValues: true,
  countsTo: 5000,
};

/** What the standard says of a service of which nothing else is known: PATCH may create, batches are multipart. */
export const standardHabits: ServiceHabits = { batch: { form: "multipart", maxRequests: 1000 }, patchCreates: true };
