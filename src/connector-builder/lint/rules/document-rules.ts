import { isObject, listAt, objectAt, textAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type Rule, sources } from "../rule.ts";

const categories = [
  "AI",
  "Business Management",
  "Business Intelligence",
  "Collaboration",
  "Commerce",
  "Communication",
  "Content and Files",
  "Finance",
  "Data",
  "Human Resources",
  "Internet of Things",
  "IT Operations",
  "Lifestyle and Entertainment",
  "Marketing",
  "Productivity",
  "Sales and CRM",
  "Security",
  "Social Media",
  "Website",
];
const products = /\b(Power ?Apps|Power ?Automate|Power ?Platform|Microsoft Flow|Logic ?Apps|Copilot Studio)\b/i;
const notProduction = /(^|[.-])(dev|develop|test|testing|staging|stage|uat|qa|sandbox|preprod|localhost)\d*([.-]|$)/i;

function breach(at: string, message: string, broken: boolean): Breach[] {
  return broken ? [{ at, message }] : [];
}

function metadata(input: LintInput, name: string): string | undefined {
  return textAt(
    listAt(input.definition, "x-ms-connector-metadata").find((item) => textAt(item, "propertyName") === name),
    "propertyValue",
  );
}

/** Rules on what stands at the root of the definition. */
export const documentRules: readonly Rule[] = [
  {
    id: "PP-DOC-01",
    severity: "error",
    source: sources.schemas,
    reason: "Only Swagger 2.0 is imported.",
    check: ({ definition }) => breach("swagger", 'has to be the text "2.0"', definition["swagger"] !== "2.0"),
  },
  {
    id: "PP-DOC-02",
    severity: "error",
    source: sources.schemas,
    reason: "The host is a name without scheme, path and braces.",
    check: ({ definition }) =>
      breach(
        "host",
        `${textAt(definition, "host")} is no host`,
        !/^[^{}/ :\\]+(?::\d+)?$/.test(textAt(definition, "host") ?? ""),
      ),
  },
  {
    id: "PP-DOC-03",
    severity: "error",
    source: sources.schemas,
    reason: "A base path is literal.",
    check: ({ definition }) => [
      ...breach(
        "basePath",
        "begins with / and has no braces",
        !/^\/[^{}]*$/.test(textAt(definition, "basePath") ?? "/"),
      ),
      ...breach(
        "basePath",
        "ends with /, so two stand where a path begins",
        /.\/$/.test(textAt(definition, "basePath") ?? "/"),
      ).map((found): Breach => ({ ...found, severity: "warning" })),
    ],
  },
  {
    id: "PP-DOC-04",
    severity: "error",
    source: sources.validator,
    reason: "Power Apps ignores servers without https.",
    check: ({ definition }) => {
      const schemes = listAt(definition, "schemes").map((scheme) => String(scheme).toLowerCase());
      if (schemes.length === 0 || !schemes.every((scheme) => scheme === "http" || scheme === "https"))
        return [{ at: "schemes", message: 'has to be ["https"]' }];
      return JSON.stringify(schemes) === '["https"]'
        ? []
        : [{ at: "schemes", message: 'should be ["https"] alone', severity: "warning" }];
    },
  },
  {
    id: "PP-DOC-05",
    severity: "error",
    source: sources.paconn,
    reason: "paconn stops when the description is missing.",
    check: ({ definition }) => [
      ...["title", "version"].flatMap((name) =>
        breach(`info.${name}`, "is missing", (textAt(objectAt(definition, "info"), name) ?? "") === ""),
      ),
      // An empty one, as the portal writes it, is read.
      ...breach("info.description", "is missing", textAt(objectAt(definition, "info"), "description") === undefined),
    ],
  },
  {
    id: "PP-DOC-06",
    severity: "certification",
    source: sources.validator,
    reason: "Makers need somebody to ask.",
    check: ({ definition }) => {
      const contact = objectAt(objectAt(definition, "info"), "contact");
      const email = textAt(contact, "email");
      return [
        ...["name", "url", "email"].flatMap((name) =>
          breach(`info.contact.${name}`, "is missing", (textAt(contact, name) ?? "") === ""),
        ),
        ...breach(
          "info.contact.email",
          `${email} is no address`,
          email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email),
        ),
      ];
    },
  },
  {
    id: "PP-DOC-07",
    severity: "certification",
    source: sources.validator,
    reason: "Certified connectors name their website, privacy policy and at most two categories.",
    check: (input) => [
      ...["Website", "Privacy policy", "Categories"].flatMap((name) =>
        breach("x-ms-connector-metadata", `${name} is missing`, (metadata(input, name) ?? "") === ""),
      ),
      ...breach(
        "x-ms-connector-metadata",
        "at most two categories of the list",
        (metadata(input, "Categories") ?? "AI")
          .split(";")
          .some((name, index) => index > 1 || !categories.includes(name)),
      ),
    ],
  },
  {
    id: "PP-DOC-08",
    severity: "certification",
    source: sources.strings,
    reason: "Titles are short and name no product of the platform.",
    check: ({ definition }) => {
      const title = textAt(objectAt(definition, "info"), "title") ?? "";
      return [
        ...breach(
          "info.title",
          `has ${title.length} characters, 1 to 30 are allowed`,
          title.length > 30 || title.length === 0,
        ),
        ...breach(
          "info.title",
          "names API, Connector or a product of the platform",
          /\b(API|Connector)\b/i.test(title) || products.test(title),
        ),
        ...breach("info.title", "ends with a sign", !/[A-Za-z0-9]$/.test(title)),
      ];
    },
  },
  {
    id: "PP-DOC-09",
    severity: "certification",
    source: sources.strings,
    reason:
      "Descriptions have 30 to 500 characters of English, without addresses and names of the platform's products.",
    check: ({ definition }) => {
      const description = textAt(objectAt(definition, "info"), "description") ?? "";
      return [
        ...breach(
          "info.description",
          `has ${description.length} characters`,
          description.length < 30 || description.length > 500,
        ),
        ...breach(
          "info.description",
          "holds letters that English does not have",
          /[^\u0000-\u024f\u2000-\u206f\u20ac]/.test(description),
        ),
        ...breach("info.description", "names a product of the platform", products.test(description)),
        ...breach("info.description", "holds an address", /https?:\/\/|www\./.test(description)),
      ];
    },
  },
  {
    id: "PP-DOC-10",
    severity: "warning",
    source: sources.validator,
    reason: "The portal takes the first security definition and drops the others.",
    check: ({ definition, operations }) => {
      const names = Object.keys(objectAt(definition, "securityDefinitions"));
      const used = [definition, ...operations.map(({ operation }) => operation)]
        .flatMap((place) => listAt(place, "security"))
        .flatMap((item) => (isObject(item) ? Object.keys(item) : []));
      return [
        ...breach("securityDefinitions", `${names.length} definitions`, names.length > 1),
        ...[...new Set(used)]
          .filter((name) => !names.includes(name))
          .map((name) => ({ at: "security", message: `${name} is not defined` })),
      ];
    },
  },
  {
    id: "PP-DOC-11",
    severity: "warning",
    source: "https://github.com/microsoft/PowerPlatformConnectors/issues/708",
    reason: "Every flow is turned into an authorization code flow on saving.",
    check: ({ definition }) =>
      Object.entries(objectAt(definition, "securityDefinitions")).flatMap(([name, value]) =>
        breach(
          name,
          `flow ${textAt(value, "flow")}`,
          textAt(value, "type") === "oauth2" && textAt(value, "flow") !== "accessCode",
        ),
      ),
  },
  {
    id: "PP-DOC-12",
    severity: "certification",
    source: sources.certification,
    reason: "Certified connectors call the service that customers use.",
    check: ({ definition }) =>
      breach(
        "host",
        `${textAt(definition, "host")} looks like a place for tests`,
        notProduction.test(textAt(definition, "host") ?? ""),
      ),
  },
];
