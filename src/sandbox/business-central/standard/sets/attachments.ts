import type { EntitySet } from "../../api/entity-set.ts";
import { isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import { notFound } from "../resolve-references.ts";
import { memberOf } from "./pdf-documents.ts";
import { storedSet } from "./stored-set.ts";

/** Files of records: `attachments` and `documentAttachments`. Their stamp is the time of their creation (fact 202). */
export function attachmentsSet(tables: CompanyTables, name: "attachments" | "documentAttachments"): EntitySet {
  const set = tables.described(name);
  const stored = storedSet(tables, set);
  const owners = [...tables.seeds.model.sets.values()].filter(({ type }) => type.navigations.has(name));
  const table = () => tables.table(name);
  return {
    ...stored,
    create(values, parent, caller) {
      const { parentId } = values;
      if (!isBlank(parentId) && !owners.some((owner) => tables.findBy(owner.name, "id", parentId)))
        throw notFound("parentId", parentId ?? null, "documents");
      const owned = isBlank(parentId) ? undefined : typeOf(tables, name, parentId);
      const wanted = values["parentType"] ?? "_x0020_";
      if (owned !== undefined && wanted !== "_x0020_" && wanted !== owned)
        throw notFound("parentId", parentId ?? null, String(wanted));
      const parentType = values["parentType"] ?? (parent ? typeOf(tables, name, parent["id"]) : undefined);
      const typed = parentType === undefined ? values : { ...values, parentType };
      // However many bytes a body says there are, there are none yet.
      return stored.create?.({ ...typed, byteSize: 0 }, parent, caller) ?? 0;
    },
    update(position, changes) {
      const { byteSize, lastModifiedDateTime } = table().at(position);
      table().update(position, {
        ...changes,
        byteSize: byteSize ?? 0,
        lastModifiedDateTime: lastModifiedDateTime ?? null,
      });
    },
    media: {
      read: (row) => tables.contents.get(`files/${row["id"]}`),
      write(position, bytes) {
        tables.contents.set(`files/${table().at(position)["id"]}`, bytes);
        table().update(position, { byteSize: bytes.length });
      },
    },
  };
}

/** What a file's record calls the kind of its parent. */
function typeOf(tables: CompanyTables, name: string, parentId: unknown): string | undefined {
  const members = tables.described(name).type.fields.get("parentType")?.members ?? [];
  for (const [set, { type }] of tables.seeds.model.sets) {
    if (!type.navigations.has(name) || typeof parentId !== "string" || !tables.findBy(set, "id", parentId)) continue;
    return memberOf(set, members);
  }
  return undefined;
}
