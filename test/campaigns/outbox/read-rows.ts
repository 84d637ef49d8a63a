import { setTimeout as sleep } from "node:timers/promises";
import { isObject, valueAt } from "../../../src/kit/json-access.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Rows of one answer, by fetch alone, and where the next are. */
export async function readPage(
  url: string,
  token: string,
): Promise<{ rows: readonly Row[]; next: string | undefined }> {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, accept: "application/json" },
    signal: AbortSignal.timeout(20_000),
  });
  const text = await answer.text();
  if (answer.status === 429) throw new Error("too many");
  const body: unknown = JSON.parse(text);
  const inner = valueAt(body, "d") ?? body;
  const list = Array.isArray(inner) ? inner : (valueAt(inner, "results") ?? valueAt(inner, "value"));
  if (answer.status !== 200 || !Array.isArray(list)) throw new Error(`${answer.status} ${text.slice(0, 200)}`);
  const next = valueAt(inner, "__next") ?? valueAt(body, "@odata.nextLink");
  return { rows: list.filter(isObject).map((row) => ({ ...row })), next: typeof next === "string" ? next : undefined };
}

/** All rows of a list. A limit is waited for. */
export async function readRows(url: string, token: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | undefined = url; next !== undefined; ) {
    const from: string = next;
    try {
      const page = await readPage(from, token);
      rows.push(...page.rows);
      next = page.next;
    } catch (error) {
      if (!(error instanceof Error && error.message === "too many")) throw error;
      await sleep(2000);
    }
  }
  return rows;
}
