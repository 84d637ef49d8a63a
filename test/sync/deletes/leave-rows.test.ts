import { describe, expect, test } from "vitest";
import { collect, openCopy, shortly } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

const filled = (count: number, options = {}) => {
  const copy = openCopy(options);
  for (let number = 1; number <= count; number++) copy.service.write({ ID: id(number), Name: `n${number}` });
  return copy;
};

describe("rows that a walk over all did not see", () => {
  test("stay until a sweep is due, and leave then", async () => {
    const copy = filled(5);
    await copy.round(["shop/Stamped"]);
    copy.service.remove(id(2), { silently: true });
    copy.service.advance(3600);
    await copy.round(["shop/Stamped"]);
    expect(copy.names("shop_stamped")).toHaveProperty("2");
    copy.service.advance(86_400);
    const steps = await copy.round(["shop/Stamped"]);
    // What changed is read first, where nothing else has told the service's time yet.
    expect(steps.map(({ kind, deleted, done }) => [kind, deleted, done])).toEqual([
      ["read", 0, false],
      ["read", 0, true],
      ["sweep", 0, false],
      ["sweep", 0, false],
      ["deletes", 1, false],
      ["deletes", 0, true],
    ]);
    expect(copy.names("shop_stamped")).not.toHaveProperty("2");
    expect((await collect(copy.sync.changes())).map(shortly).at(-1)).toEqual(["delete", 2, undefined]);
  });

  test("leave when a sweep is due by the service's clock, however far behind the own one is", async () => {
    const copy = filled(5);
    copy.service.clientLagMs = 400 * 86_400_000;
    await copy.round(["shop/Stamped"]);
    copy.service.remove(id(2), { silently: true });
    copy.service.advance(3600);
    await copy.round(["shop/Stamped"]);
    expect(copy.names("shop_stamped")).toHaveProperty("2");
    copy.service.advance(86_400);
    await copy.round(["shop/Stamped"]);
    expect(copy.names("shop_stamped")).not.toHaveProperty("2");
  });

  test("leave when a sweep is asked for, however far behind the own clock is", async () => {
    const copy = filled(5);
    copy.service.clientLagMs = 400 * 86_400_000;
    await copy.round(["shop/Stamped"]);
    copy.service.remove(id(2), { silently: true });
    await copy.round(["shop/Stamped"], { sweep: true });
    expect(copy.names("shop_stamped")).not.toHaveProperty("2");
  });

  test("stay until then, however far ahead the own clock is", async () => {
    const copy = filled(5);
    await copy.round(["shop/Stamped"]);
    copy.service.remove(id(2), { silently: true });
    copy.service.clientLagMs = -400 * 86_400_000;
    copy.service.advance(3600);
    expect((await copy.round(["shop/Stamped"])).map(({ kind }) => kind)).not.toContain("sweep");
  });

  test("leave when a sweep is asked for while another walk was broken off", async () => {
    const copy = filled(5);
    await copy.round(["shop/Stamped"]);
    copy.service.remove(id(2), { silently: true });
    const plan = await copy.sync.plan(["shop/Stamped"], { count: false });
    for await (const step of copy.sync.run(plan)) if (step.kind === "read") break;
    const steps = await copy.round(["shop/Stamped"], { sweep: true });
    expect([...new Set(steps.map(({ kind }) => kind))]).toEqual(["read", "sweep", "deletes"]);
    expect(copy.names("shop_stamped")).not.toHaveProperty("2");
  });

  test("of a snapshot leave each time", async () => {
    const copy = filled(4);
    await copy.round(["shop/Snapshot"]);
    copy.service.remove(id(4), { silently: true });
    await copy.round(["shop/Snapshot"]);
    expect(Object.keys(copy.names("shop_snapshot"))).toEqual(["1", "2", "3"]);
  });

  test("are asked for by their key: a list that changes while it is paged may skip one", async () => {
    const copy = filled(5);
    await copy.round(["shop/Snapshot"]);
    let pages = 0;
    copy.service.intercept = ({ search }) => {
      // The first row goes behind the first page: what was the fourth is the third now, and on no page.
      if (!search.includes("eq") && ++pages === 2) copy.service.remove(id(1), { silently: true });
      return undefined;
    };
    await copy.round(["shop/Snapshot"]);
    expect(copy.names("shop_snapshot")).toHaveProperty("4");
    await copy.round(["shop/Snapshot"]);
    expect(copy.names("shop_snapshot")).toEqual({ 2: "n2", 3: "n3", 4: "n4", 5: "n5" });
  });

  test("are a mistake when they are many: nothing leaves, and the next run may see more", async () => {
    const copy = filled(120);
    await copy.round(["shop/Snapshot"]);
    for (let number = 1; number <= 60; number++) copy.service.remove(id(number), { silently: true });
    await expect(copy.round(["shop/Snapshot"])).rejects.toMatchObject({
      code: "SYNC_WOULD_DELETE",
      set: "shop/Snapshot",
      missing: 60,
      of: 120,
    });
    expect(Object.keys(copy.names("shop_snapshot"))).toHaveLength(120);
    await copy.round(["shop/Snapshot"], { allowDeletes: true });
    expect(Object.keys(copy.names("shop_snapshot"))).toHaveLength(60);
  });

  test("do not leave when the list of companies does not show this one: the grant lost it", async () => {
    const copy = filled(4);
    await copy.round(["shop/Snapshot"]);
    copy.service.remove(id(4), { silently: true });
    copy.service.withdraw("1");
    copy.service.advance(3600);
    await expect(copy.round(["shop/Snapshot"])).rejects.toMatchObject({ code: "SYNC_WOULD_DELETE", missing: 1, of: 4 });
    expect(Object.keys(copy.names("shop_snapshot"))).toHaveLength(4);
    copy.service.grant("1");
    copy.service.advance(3600);
    await copy.round(["shop/Snapshot"]);
    expect(Object.keys(copy.names("shop_snapshot"))).toEqual(["1", "2", "3"]);
  });

  test("leave where the app may not read the list of companies", async () => {
    const copy = filled(4);
    await copy.round(["shop/Snapshot"]);
    copy.service.remove(id(4), { silently: true });
    copy.service.intercept = ({ pathname }) =>
      pathname.endsWith("companies") ? new Response("no", { status: 403 }) : undefined;
    await copy.round(["shop/Snapshot"]);
    expect(Object.keys(copy.names("shop_snapshot"))).toEqual(["1", "2", "3"]);
  });

  test("are removed to the end after a crash between them", async () => {
    const copy = filled(4);
    await copy.round(["shop/Snapshot"]);
    copy.service.remove(id(4), { silently: true });
    for await (const step of copy.sync.run(await copy.sync.plan(["shop/Snapshot"])))
      if (step.kind === "sweep" && step.rows < 4) break;
    await copy.round(["shop/Snapshot"]);
    await copy.round(["shop/Snapshot"]);
    expect(Object.keys(copy.names("shop_snapshot"))).toEqual(["1", "2", "3"]);
  });
});
