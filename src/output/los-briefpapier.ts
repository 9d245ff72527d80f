import { join } from "node:path";
import type { Document } from "../documents/document.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import type { Disk } from "../world.ts";
import type { Bevinding } from "./sjablonen.ts";

/** The folder with letterheads for one kind of document. */
const MAP = "huisstijl";

/** Other kinds of files that a letterhead is easily saved as, and that are not looked at. */
const ANDERS = /^huisstijl\.(?:dotx|dotm|docm|dot|doc|odt|ott|rtf|pdf|pages)$/i;

/** Letterheads that no document will get: of a name that is none, or saved as something else. */
export function losBriefpapier(disk: Disk, map: string, documenten: readonly Document[]): readonly Bevinding[] {
  const namen = ["brief", "stuk", ...documenten.map(({ id }) => id)];
  const waarschuwing = (bestand: string, hint: string): Bevinding => ({
    ernst: "waarschuwing",
    bestand,
    regel: null,
    kolom: null,
    melding: "Dit briefpapier wordt niet gebruikt.",
    hint,
  });
  const hier = disk.list(map).filter((naam) => ANDERS.test(naam));
  const inMap = disk
    .list(join(map, MAP))
    .filter((naam) => !/^[.~]| \((?:bewaard|nieuw)\)/.test(naam) && !namen.includes(naam.replace(/\.docx$/, "")));
  const zonder = disk.list(join(map, MAP)).filter((naam) => namen.includes(naam));
  return [
    ...hier.map((naam) => waarschuwing(naam, "Bewaar het in Word als huisstijl.docx.")),
    ...[...inMap, ...zonder].map((naam) => {
      const stam = naam.replace(/\.\w+$/, "");
      const hint = namen.includes(stam)
        ? `Bewaar het in Word als ${stam}.docx.`
        : bedoelJe(stam, namen, `De naam hoort die van een document te zijn, of brief of stuk.`);
      return waarschuwing(`${MAP}/${naam}`, hint);
    }),
  ];
}
