import type {
  Antwoord,
  Interviewer,
  Keuzemogelijkheid,
  Kop,
  Menu,
  Tabel,
  Vraagstelling,
} from "../src/wizard/interviewer.ts";

/**
 * One line of a script: what is asked (the end of the path, or words of a menu) and what is answered.
 * To a question: what a person would type (several texts for several), or one of the special answers below.
 * To a menu: the word that is chosen, or words of how it reads.
 */
export type Regel = readonly [wat: string, antwoord: string | readonly string[] | Antwoord];

export const HOUD: Antwoord = { soort: "houd" };
export const TERUG: Antwoord = { soort: "terug" };
export const STOP: Antwoord = { soort: "stop" };
export const nieuw = (naam: string): Antwoord => ({ soort: "nieuw", naam });
export const stand = (status: "later" | "niet besproken" | "bewust open" | "geen"): Antwoord => ({
  soort: "stand",
  stand: { status },
});

export interface Script extends Interviewer {
  /** What was asked so far, in order: paths of questions, and `menu: title`. */
  readonly gesteld: readonly string[];
  /** The questions as they were put. */
  readonly vragen: readonly Vraagstelling[];
  readonly menus: readonly Menu[];
  /** All that was shown, one text. */
  readonly getoond: string;
  /** Fails when a line of the script was not used. */
  opgebruikt(): void;
}

/** Answers from a script; fails with a readable message on a question that the script does not expect. Then stops. */
export function interview(regels: readonly Regel[], opVraag: (wat: string) => void = () => {}): Script {
  const rest = [...regels];
  const gesteld: string[] = [];
  const vragen: Vraagstelling[] = [];
  const menus: Menu[] = [];
  const getoond: string[] = [];
  const volgende = (wat: string, past: (verwacht: string) => boolean): Regel[1] => {
    gesteld.push(wat);
    opVraag(wat);
    const regel = rest.shift();
    if (regel === undefined) return STOP;
    if (!past(regel[0]))
      throw new Error(`Verwacht: ${regel[0]}\nGevraagd: ${wat}\nEerder: ${gesteld.slice(-6, -1).join(" | ")}`);
    return regel[1];
  };
  return {
    gesteld,
    vragen,
    menus,
    get getoond() {
      return getoond.join("\n");
    },
    async vraag(vraag) {
      vragen.push(vraag);
      const antwoord = volgende(
        vraag.pad === "" ? vraag.veld.vraag : vraag.pad,
        (verwacht) => vraag.pad.endsWith(verwacht) || vraag.veld.vraag.includes(verwacht),
      );
      return typeof antwoord === "object" && "soort" in antwoord ? antwoord : getypt(vraag, antwoord);
    },
    async menu(menu) {
      menus.push(menu);
      const antwoord = volgende(
        `menu: ${menu.titel}`,
        (verwacht) => menu.titel.includes(verwacht) || menu.waar?.blok === verwacht,
      );
      if (typeof antwoord === "object" && "soort" in antwoord)
        return antwoord.soort === "houd" ? (menu.standaard ?? "") : antwoord.soort;
      return gekozen(menu, String(antwoord));
    },
    toon: (wat) => void getoond.push(alsTekst(wat)),
    opgebruikt() {
      if (rest.length > 0) throw new Error(`Niet gevraagd: ${rest.map(([wat]) => wat).join(", ")}`);
    },
  };
}

/** What the person typed, read as the terminal would read it: a name for a reference, words for the rest. */
function getypt(vraag: Vraagstelling, tekst: string | readonly string[]): Antwoord {
  const id = (deel: string): string => vraag.mogelijkheden.find(({ naam }) => naam === deel)?.waarde ?? deel;
  const gelezen = vraag.lees(typeof tekst === "string" ? id(tekst) : tekst.map(id));
  if (!gelezen.ok) throw new Error(`${vraag.pad}: ${gelezen.melding}`);
  const { waarde } = gelezen;
  if (waarde === undefined) return HOUD;
  return typeof waarde === "object" && "status" in waarde
    ? { soort: "stand", stand: waarde }
    : { soort: "waarde", waarde };
}

function gekozen(menu: Menu, woord: string): string {
  const keuze =
    menu.mogelijkheden.find(({ waarde }) => waarde === woord) ??
    menu.mogelijkheden.find(({ naam }) => naam.includes(woord));
  if (keuze === undefined)
    throw new Error(`Menu ‘${menu.titel}’ heeft geen ‘${woord}’, wel: ${namen(menu.mogelijkheden)}`);
  return keuze.waarde;
}

const namen = (keuzes: readonly Keuzemogelijkheid[]): string =>
  keuzes.map(({ waarde, naam }) => `${waarde} (${naam})`).join(", ");

const alsTekst = (wat: string | Kop | Tabel): string => {
  if (typeof wat === "string") return wat;
  return wat.soort === "kop" ? `# ${wat.tekst}` : [wat.kop, ...wat.rijen].map((rij) => rij.join(" | ")).join("\n");
};
