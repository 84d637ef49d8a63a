import { describe, expect, test } from "vitest";
import { SpecInvalid } from "../../../src/errors/spec-invalid.ts";
import { readBehaviour } from "../../../src/spec-tools/facts/read-behaviour.ts";
import { behaviour } from "./support.ts";

const factsOf = (...sections: string[]) => readBehaviour(behaviour(...sections)).facts;

describe("a fact", () => {
  test("has its number, its service, its marks and its sources", () => {
    expect(
      factsOf(
        "## A1. One service: hosts",
        "",
        "**9.** A date is `/Date(1)/`. [wire] two's `x.json`;",
        "[client] one. Hence care.",
        "",
        "## C. Another service",
        "",
        "**10.** It is so. [doc] docs `two.md`",
      ),
    ).toEqual([
      {
        number: "9",
        statement: "A date is /Date(1)/. [wire] two's x.json; [client] one. Hence care.",
        api: "exact-online",
        confidence: ["client", "wire"],
        sources: ["one", "two"],
      },
      {
        number: "10",
        statement: "It is so. [doc] docs two.md",
        api: "business-central-admin",
        confidence: ["documented"],
        sources: ["docs"],
      },
    ]);
  });

  test("keeps the spaces of what stands on the wire, and a line for each point of its list", () => {
    const [fact] = factsOf(
      "## A1. A",
      "",
      "**1.** Codes, as in",
      "`'    4'`: [doc]",
      "",
      "- 1 one,",
      "  2 two",
      "- 3 three",
    );
    expect(fact?.statement).toBe("Codes, as in '    4': [doc]\n- 1 one, 2 two\n- 3 three");
  });

  test("in which sources contradict each other is a conflict, and one about the status 409 is none", () => {
    const facts = factsOf(
      "## A1. A",
      "",
      "**1.** So. [doc] Conflict: not so. [user]",
      "",
      "**2.** A 409 is a conflict. [doc]",
    );
    expect(facts.map(({ confidence }) => confidence)).toEqual([["documented", "user", "conflict"], ["documented"]]);
  });

  test("without a source of its own has that of its section, when it is documented", () => {
    const from = "From docs `x.md`, unless another source is named.";
    const facts = factsOf(
      ...["## B1. B", "", from, "", "**1.** So. [doc]", "", "**2.** So. [doc] one", "", "**3.** So. [infer]", ""],
      ...["## B2. B", "", "**4.** So. [doc]"],
    );
    expect(facts.map(({ sources }) => sources)).toEqual([["docs"], ["one"], [], []]);
  });

  test("does not have a source that is only part of a word, of a path or of code", () => {
    expect(factsOf("## A1. A", "", "**1.** The one-off of example/two.one, `two`. [doc]")[0]?.sources).toEqual([]);
  });

  test("ends where the next section begins", () => {
    const facts = factsOf(
      "## A1. A",
      "",
      "**1.** So. [doc]",
      "",
      "## Open points",
      "",
      "- what is open [nonsense] (1)",
    );
    expect(facts.map(({ statement }) => statement)).toEqual(["So. [doc]"]);
  });
});

test("the table of sources says what each short name stands for", () => {
  expect(readBehaviour(behaviour()).sources).toEqual({
    one: "client library example/one",
    two: "client library example/two",
    docs: "the vendor's pages, below pages/",
  });
});

describe("refused with its line is", () => {
  test.each<[string, string[], string]>([
    [
      "a number that stands twice",
      ["## A1. A", "", "**901.** So. [doc]", "", "**901.** Not so. [doc]"],
      "13: fact 901 stands twice",
    ],
    [
      "a fact under no section",
      ["## Open points", "", "**901.** So. [doc]"],
      "11: fact 901 stands outside of the sections",
    ],
    [
      "a fact of a service that nobody knows",
      ["## Z. Z", "", "**901.** So. [doc]"],
      "11: fact 901 stands outside of the sections",
    ],
    ["a fact that says nothing", ["## A1. A", "", "**901.**", "", "**902.** So. [doc]"], "11: fact 901 says nothing"],
    ["a fact without a mark", ["## A1. A", "", "**901.** So."], "11: the fact has no mark that says how sure it is"],
    [
      "a fact whose only mark is on the wire",
      ["## A1. A", "", "**901.** So: `[doc]`."],
      "11: the fact has no mark that says how sure it is",
    ],
    ["a mark that the table does not have", ["## A1. A", "", "**901.** So. [doc] [dco]"], "11: there is no mark [dco]"],
  ])("%s", (_, sections, what) => {
    expect(() => factsOf(...sections)).toThrow(SpecInvalid);
    expect(() => factsOf(...sections)).toThrow(`specs/behaviour.md:${what}. Correct the text.`);
  });
});
