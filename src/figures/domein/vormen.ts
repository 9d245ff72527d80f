import { bovenaan, type Deel, naast, onder, rooster, tekst } from "../tekening/delen.ts";
import { BLAUW, GRIJS, INKT, VLAK, WIT } from "../tekening/kleuren.ts";
import { type Merk, merkVan, type Partner, staal } from "../tekening/partners.ts";
import { STAAND } from "../tekening/tekening.ts";
import { ei, ellips, rechthoek, type Vorm } from "../tekening/vormen.ts";
import { type Woord, woord } from "../woorden.ts";
import type { Onderwerp } from "./onderwerp.ts";

const BREED = STAAND - 2;
const TUSSEN = 8;
/** The domain lies this far inside the drawing, so that partners stick out of it at both sides of a row. */
const RAND_IN = 6;

interface Partnervorm {
  readonly buiten: Deel;
  readonly binnen: Deel;
  readonly merk: Merk;
  readonly breedte: number;
}

interface Gegevens {
  readonly titel: Woord;
  readonly partners: readonly Partner[];
  readonly onderwerpen: readonly Onderwerp[];
}

/** The domain as a large shape; each partner reaches into it with its own topics, and what is shared lies in the middle. */
export function vormen({ titel, partners, onderwerpen }: Gegevens): Deel {
  const bovenrij = Math.ceil(partners.length / 2);
  const gemaakt = partners.map((p, i) => {
    const rij = i < bovenrij ? bovenrij : partners.length - bovenrij;
    return partnervorm(p, merkVan(i), eigenVan(onderwerpen, p), Math.min(190, (BREED - 24 - (rij - 1) * TUSSEN) / rij));
  });
  const [boven, onderaan] = [gemaakt.slice(0, bovenrij), gemaakt.slice(bovenrij)];
  const kern = kernVan(titel, partners, onderwerpen);
  const [bu, bi, ou, oi] = [
    maat(boven, "buiten"),
    maat(boven, "binnen"),
    maat(onderaan, "buiten"),
    maat(onderaan, "binnen"),
  ];
  const domein = { x: 0, y: bu, breedte: BREED, hoogte: bi + kern.hoogte + 20 + (onderaan.length === 0 ? 8 : oi) };
  const hoogte = domein.y + domein.hoogte + ou;
  const vlakken: Deel = {
    breedte: BREED,
    hoogte,
    op: (x, y) => [
      rechthoek({ ...domein, x, y: y + domein.y }, { vulling: VLAK, lijn: BLAUW, dikte: 1.6 }, 30),
      ...rijVan(boven, x, y + domein.y, "boven"),
      ...rijVan(onderaan, x, y + domein.y + domein.hoogte, "onder"),
      ...kern.op(x + 20, y + domein.y + bi + 10),
    ],
  };
  return onder([vlakken, verklaring()], 8);
}

const maat = (rij: readonly Partnervorm[], deel: "buiten" | "binnen"): number =>
  Math.max(0, ...rij.map((p) => p[deel].hoogte + (deel === "buiten" ? 20 : 22)));

/** The topics that matter to this partner alone. */
const eigenVan = (onderwerpen: readonly Onderwerp[], p: Partner): readonly Onderwerp[] =>
  onderwerpen.filter((o) => o.bij.length === 1 && o.bij[0]?.partner === p.id);

function partnervorm(p: Partner, merk: Merk, eigen: readonly Onderwerp[], breedte: number): Partnervorm {
  const tekstbreed = breedte - 40;
  const naam = tekst(woord(p.naam), {
    breedte: tekstbreed,
    maat: 9.5,
    dikte: "vet",
    kleur: BLAUW,
    uitlijning: "midden",
  });
  return {
    merk,
    breedte,
    buiten: onder([midden(staal(merk), tekstbreed), naam], 2),
    binnen: onder(
      eigen.map((o) => punt(o, tekstbreed, "")),
      3,
    ),
  };
}

const midden = (deel: Deel, breedte: number): Deel => ({
  breedte,
  hoogte: deel.hoogte,
  op: (x, y) => deel.op(x + (breedte - deel.breedte) / 2, y),
});

/** A topic with its dot; whose it is stands below it. */
function punt(o: Onderwerp, breedte: number, letters: string): Deel {
  const stip: Deel = {
    breedte: 8,
    hoogte: 10,
    op: (x, y) => [
      ellips({ x: x + 4, y: y + 5.5 }, 3, 3, { vulling: o.open === true ? WIT : BLAUW, lijn: BLAUW, dikte: 1.1 }),
    ],
  };
  const woorden = onder([
    tekst(`${woord(o.naam)}${o.open === true ? " (nog open)" : ""}`, { breedte: breedte - 12, kleur: INKT }),
    tekst(letters, { breedte: breedte - 12, dikte: "vet", kleur: GRIJS }),
  ]);
  return bovenaan([stip, woorden], 4);
}

function kernVan(titel: Woord, partners: readonly Partner[], onderwerpen: readonly Onderwerp[]): Deel {
  const breedte = BREED - 40;
  const gedeeld = onderwerpen.filter((o) => o.bij.length !== 1 || partners.every((p) => p.id !== o.bij[0]?.partner));
  const kolom = (breedte - 16) / 2;
  return onder(
    [
      tekst(woord(titel), { breedte, maat: 11.5, dikte: "vet", kleur: BLAUW, uitlijning: "midden" }),
      rooster(
        gedeeld.map((o) => punt(o, kolom, lettersVan(o, partners))),
        2,
        { x: 16, y: 5 },
      ),
    ],
    7,
  );
}

const lettersVan = (o: Onderwerp, partners: readonly Partner[]): string =>
  partners.flatMap((p, i) => (o.bij.some((b) => b.partner === p.id) ? [merkVan(i).letter] : [])).join(" · ");

function rijVan(rij: readonly Partnervorm[], x: number, grens: number, kant: "boven" | "onder"): readonly Vorm[] {
  const breed = rij.reduce((som, p) => som + p.breedte + TUSSEN, -TUSSEN);
  return rij.flatMap((p, i) => {
    const links = x + (BREED - breed) / 2 + rij.slice(0, i).reduce((som, q) => som + q.breedte + TUSSEN, 0);
    const [uit, erin] = [maat(rij, "buiten"), maat([p], "binnen")];
    const top = kant === "boven" ? grens - uit : grens - erin;
    const vak = { x: links, y: top + (kant === "boven" ? 1 : -1), breedte: p.breedte, hoogte: uit + erin - RAND_IN };
    const naamY = kant === "boven" ? grens - p.buiten.hoogte - 4 : grens + 6;
    const eigenY = kant === "boven" ? grens + 6 : grens - p.binnen.hoogte - 6;
    return [
      ei(vak, { vulling: p.merk.kleur, dekking: 0.16, lijn: p.merk.kleur, dikte: 1.8 }),
      ...p.buiten.op(links + 20, naamY),
      ...p.binnen.op(links + 20, eigenY),
    ];
  });
}

const verklaring = (): Deel =>
  naast(
    [
      tekst(
        "In het midden: gedeelde onderwerpen, met de letters van de partners. In een vorm: wat voor één partner telt.",
        {
          breedte: BREED,
          kleur: GRIJS,
        },
      ),
    ],
    0,
  );
