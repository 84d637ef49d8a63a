import { isObject, listAt, objectAt, textAt } from "../../json-value.ts";
import { sources, type Breach, type LintInput, type Rule } from "../rule.ts";

const maxBytes = 1_000_000;
const oldColumnCharacters = 500_000;
const categories = ["AI", "Business Management", "Business Intelligence", "Collaboration", "Commerce", "Communication", "Content and Files", "Finance", "Data", "Human Resources", "Internet of Things", "IT Operations", "Lifestyle and Entertainment", "Marketing", "Productivity", "Sales and CRM", "Security", "Social Media", "Website"];

function breach(at: string, message: string, broken: boolean): Breach[] {
  return broken ? [{ at, message }] : [];
}

function metadata(input: LintInput, name: string): string | undefined {
  return textAt(listAt(input.definition, "x-ms-connector-metadata").find((item) => textAt(item, "propertyName") === name), "propertyValue");
}

/** Rules on the file and on what stands at the root of the definition. */
export const documentRules: readonly Rule[] = [
  {
    id: "PP-FILE-01", severity: "error", source: sources.validator, reason: "The importer reads strict JSON.",
    check: ({ text }) => breach("file", "comments are not JSON", /^\s*\/\//m.test(text)),
  },
  {
    id: "PP-FILE-02", severity: "error", source: sources.paconn, reason: "paconn opens files in the platform's default encoding and without tolerance for a byte order mark.",
    check: ({ text }) => [...breach("file", "begins with a byte order mark", text.startsWith("\ufeff")), ...breach("file", "holds characters beyond ASCII", /[^\u0000-\u007f\ufeff]/.test(text))],
  },
  {
    id: "PP-FILE-03", severity: "error", source: sources.dataverse, reason: "The portal takes files below 1 MB, and the column of the solution 1,000,000 characters.",
    check: ({ definition }) => breach("file", `${JSON.stringify(definition).length} bytes without spaces`, JSON.stringify(definition).length >= maxBytes),
  },
  {
    id: "PP-FILE-03W", severity: "warning", source: sources.dataverse, reason: "In old environments the column takes 500,000 characters.",
    check: ({ definition }) => breach("file", `${JSON.stringify(definition).length} characters`, JSON.stringify(definition).length > oldColumnCharacters),
  },
  {
    id: "PP-DOC-01", severity: "error", source: sources.schemas, reason: "Only Swagger 2.0 is imported.",
    check: ({ definition }) => breach("swagger", 'has to be the text "2.0"', definition["swagger"] !== "2.0"),
  },
  {
    id: "PP-DOC-02", severity: "error", source: sources.schemas, reason: "The host is a name without scheme, path and braces.",
    check: ({ definition }) => breach("host", `${textAt(definition, "host")} is no host`, !/^[^{}/ :\\]+(?::\d+)?$/.test(textAt(definition, "host") ?? "")),
  },
  {
    id: "PP-DOC-03", severity: "error", source: sources.schemas, reason: "A base path is literal.",
    check: ({ definition }) => breach("basePath", "begins with / and has no braces", !/^\/[^{}]*$/.test(textAt(definition, "basePath") ?? "/")),
  },
  {
    id: "PP-DOC-04", severity: "error", source: sources.validator, reason: "Power Apps ignores servers without https.",
    check: ({ definition }) => breach("schemes", 'has to be ["https"]', JSON.stringify(definition["schemes"]) !== '["https"]'),
  },
  {
    id: "PP-DOC-05", severity: "error", source: sources.paconn, reason: "paconn stops when the description is missing.",
    check: ({ definition }) => ["title", "version", "description"].flatMap((name) => breach(`info.${name}`, "is missing", (textAt(objectAt(definition, "info"), name) ?? "") === "")),
  },
  {
    id: "PP-DOC-06", severity: "warning", source: sources.validator, reason: "Makers need somebody to ask.",
    check: ({ definition }) => ["name", "url", "email"].flatMap((name) => breach(`info.contact.${name}`, "is missing", textAt(objectAt(objectAt(definition, "info"), "contact"), name) === undefined)),
  },
  {
    id: "PP-DOC-07", severity: "certification", source: sources.validator, reason: "Certified connectors name their website, privacy policy and at most two categories.",
    check: (input) => [
      ...["Website", "Privacy policy", "Categories"].flatMap((name) => breach("x-ms-connector-metadata", `${name} is missing`, metadata(input, name) === undefined)),
      ...breach("x-ms-connector-metadata", "at most two categories of the list", (metadata(input, "Categories") ?? "").split(";").some((name, index) => index > 1 || !categories.includes(name))),
    ],
  },
  {
    id: "PP-DOC-08", severity: "certification", source: sources.strings, reason: "Titles are short and name no product of the platform.",
    check: ({ definition }) => {
      const title = textAt(objectAt(definition, "info"), "title") ?? "";
      return [...breach("info.title", `has ${title.length} characters, 30 are allowed`, title.length > 30), ...breach("info.title", "names API, Connector or a Power Platform product", /\b(API|Connector|Power ?Apps|Power Automate|Power ?Platform)\b/i.test(title)), ...breach("info.title", "ends with a sign", !/[A-Za-z0-9]$/.test(title))];
    },
  },
  {
    id: "PP-DOC-09", severity: "certification", source: sources.strings, reason: "Descriptions have 30 to 500 characters.",
    check: ({ definition }) => {
      const length = (textAt(objectAt(definition, "info"), "description") ?? "").length;
      return breach("info.description", `has ${length} characters`, length < 30 || length > 500);
    },
  },
  {
    id: "PP-DOC-10", severity: "warning", source: sources.validator, reason: "The portal takes the first security definition and drops the others.",
    check: ({ definition }) => {
      const names = Object.keys(objectAt(definition, "securityDefinitions"));
      const used = listAt(definition, "security").flatMap((item) => (isObject(item) ? Object.keys(item) : []));
      return [...breach("securityDefinitions", `${names.length} definitions`, names.length > 1), ...used.filter((name) => !names.includes(name)).map((name) => ({ at: "security", message: `${name} is not defined` }))];
    },
  },
  {
    id: "PP-DOC-11", severity: "error", source: sources.validator, reason: "Every flow is treated as an authorization code flow on saving.",
    check: ({ definition }) => Object.entries(objectAt(definition, "securityDefinitions")).flatMap(([name, value]) => breach(name, `flow ${textAt(value, "flow")}`, textAt(value, "type") === "oauth2" && textAt(value, "flow") !== "accessCode")),
  },
];
