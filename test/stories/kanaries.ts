import { velden } from "../../src/domain/declaratie.ts";
import { huisVan, huizenVan } from "../../src/domain/huis.ts";
import { isBlad, isGroep, onder, patroonVan } from "../../src/domain/pad.ts";
import type { Ruw } from "../../src/domain/ruw.ts";
import type { Bladveld, Lijst, Velden, Zicht } from "../../src/domain/velden.ts";
import { MAANDEN } from "../../src/dutch/datums.ts";
import { schrijfYaml } from "../../src/project/yaml/index.ts";

/** An answer that only some may see, and the words by which it is recognised in whatever is made. */
export interface Kanarie {
  readonly pad: string;
  readonly zicht: Zicht;
  /** The organisation whose answer it is: the first or the second. */
  readonly eigenaar: number;
  /** Stand nowhere else, in lower case; for days, times and amounts in every way they are printed. */
  readonly woorden: readonly string[];
}

/** What a thing must be to get into documents at all, and how far a partner let its words go: no further than home. */
const VAST: Readonly<Record<string, readonly string[]>> = {
  "organisaties[].rol": ["partner"],
  "gesprekken[].stand": ["gevoerd"],
  "bijeenkomsten[].soort": ["verkenning", "start", "slot"],
  "gesprekken[].formuleringen[].stand": ["niet gevraagd", "gevraagd", "geweigerd", "ingetrokken"],
  "uitspraken[].reikwijdte": ["alleen de eigen brief"],
  "inzetten[].reikwijdte": ["alleen de eigen brief"],
  "inzetten[].treden[].trede": ["vrijgegeven"],
};

/** Released, but to nobody but themselves. */
const ALLEEN_EIGEN_BRIEF = ["uitspraken[].tekst", "inzetten[].tekst", "inzetten[].omvang", "inzetten[].treden[].bron"];

/** There are two of everything, and of these so many that each kind is there. */
const AANTAL: Readonly<Record<string, number>> = { bijeenkomsten: 3, formuleringen: 4 };

/** What was refused or taken back, of the first talk and of the second: nobody may read it. */
export const TERUGGENOMEN = [3, 4, 7, 8].map((nummer) => `formuleringen[formuleringen-${nummer}]`);

type Map_ = Record<string, Ruw>;
interface Helften {
  readonly deelbaar: Map_;
  readonly intern: Map_;
}

/** Where an answer stands: of whose thing it is, in which list, as the how many-th. */
interface Plek {
  readonly pad: string;
  readonly lijst: string;
  readonly eigenaar: number;
  readonly hoeveelste: number;
}

/**
 * A coalition of which every declared answer is filled in, and every thing is there at least twice: one of the first
 * organisation, one of the second. Every answer that not all may see has a word of its own, if it can hold one.
 */
export function metKanaries(): {
  readonly deelbaar: string;
  readonly intern: string;
  readonly kanaries: readonly Kanarie[];
} {
  const kanaries: Kanarie[] = [];
  geteld.clear();
  const { deelbaar, intern } = vul(velden, { pad: "", lijst: "", eigenaar: 1, hoeveelste: 0 }, kanaries);
  const tekst = (boom: Map_): string => schrijfYaml({ versie: "1", ...boom });
  return { deelbaar: tekst(deelbaar), intern: tekst(intern), kanaries };
}

function vul(declaratie: Velden, plek: Plek, kanaries: Kanarie[]): Helften {
  const helften: Helften = { deelbaar: {}, intern: {} };
  for (const [sleutel, veld] of Object.entries(declaratie)) {
    const hier = { ...plek, pad: onder(plek.pad, sleutel) };
    if (isBlad(veld)) {
      const waarde = antwoord(veld, hier, kanaries);
      if (waarde !== undefined) helften[huisVan(veld)][sleutel] = waarde;
      continue;
    }
    const deel = isGroep(veld) ? vul(veld.velden, hier, kanaries) : dingen(veld, sleutel, hier, kanaries);
    for (const huis of huizenVan(veld)) helften[huis][sleutel] = deel[huis];
  }
  return helften;
}

function dingen(
  veld: Lijst,
  sleutel: string,
  plek: Plek,
  kanaries: Kanarie[],
): { readonly deelbaar: Ruw; readonly intern: Ruw } {
  const alle = Array.from({ length: AANTAL[sleutel] ?? 2 }, (_, i) => {
    const id = veld.id === undefined ? undefined : idVan(sleutel, volgende(sleutel));
    const eigenaar = plek.lijst === "" ? (i % 2) + 1 : plek.eigenaar;
    const ding = { pad: `${plek.pad}[${id ?? i + 1}]`, lijst: sleutel, eigenaar, hoeveelste: i };
    const { deelbaar, intern } = vul(veld.velden, ding, kanaries);
    return id === undefined ? { deelbaar, intern } : { deelbaar: { id, ...deelbaar }, intern: { id, ...intern } };
  });
  return { deelbaar: alle.map((d) => d.deelbaar), intern: alle.map((d) => d.intern) };
}

