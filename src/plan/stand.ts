import { lijstVan } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { onder, patroonVan } from "../domain/pad.ts";
import type { Bladveld, Lijst, Veld } from "../domain/velden.ts";
import { thuisVan } from "./paden.ts";
import type { Criterium, Stap } from "./stap.ts";
import { stapMet } from "./stappen.ts";
import type { Trajectdeel } from "./traject.ts";
import { type Vraag, vragenVan } from "./vragen.ts";

/** `vervalt`: left out, or will not come. `niet te zien`: only the internal file could tell. */
export type Regelstand = "afgerond" | "bezig" | "open" | "vervalt" | "niet te zien";

export interface Standopties {
  /** Whether the internal file was read. */
  readonly intern: boolean;
  /** The coalition has been closed. */
  readonly gesloten: boolean;
  readonly vandaag?: string | undefined;
}

export interface Deelstand {
  readonly stand: Regelstand;
  readonly beantwoord: number;
  readonly vragen: number;
}

/** How far one part of the road is, and how many of its questions have an answer. Each question counts in one step only. */
export function standVan(coalitie: Coalitie, deel: Trajectdeel, opties: Standopties): Deelstand {
  const stap = stapMet(deel.stap);
  const hier = deel.straks === true ? metNieuwe(coalitie, deel) : coalitie;
  const welke = deel.straks === true ? NIEUW : deel.welke;
  const vragen = vragenVan(stap, hier, { gang: welke, vandaag: opties.vandaag }).filter(
    (vraag) => thuisVan(vraag.pad, hier) === stap.nr && (opties.intern || isZichtbaar(vraag.veld)),
  );
  const beantwoord = vragen.filter((vraag) => vraag.beantwoord);
  const begonnen = beantwoord.some((vraag) => !isVoorgegeven(stap, vraag));
  const stand = standBij(stap, deel, begonnen, opties, (criterium) => criterium.voldaan(coalitie, welke));
  // What will not come has nothing to count.
  if (stand === "vervalt") return { stand, beantwoord: 0, vragen: 0 };
  return { stand, beantwoord: beantwoord.length, vragen: vragen.length };
}

function standBij(
  stap: Stap,
  deel: Trajectdeel,
  begonnen: boolean,
  { intern, gesloten }: Standopties,
  voldaan: (criterium: Criterium) => boolean,
): Regelstand {
  const zichtbaar = stap.klaar.filter((criterium) => intern || criterium.intern !== true);
  const verborgen = zichtbaar.length < stap.klaar.length;
  if (deel.vervalt === true) return "vervalt";
  if (deel.straks === true) return gesloten ? "vervalt" : "open";
  const voorbij = deel.voorbij === true || (gesloten && stap.nr === 10);
  if (voorbij) return begonnen ? "afgerond" : verborgen ? "niet te zien" : "vervalt";
  if (!zichtbaar.every(voldaan)) {
    if (gesloten && stap.nr !== "afronding") return "vervalt";
    return begonnen ? "bezig" : "open";
  }
  return verborgen ? "niet te zien" : "afgerond";
}

const isZichtbaar = (veld: Bladveld | Lijst): boolean =>
  veld.soort === "lijst" ? Object.values(veld.velden).some(heeftZichtbaar) : veld.zicht === "P" || veld.zicht === "O";

const heeftZichtbaar = (veld: Veld): boolean =>
  veld.soort === "groep" ? Object.values(veld.velden).some(heeftZichtbaar) : isZichtbaar(veld);

/** What a new thing starts with was not answered by anybody. */
const isVoorgegeven = (stap: Stap, vraag: Vraag): boolean =>
  stap.blokken.some(
    (blok) =>
      blok.soort === "ding" &&
      Object.keys(blok.nieuw).some((sleutel) => onder(`${blok.lijst}[]`, sleutel) === patroonVan(vraag.pad)),
  );

const NIEUW = "nieuw";

/** The coalition with the pass, or the meeting, that this part of the road will make. */
function metNieuwe(coalitie: Coalitie, { stap, variant }: Trajectdeel): Coalitie {
  if (stap === 4 || stap === 5) {
    const verkenning = { id: NIEUW, soort: "verkenning" as const };
    return { ...coalitie, bijeenkomsten: [...lijstVan(coalitie.bijeenkomsten), verkenning] };
  }
  const gang = { id: NIEUW, variant: variant ?? ("plan" as const), stand: "lopend" as const };
  return { ...coalitie, gangen: [...lijstVan(coalitie.gangen), gang] };
}
