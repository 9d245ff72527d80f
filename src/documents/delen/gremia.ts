import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { type Gap, isGap, optioneel } from "../../gap.ts";
import { korteNaam } from "./organisaties.ts";
import { naamVan } from "./personen.ts";

type Kijk = Gezien<"partners">;
type Samenwerkingsoptie = Kijk["gangen"][number]["samenwerkingsopties"][number];
/** Of the chosen organisation, or of an option for it. */
type Gremium = Omit<Kijk["organisatie"]["gremia"][number], "id">;
type Rolverdeling = Pick<
  Samenwerkingsoptie,
  "opdrachtgever" | "programmaleider" | "penvoerder" | "kassier" | "secretariaat"
>;

/** The bodies: who sits where, who chairs and how they decide. */
export const gremiatabel = (c: Kijk, gremia: readonly Gremium[]) =>
  gremia.map((g) => ({
    naam: g.naam,
    taak: optioneel(g.taak),
    leden: volgAlle(c.organisaties, g.leden).map(korteNaam),
    voorzitter: g.voorzitter,
    besluitregel: g.besluitregel,
    frequentie: optioneel(g.frequentie),
  }));

/** The rules by which these bodies decide, each explained. */
export const regelsVan = (gremia: readonly Gremium[]) =>
  REGELS.filter(({ regel }) => gremia.some((g) => g.besluitregel === regel));

/** How a body decides, in a sentence that a member can hold the chair to. */
const REGELS = [
  { regel: "consensus", uitleg: "een besluit valt als alle leden het ermee eens zijn" },
  { regel: "consent", uitleg: "een besluit valt als geen van de leden een zwaarwegend bezwaar heeft" },
  { regel: "gewone meerderheid", uitleg: "een besluit valt als meer dan de helft van de stemmen voor is" },
  { regel: "twee derde", uitleg: "een besluit valt als ten minste twee derde van de stemmen voor is" },
  { regel: "ieder over de eigen inzet", uitleg: "elke partner beslist zelf over wat die doet en betaalt" },
] as const;

/** The roles that somebody has, each with what that role is for. */
export function rollenVan(c: Kijk, o: Rolverdeling) {
  const partner = (ref: string | Gap): string | Gap => (isGap(ref) ? ref : korteNaam(volg(c.organisaties, ref)));
  const rollen: readonly { rol: string; wie: string | Gap; taak: string }[] = [
    {
      rol: "Opdrachtgever",
      wie: partner(o.opdrachtgever),
      taak: "geeft namens de partners de opdracht en ziet toe op het resultaat",
    },
    {
      rol: "Programmaleider",
      wie: isGap(o.programmaleider) ? o.programmaleider : naamVan(volg(c.personen, o.programmaleider)),
      taak: "verbindt de acties, houdt de voortgang bij en stelt aanpassingen voor",
    },
    {
      rol: "Penvoerder",
      wie: partner(o.penvoerder),
      taak: "vraagt namens de partners geld aan en legt daarover verantwoording af",
    },
    { rol: "Kassier", wie: partner(o.kassier), taak: "beheert het gezamenlijke geld" },
    { rol: "Secretariaat", wie: o.secretariaat, taak: "bereidt overleggen voor en houdt de afspraken bij" },
  ];
  return rollen.filter(({ wie }) => !isGap(wie));
}
