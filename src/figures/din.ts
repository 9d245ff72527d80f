import { opsomming } from "../dutch/opsommingen.ts";
import { aantal } from "../dutch/tellen.ts";
import { zonderPunt } from "../dutch/zinnen.ts";
import type { Figuur } from "../figuur.ts";
import { type Deel, doos, onder, tekst } from "./tekening/delen.ts";
import { BLAUW, GRIJS, INKT, RAND, VLAK, WIT } from "./tekening/kleuren.ts";
import { STAAND, tekening } from "./tekening/tekening.ts";
import { n, type Punt, pad, type Vorm } from "./tekening/vormen.ts";
import { type Woord, woord } from "./woorden.ts";

/** Efforts that belong together: the actions of a theme. */
export interface Inspanning {
  readonly naam: Woord;
  /** How much there is of it, in a few words: `zes acties, € 120.000`. */
  readonly omvang: string;
  /** The goals it serves, by their place in the list, with how many of its actions do. */
  readonly doelen: readonly { readonly doel: number; readonly acties: number }[];
}

/** A vision, the goals that make it real, and the efforts for them. */
export interface Netwerk {
  readonly visie: Woord;
  readonly doelen: readonly Woord[];
  readonly inspanningen: readonly Inspanning[];
}

/** More goals make a net in which nobody sees a line. */
const MEESTE_DOELEN = 5;
/** The lines of an effort to the goals that it serves most. */
const MEESTE_LIJNEN = 2;
const BREED = STAAND - 2;
const KOLOM = { visie: 104, doel: 148, inspanning: 140 } as const;
const TUSSEN = (BREED - KOLOM.visie - KOLOM.doel - KOLOM.inspanning) / 2;
const RUIMTE = 9;
const KOP = 18;

/** From vision to goals to efforts, main lines only. Undefined while there are no goals or no efforts. */
export function din(data: Netwerk): Figuur | undefined {
  const doelen = data.doelen.slice(0, MEESTE_DOELEN);
  const inspanningen = opVolgorde(data.inspanningen.map((i) => ({ ...i, doelen: hoofdlijnen(i, doelen.length) })));
  if (doelen.length === 0 || inspanningen.length === 0) return undefined;
  const dozen = {
    visie: [visiedoos(woord(data.visie))],
    doelen: doelen.map((d, i) => doeldoos(i + 1, woord(d))),
    inspanningen: inspanningen.map(inspanningsdoos),
  };
  const hoogte = Math.max(...Object.values(dozen).map((rij) => onder(rij, RUIMTE).hoogte));
  const xDoel = 1 + KOLOM.visie + TUSSEN;
  const xInspanning = xDoel + KOLOM.doel + TUSSEN;
  const visie = geplaatst(dozen.visie, 1, hoogte);
  const doel = geplaatst(dozen.doelen, xDoel, hoogte);
  const inspanning = geplaatst(dozen.inspanningen, xInspanning, hoogte);
  const lijnen = [
    ...doel.flatMap((d) => visie.map((v) => verbinding(v.rechts, d.links))),
    ...inspanningen.flatMap((groep, i) =>
      groep.doelen.map(({ doel: d }) => verbinding(doel[d]?.rechts ?? NUL, inspanning[i]?.links ?? NUL)),
    ),
  ];
  const noot = tekst(nootOver(data.doelen.length), { breedte: BREED, kleur: GRIJS });
  return tekening({
    breedte: STAAND,
    hoogte: KOP + hoogte + 4 + (noot.hoogte > 0 ? noot.hoogte + 6 : 0),
    vormen: [
      ...koppen([
        ["Visie", 1, KOLOM.visie],
        ["Doelen", xDoel, KOLOM.doel],
        ["Inspanningen", xInspanning, KOLOM.inspanning],
      ]),
      ...lijnen,
      ...[...visie, ...doel, ...inspanning].flatMap((d) => d.vormen),
      ...noot.op(1, KOP + hoogte + 6),
    ],
    alt: altVan(data.visie, doelen, inspanningen),
    data: [data.visie, doelen, inspanningen.map((i) => i.naam)],
  });
}

const NUL: Punt = { x: 0, y: 0 };

const hoofdlijnen = (i: Inspanning, doelen: number): Inspanning["doelen"] =>
  i.doelen
    .filter((d) => d.doel < doelen && d.acties > 0)
    .toSorted((a, b) => b.acties - a.acties || a.doel - b.doel)
    .slice(0, MEESTE_LIJNEN);

