import { ErpError } from "./erp-error.ts";

/**
 * Another sync took this company over, because this one had not been heard of for too long. The copy is as of the last
 * page that was stored; what this sync had read since is not in it.
 */
export class SyncTakenOver extends ErpError {
  constructor(company: string) {
    super(
      "SYNC_TAKEN_OVER",
      `Company ${company} was taken over by another sync: nothing of this page was stored. Let one process sync a company.`,
    );
  }
}
