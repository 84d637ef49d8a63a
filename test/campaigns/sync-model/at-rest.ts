import { difference } from "./difference.ts";
import { FeedReader, type Rows } from "./feed-reader.ts";
import { lateSeconds, type SetName, setNames, tableOf } from "./made-up-api.ts";
import { codesOf } from "./own-errors.ts";
import type { Play } from "./play-history.ts";

/** Brings a copy to rest, and holds it against the service; then what is promised of a copy that rests. */
export async function atRest(play: Play): Promise<void> {
  const { history, service } = play;
  service.settle();
  service.pass(lateSeconds + 1);
  // The first ends what was begun before: rows that a sweep had seen by then are not looked at again by it.
  for (const sweep of [false, true]) await play.wholeRound({ sweep });
  await play.reader.read(play.sync());
  const { token } = play.reader;
  await play.wholeRound({ sweep: false });
  await play.reader.read(play.sync());
  if (play.reader.token !== token) throw difference("a round told of changes, though nothing had happened");
  if (play.isTooLate) await play.sync().verify(history.sets, { repair: true });
  demandEqual(play, "at rest");
  await demandFeed(play);
  if (history.end.plant) await plant(play);
  if (history.end.vanish) await vanish(play, history.end.vanish);
}

/** Rows of the service as the copy is to have them, without what is derived. */
function served({ service, history: { sets } }: Play): Map<string, string> {
  const rows = new Map<string, string>();
  for (const set of sets)
    for (const [id, { Name, Modified }] of service.rows(set))
      rows.set(`${tableOf[set]} ${id}`, `${Name} ${new Date(Modified * 1000).toISOString().slice(0, 19)}`);
  return rows;
}

function differences(play: Play): string[] {
  const want = served(play);
  const have = play.laboratory.rows(play.company, play.history.sets);
  const names = new Set([...want.keys(), ...have.keys()]);
  return [...names].flatMap((name) => {
    const row = have.get(name);
    const got = row && `${row["name"]} ${row["modified"]}`;
    return got === want.get(name) ? [] : [`${name} is ${got}, not ${want.get(name)}`];
  });
}

function demandEqual(play: Play, when: string): void {
  const found = differences(play);
  if (found.length > 0) throw difference(`${when}: ${found.join("; ")}`);
}

/** Who followed the changes has the same rows as the tables. */
async function demandFeed(play: Play): Promise<void> {
  await play.reader.read(play.sync());
  const have = play.laboratory.rows(play.company, setNames);
  const print = (rows: Rows): string =>
    JSON.stringify([...rows].map(([name, { name: text, echo, modified }]) => [name, text, echo, modified]).sort());
  if (print(have) !== print(play.reader.rows))
    throw difference(`the feed has ${print(play.reader.rows)}, the tables ${print(have)}`);
}

/** Rows are spoilt behind the engine's back: `verify` names each, no other, and mends them. */
async function plant(play: Play): Promise<void> {
  const planted: string[] = [];
  for (const set of play.history.sets)
    for (const [index, id] of [...play.service.rows(set).keys()].entries()) {
      if (index % 3 === 2) continue;
      const kind = index % 3 === 0 ? "missing" : "different";
      play.laboratory.spoil(play.company, set, id, kind);
      planted.push(`${tableOf[set]} ${id} ${kind}`);
    }
  const report = await play.sync().verify(play.history.sets, { repair: true });
  const told = report.sets.flatMap(({ differences }) =>
    differences.map(({ table, key, kind }) => `${table} ${key["id"]} ${kind}`),
  );
  if (JSON.stringify(told.sort()) !== JSON.stringify(planted.sort()))
    throw difference(`verify found ${told} of ${planted}`);
  demandEqual(play, "after verify");
  // What was spoilt never was in the feed: who follows it begins anew.
  play.reader = new FeedReader(await play.sync().feedEnd(), play.laboratory.rows(play.company, setNames));
  const again = await play.sync().verify(play.history.sets);
  if (again.differences !== 0) throw difference("verify found what it had mended");
}

/** Many rows of the list that nothing tells of are gone at once: more than 50 and more than a fifth is taken for a mistake. */
async function vanish(play: Play, { rows, gone }: { readonly rows: number; readonly gone: number }): Promise<void> {
  const set: SetName = "plain/Rates";
  if (!play.history.sets.includes(set)) return;
  const { service } = play;
  service.pageSize = 1000;
  const ids = Array.from({ length: Math.max(rows, gone) }, (_, index) => `v${index}`);
  service.write(
    ids.map((id) => ({ set, id, name: "v" })),
    0,
  );
  await play.wholeRound({ sweep: true });
  demandEqual(play, "with many rows");
  const all = play.laboratory.rows(play.company, play.history.sets).size;
  service.write(
    ids.slice(0, gone).map((id) => ({ set, id, name: undefined })),
    0,
  );
  let refusal: string | undefined;
  try {
    await play.wholeRound({ sweep: true });
  } catch (error) {
    if (!codesOf(error).includes("SYNC_WOULD_DELETE")) throw error;
    refusal = String(error);
  }
  const refused = refusal !== undefined;
  // The engine takes a fifth of the set's own rows, which is fewer (README): what lies between is not judged.
  const own = play.laboratory.rows(play.company, [set]).size + (refused ? 0 : gone);
  const isJudged = gone <= 50 || gone > all / 5 || gone <= own / 5;
  if (isJudged && refused !== (gone > 50 && gone > all / 5))
    throw difference(`${gone} of ${all} rows were gone, and the sweep ${refusal ?? "removed them"}`);
  const left = play.laboratory.rows(play.company, play.history.sets).size;
  if (refused && left !== all) throw difference(`a sweep that stopped removed ${all - left} rows`);
  if (refused) await play.wholeRound({ sweep: true, allowDeletes: true });
  demandEqual(play, "when the rows were allowed to leave");
  await demandFeed(play);
}
