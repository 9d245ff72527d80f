import { lijn, type Punt, rechthoek, type Vak, type Verf, type Vorm } from "./vormen.ts";

/** How a surface is told from another without its colour. */
export const PATRONEN = ["vol", "schuin", "liggend", "terug", "staand", "ruit"] as const;
export type Patroon = (typeof PATRONEN)[number];

const stap = (van: number, tot: number, afstand: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((tot - van) / afstand - 0.001) - 1) }, (_, i) => van + (i + 1) * afstand);

/** The lines y = x + c (or mirrored) as far as they lie in the rectangle. */
function schuin(v: Vak, afstand: number, spiegel: (p: Punt) => Punt): readonly [Punt, Punt][] {
  return stap(-v.breedte, v.hoogte, afstand).map((c) => {
    const van = { x: Math.max(0, -c), y: Math.max(0, c) };
    const tot = Math.min(v.breedte, v.hoogte - c);
    return [spiegel(van), spiegel({ x: tot, y: tot + c })];
  });
}

function lijnen(v: Vak, patroon: Patroon, afstand: number): readonly [Punt, Punt][] {
  const over = (p: Punt): Punt => ({ x: v.breedte - p.x, y: p.y });
  switch (patroon) {
    case "vol":
      return [];
    case "schuin":
      return schuin(v, afstand * 1.4, over);
    case "terug":
      return schuin(v, afstand * 1.4, (p) => p);
    case "liggend":
      return stap(0, v.hoogte, afstand).map((y) => [
        { x: 0, y },
        { x: v.breedte, y },
      ]);
    case "staand":
      return stap(0, v.breedte, afstand).map((x) => [
        { x, y: 0 },
        { x, y: v.hoogte },
      ]);
    case "ruit":
      return [...lijnen(v, "schuin", afstand * 1.3), ...lijnen(v, "terug", afstand * 1.3)];
  }
}

/** A rectangle with a pattern over it. The lines are drawn one by one: not every reader of SVG knows `pattern`. */
export const gearceerd = (v: Vak, verf: Verf, patroon: Patroon, inkt: string, afstand = 4): readonly Vorm[] => [
  rechthoek(v, verf.lijn === undefined ? verf : { vulling: verf.vulling ?? "none" }),
  ...lijnen(v, patroon, afstand).map(([a, b]) =>
    lijn({ x: v.x + a.x, y: v.y + a.y }, { x: v.x + b.x, y: v.y + b.y }, { lijn: inkt, dikte: 0.9 }),
  ),
  ...(verf.lijn === undefined ? [] : [rechthoek(v, { ...verf, vulling: "none" })]),
];
