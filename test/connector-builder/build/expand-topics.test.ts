import { expect, test } from "vitest";
import { expandTopics, topicWords } from "../../../src/connector-builder/build/expand-topics.ts";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";

test.each([
  ["SalesOrders", "sales orders"],
  ["GLAccounts", "GL accounts"],
  ["Items", "items"],
  ["ProjectPlanning", "project planning"],
])("%s within a sentence is %s", (topic, words) => {
  expect(topicWords(topic)).toBe(words);
});

test("an operation for each topic has it in name, path, title and description, and no parameter for it", () => {
  const [template] = listOperations({
    paths: {
      "/{division}/hooks/{topic}": {
        post: {
          operationId: "WhenTopicChange",
          summary: "When {topic} change",
          description: "Triggers for {topic}.",
          parameters: [
            { name: "division", in: "path" },
            { name: "topic", in: "path" },
          ],
        },
      },
    },
  });
  if (!template) throw new Error("no operation");
  expect(
    expandTopics(template, ["Items", "GLAccounts", "salesOrders"]).map(
      ({ operationId, path, operation, parameters }) => [
        operationId,
        path,
        operation["summary"],
        operation["description"],
        parameters,
      ],
    ),
  ).toEqual([
    [
      "WhenItemsChange",
      "/{division}/hooks/Items",
      "When items change",
      "Triggers for items.",
      [{ name: "division", in: "path" }],
    ],
    [
      "WhenGLAccountsChange",
      "/{division}/hooks/GLAccounts",
      "When GL accounts change",
      "Triggers for GL accounts.",
      [{ name: "division", in: "path" }],
    ],
    [
      "WhenSalesOrdersChange",
      "/{division}/hooks/salesOrders",
      "When sales orders change",
      "Triggers for sales orders.",
      [{ name: "division", in: "path" }],
    ],
  ]);
});
