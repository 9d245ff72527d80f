import { verplaats } from "./lijstplaats.ts";
import type { Toets } from "./toetsen.ts";

/** A line of the page that can be chosen: the answer with this number, or what ends the review. */
export interface Keuzeregel {
  readonly waarde: string;
  readonly nr: string;
}

/** A page between two keys. */
export interface Paginastand {
  /** The place among the lines that can be chosen. */
  readonly actief: number;
  /** The number that is being typed. */
  readonly nummer: string;
  readonly melding?: string | undefined;
  /** What was chosen. */
  readonly af?: string | undefined;
}

const BLADZIJDE = 5;

export function naToets({ actief, nummer }: Paginastand, toets: Toets, regels: readonly Keuzeregel[]): Paginastand {
  const { naam, tekst } = toets;
  if (naam === "return") return { actief, nummer, af: regels[actief]?.waarde ?? "klaar" };
  if (tekst === "<" || naam === "escape") return { actief, nummer: "", af: "terug" };
  const plaats = verplaats(actief, regels.length, toets, BLADZIJDE);
  if (plaats !== undefined) return { actief: plaats, nummer: "" };
  if (naam === "backspace") return naarNummer(actief, nummer.slice(0, -1), regels);
  if (/^[0-9.]$/.test(tekst)) return naarNummer(actief, nummer + tekst, regels);
  return tekst.trim() === "" ? { actief, nummer } : { actief, nummer, melding: `‘${tekst}’ doet hier niets.` };
}

/** Goes to the line with this number; while there is none, one stays where one is. */
function naarNummer(actief: number, nummer: string, regels: readonly Keuzeregel[]): Paginastand {
  const plaats = nummer === "" ? -1 : regels.findIndex(({ nr }) => nr === nummer);
  const kan = plaats >= 0 || nummer === "" || regels.some(({ nr }) => nr.startsWith(nummer));
  if (!kan) return { actief, nummer: "", melding: `Nummer ${nummer} is er niet.` };
  return { actief: plaats >= 0 ? plaats : actief, nummer };
}
