import type { World } from "../../core/service.ts";
import { wallClockMs } from "../country-clock.ts";
import type { Value } from "../model/field.ts";
import { cities, streets } from "./word-lists.ts";

/** A company of the licence. */
export interface Company {
  readonly division: number;
  readonly name: string;
  /** Whether the users may open it; the licence also holds one that they may not (facts 27, 92). */
  readonly open: boolean;
  /** Fields of the division lists. */
  readonly values: Readonly<Record<string, Value>>;
}

const ownNames = ["Dekker Kantoorinrichting B.V.", "Dekker Projecten B.V.", "Dekker Verhuur B.V."];
const otherName = "Zijlstra Vastgoed B.V.";

/** Companies beyond the first ones are branches in cities, with a number where a city comes again. */
function nameOf(index: number): string {
  const city = cities[index % cities.length];
  return ownNames[index] ?? `Dekker ${city} ${Math.floor(index / cities.length) + 1} B.V.`;
}

/** The companies that users may open, and one more of the same licence that they may not (facts 27, 92). */
export function createCompanies(world: World): readonly Company[] {
  const random = world.random("exact/companies");
  const first = random.integer(100_000, 900_000);
  const customer = random.guid();
  const startDate = Math.floor(wallClockMs(world.clock.now()) / 86_400_000 - 1500) * 86_400_000;
  const names = [...Array.from({ length: world.companies }, (_, index) => nameOf(index)), otherName];
  let highest = first;
  return names.map((name, i) => {
    const step = random.integer(11, 97);
    // The first codes are those that they were while there were no others; no two companies share one.
    const division = i < 4 ? first + i * step + i : highest + step;
    highest = Math.max(highest, division);
    const address = {
      AddressLine1: `${random.pick(streets)} ${random.integer(1, 180)}`,
      City: random.pick(cities),
      Postcode: `${random.integer(1000, 9999)} AB`,
      Country: "NL ",
    };
    const values = {
      ...address,
      Code: division,
      Description: name,
      HID: String(i + 1),
      Hid: String(i + 1),
      Current: i === 1,
      IsMainDivision: i === 0,
      Customer: customer,
      CustomerCode: "12345".padStart(18),
      CustomerName: "Dekker Groep",
      Currency: "EUR",
      Legislation: "1",
      Status: 1,
      BlockingStatus: 0,
      Created: startDate + 36_000_000,
      Modified: startDate + 36_000_000,
      StartDate: startDate,
      DivisionMoveDate: null,
      IsDossierDivision: false,
      IsPracticeDivision: false,
      IsHRDivision: i === 0,
      Email: `info${i + 1}@dekker.example`,
      Website: "https://dekker.example",
      ChamberOfCommerceNumber: String(random.integer(10_000_000, 99_999_999)),
      VATNumber: `NL${random.integer(100_000_000, 899_999_999)}B0${i + 1}`,
    };
    return { division, name, open: i < world.companies, values };
  });
}
