import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { afwezigen } from "../delen/genodigden.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { roepnaam } from "../delen/personen.ts";
import type { Bijeenkomst } from "./verloop.ts";

type Kijk = Gezien<"kerngroep">;

interface Rol {
  readonly rol: string;
  readonly wie: string | Gap;
  readonly taak: string;
}

/** Who does what. Only the chair must be known; the others are there when somebody has that part. */
export function rollen(c: Kijk, b: Bijeenkomst): readonly Rol[] {
  const persoon = (ref: string | Gap): string | Gap => (isGap(ref) ? ref : roepnaam(volg(c.personen, ref)));
  const onafhankelijk = known(b.dagvoorzitter.onafhankelijk) === true;
  const andere: readonly Rol[] = [
    {
      rol: "Gastheer",
      wie: isGap(b.gastheer) ? b.gastheer : korteNaam(volg(c.organisaties, b.gastheer)),
      taak: "heet iedereen welkom en kent het gebouw",
    },
    { rol: "Ontvangst", wie: b.draaiboek.ontvangst, taak: "ontvangt de gasten en houdt de presentielijst bij" },
    {
      rol: "Gespreksleiders",
      wie: namen(c, b, "begeleider"),
      taak: "leiden het gesprek in de groepen en letten op de tijd",
    },
    {
      rol: "Schrijvers",
      wie: namen(c, b, "verslag"),
      taak: "schrijven in de groepen mee, in de woorden van de partners",
    },
    { rol: "Verslag", wie: persoon(b.verslaglegger), taak: "noteert conclusies, toezeggingen en afspraken" },
    { rol: "Techniek", wie: b.draaiboek.techniek, taak: "zorgt voor scherm, geluid en licht" },
    { rol: "Fotograaf", wie: b.draaiboek.fotograaf, taak: "maakt foto’s van wie dat goedvindt" },
  ];
  return [
    {
      rol: "Dagvoorzitter",
      wie: persoon(b.dagvoorzitter.persoon),
      taak: `${onafhankelijk ? "leidt onafhankelijk" : "leidt"} de bijeenkomst, bewaakt de tijd en trekt de conclusie`,
    },
    ...andere.filter(({ wie }) => !isGap(wie) && wie !== ""),
  ];
}

/** Those who lead, or write in, the groups; empty where nobody does. */
const namen = (c: Kijk, b: Bijeenkomst, rol: "begeleider" | "verslag"): string =>
  opsomming([
    ...new Set(
      b.groepen.flatMap((g) => {
        const ref = g[rol];
        return isGap(ref) ? [] : [known(roepnaam(volg(c.personen, ref))) ?? ""];
      }),
    ),
  ]);

/** Each group with its room, what it talks about, and its people: without those who said they stay away. */
export function groepen(c: Kijk, b: Bijeenkomst) {
  const weg = afwezigen(b);
  return b.groepen
    .filter((g) => !isDraft(g))
    .map((g) => {
      const thema = volg(c.themas, g.thema);
      const wie = (ref: string | Gap): string | Gap => (isGap(ref) ? "" : roepnaam(volg(c.personen, ref)));
      return {
        thema: thema.naam,
        vragen: optioneel(thema.gespreksvragen),
        ruimte: optioneel(g.ruimte),
        begeleider: wie(g.begeleider),
        schrijver: wie(g.verslag),
        deelnemers: volgAlle(
          c.personen,
          optioneel(g.deelnemers).filter((wie) => !weg.includes(wie)),
        ).map(roepnaam),
      };
    });
}