/** A thing has an id of its own among all lists of that name, wherever they lie. */
const geteld = new Map<string, number>();
function volgende(lijst: string): number {
  const nummer = (geteld.get(lijst) ?? 0) + 1;
  geteld.set(lijst, nummer);
  return nummer;
}

const idVan = (lijst: string, nummer: number): string => `${lijst.toLowerCase()}-${nummer}`;

/** Undefined for what would refer to a thing of its own kind: things that succeed each other in a ring. */
function antwoord(veld: Bladveld, plek: Plek, kanaries: Kanarie[]): Ruw | undefined {
  const patroon = patroonVan(plek.pad);
  const vast = VAST[patroon];
  if (vast !== undefined) return vast[plek.hoeveelste % vast.length] ?? null;
  if ("naar" in veld) return veld.naar === plek.lijst ? undefined : idVan(veld.naar, plek.eigenaar);
  if ("opties" in veld) return veld.opties[plek.hoeveelste % veld.opties.length] ?? null;
  const geheim = huisVan(veld) === "intern" || ALLEEN_EIGEN_BRIEF.includes(patroon);
  if (!geheim) return GEWOON[veld.soort](veld);
  const { ruw, woorden } = ZELDZAAM[veld.soort](kanaries.length, veld);
  kanaries.push({ pad: plek.pad, zicht: veld.zicht, eigenaar: plek.eigenaar, woorden });
  return ruw;
}

type Open = Exclude<Bladveld, { readonly opties: unknown } | { readonly naar: unknown }>;
type Maker<T> = { readonly [S in Open["soort"]]: (veld: Bladveld) => T };
const vormVan = (veld: Bladveld): string | undefined => (veld.soort === "tekst" ? veld.vorm : undefined);
const tekstVan = (veld: Bladveld): string =>
  ({ "e-mail": "iemand@voorbeeld.nl", telefoon: "0612345678", postcode: "1234 AB" })[vormVan(veld) ?? ""] ??
  "Een gewone zin.";

const GEWOON: Maker<Ruw> = {
  tekst: tekstVan,
  alineas: () => "Een gewone alinea.\nEn nog een.",
  teksten: () => ["Een gewone regel.", "Nog een regel."],
  jaNee: () => "ja",
  datum: () => "2026-05-12",
  tijd: () => "13:30",
  bedrag: () => "1000",
  getal: (veld) => String((veld.soort === "getal" ? veld.max : undefined) ?? 3),
};

/** A word that no text holds, and none of which holds another: three letters make the number. */
function onzin(nummer: number): string {
  const letters = [nummer / 676, nummer / 26, nummer].map((n) => String.fromCharCode(97 + (Math.floor(n) % 26)));
  return `zwirk${letters.join("")}`;
}

interface Zeldzaam {
  readonly ruw: Ruw;
  readonly woorden: readonly string[];
}

const zin = (nummer: number): Zeldzaam => ({ ruw: `Een ${onzin(nummer)} woord.`, woorden: [onzin(nummer)] });

/** What has no words of its own is told by its month, its minute or its amount; yes, no and small numbers by nothing. */
const ZELDZAAM: { readonly [S in Open["soort"]]: (nummer: number, veld: Bladveld) => Zeldzaam } = {
  tekst: (nummer, veld) => {
    if (vormVan(veld) === "e-mail") return { ruw: `${onzin(nummer)}@voorbeeld.nl`, woorden: [onzin(nummer)] };
    const telefoon = `069${String(nummer).padStart(7, "0")}`;
    return vormVan(veld) === "telefoon" ? { ruw: telefoon, woorden: [telefoon] } : zin(nummer);
  },
  alineas: zin,
  teksten: (nummer) => ({ ruw: [`Een ${onzin(nummer)} regel.`], woorden: [onzin(nummer)] }),
  jaNee: () => ({ ruw: "ja", woorden: [] }),
  datum: (nummer) => {
    const jaar = 2030 + (nummer % 160);
    const maand = Math.floor(nummer / 160);
    const mm = String(maand + 1).padStart(2, "0");
    return { ruw: `${jaar}-${mm}-12`, woorden: [`${jaar}-${mm}`, `${mm}-${jaar}`, `${MAANDEN[maand]} ${jaar}`] };
  },
  tijd: (nummer) => {
    const minuut = String(nummer % 60).padStart(2, "0");
    return { ruw: `03:${minuut}`, woorden: [`03:${minuut}`, `3.${minuut} uur`] };
  },
  bedrag: (nummer) => {
    const duizend = 650_000 + nummer;
    return { ruw: `87${duizend}`, woorden: [`87${duizend}`, `87.${String(duizend).replace(/(...)$/, ".$1")}`] };
  },
  getal: () => ({ ruw: "3", woorden: [] }),
};
