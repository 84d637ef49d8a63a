import { isObject } from "../../kit/json-access.ts";
import type { Breach } from "./rule.ts";

/** Says where a value has not the shape that is wanted; nothing when it has. */
export type Shape = (value: unknown, at: string) => Breach[];

function unless(good: boolean, at: string, message: string): Breach[] {
  return good ? [] : [{ at, message }];
}

/** Anything at all. */
export const anything: Shape = () => [];
export const text: Shape = (value, at) => unless(typeof value === "string", at, "has to be a text");
export const bool: Shape = (value, at) => unless(typeof value === "boolean", at, "has to be true or false");
export const number: Shape = (value, at) => unless(typeof value === "number", at, "has to be a number");
/** A whole number of at least 0. */
export const count: Shape = (value, at) =>
  unless(Number.isInteger(value) && Number(value) >= 0, at, "has to be a whole number");

/** One of these texts. */
export function oneOf(...choices: readonly string[]): Shape {
  return (value, at) =>
    unless(typeof value === "string" && choices.includes(value), at, `has to be one of ${choices.join(", ")}`);
}

/** A text of this form. */
export function like(pattern: RegExp): Shape {
  return (value, at) =>
    unless(typeof value === "string" && pattern.test(value), at, `has to look like ${pattern.source}`);
}

/** A list; `least` items, or none have to be there. */
export function listOf(shape: Shape, least = 0, unique = false): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return [{ at, message: "has to be a list" }];
    if (unique && new Set(value.map((item) => JSON.stringify(item))).size !== value.length)
      return [{ at, message: "holds something twice" }];
    return [
      ...unless(value.length >= least, at, `needs ${least} items`),
      ...value.flatMap((item: unknown, index) => shape(item, `${at}/${index}`)),
    ];
  };
}

/** An object with names of the file's own choice. */
export function mapOf(shape: Shape, names?: RegExp): Shape {
  return (value, at) => {
    if (!isObject(value)) return [{ at, message: "has to be an object" }];
    return Object.entries(value).flatMap(([name, member]) =>
      names?.test(name) === false
        ? [{ at: `${at}/${name}`, message: "is not known here" }]
        : shape(member, `${at}/${name}`),
    );
  };
}

/** Which members an object has. */
export interface Members {
  readonly [name: string]: Shape;
}

/** How an object is read beside its members. */
export interface ObjectOptions {
  readonly required?: readonly string[];
  /** Which other names are free: those that begin with `x-` but not with `x-ms-`, none, or any. @default "extensions" */
  readonly others?: "extensions" | "none" | "any";
}

/** An object with known members. */
export function objectOf(members: Members, { required = [], others = "extensions" }: ObjectOptions = {}): Shape {
  return (value, at) => {
    if (!isObject(value)) return [{ at, message: "has to be an object" }];
    const missing = required.filter((name) => !(name in value)).map((name) => ({ at, message: `needs ${name}` }));
    const wrong = Object.entries(value).flatMap(([name, member]) => {
      const shape = Object.hasOwn(members, name) ? members[name] : undefined;
      if (shape) return shape(member, `${at}/${name}`);
      return others === "any" || (others === "extensions" && /^x-(?!ms-)/.test(name))
        ? []
        : [{ at: `${at}/${name}`, message: "is not known here" }];
    });
    return [...missing, ...wrong];
  };
}

/** The shape that `choose` picks for a value: for objects whose members depend on one of them. */
export function chosen(choose: (value: unknown) => Shape): Shape {
  return (value, at) => choose(value)(value, at);
}

/** A shape that refers to itself. */
export function lazy(shape: () => Shape): Shape {
  return (value, at) => shape()(value, at);
}
