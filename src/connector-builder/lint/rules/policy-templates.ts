const operationName = "x-ms-apimTemplate-operationName";
const section = "x-ms-apimTemplate-policySection";

/** What a policy may and must be given; names without `x-ms-apimTemplateParameter.` before them. */
export interface PolicyTemplate {
  readonly needed: readonly string[];
  readonly known: readonly string[];
}

function template(needed: readonly string[], more: readonly string[] = [], hasSection = true): PolicyTemplate {
  const full = (name: string): string => `x-ms-apimTemplateParameter.${name}`;
  return {
    needed: needed.map(full),
    known: [...[...needed, ...more].map(full), operationName, ...(hasSection ? [section] : [])],
  };
}

/** Policies that the platform knows, in lower case. */
export const policyTemplates: Readonly<Record<string, PolicyTemplate>> = {
  dynamichosturl: template(["urlTemplate"], [], false),
  setheader: template(["name", "value"], ["existsAction"]),
  setqueryparameter: template(["name", "value"], ["existsAction"], false),
  routerequesttoendpoint: template(["newPath"], ["httpMethod"], false),
  pollingtrigger: template(["triggerConfig", "triggerDataPath"], [], false),
  updatenextlink: template(["nextLinkPropertyName"], ["nextLinkParentPropertyPath"], false),
  setproperty: template(["newPropertyParentPathTemplate", "newPropertySubPathTemplate", "propertyValuePathTemplate"]),
  convertobjecttoarray: template(
    ["propertyParentPath", "newPropertyPath"],
    ["propertySubPath", "keyName", "valueName"],
  ),
  convertarraytoobject: template(
    ["propertyParentPath", "keyWithinCollectionPath", "newPropertyPath"],
    ["propertySubPath", "retainKey"],
  ),
  stringtoarray: template(
    ["propertyParentPath", "delimiterList", "childPropertyName", "newPropertyPath"],
    ["propertySubPath"],
  ),
  stringreplace: template(
    ["propertyParentPath", "sourceString", "replacementString", "newPropertyPath"],
    ["propertySubPath"],
  ),
  encodepropertyvalue: template(["propertyParentPath", "newPropertyPath"], ["propertySubPath"]),
  setvaluefromurl: template(["parameterTemplate", "parameterValueUrl", "parameterValuePathTemplate"], ["httpMethod"]),
};
