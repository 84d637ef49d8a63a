import { expect, test } from "vitest";
import { shortAnswers } from "../../../scripts/package/short-answers.ts";

const answer = (name: string) => ({ $ref: `#/components/responses/${name}` });
const operation = (responses: object) => ({ get: { responses } });

test("shared answers are called by the one status that they stand under, and all else keeps its name", () => {
  const document = {
    paths: {
      "/a": operation({ 200: { description: "own" }, 400: answer("BadRequest"), 404: answer("Missing") }),
      "/b": operation({ 400: answer("BadRequest"), 404: answer("Gone"), 500: answer("Failed"), 503: answer("Failed") }),
    },
    components: {
      responses: {
        BadRequest: { description: "400" },
        Missing: { description: "404" },
        Gone: { description: "404, too" },
        Failed: { description: "500 or 503" },
        Unused: { description: "none" },
      },
      schemas: { BadRequest: { type: "object" } },
    },
  };
  expect(shortAnswers(document)).toEqual({
    paths: {
      "/a": operation({ 200: { description: "own" }, 400: answer("400"), 404: answer("Missing") }),
      "/b": operation({ 400: answer("400"), 404: answer("Gone"), 500: answer("Failed"), 503: answer("Failed") }),
    },
    components: {
      responses: {
        400: { description: "400" },
        Missing: { description: "404" },
        Gone: { description: "404, too" },
        Failed: { description: "500 or 503" },
        Unused: { description: "none" },
      },
      schemas: { BadRequest: { type: "object" } },
    },
  });
});
