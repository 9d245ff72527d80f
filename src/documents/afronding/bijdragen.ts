import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { partnersVan } from "../delen/organisaties.ts";
import { roepnaam } from "../delen/personen.ts";
import { opgesomd } from "../delen/zinnen.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

const DEED_MEE: readonly unknown[] = ["partner", "ondertekenaar", "onderschrijver", "uitgetreden"];

/**
 * Everybody who ever took part, with what each brought: who is there now, who left on the way, who promised something, and
 * who else is thanked. Of whom nobody wrote it down yet, it is asked. A name that is forgotten hurts more than a long list.
 */
export function bijdragen(c: Kijk) {
  const wie = c.organisaties.filter((o) => !isDraft(o) && deedMee(c, o));
  const organisaties = wie.length > 0 ? wie : partnersVan(c);
  return organisaties.map((o) => ({
    naam: o.naam,
    mensen: mensen(c, o),
    bijdragen: vanOrganisatie(c, o),
    personen: vanPersonen(c, o),
  }));
}

const deedMee = (c: Kijk, { id, rol }: Organisatie): boolean =>
  DEED_MEE.includes(rol) ||
  c.inzetten.some((i) => i.partner === id) ||
  c.afronding.bijdragen.some((b) => !isDraft(b) && b.partner === id);

function vanOrganisatie(c: Kijk, o: Organisatie): readonly (string | Gap)[] {
  const eigen = c.afronding.bijdragen.filter((b) => !isDraft(b) && !isDraft(o) && b.partner === o.id);
  if (eigen.length === 0) return [conceptVan(c.afronding.bijdragen).bijdrage];
  return eigen.filter((b) => isGap(b.persoon)).map((b) => b.bijdrage);
}

/** What one person did, who is thanked by name. */
const vanPersonen = (c: Kijk, o: Organisatie): readonly Zin[] =>
  c.afronding.bijdragen
    .filter((b) => !isDraft(b) && !isDraft(o) && b.partner === o.id && !isGap(b.persoon))
    .map((b) => zin`${roepnaam(volg(c.personen, b.persoon))}: ${b.bijdrage}`);

/** The people of this organisation who came to a meeting, wrote along or worked in a group. */
function mensen(c: Kijk, o: Organisatie): Zin {
  const erbij = betrokken(c);
  const eigen = c.personen.filter((p) => !isDraft(p) && !isDraft(o) && p.organisatie === o.id && erbij.has(p.id));
  return opgesomd(eigen.map((p) => roepnaam(p)));
}

function betrokken(c: Kijk): ReadonlySet<string> {
  const kwamen = c.bijeenkomsten
    .flatMap((b) => b.genodigden)
    .flatMap((g) => (g.stand === "aanwezig" ? [g.persoon] : g.stand === "vervanger" ? [g.vervanger] : []));
  const schreven = c.gangen.flatMap((g) => [...g.meegeschreven, ...g.werkvormen.flatMap((w) => w.leden)]);
  const bedankt = c.afronding.bijdragen.map((b) => b.persoon);
  return new Set([...kwamen, ...schreven, ...bedankt].flatMap((id) => known(id) ?? []));
}
