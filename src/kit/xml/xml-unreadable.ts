/** Where something stands in a document, both counted from 1. */
export interface XmlPosition {
  readonly line: number;
  readonly column: number;
}

/** What is wrong: no XML, a document type, no element, or more of something than is read. */
export type XmlProblem = "malformed" | "document type" | "empty" | "depth" | "attributes" | "elements";

/** A document that is no XML, or no XML that is read here. Each room throws it on in its own words. */
export class XmlUnreadable extends Error {
  readonly problem: XmlProblem;
  readonly position: XmlPosition;

  constructor(problem: XmlProblem, message: string, position: XmlPosition) {
    super(message);
    this.name = "XmlUnreadable";
    this.problem = problem;
    this.position = position;
  }
}
