import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { aantal } from "../../dutch/tellen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { roepnaam } from "../delen/personen.ts";
import { opgesomd } from "../delen/zinnen.ts";

type Kijk = Gezien<"partners">;
type Persoon = Kijk["personen"][number];
type Genodigde = Bijeenkomst["genodigden"][number];

/** More people than this fill the first page: their list then goes to the end. */
const OP_DE_EERSTE_BLADZIJDE = 15;

interface Regel {
  readonly organisatie: string | Gap | Zin;
  readonly mensen: Zin;
}

/** Who was there and who was not, by organisation; and the list with functions where there are too many to begin with. */
export function aanwezigen(c: Kijk, b: Bijeenkomst) {
  const aanwezig = b.genodigden.flatMap((g) => wieKwam(c, g));
  const afgemeld = wie(c, b, "afgemeld", "vervanger");
  const lang = aanwezig.length > OP_DE_EERSTE_BLADZIJDE;
  return {
    lang,
    inHetKort: lang ? inHetKort(aanwezig) : "",
    aanwezig: perOrganisatie(c, aanwezig, lang ? roepnaam : metFunctie),
    afgemeld: perOrganisatie(c, afgemeld, roepnaam),
    afwezig: perOrganisatie(c, wie(c, b, "afwezig"), roepnaam),
    onbekend: b.genodigden.filter((g) => !isDraft(g) && isOnbekend(g)).map((g) => onbekend(c, b, g)),
    lijst: lang
      ? aanwezig.map((p) => ({
          naam: roepnaam(p),
          functie: optioneel(p.functie),
          organisatie: organisatieVan(c, p),
        }))
      : [],
  };
}

/** The person who came: the guest, or who came instead. Nobody where it is not known. */
function wieKwam(c: Kijk, g: Genodigde): readonly Persoon[] {
  if (isDraft(g) || g.stand === "aanwezig") return [volg(c.personen, g.persoon)];
  return g.stand === "vervanger" && !isGap(g.vervanger) ? [volg(c.personen, g.vervanger)] : [];
}

/** Who sent somebody else had given notice too. */
const wie = (c: Kijk, b: Bijeenkomst, ...standen: readonly string[]): readonly Persoon[] =>
  b.genodigden
    .filter((g) => !isDraft(g) && standen.some((stand) => stand === g.stand))
    .map((g) => volg(c.personen, g.persoon));

const isOnbekend = (g: Genodigde): boolean =>
  isGap(g.stand) ||
  g.stand === "uitgenodigd" ||
  g.stand === "aangemeld" ||
  (g.stand === "vervanger" && isGap(g.vervanger));

/** Somebody who was expected, with the question whether he came: a report does not guess. */
const onbekend = (c: Kijk, b: Bijeenkomst, g: Genodigde): Zin =>
  zin`${roepnaam(volg(c.personen, g.persoon))}: ${g.stand === "vervanger" ? g.vervanger : conceptVan(b.genodigden).stand}`;

function metFunctie(p: Persoon): Zin {
  const functie = known(p.functie);
  return functie === undefined ? zin`${roepnaam(p)}` : zin`${roepnaam(p)} (${functie})`;
}

/** An organisation that only listens is shown as such. */
function organisatieVan(c: Kijk, p: Persoon): string | Gap | Zin {
  if (isGap(p.organisatie)) return optioneel(p.organisatie);
  const o = volg(c.organisaties, p.organisatie);
  return o.rol === "toehoorder" ? zin`${korteNaam(o)} (toehoorder)` : korteNaam(o);
}

function perOrganisatie(
  c: Kijk,
  mensen: readonly Persoon[],
  tonen: (p: Persoon) => string | Gap | Zin,
): readonly Regel[] {
  const sleutel = (p: Persoon) => known(p.organisatie) ?? "";
  return [...new Set(mensen.map(sleutel))].flatMap((id) => {
    const groep = mensen.filter((p) => sleutel(p) === id);
    const [eerste] = groep;
    if (eerste === undefined) return [];
    return [{ organisatie: id === "" ? "" : organisatieVan(c, eerste), mensen: opgesomd(groep.map(tonen)) }];
  });
}

const inHetKort = (aanwezig: readonly Persoon[]): string => {
  const organisaties = new Set(aanwezig.flatMap((p) => known(p.organisatie) ?? []));
  return `${aantal(aanwezig.length, "persoon", "personen")} van ${aantal(organisaties.size, "organisatie", "organisaties")}`;
};
