import { tekstbreedte } from "../../src/figures/tekst/meten.ts";
import type { Figuur } from "../../src/figuur.ts";

/** A line of text on a drawing, with the room its letters take. */
export interface Tekstvak {
  readonly tekst: string;
  readonly maat: number;
  readonly kleur: string;
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

const TEKST = /<text ([^>]*)>([^<]*)<\/text>/g;
const attribuut = (tag: string, naam: string): string => new RegExp(`(?:^|\\s)${naam}="([^"]*)"`).exec(tag)?.[1] ?? "";
const ontsnapt = (xml: string): string =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** Every line of text: from the tops of its capitals to the feet of its long letters. */
export function tekstenOp({ svg }: Figuur): readonly Tekstvak[] {
  return [...svg.matchAll(TEKST)].map(([, tag = "", inhoud = ""]) => {
    const tekst = ontsnapt(inhoud);
    const maat = Number(attribuut(tag, "font-size"));
    const breedte = tekstbreedte(tekst, { maat, dikte: attribuut(tag, "font-weight") === "bold" ? "vet" : "gewoon" });
    const [x, y] = [Number(attribuut(tag, "x")), Number(attribuut(tag, "y"))];
    const deel = { "": 0, middle: 0.5, end: 1 }[attribuut(tag, "text-anchor")] ?? 0;
    const links = x - breedte * deel;
    return {
      tekst,
      maat,
      kleur: attribuut(tag, "fill"),
      links,
      rechts: links + breedte,
      boven: y - 0.65 * maat,
      onder: y + 0.2 * maat,
    };
  });
}

/** The words on a drawing, line by line. */
export const woordenOp = (figuur: Figuur): string =>
  tekstenOp(figuur)
    .map(({ tekst }) => tekst)
    .join(" ");

/** Pairs of lines of text that lie over each other. */
export function overlap(figuur: Figuur): readonly string[] {
  const vakken = tekstenOp(figuur);
  return vakken.flatMap((a, i) =>
    vakken
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.rechts, b.rechts) - Math.max(a.links, b.links) > 0.5 &&
          Math.min(a.onder, b.onder) - Math.max(a.boven, b.boven) > 0.5,
      )
      .map((b) => `${a.tekst} | ${b.tekst}`),
  );
}

const GETALLEN: Readonly<Record<string, readonly [horizontaal: readonly string[], verticaal: readonly string[]]>> = {
  rect: [["x"], ["y"]],
  line: [
    ["x1", "x2"],
    ["y1", "y2"],
  ],
};

/** What sticks out of the drawing: letters, boxes and lines. */
export function erbuiten(figuur: Figuur): readonly string[] {
  const { breedte, hoogte } = figuur;
  const past = (x: number, y: number): boolean => x >= -0.01 && y >= -0.01 && x <= breedte + 0.01 && y <= hoogte + 0.01;
  const letters = tekstenOp(figuur)
    .filter((t) => !past(t.links, t.boven) || !past(t.rechts, t.onder))
    .map((t) => t.tekst);
  const vormen = [...figuur.svg.matchAll(/<(rect|line) ([^>]*)>/g)].filter(([, soort = "", tag = ""]) => {
    const getal = (naam: string): number => Number(attribuut(tag, naam) || 0);
    const [horizontaal = [], verticaal = []] = GETALLEN[soort] ?? [];
    return (
      horizontaal.some((naam, i) => !past(getal(naam), getal(verticaal[i] ?? ""))) ||
      (soort === "rect" && !past(getal("x") + getal("width"), getal("y") + getal("height")))
    );
  });
  const punten = [...figuur.svg.matchAll(/points="([^"]*)"/g)]
    .flatMap(([, lijst = ""]) => lijst.split(" "))
    .filter((punt) => {
      const [x = 0, y = 0] = punt.split(",").map(Number);
      return !past(x, y);
    });
  return [...letters, ...vormen.map(([tag]) => tag), ...punten];
}
