import { expect, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import type { ClientOptions } from "../../../src/clients/client-options.ts";
import { createExactOnlineClient } from "../../../src/clients/exact-online/index.ts";
import {
  type BodySchema,
  type DeclaredBody,
  declaredBodies,
  placesOf,
  sampleBody,
  textFor,
} from "./support/declared-bodies.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";
const ends = { auth: { token: async () => "t", markStale: () => undefined } };
const clients: Readonly<Record<string, (options: ClientOptions) => object>> = {
  "business-central-admin": createAdminCenterClient,
  "business-central-automation": (options) => createAutomationClient({ ...options, environmentName: "P" }),
  "exact-online": (options) => createExactOnlineClient({ ...options, country: "nl" }),
};

/** What callers without types give: no compiler has looked at it. */
type Untyped = (...given: readonly unknown[]) => Promise<unknown>;

/** Gives bodies to one write of a client, and tells what left, or with which code it was refused. */
function writer(api: string, { verb, path }: DeclaredBody): (body: unknown) => Promise<unknown> {
  const sent: unknown[] = [];
  const client = clients[api]?.({
    ...ends,
    fetch: async (_url, init) => {
      sent.push(JSON.parse(String(init.body)));
      return new Response(null, { status: 400 });
    },
  });
  if (!client) throw new Error(`no client of ${api}`);
  const write = Reflect.get(client, verb) as Untyped;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  let company = 0;
  return async (body) => {
    sent.length = 0;
    // Another company each time, so that no quota is waited for.
    company += 1;
    const values = names.map((name) => [name, valueOf(path, name, company)]);
    const place = {
      ...Object.fromEntries(values),
      ...(api === "business-central-automation" && verb === "update" && { ifMatch: "*" }),
    };
    const error: unknown = await write.call(client, path, body, place).catch((reason: unknown) => reason);
    return sent.length > 0 ? sent[0] : Reflect.get(Object(error), "code");
  };
}

/** An argument of a path, by how the path writes it. */
function valueOf(path: string, name: string, company: number): unknown {
  if (name === "division") return company;
  if (path.includes(`guid'{${name}}'`)) return guid;
  return path.includes(`({${name}})`) && !path.startsWith("/api/v1") ? guid : 1;
}

/** JSON of every type. What a schema wants of a list is its items, so that one is empty and one is not. */
const values = (schema: BodySchema): unknown[] => [textFor(schema), 1.5, 7, true, [], [7], {}, { name: 7 }];

function withValue(body: unknown, at: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined) return value;
  const inner = withValue(Reflect.get(Object(body), first), rest, value);
  return Array.isArray(body) ? [inner] : { ...Object(body), [first]: inner };
}

test.each([
  { api: "business-central-admin", operations: 22, sent: 93, refused: 482 },
  { api: "business-central-automation", operations: 15, sent: 65, refused: 342 },
  { api: "exact-online", operations: 285, sent: 5927, refused: 34_374 },
])(
  "$api: of $operations bodies, $refused with a value of a wrong type are refused, $sent others leave as they are",
  async ({ api, ...want }) => {
    const wrong: unknown[] = [];
    const count = { operations: 0, sent: 0, refused: 0 };
    for (const declared of declaredBodies(api)) {
      const { operationId, verb, alternatives, isMistyped } = declared;
      const write = writer(api, declared);
      count.operations += 1;
      for (const schema of alternatives) {
        const good = sampleBody(schema, verb);
        const bodies = placesOf(schema, verb, good).flatMap(({ at, schema }) =>
          values(schema).map((value) => ({ at: at.join("."), body: withValue(good, at, value) })),
        );
        for (const { at, body } of [{ at: "all of it", body: good }, ...bodies]) {
          const isRefused = isMistyped(body);
          count[isRefused ? "refused" : "sent"] += 1;
          const got = await write(body);
          const asWanted = isRefused ? got === "BODY_INVALID" : JSON.stringify(got) === JSON.stringify(body);
          if (!asWanted) wrong.push({ operationId, at, body, isRefused, got });
        }
      }
    }
    expect(wrong.slice(0, 6)).toEqual([]);
    expect(count).toEqual(want);
  },
  180_000,
);
