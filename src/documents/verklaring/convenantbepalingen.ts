import { type Gezien, volg } from "../../domain/gezien.ts";
import { alineas, hoofdletter, zonderPunt } from "../../dutch/zinnen.ts";
import { isGap, known, optioneel } from "../../gap.ts";
import { zin } from "../../zin.ts";
import { inZin } from "../delen/organisaties.ts";
import type { Bezegeling } from "../delen/partijen.ts";
import { RITMES } from "../delen/ritmes.ts";
import { als } from "../delen/zinnen.ts";
import { gedefinieerd } from "./gedefinieerd.ts";
import { eigenOf, type Lid, samenwerking, zinsdeel } from "./slotbepalingen.ts";

type Kijk = Gezien<"partners">;

/** Whether a judge can be asked to hold them to it; that is never ours to choose. */
export const aard = (b: Bezegeling): readonly Lid[] => [
  als(b.afdwingbaar, (antwoord) =>
    antwoord
      ? "De afspraken in dit convenant binden Partijen en zijn in rechte afdwingbaar."
      : "De afspraken in dit convenant zijn niet in rechte afdwingbaar. Partijen spreken elkaar er wel op aan.",
  ),
  "Elke Partij blijft verantwoordelijk voor de eigen taken en voor de eigen mensen en middelen.",
];

/** Parties that are competitors, spend public money or give it, cannot agree on everything. */
export const uitvoering: readonly Lid[] = [
  "Partijen voeren dit convenant uit binnen de grenzen van het Nederlandse en Europese recht. Dat geldt vooral voor de regels over staatssteun, aanbesteding en mededinging.",
  "Blijkt een afspraak in strijd met het recht, dan vervangen Partijen die door een afspraak die er zo dicht mogelijk bij ligt. De andere afspraken blijven gelden.",
];

/** How they decide together, beside what each body does: in their own words where they have them. */
export function organisatie(c: Kijk, b: Bezegeling, metGremia: boolean): readonly Lid[] {
  const o = c.organisatie;
  const eigen = metGremia
    ? [...(isGap(b.overleg) ? [] : [gedefinieerd(b.overleg)]), "Elke Partij beslist zelf over de eigen inzet."]
    : samenwerking(c, b).slice(0, -1);
  const penvoerder = isGap(o.penvoerder)
    ? []
    : [zin`Partijen wijzen ${inZin(volg(c.organisaties, o.penvoerder))} aan als penvoerder.`];
  const aanspreken = optioneel(o.aanspreken);
  return [...eigen, ...penvoerder, ...(isGap(aanspreken) ? [] : [gedefinieerd(aaneen(aanspreken))])];
}

const aaneen = (tekst: string): string => alineas(tekst).join(" ");

export const wijziging: readonly Lid[] = [
  "Partijen wijzigen of verlengen dit convenant alleen samen en schriftelijk. De wijziging komt als bijlage bij dit convenant.",
  "Elke Partij kan een wijziging voorstellen. Partijen bespreken dat voorstel binnen zes weken.",
];

/** From when until when; what follows then is decided before the end. */
export function looptijd(leden: readonly Lid[]): readonly Lid[] {
  return [
    ...leden.slice(0, -1),
    "Uiterlijk drie maanden voor het einde besluiten Partijen of zij dit convenant verlengen.",
  ];
}

/** Who comes in later does so on the same terms. */
export const toetreding: readonly Lid[] = [
  "Een andere organisatie kan Partij worden. Zij vraagt dat schriftelijk aan, onderschrijft de doelen en zegt wat zij gaat bijdragen.",
  "Partijen beslissen samen over het verzoek. Geen van hen mag daartegen zijn.",
  "De nieuwe Partij tekent een toetredingsverklaring. Die komt als bijlage bij dit convenant.",
];

/** A party that goes leaves the others time to take over what it did. */
export const opzegging = (b: Bezegeling): readonly Lid[] => [
  zin`Elke Partij kan dit convenant opzeggen met een termijn van ${als(b.opzegtermijn, zonderPunt)}. Zij doet dat schriftelijk en geeft de reden.`,
  eigenOf(
    b.uittreden,
    "Voor zij opzegt, bespreekt zij dat met de andere Partijen. Samen zorgen zij dat haar taken goed worden overgedragen.",
  ),
  "Voor de andere Partijen blijft dit convenant gelden. Partijen kunnen het ook samen en schriftelijk eerder beëindigen.",
];

/** What is followed, by whom and how often; and when they look back. */
export function voortgang(c: Kijk, b: Bezegeling): readonly Lid[] {
  const { wat, wie, ritme } = c.monitoring;
  const door = isGap(wie) ? "Partijen" : inZin(volg(c.organisaties, wie));
  return [
    ...(isGap(wat) ? [] : [gedefinieerd(aaneen(wat).replace(/\bDe partners\b/g, "De partijen"))]),
    isGap(wie)
      ? zin`Partijen bespreken ${RITMES[known(ritme) ?? "jaar"]} hoe het met de afspraken gaat.`
      : zin`${als(door, hoofdletter)} maakt ${RITMES[known(ritme) ?? "jaar"]} een kort overzicht van de voortgang. Partijen bespreken dat met elkaar.`,
    isGap(b.evaluatie)
      ? "Partijen evalueren de samenwerking halverwege de looptijd en voordat dit convenant afloopt."
      : `Partijen evalueren de samenwerking ${zinsdeel(b.evaluatie)}.`,
    "Na een evaluatie besluiten zij of zij de afspraken aanpassen.",
  ];
}

export const onvoorzien: readonly Lid[] = [
  "Verandert er iets waardoor een Partij zich niet meer aan dit convenant kan houden, dan meldt zij dat zo snel mogelijk.",
  "Partijen bespreken binnen vier weken wat dat betekent, en passen de afspraken zo nodig aan.",
];

/** First a talk, then a mediator; a judge only where the agreements can be enforced. */
export const geschillen = (b: Bezegeling): readonly Lid[] => [
  eigenOf(
    b.geschillen,
    "Zijn Partijen het oneens, dan praten zij daar eerst samen over. Lukt dat niet binnen een maand, dan vragen zij een bemiddelaar.",
  ),
  ...(known(b.afdwingbaar) === true
    ? [
        "Pas als ook dat niet helpt, kan een Partij naar de rechter. Op dit convenant is Nederlands recht van toepassing.",
      ]
    : []),
];

/** How it is called, and which text counts where an annex says something else. */
export const citeertitel = (b: Bezegeling): readonly Lid[] => {
  const bijlagen = optioneel(b.bijlagen).flatMap((x) => known(x) ?? []);
  return [
    ...(bijlagen.length === 0
      ? []
      : [
          "De bijlagen horen bij dit convenant. Zegt een bijlage iets anders dan dit convenant, dan geldt de tekst van dit convenant. Tussen bijlagen geldt de nieuwste.",
        ]),
    zin`Partijen noemen dit convenant: ‘${b.titel}’.`,
  ];
};
