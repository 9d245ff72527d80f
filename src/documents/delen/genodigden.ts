import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { isDraft, isGap } from "../../gap.ts";
import type { Bijeenkomst } from "./bijeenkomst.ts";
import { type GezienPersoon, opLijstvolgorde } from "./personen.ts";

type Kijk = Pick<Gezien<"partners">, "personen" | "bijeenkomsten">;
type Genodigde = Bijeenkomst["genodigden"][number];

/** Who is there, or said to come. */
const KOMT: readonly unknown[] = ["aangemeld", "vervanger", "aanwezig"];
const KOMT_NIET: readonly unknown[] = ["afgemeld", "afwezig"];

const bekend = (b: Bijeenkomst): readonly Genodigde[] => b.genodigden.filter((g) => !isDraft(g));

/**
 * The people who come, or came, by their surname; a replacement instead of who stays away. While nobody has said so, all
 * who were asked and did not decline; one draft where nobody was.
 */
export function gasten(c: Kijk, b: Bijeenkomst): readonly GezienPersoon[] {
  const alle = bekend(b);
  if (alle.length === 0) return b.genodigden.map((g) => volg(c.personen, g.persoon));
  const komers = alle.filter((g) => KOMT.includes(g.stand));
  const wie = komers.length > 0 ? komers : alle.filter((g) => !KOMT_NIET.includes(g.stand));
  return uniek(volgAlle(c.personen, wie.map(persoonVan)));
}

const persoonVan = (g: Genodigde) => (g.stand === "vervanger" && !isGap(g.vervanger) ? g.vervanger : g.persoon);

/** Who runs the meeting and is no guest: chair, who reports, and those of the groups. */
export function begeleiding(c: Kijk, b: Bijeenkomst): readonly GezienPersoon[] {
  const aanwezig = gasten(c, b).map(({ id }) => id);
  const rollen = [b.dagvoorzitter.persoon, b.verslaglegger, ...b.groepen.flatMap((g) => [g.begeleider, g.verslag])];
  const personen = uniek(
    volgAlle(
      c.personen,
      rollen.filter((rol) => !isGap(rol)),
    ),
  );
  const genodigd = bekend(b).map((g) => g.persoon);
  return personen.filter(({ id }) => !aanwezig.includes(id) && !genodigd.includes(id));
}

const uniek = (personen: readonly GezienPersoon[]): readonly GezienPersoon[] =>
  opLijstvolgorde(personen.filter((p, i) => isDraft(p) || personen.findIndex(({ id }) => id === p.id) === i));

/** Who was asked and stays away, or sent somebody else. */
export const afwezigen = (b: Bijeenkomst): readonly unknown[] =>
  bekend(b)
    .filter((g) => KOMT_NIET.includes(g.stand) || (g.stand === "vervanger" && !isGap(g.vervanger)))
    .map((g) => g.persoon);

/** How many were asked, and how many come and do not. */
export function opkomst(b: Bijeenkomst) {
  const alle = bekend(b);
  const aantal = (standen: readonly unknown[]): number => alle.filter((g) => standen.includes(g.stand)).length;
  return { genodigd: alle.length, komt: aantal(KOMT), komtNiet: aantal(KOMT_NIET) };
}
