import { MAANDEN, WEEKDAGEN, weekdag } from "../datums.ts";
import type { Vondst } from "./vondst.ts";

const DAG = new RegExp(`(${WEEKDAGEN.join("|")}) (\\d{1,2}) (${MAANDEN.join("|")}) (\\d{4})`, "giu");

/** A day of the week that is not the day of that date. */
export const verkeerdeWeekdagen = (tekst: string): readonly Vondst[] =>
  [...tekst.matchAll(DAG)].flatMap(([woorden, dag = "", nummer = "", maand = "", jaar = ""]) => {
    const nr = MAANDEN.map(String).indexOf(maand.toLowerCase()) + 1;
    const echt = weekdag(`${jaar}-${String(nr).padStart(2, "0")}-${nummer.padStart(2, "0")}`);
    return echt === "" || echt === dag.toLowerCase()
      ? []
      : [{ melding: `‘${woorden}’ klopt niet: die dag is een ${echt}.`, hint: "Pas de dag of de datum aan." }];
  });
