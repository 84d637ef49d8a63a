import { describe, expect, test } from "vitest";
import { type BatchRequest, runBatch } from "../../../../src/sandbox/odata/batch/batch.ts";

interface Given {
  readonly id?: string;
  readonly group?: string;
  readonly dependsOn?: readonly string[];
  readonly url: string;
}

/** Runs requests whose address is the status that they answer; what they did and was not undone is in `done`. */
async function run(
  given: readonly Given[],
  rules: { continueOnError?: boolean; transaction?: boolean } = {},
): Promise<{ statuses: string; done: readonly string[] }> {
  let done: string[] = [];
  const requests = given.map(
    ({ id, group, dependsOn = [], url }): BatchRequest => ({
      id,
      group,
      dependsOn,
      method: "POST",
      url,
      headers: new Headers(),
      body: undefined,
    }),
  );
  const answers = await runBatch(requests, {
    continueOnError: false,
    transaction: false,
    ...rules,
    locationHeaders: ["location"],
    savepoint: () => {
      const kept = [...done];
      return () => {
        done = kept;
      };
    },
    send: async (_, url) => {
      done.push(url);
      return new Response(null, {
        status: Number(/\d{3}/.exec(url)?.[0] ?? 200),
        headers: { location: `made/${url}` },
      });
    },
  });
  return { statuses: answers.map(({ id, status }) => `${id ?? "-"}:${status}`).join(" "), done };
}

describe("a batch", () => {
  test("fact 116: it stops at the first failure and leaves later answers out", async () => {
    expect(
      await run([
        { id: "a", url: "200" },
        { id: "b", url: "404" },
        { id: "c", url: "201" },
      ]),
    ).toEqual({ statuses: "a:200 b:404", done: ["200", "404"] });
  });

  test("fact 116: continue-on-error runs all", async () => {
    expect(await run([{ url: "404" }, { url: "201" }], { continueOnError: true })).toEqual({
      statuses: "-:404 -:201",
      done: ["404", "201"],
    });
  });

  test("fact 116: one transaction takes everything back and keeps the statuses", async () => {
    expect(
      await run(
        [
          { id: "a", url: "201" },
          { id: "b", url: "409" },
        ],
        { transaction: true },
      ),
    ).toEqual({ statuses: "a:201 b:409", done: [] });
    expect(
      await run(
        [
          { id: "a", url: "201" },
          { id: "b", url: "204" },
        ],
        { transaction: true },
      ),
    ).toMatchObject({ done: ["201", "204"] });
  });

  test("an atomicity group shares its fate, the rest stays", async () => {
    const given = [
      { id: "a", url: "200" },
      { id: "b", group: "g", url: "201" },
      { id: "c", group: "g", url: "400" },
      { id: "d", group: "g", url: "202" },
      { id: "e", url: "204" },
    ];
    expect(await run(given, { continueOnError: true })).toEqual({
      statuses: "a:200 b:424 c:400 d:424 e:204",
      done: ["200", "204"],
    });
  });

  test("what depends on a failure is not run", async () => {
    const given = [
      { id: "a", url: "400" },
      { id: "b", dependsOn: ["a"], url: "201" },
      { id: "c", dependsOn: ["b"], url: "201" },
      { id: "d", url: "203" },
    ];
    expect(await run(given, { continueOnError: true })).toEqual({
      statuses: "a:400 b:424 c:424 d:203",
      done: ["400", "203"],
    });
  });

  test("$id leads to what an earlier request made", async () => {
    expect((await run([{ id: "1", url: "201" }, { url: "$1/lines" }, { url: "/$2/x200" }])).done).toEqual([
      "201",
      "made/201/lines",
      "/$2/x200",
    ]);
  });
});
