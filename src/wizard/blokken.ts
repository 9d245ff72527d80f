import { geteld } from "../dutch/tellen.ts";
import type { Blok, Dingblok, Lijstblok, Veldenblok } from "../plan/stap.ts";
import { huidig } from "./antwoord.ts";
import { type Dingvraag, dinghalten, veldenVan } from "./ding.ts";
import { vraagtNaar } from "./hervatten.ts";
import { lijsthalte } from "./lijst.ts";
import { bekijkRij } from "./lijstacties.ts";
import { lijsttabel } from "./lijsttabel.ts";
import {
  bronVan,
  diepteVan,
  isSelectie,
  type Lijstvraag,
  lijstVan,
  openVragen,
  rijenVan,
  vragenOver,
} from "./lijstvraag.ts";
import { type Deel, OPEN, type Regel, regelsVan } from "./overzichtregels.ts";
import { isVanToepassing } from "./paden.ts";
import { dingPlek, WORTEL } from "./plek.ts";
import { type Halte, mits } from "./rit.ts";
import type { Sessie } from "./sessie.ts";
import { verdiepingsaanbod } from "./verdieping.ts";
import { vrijgavehalte } from "./vrijgave.ts";

/** A block of a step as it is asked in this sitting. */
export interface Onderdeelblok {
  readonly titel: string;
  /** Whether what stands at this path is asked about in it. */
  bevat(pad: string): boolean;
  /** Whether it applies now. */
  geldt(): boolean;
  /** Whether all of it is asked only on request; it then stands in the menu at the end. */
  alleenVerdieping(): boolean;
  /** How many questions on request have no answer yet. */
  extra(): number;
  readonly halten: readonly Halte[];
  /** The same, with everything that is asked only on request in between. */
  readonly volledig: readonly Halte[];
  /** The lines of the review. */
  overzicht(): Deel | undefined;
}

export function maakBlok(s: Sessie, blok: Blok): Onderdeelblok {
  const geldt = (): boolean => blok.als === undefined || blok.als(s.boek.coalitie, s.gang);
  const deel = blokdeel(s, blok);
  const bevat = (pad: string): boolean => vraagtNaar(blok, pad);
  return {
    titel: blok.titel,
    ...deel,
    bevat,
    geldt,
    halten: mits(geldt, deel.halten),
    volledig: mits(geldt, deel.volledig),
  };
}

type Blokdeel = Omit<Onderdeelblok, "titel" | "geldt" | "bevat">;

function blokdeel(s: Sessie, blok: Blok): Blokdeel {
  switch (blok.soort) {
    case "velden":
      return velden(s, { plek: WORTEL, velden: blok.velden, bij: () => ({ blok: blok.titel }) }, blok);
    case "ding":
      return velden(s, { plek: plekVan(s, blok), velden: blok.velden, bij: () => ({ blok: blok.titel }) }, blok);
    case "lijst":
      return lijst(s, blok);
    case "vrijgave": {
      const halten = [vrijgavehalte(s, blok.titel)];
      return { halten, volledig: halten, alleenVerdieping: () => false, extra: () => 0, overzicht: () => undefined };
    }
  }
}

/** The thing that a block asks about. */
export const plekVan = (s: Sessie, blok: Dingblok) =>
  dingPlek(s.boek, blok.lijst, () => blok.welk(s.boek.coalitie, s.gang), blok.nieuw);

function velden(s: Sessie, vraag: Dingvraag, { titel }: Veldenblok | Dingblok): Blokdeel {
  const alle = veldenVan(vraag);
  const verdieping = () =>
    alle.filter(
      ({ pad, veld }) =>
        diepteVan(s, pad, veld.diepte) === "verdieping" && isVanToepassing(s.boek.coalitie, pad, vraag.plek.nieuw),
    );
  const open = () => verdieping().filter(({ pad }) => huidig(s, pad) === undefined);
  const kern = dinghalten(s, vraag, "kern");
  const volledig = dinghalten(s, vraag, "alles");
  const aanbod = verdiepingsaanbod(s, titel, verdieping, dinghalten(s, vraag, "verdieping"));
  return {
    halten: s.verdieping ? volledig : [...kern, ...aanbod],
    volledig,
    alleenVerdieping: () => kern.length === 0,
    extra: () => open().length,
    overzicht: () => ({ titel, regels: regelsVan(s, vraag) }),
  };
}

