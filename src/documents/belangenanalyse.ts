import { conceptVan, type Gezien } from "../domain/gezien.ts";
import { datum as datumInWoorden } from "../dutch/datums.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { belangInvloed, type Niveau } from "../figures/belanginvloed.ts";
import { isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { korteNaam } from "./delen/organisaties.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { als } from "./delen/zinnen.ts";
import { document } from "./document.ts";

/** The adviser’s own weighing of who has much at stake and who can bring much about. It never goes to anybody else. */
export const belangenanalyse = document({
  id: "belangenanalyse",
  titel: "Belangenanalyse",
  stappen: [3],
  voor: "adviseur",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Belangenanalyse ${c.coalitie.naam}`,
  kenmerk: (_c, _, { datum }) => ({
    versie: "",
    status: "",
    rubricering: rubriceringVan({ voor: "adviseur" }),
    datum: datumInWoorden(datum),
  }),
});

type Kijk = Gezien<"adviseur">;
type Organisatie = Kijk["organisaties"][number];

const NIET_MEER: readonly unknown[] = ["geen partner", "afgevallen", "uitgetreden"];

function view(c: Kijk) {
  const mogelijk = c.organisaties.filter((o) => !isDraft(o) && !NIET_MEER.includes(o.rol));
  const gewogen = mogelijk.filter(isGewogen);
  return {
    naam: c.coalitie.naam,
    figuur: belangInvloed(
      gewogen.map((o) => ({
        naam: als(korteNaam(o), hoofdletter),
        belang: niveauVan(known(o.profiel.belang)),
        invloed: niveauVan(known(o.profiel.invloed)),
      })),
    ),
    // Where nobody was weighed yet, one row asks for it.
    rijen: (gewogen.length > 0 ? gewogen : [mogelijk[0] ?? conceptVan(c.organisaties)]).map((o) => ({
      naam: o.naam,
      reden: optioneel(o.reden),
      belang: o.profiel.belang,
      invloed: o.profiel.invloed,
      aanpak: optioneel(o.profiel.strategie),
      commitment: optioneel(o.profiel.commitment),
    })),
    letOp: gewogen.flatMap(signaalVan),
    zonder: mogelijk.filter((o) => !isGewogen(o) && gewogen.length > 0).map(korteNaam),
  };
}

const isGewogen = (o: Organisatie): boolean => !isGap(o.profiel.belang) && !isGap(o.profiel.invloed);

/** One to five, as three levels: the middle of the scale is the middle. */
const niveauVan = (score = 3): Niveau => (score < 3 ? "laag" : score > 3 ? "hoog" : "midden");

/** What asks attention: somebody who can stop everything and is not on board, or is not approached as such. */
function signaalVan(o: Organisatie) {
  const { belang, invloed, strategie, commitment } = o.profiel;
  if (niveauVan(known(invloed)) !== "hoog") return [];
  const wie = als(korteNaam(o), hoofdletter);
  const veel = niveauVan(known(belang)) === "hoog" ? "veel invloed en een groot belang" : "veel invloed";
  const twijfel = commitment === "volgt" || commitment === "doet niet mee" || commitment === "onbekend";
  const past = isGap(strategie) || strategie === "nauw betrekken" || strategie === "tevreden houden";
  return [
    ...(twijfel ? [zin`${wie} heeft ${veel}. De bereidheid is: ${commitment}.`] : []),
    ...(past ? [] : [zin`${wie} heeft ${veel}. De gekozen aanpak is alleen: ${strategie}.`]),
  ];
}
