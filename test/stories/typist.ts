import { type Bladwaarde, isStand, type Stand } from "../../src/domain/boom.ts";
import { lus } from "../../src/terminal/vraag/kop.ts";
import type {
  Antwoord,
  Interviewer,
  Keuzemogelijkheid,
  Menu,
  Vraagstelling,
  Waar,
} from "../../src/wizard/interviewer.ts";
import { CTRL_D, ENTER, type Terminal } from "./terminal.ts";

/** What to wait for on the screen, and what to type then. */
export type Slag = readonly [wacht: string, toetsen: string];

const OMLAAG = "\x1b[B";
const BEGIN = "\x1b[H";
const WIS = "\x15";
/** With more than these, typing looks for an option; else it goes to the one with that number. */
const ZOEKEN = { vraag: 7, menu: 11 };

/** Once the prompt listens, this stands under it. */
export const KLAAR = "Ctrl-C: stoppen";

/**
 * Sits between the wizard and somebody who knows the answers, and writes down which keys a person would type for them.
 * Where a person cannot simply pass by, the answer becomes what Enter means: the suggestion; or else `later`.
 */
export function typist(wie: Interviewer, slagen: Slag[], { vraagt, kiest }: Schrijfwijze = TOETSEN): Interviewer {
  return {
    async vraag(vraag) {
      const antwoord = zoalsEenMens(vraag, await wie.vraag(vraag));
      slagen.push(...boven(vraag.waar), [vraag.veld.vraag, ""], ...vraagt(vraag, antwoord));
      return antwoord;
    },
    async menu(menu) {
      const keuze = await wie.menu(menu);
      slagen.push(...boven(menu.waar), [menu.titel, ""], [KLAAR, kiest(menu, keuze)]);
      return keuze;
    },
    toon: (wat) => wie.toon(wat),
    // So that the menus are those of a screen; this person answers question by question.
    raster: () => {
      throw new Error("Geen tabel gevraagd.");
    },
  };
}

/** How one answers on a kind of terminal. */
interface Schrijfwijze {
  readonly vraagt: (vraag: Vraagstelling, antwoord: Antwoord) => readonly Slag[];
  readonly kiest: (menu: Menu, keuze: string) => string;
}

/** Types what was written down, each key once the screen asks for it. */
export async function speel(terminal: Terminal, slagen: readonly Slag[]): Promise<void> {
  for (const [wacht, toetsen] of slagen) {
    // On a small screen one reads the guidance a page at a time.
    const klaar = wacht.startsWith(KLAAR);
    while (!klaar && (await terminal.zietEen([wacht, BLADZIJDE])) === BLADZIJDE) terminal.typ(ENTER);
    if (klaar) await terminal.ziet(wacht);
    terminal.typ(toetsen);
  }
}

const BLADZIJDE = "Enter: verder · Ctrl-C";

/** A menu may name a question too; where one is stands only above what is really asked. */
const boven = (waar: Waar | undefined): readonly Slag[] => (waar?.fase === undefined ? [] : [[lus(waar.fase), ""]]);

const GEKOZEN = ["keuze", "meerkeuze", "jaNee", "verwijzing", "verwijzingen"];
export const isGekozen = ({ veld }: Vraagstelling): boolean => GEKOZEN.includes(veld.soort);
/** With nothing to choose from yet, the name of the first is typed. */
const isGetypt = (vraag: Vraagstelling): boolean =>
  !isGekozen(vraag) || (vraag.nieuwMogelijk && vraag.mogelijkheden.length === 0);
const isMeer = ({ veld }: Vraagstelling): boolean => veld.soort === "meerkeuze" || veld.soort === "verwijzingen";
export const isLang = ({ veld }: Vraagstelling): boolean => veld.soort === "alineas" || veld.soort === "teksten";

function zoalsEenMens(vraag: Vraagstelling, antwoord: Antwoord): Antwoord {
  if (antwoord.soort !== "houd") return antwoord;
  if (isStand(vraag.huidig) && isGekozen(vraag)) return { soort: "stand", stand: vraag.huidig };
  if (vraag.huidig !== undefined) return antwoord;
  if (vraag.voorstel !== undefined) return { soort: "waarde", waarde: vraag.voorstel };
  return isGekozen(vraag) ? { soort: "stand", stand: { status: "later" } } : antwoord;
}

function toetsenVoor(vraag: Vraagstelling, antwoord: Antwoord): readonly Slag[] {
  switch (antwoord.soort) {
    case "houd":
      return [[KLAAR, ENTER]];
    case "terug":
      return [[KLAAR, isGetypt(vraag) ? `<${ENTER}` : "<"]];
    case "stand": {
      const plek = vraag.standen.indexOf(antwoord.stand.status);
      return [
        [KLAAR, isGetypt(vraag) ? `!${ENTER}` : "!"],
        ["pijltjes om te kiezen, Enter", `${plek + 1}${ENTER}`],
      ];
    }
    case "nieuw":
      if (isGetypt(vraag)) return [[KLAAR, `${antwoord.naam}${ENTER}`]];
      return [
        [KLAAR, `${vinken(vraag, antwoord.naast ?? [])}+`],
        ["terug naar de lijst", `${antwoord.naam}${ENTER}`],
      ];
    case "waarde":
      return [[KLAAR, isGekozen(vraag) ? kies(vraag, antwoord.waarde) : tik(vraag, antwoord.waarde)]];
    case "stop":
      return [[KLAAR, antwoord.concept === undefined ? "" : [antwoord.concept].flat().join(ENTER)]];
  }
}

const tik = (vraag: Vraagstelling, waarde: Bladwaarde): string => {
  if (Array.isArray(waarde)) return `${waarde.join(ENTER)}${CTRL_D}`;
  return `${String(waarde).replaceAll("\n", ENTER)}${isLang(vraag) ? CTRL_D : ENTER}`;
};