/** The list that a block asks about. */
export const lijstvraagVan = (blok: Lijstblok): Lijstvraag => ({
  plek: WORTEL,
  naam: blok.lijst,
  titel: blok.titel,
  uitleg: blok.uitleg,
  velden: blok.velden,
  past: blok.past,
  vanGang: blok.vanGang,
  alleenKijken: blok.alleenKijken,
});

function lijst(s: Sessie, blok: Lijstblok): Blokdeel {
  const l = lijstvraagVan(blok);
  const halte = lijsthalte(s, l);
  const dieper = (): boolean =>
    lijstVan(l).diepte === "verdieping" || (rijenVan(s, l).length === 0 && isSelectie(l)) || !heeftKern(l);
  return {
    halten: [halte],
    volledig: [halte],
    alleenVerdieping: dieper,
    extra: () => (rijenVan(s, l).length === 0 ? 1 : openVragen(s, l, "verdieping")),
    overzicht: () => (staatErIets(s, l) ? lijstdeel(s, l, halte) : undefined),
  };
}

const heeftKern = (l: Lijstvraag): boolean =>
  veldenVan({ plek: { ...WORTEL, pad: () => `${l.naam}[]` }, velden: l.velden, bij: () => ({ blok: "" }) }).some(
    ({ veld }) => veld.diepte === "kern",
  );

/** A list that only asks more about things is shown once something of that is known. */
const staatErIets = (s: Sessie, l: Lijstvraag): boolean =>
  bronVan(l) !== undefined ||
  (["kern", "verdieping"] as const).some((diepte) => vragenOver(s, l, diepte).some(({ beantwoord }) => beantwoord));

const lijstdeel = (s: Sessie, l: Lijstvraag, halte: Halte): Deel => ({
  titel: l.titel,
  regels: [lijstregel(s, l, halte)],
  tabel: rijenVan(s, l).length > 0 ? lijsttabel(s, l) : undefined,
  rijen: rijregels(s, l),
});

/** Each thing of a list with its short answers; opening it shows all of them. */
function rijregels(s: Sessie, l: Lijstvraag): readonly Regel[] {
  const { rijen } = lijsttabel(s, l);
  // The table then has a last column that says how much, which a line says in words.
  const tot = openVragen(s, l, "kern") > 0 ? -1 : undefined;
  return rijenVan(s, l).map(({ pad, naam }, i) => {
    const open = openVragen(s, l, "kern", pad);
    const cellen = (rijen[i] ?? []).slice(2, tot);
    const nog = open === 0 ? [] : [`nog ${geteld(open, "vraag", "vragen")} open`];
    return {
      vraag: naam,
      antwoord: [...cellen, ...nog].filter((cel) => cel !== "").join(" · "),
      halte: { geldt: () => true, bezoek: async () => (await bekijkRij(s, l, pad)).uitkomst },
    };
  });
}

function lijstregel(s: Sessie, l: Lijstvraag, halte: Halte): Regel {
  const [regel] = regelsVan(s, { plek: WORTEL, velden: [l.naam], bij: () => ({ blok: l.titel }) });
  const [aantal, open] = [rijenVan(s, l).length, openVragen(s, l, "kern")];
  const [een, meer] = lijstVan(l).naam;
  const telling = `${geteld(aantal, een, meer)}${open > 0 ? ` (${geteld(open, "vraag", "vragen")} open)` : ""}`;
  const vraag = bronVan(l) === undefined ? l.titel : lijstVan(l).vraag;
  return { vraag, antwoord: aantal === 0 ? (regel?.antwoord ?? OPEN) : telling, halte };
}