/** So that lines cross as little as they can: by the goals that each serves. */
function opVolgorde(inspanningen: readonly Inspanning[]): readonly Inspanning[] {
  const zwaarte = ({ doelen }: Inspanning): number =>
    doelen.length === 0 ? 99 : doelen.reduce((s, d) => s + d.doel, 0) / doelen.length;
  return inspanningen.toSorted((a, b) => zwaarte(a) - zwaarte(b));
}

const koppen = (rij: readonly (readonly [string, number, number])[]): readonly Vorm[] =>
  rij.flatMap(([woorden, x, breedte]) =>
    tekst(woorden, { breedte, maat: 10.5, dikte: "vet", kleur: BLAUW, uitlijning: "midden" }).op(x, 1),
  );

const visiedoos = (woorden: string): Deel =>
  doos(tekst(woorden, { breedte: KOLOM.visie - 18, maat: 10, kleur: WIT, uitlijning: "midden" }), {
    vulling: BLAUW,
    hoek: 10,
    marge: { x: 9, y: 12 },
  });

const doeldoos = (nr: number, woorden: string): Deel =>
  doos(
    onder([
      tekst(`Doel ${nr}`, { breedte: KOLOM.doel - 14, dikte: "vet", kleur: BLAUW }),
      tekst(woorden, { breedte: KOLOM.doel - 14, kleur: INKT }),
    ]),
    { vulling: VLAK, lijn: BLAUW, marge: { x: 7, y: 5 } },
  );

const inspanningsdoos = ({ naam, omvang }: Inspanning): Deel =>
  doos(
    onder([
      tekst(woord(naam), { breedte: KOLOM.inspanning - 14, dikte: "vet", kleur: INKT }),
      tekst(omvang, { breedte: KOLOM.inspanning - 14, kleur: GRIJS }),
    ]),
    { vulling: WIT, lijn: RAND, dikte: 1.2, marge: { x: 7, y: 5 } },
  );

/** Boxes spread over the height of the drawing, with where their lines begin and end. */
function geplaatst(dozen: readonly Deel[], x: number, hoogte: number) {
  const vrij = hoogte - dozen.reduce((s, d) => s + d.hoogte, 0);
  const tussen = vrij / (dozen.length + 1);
  return dozen.map((d, i) => {
    const eerder = dozen.slice(0, i).reduce((s, e) => s + e.hoogte, 0);
    // With little room left, the outer boxes stand at the edges and the room goes between them.
    const krap = dozen.length > 1 && tussen < RUIMTE;
    const y = KOP + eerder + (krap ? (vrij / (dozen.length - 1)) * i : tussen * (i + 1)) + 2;
    const midden = y + d.hoogte / 2;
    return { vormen: d.op(x, y), links: { x, y: midden }, rechts: { x: x + d.breedte, y: midden } };
  });
}

function verbinding(van: Punt, naar: Punt): Vorm {
  const halverwege = (van.x + naar.x) / 2;
  const punten = [{ x: halverwege, y: van.y }, { x: halverwege, y: naar.y }, naar];
  const kromme = punten.map(({ x, y }) => `${n(x)} ${n(y)}`).join(" ");
  return pad(`M${n(van.x)} ${n(van.y)}C${kromme}`, { lijn: RAND, dikte: 1.4 });
}

const nootOver = (doelen: number): string => {
  const rest = doelen - MEESTE_DOELEN;
  if (rest <= 0) return "";
  return rest === 1
    ? "Het zesde doel staat niet in deze figuur."
    : `Nog ${aantal(rest, "doel", "doelen")} staan niet in deze figuur.`;
};

const altVan = (visie: Woord, doelen: readonly Woord[], inspanningen: readonly Inspanning[]): readonly string[] => [
  `Een netwerk van visie naar ${aantal(doelen.length, "doel", "doelen")} en ${aantal(inspanningen.length, "groep", "groepen")} inspanningen.`,
  ...inspanningen.map(({ naam, omvang, doelen: lijnen }) => {
    const nummers = lijnen.map(({ doel }) => String(doel + 1)).toSorted();
    const waarvoor = nummers.length === 0 ? "zonder doel" : `voor doel ${opsomming(nummers)}`;
    return `${zonderPunt(woord(naam))} (${omvang}) ${waarvoor}.`;
  }),
  ...doelen.map((d, i) => `Doel ${i + 1}: ${zonderPunt(woord(d))}.`),
  `Visie: ${zonderPunt(woord(visie))}.`,
];
