import type { Random } from "../../../core/random.ts";

/** A person of an environment. */
export interface Person {
  readonly userName: string;
  readonly fullName: string;
  readonly email: string;
}

const firstNames = [
  "Anna",
  "Bram",
  "Clara",
  "Daan",
  "Elif",
  "Farid",
  "Greta",
  "Hugo",
  "Iris",
  "Joost",
  "Karin",
  "Lars",
  "Mila",
  "Noor",
  "Oskar",
  "Petra",
];
const lastNames = [
  "Bakker",
  "Claes",
  "Dekker",
  "Evers",
  "Fischer",
  "Groen",
  "Hansen",
  "Ivanova",
  "Jansen",
  "Kramer",
  "Laurent",
  "Meyer",
  "Nolan",
  "Olsen",
];

/** The person with a number: all are different, however many there are. */
export function personAt(index: number, domain: string, random: Random): Person {
  const first = random.pick(firstNames);
  const last = random.pick(lastNames);
  const userName = `${first}.${last}.${index + 1}`.toUpperCase();
  return { userName, fullName: `${first} ${last}`, email: `${first}.${last}.${index + 1}@${domain}`.toLowerCase() };
}