function kies(vraag: Vraagstelling, waarde: Bladwaarde): string {
  if (isMeer(vraag)) return `${vinken(vraag, Array.isArray(waarde) ? waarde : [String(waarde)])}${ENTER}`;
  const woord = typeof waarde === "boolean" ? (waarde ? "ja" : "nee") : String(waarde);
  const { mogelijkheden } = vraag;
  // Names that are digits are gone to with the arrows, past what passes the question by.
  if (mogelijkheden.length <= ZOEKEN.vraag && mogelijkheden.some(({ naam }) => /^\d/.test(naam))) {
    const overslaan = alsRij(vraag.huidig ?? vraag.voorstel).length === 0 ? 1 : 0;
    return `${BEGIN}${OMLAAG.repeat(overslaan + mogelijkheden.findIndex((m) => m.waarde === woord))}${ENTER}`;
  }
  return `${naar(mogelijkheden, woord, ZOEKEN.vraag)}${ENTER}`;
}

/** Ticks and unticks until exactly these are ticked. */
function vinken({ huidig, voorstel, mogelijkheden }: Vraagstelling, wil: readonly string[]): string {
  const aan = alsRij(huidig ?? voorstel);
  const anders = mogelijkheden.filter(({ waarde }) => aan.includes(waarde) !== wil.includes(waarde));
  const wis = mogelijkheden.length > ZOEKEN.vraag ? WIS : "";
  return anders.map(({ waarde }) => `${naar(mogelijkheden, waarde, ZOEKEN.vraag)} ${wis}`).join("");
}

const alsRij = (waarde: Bladwaarde | Stand | undefined): readonly string[] =>
  waarde === undefined || isStand(waarde) ? [] : [waarde].flat().map(String);

/** To an option: by its number, or by typing its name and going down past others in which it occurs. */
function naar(mogelijkheden: readonly Keuzemogelijkheid[], waarde: string, zoeken: number): string {
  const plek = mogelijkheden.findIndex((m) => m.waarde === waarde);
  const genummerd = plek < 9 && mogelijkheden.length <= zoeken && !mogelijkheden.some(({ naam }) => /^\d/.test(naam));
  if (genummerd) return String(plek + 1);
  const naam = (mogelijkheden[plek]?.naam ?? "").slice(0, 12).trimEnd();
  const over = mogelijkheden.filter((m) => m.naam.toLowerCase().includes(naam.toLowerCase()));
  return `${naam}${BEGIN}${OMLAAG.repeat(over.findIndex((m) => m.waarde === waarde))}`;
}

/** Each key does something at once. */
export const TOETSEN: Schrijfwijze = {
  vraagt: toetsenVoor,
  kiest: ({ mogelijkheden }, keuze) => (keuze === "terug" ? "<" : `${naar(mogelijkheden, keuze, ZOEKEN.menu)}${ENTER}`),
};

/** The same, and the begin of the line one types on. */
const REGEL = `${KLAAR} >`;

/** Where nothing can be drawn again one types whole lines. */
export const REGELS: Schrijfwijze = {
  vraagt(vraag, antwoord) {
    const gekozen = !isGetypt(vraag);
    switch (antwoord.soort) {
      case "houd":
        return [[REGEL, ENTER]];
      case "terug":
        return [[REGEL, `<${ENTER}`]];
      case "stand":
        return [
          [REGEL, `!${ENTER}`],
          [REGEL, `${vraag.standen.indexOf(antwoord.stand.status) + 1}${ENTER}`],
        ];
      case "nieuw":
        return [
          ...(gekozen ? [[REGEL, `${[...nummers(vraag, antwoord.naast ?? []), "+"].join(",")}${ENTER}`] as const] : []),
          [REGEL, `${antwoord.naam}${ENTER}`],
        ];
      case "waarde":
        return [[REGEL, `${alsRegels(vraag, antwoord.waarde, gekozen)}${ENTER}`]];
      case "stop":
        return [[REGEL, antwoord.concept === undefined ? "" : `${[antwoord.concept].flat().join(ENTER)}${ENTER}`]];
    }
  },
  kiest: ({ mogelijkheden }, keuze) => (keuze === "terug" ? `<${ENTER}` : `${nummer(mogelijkheden, keuze)}${ENTER}`),
};

function alsRegels(vraag: Vraagstelling, waarde: Bladwaarde, gekozen: boolean): string {
  if (!gekozen) return `${[waarde].flat().join(ENTER).replaceAll("\n", ENTER)}${isLang(vraag) ? ENTER : ""}`;
  const woorden = typeof waarde === "boolean" ? [waarde ? "ja" : "nee"] : [waarde].flat().map(String);
  return nummers(vraag, woorden).join(",");
}

const nummers = ({ mogelijkheden }: Vraagstelling, waarden: readonly string[]): readonly string[] =>
  waarden.map((waarde) => nummer(mogelijkheden, waarde));

/** What stands before an option: its place; beside digits a letter, save where it has a number of its own. */
function nummer(mogelijkheden: readonly Keuzemogelijkheid[], waarde: string): string {
  const eigen = (m: Keuzemogelijkheid | undefined): string | undefined => /^(\d+)\. /.exec(m?.naam ?? "")?.[1];
  const getal = eigen(mogelijkheden.find((m) => m.waarde === waarde));
  if (getal !== undefined) return getal;
  const plek = mogelijkheden.filter((m) => eigen(m) === undefined).findIndex((m) => m.waarde === waarde);
  return mogelijkheden.some(({ naam }) => /^\d/.test(naam)) ? String.fromCharCode(97 + plek) : String(plek + 1);
}
