import { zonderVerborgen } from "../term.ts";
import { bewerk, LEEG, type Tekststaat, voegIn } from "./bewerken.ts";
import {
  type Celaard,
  geef,
  meld,
  naar,
  type Rasteraard,
  type Rasterorder,
  type Rasterstand,
  type Rasterstap,
  typ,
  zet,
} from "./rasteraard.ts";
import { kiest, neemGevonden } from "./rasterkeuze.ts";
import { eersteCel, einde, isEinde, loop, type Plaats } from "./rasterplaats.ts";
import type { Toets } from "./toetsen.ts";

export const beginVan = (aard: Rasteraard, plaats?: Plaats): Rasterstand => ({
  plaats: plaats !== undefined && aard.cel(plaats) !== undefined ? plaats : eersteCel(aard),
});

export function naToets(stand: Rasterstand, toets: Toets, aard: Rasteraard): Rasterstap {
  const cel = isEinde(aard, stand.plaats) ? undefined : aard.cel(stand.plaats);
  const schoon = { ...toets, tekst: zonderVerborgen(toets.tekst) };
  if (cel === undefined) return opHetEinde(stand, schoon, aard);
  return stand.typt === undefined
    ? inCel(stand, schoon, aard, cel)
    : tijdensTypen(stand, stand.typt, schoon, aard, cel);
}

/** Below the cells: Enter ends. */
function opHetEinde(stand: Rasterstand, toets: Toets, aard: Rasteraard): Rasterstap {
  if (toets.naam === "return" || toets.naam === "space") return geef(stand, { soort: "klaar" });
  if (toets.tekst === "<") return geef(stand, { soort: "terug" });
  return naar(loop(aard, stand.plaats, toets) ?? stand.plaats);
}

function inCel(stand: Rasterstand, toets: Toets, aard: Rasteraard, cel: Celaard): Rasterstap {
  if (toets.naam === "escape") return naar(einde(aard, stand.plaats));
  if (toets.naam === "return" && cel.voorstel)
    return zet(loop(aard, stand.plaats, toets) ?? stand.plaats, { soort: "voorstel" });
  const plaats = loop(aard, stand.plaats, toets);
  if (plaats !== undefined) return naar(plaats);
  const order = orderVan(toets, cel);
  if (order !== undefined) return geef(stand, order);
  return cel.opties === undefined ? begint(stand, toets, cel) : kiest(stand, toets, cel, cel.opties);
}

function orderVan({ tekst }: Toets, cel: Celaard): Rasterorder | undefined {
  if (tekst === "?") return { soort: "uitleg" };
  if (tekst === "<") return { soort: "terug" };
  if (tekst === "!" && cel.standen) return { soort: "standen" };
  return tekst === "+" && cel.nieuw ? { soort: "nieuw", naam: "" } : undefined;
}

/** The first key in a cell that is typed: it takes the place of what stands there; Backspace changes that. */
function begint(stand: Rasterstand, toets: Toets, cel: Celaard): Rasterstap {
  if (toets.naam === "backspace") return typ(stand, bewerk({ tekst: cel.tekst, plek: cel.tekst.length }, toets));
  return toets.tekst.trim() === "" ? typ(stand, undefined) : typ(stand, bewerk(LEEG, toets));
}

function tijdensTypen(stand: Rasterstand, typt: Tekststaat, toets: Toets, aard: Rasteraard, cel: Celaard): Rasterstap {
  if (toets.naam === "escape") return typ(stand, undefined);
  if (toets.tekst === "+" && cel.nieuw) return geef(stand, { soort: "nieuw", naam: typt.tekst.trim() });
  const plaats = IN_DE_TEKST.includes(toets.naam) ? undefined : loop(aard, stand.plaats, toets);
  if (plaats === undefined) {
    const wordt = bewerk(typt, toets);
    return typ(stand, wordt.tekst === "" ? undefined : wordt);
  }
  if (typt.tekst.trim() === "") return naar(plaats);
  return cel.opties === undefined
    ? zet(plaats, { soort: "getypt", tekst: typt.tekst.trim() })
    : neemGevonden(stand, plaats, typt.tekst, cel, cel.opties);
}

/** While one types these move within the text. */
const IN_DE_TEKST: readonly string[] = ["left", "right", "home", "end"];

/** One cell is put in the cell; several lines, or cells with a tab between them, are a block from here on. */
export function naPlak(stand: Rasterstand, geplakt: string, aard: Rasteraard): Rasterstap {
  const cel = isEinde(aard, stand.plaats) ? undefined : aard.cel(stand.plaats);
  const regels = geplakt.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const blok = regels.map((regel) => regel.split("\t").map((deel) => zonderVerborgen(deel).trim()));
  if (cel === undefined) return meld(stand, "Ga eerst naar de cel waar het plakken begint.");
  const { typt = LEEG } = stand;
  if (blok.length > 1 || (blok[0] ?? []).length > 1) {
    const [eerste = [], ...rest] = blok;
    const [begin = "", ...naast] = eerste;
    return { stand: { plaats: stand.plaats }, blok: [[voegIn(typt, begin).tekst, ...naast], ...rest] };
  }
  const tekst = blok[0]?.[0] ?? "";
  if (tekst === "") return typ(stand, stand.typt);
  return cel.opties === undefined || stand.typt !== undefined
    ? typ(stand, voegIn(typt, tekst))
    : zet(stand.plaats, { soort: "genoemd", tekst });
}
