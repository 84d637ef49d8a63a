import { escapeMarkup } from "../../kit/xml/escape-markup.ts";
import type { Publisher } from "../config/connector-config.ts";

/** What the XML parts of a solution tell about the connector in it. */
export interface SolutionFacts {
  /** Logical name: publisher's prefix, underscore, letters and digits, so that nothing needs escaping. */
  readonly name: string;
  readonly guid: string;
  readonly title: string;
  readonly description: string;
  readonly color: string;
  /** Four numbers. */
  readonly version: string;
  readonly publisher: Publisher;
  readonly hasSets: boolean;
  readonly hasPolicies: boolean;
  /** Operations that the script handles; undefined without a script, empty for all. */
  readonly scriptOperations: readonly string[] | undefined;
}

function names(text: string): string {
  return `<LocalizedNames><LocalizedName description="${escapeMarkup(text)}" languagecode="1033" /></LocalizedNames>`;
}

const addressParts = [
  "AddressTypeCode",
  "City",
  "County",
  "Country",
  "Fax",
  "FreightTermsCode",
  "ImportSequenceNumber",
  "Latitude",
  "Line1",
  "Line2",
  "Line3",
  "Longitude",
  "Name",
  "PostalCode",
  "PostOfficeBox",
  "PrimaryContactName",
  "ShippingMethodCode",
  "StateOrProvince",
  "Telephone1",
  "Telephone2",
  "Telephone3",
  "TimeZoneRuleVersionNumber",
  "UPSZone",
  "UTCOffset",
  "UTCConversionTimeZoneCode",
];

/** An export always has two addresses with nothing in them. */
function address(number: number): string {
  return `<Address><AddressNumber>${number}</AddressNumber>${addressParts.map((part) => `<${part} xsi:nil="true"></${part}>`).join("")}</Address>`;
}

function maybe(element: string, value: string): string {
  return value === "" ? `<${element} xsi:nil="true"></${element}>` : `<${element}>${escapeMarkup(value)}</${element}>`;
}

/** `solution.xml`: who publishes the solution, and that its root is one connector (component type 372). */
export function solutionXml(facts: SolutionFacts): string {
  const { publisher } = facts;
  const solution = facts.name.replace(`${publisher.prefix}_`, "");
  return `<ImportExportXml version="9.2.24014.198" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><SolutionManifest><UniqueName>${solution}</UniqueName>${names(facts.title)}<Descriptions /><Version>${facts.version}</Version><Managed>0</Managed><Publisher><UniqueName>${publisher.uniqueName}</UniqueName>${names(publisher.name)}<Descriptions />${maybe("EMailAddress", publisher.email)}${maybe("SupportingWebsiteUrl", publisher.url)}<CustomizationPrefix>${publisher.prefix}</CustomizationPrefix><CustomizationOptionValuePrefix>${publisher.optionValuePrefix}</CustomizationOptionValuePrefix><Addresses>${address(1)}${address(2)}</Addresses></Publisher><RootComponents><RootComponent type="372" id="{${facts.guid}}" schemaName="${facts.name}" behavior="0" /></RootComponents><MissingDependencies /></SolutionManifest></ImportExportXml>`;
}

/** `customizations.xml`: the connector's row, its columns in the order of an export. */
export function customizationsXml(facts: SolutionFacts): string {
  const part = (column: string, file: string): string => `<${column}>/Connector/${facts.name}_${file}</${column}>`;
  const columns = [
    `<connectorid>${facts.guid}</connectorid>`,
    `<description>${escapeMarkup(facts.description)}</description>`,
    `<displayname>${escapeMarkup(facts.title)}</displayname>`,
    `<iconbrandcolor>${facts.color}</iconbrandcolor>`,
    `<name>${facts.name}</name>`,
    "<connectortype>1</connectortype>",
    facts.scriptOperations && facts.scriptOperations.length > 0
      ? `<scriptoperations>${escapeMarkup(JSON.stringify(facts.scriptOperations))}</scriptoperations>`
      : "",
    part("openapidefinition", "openapidefinition.json"),
    part("connectionparameters", "connectionparameters.json"),
    facts.hasSets ? part("connectionparametersets", "connectionparametersets.json") : "",
    facts.hasPolicies ? part("policytemplateinstances", "policytemplateinstances.json") : "",
    facts.scriptOperations ? part("customcodeblobcontent", "customcodeblobcontent.csx") : "",
    part("iconblob", "iconblob.Png"),
  ];
  return `<ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Entities></Entities><Roles></Roles><Workflows></Workflows><FieldSecurityProfiles></FieldSecurityProfiles><Templates /><EntityMaps /><EntityRelationships /><OrganizationSettings /><optionsets /><CustomControls /><EntityDataProviders /><Connectors><Connector>${columns.join("")}</Connector></Connectors><Languages><Language>1033</Language></Languages></ImportExportXml>`;
}

/** `[Content_Types].xml`: one line an extension, spelled as in the file names. It alone begins with a byte order mark. */
export function contentTypesXml(extensions: readonly string[]): string {
  const lines = extensions.map(
    (extension) => `<Default Extension="${extension}" ContentType="application/octet-stream" />`,
  );
  return `\ufeff<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lines.join("")}</Types>`;
}
