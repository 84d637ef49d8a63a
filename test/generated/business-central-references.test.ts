import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Property {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly items?: Property;
  readonly "x-key"?: string;
  readonly "x-reference"?: string | { readonly set: string; readonly field: string };
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: object }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { properties?: Readonly<Record<string, Property>> }>>;
  };
}

/** Names of a path without what stands in braces or brackets. */
const names = (path: string): string => path.replaceAll(/\([^)]*\)|\/\{[^}]*\}/g, "");
const plainType = ({ type = [] }: Property): string | undefined => [type].flat().find((one) => one !== "null");

function read(api: string) {
  const { paths, components }: Document = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));

  /** The fields of a set's rows: of the first schema with a key that the answer of its list leads to. */
  function fieldsOf(set: string): Readonly<Record<string, Property>> {
    const lists = Object.entries(paths).filter(([path, { get }]) => get && `${names(path)}`.endsWith(`/${set}`));
    const list = lists.find(([path]) => !/[})]$/.test(path))?.[1].get;
    const open = [JSON.stringify(list ?? {})];
    for (const text of open)
      for (const [, name = ""] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
        const fields = components.schemas[name]?.properties ?? {};
        if (Object.values(fields).some((field) => field["x-key"])) return fields;
        if (open.length < 100) open.push(JSON.stringify(components.schemas[name] ?? {}));
      }
    return {};
  }

  const properties = Object.entries(components.schemas).flatMap(([schema, { properties: all = {} }]) =>
    Object.entries(all).map(([name, property]) => ({
      name: `${schema}.${name}`,
      property: property.items ?? property,
    })),
  );
  const references = properties.flatMap(({ name, property }) => {
    const reference = property["x-reference"];
    if (reference === undefined) return [];
    return [{ name, property, ...(typeof reference === "string" ? { set: reference, field: undefined } : reference) }];
  });
  return { fieldsOf, properties, references };
}

/** Uuids that lead to nothing of the API, by what they are. */
const elsewhere: Readonly<Record<string, readonly (readonly [names: RegExp, what: string])[]>> = {
  "business-central": [
    [
      /\.system(?:Created|Modified)By$|^Subscription\.userId$|^WorkflowApprover\.userId$/,
      "users, of whom the API has no set",
    ],
    [/\.(?:parentId|relatedId)$/, "one of several sets, as the type beside it says"],
    [/^JournalLine\.(?:accountId|balancingAccountId)$/, "a ledger or bank account, as the type beside it says"],
    [/\.(?:systemTaskId|jobQueueEntryId)$/, "the scheduler's and the queue's own ids"],
    [
      /\.(?:workflowStepInstanceId|argument|argumentId)$|^WorkflowResponseOption\.id$/,
      "rows of workflows that no set has as its key",
    ],
  ],
  "business-central-admin": [
    [/\.(?:\w*(?:Aad|aad|Entra)\w*TenantId|allowedPartnerTenantIds)$/, "tenants, which no set lists"],
    [/^SetSecurityGroupRequest\.Value$/, "a group of Entra"],
  ],
  "business-central-automation": [
    [/^Extension\.id$/, "the id by which others refer to the app"],
    [/^SecurityGroup\.groupUserSecurityId$/, "a pseudo user, which the users may leave out"],
    [/^UsersPermission\.applicationId$/, "an application of Entra"],
  ],
};

describe.each([
  ["business-central", { uuids: 146, referring: 127, "codes and names": 416, sets: 42 }],
  ["business-central-admin", { uuids: 22, referring: 10, "codes and names": 24, sets: 7 }],
  ["business-central-automation", { uuids: 17, referring: 14, "codes and names": 11, sets: 6 }],
])("x-reference of %s", (api, counts) => {
  const { fieldsOf, properties, references } = read(api);
  const uuids = properties.filter(({ property }) => property.format === "uuid" && !property["x-key"]);

  test("is counted", () => {
    expect({
      uuids: uuids.length,
      referring: uuids.filter(({ property }) => property["x-reference"]).length,
      "codes and names": references.filter(({ property }) => property.format !== "uuid").length,
      sets: new Set(references.map(({ set }) => set)).size,
    }).toEqual(counts);
  });

  test("stands on every uuid that is no key, but for those that lead out of the API", () => {
    const open = uuids.filter(({ property }) => !property["x-reference"]).map(({ name }) => name);
    expect(open.filter((name) => !elsewhere[api]?.some(([pattern]) => pattern.test(name)))).toEqual([]);
  });

  test("leads to a set whose one key has the property's type, or to a field of that type", () => {
    const wrong = references.filter(({ property, set, field }) => {
      const fields = fieldsOf(set);
      const keys = Object.values(fields).filter((other) => other["x-key"]);
      const target = field === undefined ? (keys.length === 1 ? keys[0] : undefined) : fields[field];
      return (
        !target ||
        plainType(target) !== plainType(property) ||
        (target.format === "uuid") !== (property.format === "uuid")
      );
    });
    expect(wrong.map(({ name, set, field }) => `${name} → ${set} ${field ?? ""}`)).toEqual([]);
  });
});
