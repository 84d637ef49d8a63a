import { posix } from "node:path";
import { type DocumentName, readDocument } from "../../../src/cli/apis/api-document.ts";
import { type Api, allOperations, apis } from "../../../src/cli/apis/apis.ts";
import { describedIn, describeOperation } from "../../../src/cli/operations/describe-name.ts";
import {
  type OperationPlace,
  operationsFolder,
  pageName,
  placeOf,
} from "../../../src/cli/operations/operation-page.ts";
import { expandFields } from "../../../src/kit/expand-fields.ts";
import { textAt } from "../../../src/kit/json-access.ts";
import { describeChanges } from "../../../src/spec-tools/changes/describe-changes.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { apiTitles } from "../build-references.ts";
import type { NavigationGroup } from "../navigation.ts";
import { curlOf } from "./curl-of.ts";
import { printResource, type ShownOperation } from "./print-resource.ts";
import { programOf } from "./program-of.ts";

/** Pages of operations, and what stands beside them. */
export interface OperationPages {
  /** Markdown by the page that it becomes. */
  readonly pages: ReadonlyMap<string, string>;
  /** Links beside the pages of a folder, by the folder. */
  readonly sidebars: ReadonlyMap<string, readonly NavigationGroup[]>;
}

interface Resource {
  readonly place: OperationPlace;
  readonly shown: ShownOperation[];
}

/** The address of an API, with what differs from caller to caller in braces. */
function serverOf(document: SpecDocument): string {
  const servers: unknown = Reflect.get(document, "servers");
  return (Array.isArray(servers) ? textAt(servers[0], "url") : undefined) ?? "";
}

/** What the description says of each of its tags. */
function tagTexts(document: SpecDocument): ReadonlyMap<string, string> {
  const tags: unknown = Reflect.get(document, "tags");
  return new Map(
    (Array.isArray(tags) ? tags : []).map((tag) => [textAt(tag, "name") ?? "", textAt(tag, "description") ?? ""]),
  );
}

/** The page that lists the resources of an API, or of one group of it. */
function listTarget(document: DocumentName, group: string): string {
  return `${operationsFolder}/${document}/${group === "" ? "" : `${pageName(group)}/`}index.html`;
}

const firstSentence = (text: string): string => text.replaceAll("\n", " ").split(/(?<=\.) /)[0] ?? "";

async function resourcesOf(api: Api, document: SpecDocument): Promise<ReadonlyMap<string, Resource>> {
  const all = await allOperations();
  const server = serverOf(document);
  const copies = describeChanges(document);
  const resources = new Map<string, Resource>();
  for (const operation of all.filter((one) => one.api === api)) {
    const found = describedIn(document, operation);
    if (!found) continue;
    const place = placeOf(operation, found.tags?.[0] ?? "");
    const resource = resources.get(place.target) ?? { place, shown: [] };
    resources.set(place.target, resource);
    for (const described of describeOperation(operation, document, all))
      resource.shown.push({
        operation,
        described,
        curl: curlOf(operation, found, document, server),
        program: programOf(operation, found, document),
        copy: copies.get(described.id),
      });
  }
  return resources;
}

/** What a page of a resource begins with: what its records are, or what its operations have in common. */
function aboutOf({ place, shown }: Resource, document: SpecDocument, tags: ReadonlyMap<string, string>): string {
  const record = shown[0]?.operation.row.record;
  const schema = record === undefined ? undefined : document.components.schemas[record];
  return tags.get(place.title) ?? schema?.description ?? shown[0]?.described.description ?? "";
}

function printList(
  title: string,
  about: string,
  target: string,
  links: readonly { title: string; target: string; text: string }[],
): string {
  const rows = links.map(
    (link) =>
      `| [${link.title}](${posix.relative(posix.dirname(target), link.target)}) | ${link.text.replaceAll("|", "\\|")} |`,
  );
  return `# ${title}\n\n${about}\n\n| operations of | what it is |\n|---|---|\n${rows.join("\n")}\n`;
}

async function pagesOf(
  api: Api,
  pages: Map<string, string>,
  sidebars: Map<string, readonly NavigationGroup[]>,
): Promise<number> {
  const raw = readDocument(api.document);
  if (!raw) throw new Error(`There is no description of ${api.document}: npm run generate.`);
  const document = expandFields(raw);
  const title = apiTitles[api.document];
  const tags = tagTexts(document);
  const resources = [...(await resourcesOf(api, document)).values()];
  const top = listTarget(api.document, "");
  const links = (of: readonly Resource[]) =>
    of.map((resource) => ({
      title: resource.place.title,
      target: resource.place.target,
      text: firstSentence(aboutOf(resource, document, tags)),
    }));
  for (const { place, shown } of resources)
    pages.set(place.target, printResource(place, aboutOf({ place, shown }, document, tags), shown));
  const groups = [...new Set(resources.map(({ place }) => place.group))];
  const ways = [
    { title: "All operations", target: `${operationsFolder}/index.html` },
    { title, target: top },
    { title: "In full, with all fields", target: `api/${api.document}.html` },
  ];
  const count = resources.reduce((sum, { shown }) => sum + shown.length, 0);
  const inGroup = (group: string): Resource[] => resources.filter(({ place }) => place.group === group);
  const listed = groups.map((group) => ({
    title: group,
    target: listTarget(api.document, group),
    text: tags.get(group) ?? "",
  }));
  const isFlat = groups.every((group) => group === "");
  const about = `${count.toLocaleString("en")} operations: each by curl, in TypeScript and on the command line.`;
  pages.set(top, printList(`Operations of ${title}`, about, top, isFlat ? links(resources) : listed));
  sidebars.set(posix.dirname(top), [
    { title: "Operations", links: ways },
    { title: isFlat ? "Resources" : "Services", links: isFlat ? links(resources) : listed },
  ]);
  if (isFlat) return count;
  for (const { title: group, target, text } of listed) {
    pages.set(target, printList(group, text, target, links(inGroup(group))));
    sidebars.set(posix.dirname(target), [
      { title: "Operations", links: ways },
      { title: group, links: [{ title: "Overview", target }, ...links(inGroup(group))] },
    ]);
  }
  return count;
}

/** Pages of all operations of APIs, from the descriptions that the package ships. */
export async function operationPages(among: readonly Api[] = apis): Promise<OperationPages> {
  const pages = new Map<string, string>();
  const sidebars = new Map<string, readonly NavigationGroup[]>();
  const rows: { title: string; target: string; text: string }[] = [];
  for (const api of among) {
    const count = await pagesOf(api, pages, sidebars);
    const target = listTarget(api.document, "");
    rows.push({ title: apiTitles[api.document], target, text: `${count.toLocaleString("en")} operations` });
  }
  const index = `${operationsFolder}/index.html`;
  pages.set(
    index,
    printList(
      "Operations",
      "What can be asked of the services, and how. To find one by words, search above, or on the command line: `erp-openapi operations create sales order`.",
      index,
      rows,
    ),
  );
  return { pages, sidebars };
}
