import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { kleineLetter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Bezegeling, term } from "../delen/partijen.ts";
import { als, opgesomd } from "../delen/zinnen.ts";
import { gedefinieerd } from "./gedefinieerd.ts";
import type { Zegelwoord } from "./zegelwoord.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];
/** One paragraph of a clause. */
export type Lid = string | Gap | Zin;

const OVERHEDEN: readonly unknown[] = ["gemeente", "provincie", "waterschap", "Rijk"];

const overheden = (partijen: readonly Organisatie[]): readonly Organisatie[] =>
  partijen.filter((o) => OVERHEDEN.includes(o.soort));

/** The own words of the seal on a subject, else a sentence of ours that can be signed as it is. */
export const eigenOf = (eigen: string | Gap, standaard: string): string | Gap =>
  isGap(eigen) && eigen.reden !== "bewust open" ? standaard : gedefinieerd(eigen);

/** Words that go on a sentence; a defined term keeps its capital. */
export const zinsdeel = (tekst: string): string => kleineLetter(zonderPunt(gedefinieerd(tekst)), ["Partij"]);

/** How the parties work together until the next step. */
export function samenwerking(c: Kijk, b: Bezegeling): readonly Lid[] {
  const trekker = isGap(b.trekker)
    ? []
    : [zin`Partijen wijzen ${term(volg(c.organisaties, b.trekker))} aan als trekker van de gezamenlijke stappen.`];
  return [
    ...trekker,
    eigenOf(
      b.overleg,
      "Partijen overleggen zo vaak als nodig is. Een besluit valt als geen van de Partijen een zwaarwegend bezwaar heeft.",
    ),
    "Elke Partij beslist zelf over de eigen inzet.",
    eigenOf(b.geschillen, "Zijn Partijen het oneens, dan lossen zij dat samen in een gesprek op."),
  ];
}

/** What this declaration is, before what it is not. */
export const aard: readonly Lid[] = [
  "Deze verklaring legt vast wat Partijen samen willen bereiken en waarvoor zij zich willen inspannen.",
  "De afspraken in deze verklaring zijn niet in rechte afdwingbaar. Partijen spreken elkaar er wel op aan.",
  "Deze verklaring verplicht geen van de Partijen om later een plan, convenant of contract te tekenen.",
];

/** That each decides through its own bodies, and who is still waiting for one. */
export function voorbehoud(
  c: Kijk,
  b: Bezegeling,
  partijen: readonly Organisatie[],
  { dit, Dit }: Zegelwoord,
): readonly Lid[] {
  const publiek = overheden(partijen).map(term);
  const genoemd = b.voorbehouden
    .filter((v) => !isDraft(v))
    .map(
      (v) =>
        zin`Voor ${term(volg(c.organisaties, v.organisatie))} geldt ${dit} onder voorbehoud van instemming van ${v.orgaan}, uiterlijk op ${als(v.uiterlijk, datum)}.`,
    );
  return [
    "Is voor de inzet van een Partij een besluit van een eigen orgaan nodig, dan geldt die inzet onder voorbehoud van dat besluit.",
    ...genoemd,
    "Een Partij laat de andere Partijen zo snel mogelijk weten wat haar orgaan heeft besloten. Stemt het orgaan niet in, dan bespreken Partijen wat dat betekent.",
    ...(publiek.length === 0
      ? []
      : [zin`${Dit} beperkt de wettelijke taken en bevoegdheden van ${opgesomd(publiek)} niet.`]),
  ];
}

/** From when until when, and what ends it earlier. */
export function looptijd(b: Bezegeling, { dit, Dit }: Zegelwoord): readonly Lid[] {
  const begin = isGap(b.van) ? b.datum : b.van;
  const gebeurtenis = known(b.totGebeurtenis);
  const eerder = gebeurtenis === undefined ? "" : `, of zoveel eerder als ${zinsdeel(gebeurtenis)}`;
  return [
    zin`${Dit} geldt vanaf ${als(begin, datum)} tot en met ${als(b.totDatum, datum)}${eerder}.`,
    ...(isGap(b.goNoGo) ? [] : [gedefinieerd(b.goNoGo)]),
    `Partijen kunnen ${dit} alleen samen en schriftelijk wijzigen of verlengen.`,
  ];
}

/** How others come in, and how a party goes. */
export function toetredenEnUittreden(b: Bezegeling): readonly Lid[] {
  const termijn = known(b.opzegtermijn);
  return [
    "Een andere organisatie kan Partij worden als zij de visie en de intenties onderschrijft en zegt wat zij wil bijdragen. Partijen beslissen daar samen over. De nieuwe Partij tekent daarvoor een toetredingsverklaring.",
    eigenOf(
      b.uittreden,
      "Een Partij kan op elk moment stoppen. Zij bespreekt dat eerst met de andere Partijen en meldt het daarna schriftelijk, met de reden. De andere Partijen gaan door.",
    ),
    ...(termijn === undefined ? [] : [`Voor uittreden geldt een termijn van ${zonderPunt(termijn)}.`]),
  ];
}

export const kosten = (b: Bezegeling): readonly Lid[] => [
  eigenOf(b.kosten, "Elke Partij draagt haar eigen kosten, tenzij Partijen samen schriftelijk iets anders afspreken."),
];

/** Confidentiality never promises more than the law lets an authority keep. */
export function vertrouwelijkheid(b: Bezegeling, partijen: readonly Organisatie[]): readonly Lid[] {
  const eigen = known(b.geheimhouding) ?? "";
  const publiek = overheden(partijen).map(term);
  const woo = publiek.length === 0 || /\bwoo\b|open overheid/i.test(eigen);
  return [
    eigenOf(
      b.geheimhouding,
      "Partijen gaan zorgvuldig om met vertrouwelijke gegevens van elkaar. Zij delen die alleen met anderen als de betrokken Partij instemt of de wet dat vraagt.",
    ),
    ...(/\bavg\b|gegevensbescherming/i.test(eigen)
      ? []
      : ["Persoonsgegevens verwerken Partijen volgens de Algemene verordening gegevensbescherming."]),
    ...(woo ? [] : [zin`Voor ${opgesomd(publiek)} geldt daarnaast de Wet open overheid.`]),
  ];
}

export const openbaarheid = (b: Bezegeling, w: Zegelwoord): readonly Lid[] => [
  als(b.publicatie, (keuze) => OPENBAAR[keuze](w)),
  eigenOf(b.woordvoering, "Partijen stemmen berichten aan de pers over deze samenwerking vooraf met elkaar af."),
];

const OPENBAAR = {
  "openbaar na ondertekening": ({ Dit, voornaamwoord }: Zegelwoord) =>
    `${Dit} is openbaar zodra alle Partijen ${voornaamwoord} hebben getekend.`,
  "alleen voor partners": ({ dit }: Zegelwoord) =>
    `Partijen maken ${dit} niet openbaar, tenzij zij dat samen besluiten of de wet dat vraagt.`,
} as const;

export const evaluatie = (b: Bezegeling, { dit }: Zegelwoord): readonly Lid[] => [
  isGap(b.evaluatie)
    ? `Partijen evalueren de samenwerking voordat ${dit} afloopt.`
    : `Partijen evalueren de samenwerking ${zinsdeel(b.evaluatie)}.`,
  "Daarna besluiten zij of en hoe zij verdergaan.",
];
