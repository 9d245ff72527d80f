import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { datum as datumInWoorden } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { hoofdletter, metPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { inzettekst, inzettenVan } from "../delen/inzetten.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { naamVan } from "../delen/personen.ts";
import { aaneen, als, citaat } from "../delen/zinnen.ts";
import { eerdereGesprekken } from "./eerder.ts";

type Kijk = Gezien<"adviseur">;
type Gesprek = Kijk["gesprekken"][number];
type Organisatie = Kijk["organisaties"][number];

interface Regel {
  readonly wat: string;
  readonly woorden: Zin | string | Gap;
}

/**
 * What is on record of an organisation before a talk with it, a row per subject; none where nothing is. What others said
 * about it is left out: who has it on paper at the table may show it, and it belongs to them.
 */
export function bekendVan(c: Kijk, o: Organisatie, gesprek: Gesprek): readonly Regel[] {
  const regels: readonly Regel[] = [
    { wat: "Soort", woorden: optioneel(o.soort) },
    { wat: "Lid van", woorden: known(o.lidVan) === undefined ? "" : korteNaam(volg(c.organisaties, o.lidVan)) },
    { wat: "Van belang omdat", woorden: inRegel(optioneel(o.reden)) },
    { wat: "Introductie via", woorden: optioneel(o.contactVia) },
    { wat: "Mandaat", woorden: mandaten(c, o, gesprek) },
    { wat: "Eerder gesproken", woorden: opsomming(eerdereGesprekken(c, o.id, gesprek).map(dagVan)) },
    { wat: "Eigen woorden", woorden: aaneen(woordenVan(c, o), " ") },
    { wat: "Bijdragen", woorden: aaneen(inzettenVan(c, o.id).map(inzettekst), "; ") },
    { wat: "Uit het logboek", woorden: aaneen(uitLogboek(c, o), " ") },
  ];
  return regels.filter(({ woorden }) => !isLeeg(woorden));
}

const isLeeg = (woorden: Zin | string | Gap): boolean => zin`${woorden}`.leeg;

const inRegel = (tekst: string | Gap): string | Gap => als(tekst, (t) => t.replace(/\s*\n\s*/g, " "));

const dagVan = ({ datum }: Gesprek): string => {
  const dag = known(datum);
  return dag === undefined ? "een dag die niet is genoteerd" : datumInWoorden(dag);
};

const MANDAAT = {
  "zelf bevoegd": "kan zelf ja zeggen",
  "ruggespraak nodig": "moet eerst overleggen",
  "alleen toehoorder": "kan niets toezeggen",
} as const;

/** Of those at the table: whether they may say yes, and with whom they must talk first. */
function mandaten(c: Kijk, o: Organisatie, gesprek: Gesprek): string {
  const zinnen = volgAlle(c.personen, gesprek.personen).flatMap((p) => {
    const [naam, mandaat, met] = [known(naamVan(p)), known(p.mandaat), known(p.mandaatMet)];
    if (naam === undefined || mandaat === undefined || p.organisatie !== o.id) return [];
    return [`${hoofdletter(naam)} ${MANDAAT[mandaat]}${met === undefined ? "" : ` met ${met}`}.`];
  });
  return zinnen.join(" ");
}

const woordenVan = (c: Kijk, o: Organisatie): readonly Zin[] =>
  c.uitspraken.filter((u) => !isDraft(u) && o.id !== "" && u.organisatie === o.id).map((u) => citaat(u.tekst));

const uitLogboek = (c: Kijk, o: Organisatie): readonly Zin[] =>
  optioneel(c.logboek)
    .filter((regel) => o.id !== "" && regel.over.some((id) => id === o.id))
    .map((regel) => zin`${als(regel.datum, datumInWoorden)}: ${als(inRegel(regel.tekst), metPunt)}`);
