import type { Gezien } from "../../domain/gezien.ts";
import { isGap, known, optioneel } from "../../gap.ts";

type Kijk = Gezien<"partners">;

/** Why the partners stop, after ‘Waarom’. For another reason than these, the explanation tells it. */
const REDEN: Readonly<Record<string, string>> = {
  "doel bereikt": "De partners vinden dat hun doel is bereikt.",
  "nieuwe opgave": "Er is een nieuwe opgave.",
  "geen meerwaarde meer": "Samenwerken in deze vorm voegt niets meer toe.",
  "middelen op": "De middelen zijn op.",
  "komt niet tot stand": "De samenwerking komt niet tot stand.",
  anders: "",
};

const KEUZE: Readonly<Record<string, string>> = {
  omvormen: "De partners vormen de samenwerking om naar een nieuwe opgave. De oude aanpak eindigt.",
  beëindigen: "De partners beëindigen de samenwerking.",
  "tijdelijk andere verbanden":
    "De partners gaan voorlopig in andere verbanden verder. Zij kunnen elkaar later weer opzoeken.",
};

/** What happens with the goal and the organisation, in a sentence that goes on from the choice. */
const SCENARIO: Readonly<Record<string, string>> = {
  "nieuw doel": "De organisatie blijft en krijgt een nieuw doel.",
  doorstart: "De organisatie blijft en gaat verder met een bijgesteld doel.",
  "nieuw programma": "De organisatie blijft en begint een nieuw programma.",
  "gewoon doorgaan": "De organisatie blijft en werkt door aan hetzelfde doel.",
  "beheer borgen": "Wat is bereikt, onderhouden partners voortaan als gewoon werk.",
  "kennis overdragen": "Wat de partners hebben geleerd, dragen zij over aan anderen.",
  "projecten stoppen": "De projecten stoppen.",
  "inhoud en proces overdragen": "Anderen zetten de inhoud en het proces voort.",
};

/** What was decided about the end, why, by whom and when. */
export function afsluiting({ afronding: a }: Kijk) {
  const { reden, keuze, scenario } = a;
  const waarom = isGap(reden) ? reden : (REDEN[reden] ?? "");
  return {
    // Where the end has a reason of its own, its explanation is the reason.
    reden: waarom,
    toelichting: reden === "anders" ? a.toelichting : optioneel(a.toelichting),
    keuze: isGap(keuze) ? keuze : (KEUZE[keuze] ?? ""),
    scenario: isGap(scenario) ? optioneel(scenario) : (SCENARIO[scenario] ?? ""),
    door: a.besluit.door,
    datum: a.besluit.datum,
  };
}

/** Whether it stops before it began; then there may be no goals reached, nothing to hand over and nothing learnt. */
export const kwamNietTotStand = ({ afronding }: Kijk): boolean => known(afronding.reden) === "komt niet tot stand";
