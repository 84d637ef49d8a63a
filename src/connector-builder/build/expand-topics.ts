import type { JsonObject } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { titleOf } from "../swagger/title-of.ts";

/** Stands in a path for the topic of a webhook. */
const placeholder = "{topic}";

/** Whether an operation stands for one operation a topic: it has the topic in its name. */
export function isForEachTopic({ operationId, path }: SourceOperation): boolean {
  return path.includes(placeholder) && operationId.includes("Topic");
}

/** `GLAccounts` as it stands within a sentence: `GL accounts`. */
export function topicWords(topic: string): string {
  return titleOf(topic)
    .split(" ")
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(" ");
}

function inWords(operation: JsonObject, words: string): JsonObject {
  return Object.fromEntries(
    Object.entries(operation).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(placeholder, words) : value,
    ]),
  );
}

/** One operation a topic: `WhenTopicChange` becomes `WhenSalesOrdersChange` for `salesOrders` too, with the topic in path, title and description. */
export function expandTopics<Operation extends SourceOperation>(
  template: Operation,
  topics: readonly string[],
): Operation[] {
  return topics.map((topic) => ({
    ...template,
    operationId: template.operationId.replace("Topic", `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)}`),
    path: template.path.replace(placeholder, topic),
    operation: inWords(template.operation, topicWords(topic)),
    parameters: template.parameters.filter((parameter) => parameter["name"] !== "topic"),
  }));
}
