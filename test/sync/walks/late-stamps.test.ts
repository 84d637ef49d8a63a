import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { createBusinessCentralClient } from "../../../src/clients/business-central/index.ts";
import { createSync } from "../../../src/sync/index.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { createStandardBench } from "../../sandbox/business-central/standard/support/standard-bench.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("a customer of Business Central that shows ten minutes after it was written is not lost (facts 202, 205)", async () => {
  const bench = await createStandardBench();
  const { world, service } = bench;
  const file = join(temporaryFolder(), "copy.sqlite");
  const target = sqliteTarget({ file });
  onTestFinished(() => target.close());
  const client = createBusinessCentralClient({
    environment: "Production",
    origin: world.origins["business-central"],
    auth: { token: async () => world.token(), markStale: () => undefined },
    clock: { now: () => world.clock.now(), after: () => () => undefined },
    fetch: async (url, init) => {
      const answer = await service.handle(new Request(url, init));
      answer.headers.set("date", new Date(world.clock.now()).toUTCString());
      return answer;
    },
  });
  const sync = createSync({ client, target, company: bench.company });
  const round = async (): Promise<void> => {
    for await (const _ of sync.run(await sync.plan(["customers"], { count: false })));
  };
  const names = (): unknown[] => {
    const database = new DatabaseSync(file);
    const rows = database.prepare("SELECT display_name FROM customers WHERE display_name LIKE 'Shown %'").all();
    database.close();
    return rows.map(({ display_name: name }) => name).sort();
  };
  await round();
  world.clock.advance(3_600_000);
  service.transaction(bench.company, (writer) => writer.create("customers", { displayName: "Shown late" }), {
    visibleAfterMs: 590_000,
  });
  world.clock.advance(60_000);
  service.transaction(bench.company, (writer) => writer.create("customers", { displayName: "Shown early" }));
  await round();
  expect(names()).toEqual(["Shown early"]);
  world.clock.advance(4 * 3_600_000);
  await round();
  expect(names()).toEqual(["Shown early", "Shown late"]);
});
