import type { Notice } from "../../errors/notice.ts";

/** What of a notice leaves this process: names and ids. What was sent and stored of a record stays here. */
function dataOf(notice: Notice): Readonly<Record<string, unknown>> {
  switch (notice.kind) {
    case "grant-lost":
    case "consent-missing": {
      const { problem, account, code } = notice;
      return { problem, account, code };
    }
    case "write-waiting":
    case "write-dead":
    case "write-not-kept": {
      const { problem, id, state, notKept } = notice;
      return { problem, id, state, notKept: notKept?.map(({ path, how }) => ({ path, how })) };
    }
    case "sync-out-of-step":
    case "sync-stopped": {
      const { problem, source, company, sets, repaired, code } = notice;
      return { problem, source, company, sets, repaired, code };
    }
  }
}

/**
 * The body that tells of a notice, as Standard Webhooks lays it out.
 *
 * @param atMs when it was told. Epoch milliseconds
 */
export function noticeBody(notice: Notice, atMs: number): string {
  return JSON.stringify({ type: notice.kind, timestamp: new Date(atMs).toISOString(), data: dataOf(notice) });
}
