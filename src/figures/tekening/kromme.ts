import { n, type Punt, pad, type Verf, type Vorm, veelhoek } from "./vormen.ts";

/** A curve: where it is at `t`. */
export type Kromme = (t: number) => Punt;

const EPS = 1e-4;

/** Where the curve heads at `t`: how far it goes per unit of `t`. */
const richting = (k: Kromme, t: number): Punt => {
  const [a, b] = [k(t - EPS), k(t + EPS)];
  return { x: (b.x - a.x) / (2 * EPS), y: (b.y - a.y) / (2 * EPS) };
};

/** The curve from `van` to `tot`, in smooth pieces. */
export function langs(k: Kromme, van: number, tot: number, verf: Verf, stukken = 24): Vorm {
  const h = (tot - van) / stukken;
  const begin = k(van);
  const delen = Array.from({ length: stukken }, (_, i) => {
    const [t0, t1] = [van + i * h, van + (i + 1) * h];
    const [p0, p1, d0, d1] = [k(t0), k(t1), richting(k, t0), richting(k, t1)];
    const punten = [
      { x: p0.x + (d0.x * h) / 3, y: p0.y + (d0.y * h) / 3 },
      { x: p1.x - (d1.x * h) / 3, y: p1.y - (d1.y * h) / 3 },
      p1,
    ];
    return `C${punten.map(({ x, y }) => `${n(x)} ${n(y)}`).join(" ")}`;
  });
  return pad(`M${n(begin.x)} ${n(begin.y)}${delen.join("")}`, verf);
}

/** An arrowhead with its point at `op`, along `hoek` in radians. */
export function pijlpunt(op: Punt, hoek: number, kleur: string, maat = 6): Vorm {
  const punt = (d: number): Punt => ({
    x: op.x - maat * Math.cos(hoek + d),
    y: op.y - maat * Math.sin(hoek + d),
  });
  return veelhoek([op, punt(0.45), punt(-0.45)], { vulling: kleur });
}

/** An arrowhead on a curve, in the direction it runs. */
export function pijlOp(k: Kromme, t: number, kleur: string, maat = 6): Vorm {
  const d = richting(k, t);
  return pijlpunt(k(t), Math.atan2(d.y, d.x), kleur, maat);
}
