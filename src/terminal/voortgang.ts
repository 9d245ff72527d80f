import { term } from "./term.ts";
import { tekenbreed } from "./vouwen.ts";

/** To the begin of the line, and away with what stands there. */
const WIS = "\r\x1b[K";

/** What is needed of a stream to show progress on it. */
type Scherm = Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">;

/** One line on a terminal that each next one takes the place of; `""` takes it away. Nothing where there is none. */
export function voortgang(stroom: Scherm, soort: string | undefined): (tekst: string) => void {
  if (stroom.isTTY !== true || soort === "dumb") return () => {};
  let staatEr = false;
  return (tekst) => {
    if (tekst === "" && !staatEr) return;
    stroom.write(`${WIS}${passend(term(tekst).replace(/\s+/g, " "), (stroom.columns || 80) - 1)}`);
    staatEr = tekst !== "";
  };
}

/** As much of a line as fits, so that it stays one line. */
function passend(tekst: string, breedte: number): string {
  const tekens = [...tekst];
  let ruimte = breedte;
  const past = tekens.findIndex((teken) => {
    ruimte -= tekenbreed(teken);
    return ruimte < 0;
  });
  return past < 0 ? tekst : tekens.slice(0, past).join("");
}
