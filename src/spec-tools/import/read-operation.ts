import { childrenNamed } from "../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { CsdlOperation, Property, TypeUse } from "./csdl-model.ts";
import { readBoolean } from "./csdl-names.ts";
import { readProperty, type TypeContext } from "./read-types.ts";

/** The method that a function import of v2 and v3 names; one without is an action or function of v3. */
function methodOf(element: XmlElement): string | undefined {
  return [...element.attributes].find(([name]) => name.endsWith(":HttpMethod"))?.[1].toUpperCase();
}

const sendable = ["get", "post", "put", "patch", "delete"] as const;

/** Whether calling it may change something. In v3 a function import without a method does, unless it says that it does not. */
function changesOf(element: XmlElement, { index }: TypeContext): boolean {
  if (element.name !== "FunctionImport") return element.name === "Action";
  const method = methodOf(element);
  if (method !== undefined) return method !== "GET";
  const said = readBoolean(element, "IsSideEffecting");
  if (said !== undefined) return said;
  return index.version === "v3" && readBoolean(element, "IsComposable") !== true && isOfV3(element);
}

/** A function import that v2 could not have said: bound to records, or of what has no method. */
const isOfV3 = (element: XmlElement): boolean =>
  element.attributes.has("IsBindable") || element.attributes.has("IsComposable");

/** Whether the arguments of an action stand in its body: always in v4, in v3 unless they are few and plain and it has a method. */
function takesBody(
  element: XmlElement,
  parameters: readonly Property[],
  changes: boolean,
  { index }: TypeContext,
): boolean {
  if (!changes || index.version === "v2") return false;
  if (index.version === "v4") return true;
  const isPlain = ({ type: { name, collection } }: Property): boolean =>
    !collection && !["EntityType", "ComplexType"].includes(index.types.get(name)?.element.name ?? "");
  return methodOf(element) === undefined || !parameters.every(isPlain);
}

/** What it answers; `lost` when that is a type that nobody defines. */
function readReturn(element: XmlElement, { index, document: { names } }: TypeContext): TypeUse | "lost" | undefined {
  const [returned] = childrenNamed(element, "ReturnType");
  const type = returned?.attributes.get("Type") ?? element.attributes.get("ReturnType");
  if (type === undefined || type === "" || type === "Edm.Void") return undefined;
  const use = names.use(type, returned ?? element);
  if (index.knows(use.name)) return use;
  return "lost";
}

/**
 * Reads an action or function of a schema (v4), or a function import of a container (v2, v3); undefined, with a note,
 * when it cannot be called.
 */
export function readOperation(element: XmlElement, name: string, context: TypeContext): CsdlOperation | undefined {
  const { index, document } = context;
  const leaveOut = (why: string): undefined => {
    index.notes.add(`${name} is left out: ${why}`, element.position, document.name);
  };
  const taken = childrenNamed(element, "Parameter").filter(({ attributes }) => attributes.get("Mode") !== "Out");
  const elements = index.onlyFirst(taken, name, document);
  const read = elements.map((child) => readProperty(child, name, context));
  const parameters = read.filter((parameter) => parameter !== undefined);
  const lost = elements.find((child, at) => read[at] === undefined && readBoolean(child, "Nullable") === false);
  const bound = readBoolean(element, "IsBound") === true || readBoolean(element, "IsBindable") === true;
  if (bound && read[0] === undefined) return leaveOut("the type that it is bound to does not exist");
  if (lost) return leaveOut(`its parameter ${lost.attributes.get("Name") ?? ""} is left out`);
  const returns = readReturn(element, context);
  if (returns === "lost") return leaveOut("the type that it answers with does not exist");
  const changes = changesOf(element, context);
  // A service operation is called by the method that the metadata says ([MS-ODATA], section 2.2.7.5).
  const said = element.name === "FunctionImport" ? methodOf(element) : undefined;
  const method = sendable.find((one) => one === (said?.toLowerCase() ?? (changes ? "post" : "get")));
  if (method === undefined) return leaveOut(`it is called by ${said}, which no description has`);
  return {
    name,
    kind: changes ? "action" : "function",
    method,
    bound,
    takes: takesBody(element, bound ? parameters.slice(1) : parameters, changes, context) ? "body" : "address",
    parameters,
    returns,
    annotations: index.annotationsOf(element, name, document.names),
    position: element.position,
    document: document.name,
  };
}
