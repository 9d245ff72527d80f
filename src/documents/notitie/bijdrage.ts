import { bedrag } from "../../dutch/bedragen.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Inzet, inzettenVan, isToegezegd } from "../delen/inzetten.ts";
import { gezegdDoor } from "../delen/partners.ts";
import { als } from "../delen/zinnen.ts";
import { isGeld, som } from "../plan/begroting.ts";
import { actiesVan, geldVan, tijdVan, zekerGeld } from "../plan/inbreng.ts";
import { type Genummerd, genummerd } from "../plan/nummering.ts";
import { type Actie, bedragVan, geld, type Kijk, vraagtGeld } from "../plan/posten.ts";

type Organisatie = Kijk["organisaties"][number];

/** What this partner brings: what it promised, its actions and its money. Of others there is nothing here. */
export function bijdrageVan(c: Kijk, o: Organisatie, acties: readonly Actie[]) {
  const alle = genummerd(c).filter(({ actie }) => !isDraft(actie) && acties.includes(actie));
  const { trekt, doetMee } = actiesVan(alle, o.id);
  const regels = [...trekt, ...doetMee];
  const metGeld = regels.length > 0 || c.begroting.some((r) => !isDraft(r) && r.wie === o.id);
  const tijden = tijdVan(regels);
  const rijen = regels.map((a) => actieregel(o, a));
  return {
    inzetten: inzettenOf(c, o),
    acties: rijen,
    metGeld: rijen.some((r) => r.geld.length > 0),
    werktijd: isBekend(tijden) ? tijden : [],
    begroting: metGeld ? begrotingVan(c, o) : [],
    samen: metGeld ? zekerGeld(c, o.id) : [],
    trekt: trekt.map(({ actie }) => actie.titel),
  };
}

/** Whether any time is known, and not only that its share is not. */
const isBekend = (tijden: readonly string[]): boolean => tijden.some((tijd) => /^\d/.test(tijd));

/** What it promised or intends; without any, what it named aloud in a meeting. The size is its own to read, in money too. */
function inzettenOf(c: Kijk, o: Organisatie): readonly { tekst: string | Gap | Zin; voorgenomen: boolean }[] {
  if (isDraft(o)) return [];
  const inzetten = inzettenVan(c, o.id).map((i) => ({ tekst: metOmvang(i), voorgenomen: !isToegezegd(i) }));
  if (inzetten.length > 0) return inzetten;
  return gezegdDoor(c, o.id)
    .filter((s) => !isGap(s.bijdrage))
    .slice(-1)
    .map((s) => ({ tekst: s.bijdrage, voorgenomen: false }));
}

const metOmvang = (i: Inzet): string | Gap | Zin => (isGap(i.omvang) ? i.tekst : zin`${i.tekst} (${i.omvang})`);

const PAST = { past: "Ja", "past deels": "Deels", "past niet": "Nee" } as const;

/** One of its actions: its part in it, whether it fits its own work, and what it pays itself. */
const actieregel = (o: Organisatie, { nr, actie: a }: Genummerd) => ({
  nr,
  titel: a.titel,
  rol: a.uitvoerders[0] === o.id ? "Trekker" : "Uitvoerder",
  past: isGap(a.werkpakket) ? a.werkpakket : PAST[a.werkpakket],
  geld: vraagtGeld(a)
    ? a.dekking
        .filter((r) => !isDraft(r) && r.wie === o.id && isGeld(regelVan(r)))
        .map((r) => ({ bedrag: als(r.bedrag, bedrag), status: r.status }))
    : [],
});

const regelVan = (r: Actie["dekking"][number]) => ({
  bron: known(r.bron),
  status: known(r.status),
  bedrag: bedragVan(r.bedrag),
});

/** What it pays for the cooperation as a whole: a post with its amounts, year by year. */
function begrotingVan(c: Kijk, o: Organisatie) {
  const eigen = c.begroting.filter((r) => !isDraft(r) && !isDraft(o) && r.wie === o.id && !isGap(r.bedrag));
  const posten = [...new Set(eigen.map((r) => known(r.omschrijving)))];
  return posten.map((wat) => {
    const regels = eigen.filter((r) => known(r.omschrijving) === wat);
    return {
      wat: regels[0]?.omschrijving ?? "",
      bedragen: regels.map((r) => {
        const jaar = isGap(r.jaar) ? "" : `${r.jaar}, `;
        return zin`${als(r.bedrag, bedrag)} (${jaar}${r.status})`;
      }),
    };
  });
}

/** All its money together: `€ 57.000`; empty where it pays nothing. */
export function geldSamen(c: Kijk, o: Organisatie): string {
  const alles = isDraft(o) ? [] : geldVan(c, o.id);
  const samen = som(alles.map((r) => r.bedrag));
  return alles.length === 0 || (samen.bedrag === 0 && !samen.pm) ? "" : geld(samen);
}
