import { lijstVan } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import {
  alleVelden,
  dingPad,
  isLijst,
  leesPad,
  onder,
  padenVan,
  patroonVan,
  schrijfPad,
  waardeBij,
} from "../domain/pad.ts";
import type { Verwijsbaar } from "../domain/velden.ts";
import { leesNaam } from "../dutch/lezen.ts";
import type { Boek } from "./boek.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import { lijstOp } from "./paden.ts";
import { naamVanDing } from "./tonen.ts";

type Dingen = readonly { readonly id?: string }[] | undefined;

/** The patterns of the lists that a reference can point into: `doelen[].indicatoren`. */
const LIJSTEN: ReadonlyMap<string, string> = new Map(
  [...alleVelden(velden)].flatMap(({ patroon, veld }) => {
    const naam = patroon.split(".").at(-1) ?? "";
    return isLijst(veld) && veld.id !== undefined && !patroon.startsWith("schets.") ? [[naam, patroon] as const] : [];
  }),
);

/** Everything that a reference into this list can point at, with how it is called. */
export function doelenVan(naar: Verwijsbaar, coalitie: Coalitie, vanuit = ""): readonly Keuzemogelijkheid[] {
  const lijsten = padenVan(coalitie, LIJSTEN.get(naar) ?? naar);
  const eigen = lijsten.filter((lijst) => binnenHetzelfde(lijst, vanuit));
  return (eigen.length > 0 ? eigen : lijsten).flatMap((lijst) =>
    lijstVan(waardeBij(coalitie, lijst) as Dingen).flatMap((ding, i) =>
      ding.id === undefined ? [] : [{ waarde: ding.id, naam: naamVanDing(lijstOp(lijst), ding, i, coalitie) }],
    ),
  );
}

/** What the thing with this id is called; undefined where nothing has it. */
export function naamVanDoel(naar: Verwijsbaar, coalitie: Coalitie, id: string): string | undefined {
  for (const lijst of padenVan(coalitie, LIJSTEN.get(naar) ?? naar)) {
    const dingen = lijstVan(waardeBij(coalitie, lijst) as Dingen);
    const plaats = dingen.findIndex((ding) => ding.id === id);
    if (plaats >= 0) return naamVanDing(lijstOp(lijst), dingen[plaats], plaats, coalitie);
  }
  return undefined;
}

/** An option belongs to its own pass: from within a pass only that one’s are offered. */
const binnenHetzelfde = (lijst: string, vanuit: string): boolean => {
  const ding = schrijfPad((leesPad(lijst) ?? []).slice(0, 2));
  return ding.endsWith("]") && vanuit.startsWith(ding);
};

const NIEUW_VELD: Partial<Readonly<Record<Verwijsbaar, string>>> = {
  organisaties: "naam",
  personen: "achternaam",
  onderwerpen: "naam",
  themas: "naam",
  gremia: "naam",
  bijeenkomsten: "benaming",
  doelen: "tekst",
  uitdagingen: "tekst",
  acties: "titel",
  afspraken: "wat",
  inzetten: "tekst",
  visies: "kern",
  risicos: "risico",
  besluiten: "stuk",
  bezegelingen: "titel",
};

/** The parts of a name, in the order in which it is said. */
export const NAAMDELEN = ["aanhefvorm", "titel", "voorletters", "voornaam", "tussenvoegsel", "achternaam"] as const;

/** The patterns of what is known of a thing that was made on the spot: its name. */
export const NAAMVELDEN: ReadonlySet<string> = new Set([
  ...Object.entries(NIEUW_VELD).map(([naar, veld]) => `${LIJSTEN.get(naar) ?? naar}[].${veld}`),
  ...NAAMDELEN.map((deel) => `personen[].${deel}`),
]);

/** Whether something can be made on the spot by its name alone. */
export const kanNieuw = (naar: Verwijsbaar): boolean => NIEUW_VELD[naar] !== undefined;

/** Of whom something new is: the field of it, and where it is asked the fields beside it that say so. */
const VAN_WIE: Partial<Readonly<Record<Verwijsbaar, string>>> = { personen: "organisatie", inzetten: "partner" };
const NAAST = ["organisatie", "partner", "partners", "wie"];

/**
 * Makes it by its name, or finds the one that is called so already; `bij` is the path of the question. Whose it is follows
 * from the partner that stands beside that question. Returns its id.
 */
export function maakNieuw(naar: Verwijsbaar, naam: string, boek: Boek, bij: string): string {
  const daar = doelenVan(naar, boek.coalitie).find((doel) => doel.naam.toLowerCase() === naam.trim().toLowerCase());
  if (daar !== undefined) return daar.waarde;
  const lijst = LIJSTEN.get(naar) ?? naar;
  const begin = naar === "personen" ? leesNaam(naam) : { [NIEUW_VELD[naar] ?? "naam"]: naam.trim() };
  const laatste = leesPad(boek.voegToe(lijst, { ...begin, ...vanWie(naar, boek.coalitie, bij) }))?.at(-1);
  return laatste !== undefined && "ding" in laatste ? laatste.ding : "";
}

function vanWie(naar: Verwijsbaar, coalitie: Coalitie, bij: string): Readonly<Record<string, string>> {
  const veld = VAN_WIE[naar];
  const boven = bij.slice(0, Math.max(0, bij.lastIndexOf(".")));
  // Beside a question at the root stands everything.
  if (veld === undefined || !boven.endsWith("]")) return {};
  const partners = NAAST.flatMap((sleutel) => {
    const waarde = waardeBij(coalitie, onder(boven, sleutel));
    return Array.isArray(waarde) ? waarde : typeof waarde === "string" ? [waarde] : [];
  });
  return partners.length === 1 ? { [veld]: String(partners[0]) } : {};
}

/** The paths of the things with an id that lie within a thing: what would go with it. */
export function dingenIn(coalitie: Coalitie, pad: string): readonly string[] {
  const binnen = patroonVan(pad);
  return [...LIJSTEN.values()]
    .filter((patroon) => patroon.startsWith(`${binnen}.`))
    .flatMap((patroon) => padenVan(coalitie, `${pad}${patroon.slice(binnen.length)}`))
    .flatMap((lijst) => lijstVan(waardeBij(coalitie, lijst) as Dingen).map((ding, i) => dingPad(lijst, ding, i)));
}
