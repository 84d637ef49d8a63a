import type { Random } from "../core/random.ts";
import type { SeededRows } from "../odata/rows/row-table.ts";
import { numberedIds } from "./numbered-ids.ts";

const subjects = [
  "Delivery on Thursday",
  "Your invoice",
  "Meeting notes",
  "Question on order",
  "Price list",
  "Holiday",
];
const previews = ["Could you look at this?", "Please find it below.", "As discussed this morning.", "Thank you!"];

/** The messages in one person's inbox, the newest first. */
export function seedMessages(random: (stream: string) => Random, count: number, startMs: number): SeededRows {
  const ids = numberedIds(random("messages"));
  return {
    count,
    at(index) {
      const own = random(`messages/${index}`);
      const received = `${new Date(startMs - index * 3_600_000 - own.integer(0, 3_000_000)).toISOString().slice(0, 19)}Z`;
      return {
        id: ids.at(index),
        createdDateTime: received,
        lastModifiedDateTime: received,
        receivedDateTime: received,
        subject: own.pick(subjects),
        bodyPreview: own.pick(previews),
        isRead: own.integer(0, 3) > 0,
      };
    },
    indexOf: ([id]) => ids.indexOf(id),
  };
}
