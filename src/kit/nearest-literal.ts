// Names that compile or are answered by the nearest ones, so that an error says what was meant.

declare const unseen: unique symbol;

/** Nothing of what a parameter takes, but a place for the compiler to learn `Given` from: the name as it was written. */
export type Unseen<Given> = Given extends typeof unseen ? Given : never;

/** Those of `Names` that differ from `Before` and `Given` in a few letters beside each other. */
type Near<
  Names,
  Given extends string,
  Before extends string,
  Found = never,
> = Given extends `${infer First}${infer Rest}`
  ? Near<
      Names,
      Rest,
      `${Before}${First}`,
      Found | Extract<Names, `${Before}${string}${Rest}` | Swapped<Before, First, Rest>>
    >
  : Found | Extract<Names, `${Before}${string}`>;

/** The text with two letters beside each other in the other order. */
type Swapped<
  Before extends string,
  First extends string,
  Rest extends string,
> = Rest extends `${infer Second}${infer After}` ? `${Before}${Second}${First}${After}` : never;

type Else<Found, Otherwise> = [Found] extends [never] ? Otherwise : Found;

/** What `Given` may be: `Names`, or those of them that are near to it where it is none. */
export type NearestName<Names extends string, Given extends string> = [Given] extends [Names]
  ? Names
  : string extends Given
    ? Names
    : Else<Near<Names, Given, "">, Names>;

/** Those of `Paths` that differ from `Before` and `Given` in the first part that none of them has. */
type NearPath<Paths, Given extends string, Before extends string> = Given extends `${infer Part}/${infer Rest}`
  ? [Extract<Paths, `${Before}${Part}/${string}`>] extends [never]
    ? Extract<Paths, `${Before}${string}/${Rest}`>
    : NearPath<Extract<Paths, `${Before}${Part}/${string}`>, Rest, `${Before}${Part}/`>
  : Near<Paths, Given, Before>;

/** What `Given` may be: `Paths`, or those of them that are near to it where it is none. */
export type NearestPath<Paths extends string, Given extends string> = [Given] extends [Paths]
  ? Paths
  : string extends Given
    ? Paths
    : Else<NearPath<Paths, Given, "">, Paths>;
