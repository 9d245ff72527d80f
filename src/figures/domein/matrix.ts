import { type Deel, naast, onder, tekst, verdeeld } from "../tekening/delen.ts";
import { BLAUW, GRIJS, INKT, LIJN, VLAK, WIT } from "../tekening/kleuren.ts";
import { legenda, merkVan, type Partner } from "../tekening/partners.ts";
import { HOOGST, LIGGEND, STAAND } from "../tekening/tekening.ts";
import { ellips, lijn, type Punt, rechthoek, regel, type Vorm } from "../tekening/vormen.ts";
import { woord } from "../woorden.ts";
import type { Onderwerp } from "./onderwerp.ts";

const KOP = 22;

interface Maten {
  readonly breed: number;
  readonly naam: number;
  readonly kolom: number;
}

/** Topics by partner, in as many parts as it takes, each with its heads and legend. */
export function matrix(
  partners: readonly Partner[],
  onderwerpen: readonly Onderwerp[],
): readonly { readonly deel: Deel; readonly onderwerpen: readonly Onderwerp[] }[] {
  const breed = (partners.length > 16 ? LIGGEND : STAAND) - 2;
  const kolom = Math.max(16, Math.min(30, (breed - 150) / partners.length));
  const maten = { breed, kolom, naam: breed - kolom * partners.length };
  const uitleg = onder(
    [
      stippen(),
      legenda(
        partners.map((partner, i) => ({ partner, merk: merkVan(i) })),
        [],
        breed,
      ),
    ],
    6,
  );
  const rijen = onderwerpen.map((o, i) => rij(o, partners, maten, i));
  const delen = verdeeld(rijen, 0, Math.max(160, HOOGST - KOP - uitleg.hoogte - 8));
  return delen.map((eigen, i) => {
    const vanaf = delen.slice(0, i).flat().length;
    return {
      deel: onder([onder([kop(partners, maten), ...eigen]), uitleg], 8),
      onderwerpen: onderwerpen.slice(vanaf, vanaf + eigen.length),
    };
  });
}

const kop = (partners: readonly Partner[], { breed, naam, kolom }: Maten): Deel => ({
  breedte: breed,
  hoogte: KOP,
  op: (x, y) => [
    rechthoek({ x, y, breedte: breed, hoogte: KOP }, { vulling: VLAK }),
    regel("Onderwerp", { x: x + 4, y: y + 14.5 }, { maat: 9.5, dikte: "vet" }, BLAUW, "begin"),
    ...partners.map((_, i) =>
      regel(
        merkVan(i).letter,
        { x: x + naam + (i + 0.5) * kolom, y: y + 14.5 },
        { maat: 9.5, dikte: "vet" },
        BLAUW,
        "midden",
      ),
    ),
  ],
});

function rij(o: Onderwerp, partners: readonly Partner[], { breed, naam, kolom }: Maten, plaats: number): Deel {
  const woorden = tekst(`${woord(o.naam)}${o.open === true ? " (nog open)" : ""}`, {
    breedte: naam - 10,
    kleur: o.open === true ? GRIJS : INKT,
  });
  const hoogte = woorden.hoogte + 7;
  return {
    breedte: breed,
    hoogte,
    op: (x, y) => [
      ...(plaats % 2 === 1 ? [rechthoek({ x, y, breedte: breed, hoogte }, { vulling: "#F6F8FB" })] : []),
      lijn({ x, y: y + hoogte }, { x: x + breed, y: y + hoogte }, { lijn: LIJN, dikte: 0.6 }),
      ...woorden.op(x + 4, y + (hoogte - woorden.hoogte) / 2),
      ...partners.flatMap((p, i) => {
        const bij = o.bij.find((b) => b.partner === p.id);
        return bij === undefined ? [] : [stip({ x: x + naam + (i + 0.5) * kolom, y: y + hoogte / 2 }, bij.kern)];
      }),
    ],
  };
}

const stip = (op: Punt, kern: boolean): Vorm =>
  ellips(op, 4, 4, { vulling: kern ? BLAUW : WIT, lijn: BLAUW, dikte: 1.2 });

const stippen = (): Deel => {
  const deel = (kern: boolean, woorden: string, breedte: number): Deel =>
    naast(
      [{ breedte: 10, hoogte: 10, op: (x, y) => [stip({ x: x + 5, y: y + 5 }, kern)] }, tekst(woorden, { breedte })],
      4,
    );
  return naast([deel(true, "hoort tot de kern voor deze partner", 160), deel(false, "telt zijdelings mee", 120)], 10);
};
