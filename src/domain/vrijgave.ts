import { UserError } from "../errors.ts";
import { lijstVan, weet } from "./boom.ts";
import { type Coalitie, velden } from "./declaratie.ts";
import { REIKWIJDTE } from "./declaraties/opties.ts";
import { nieuweId, type Wijziging } from "./wijziging.ts";

type Reikwijdte = (typeof REIKWIJDTE)[number];

/** What was agreed about the wordings of one talk: all of them, except the ones named. */
export interface Vrijgave {
  readonly gesprek: string;
  /** The day they agreed. */
  readonly op: string;
  readonly via: "mail" | "telefoon" | "gesprek" | "brief";
  readonly door?: string;
  /** How far the words may go; a wording for which less was agreed keeps to that. */
  readonly reikwijdte: Reikwijdte;
  readonly behalve: readonly Uitzondering[];
}

/** One wording that was refused, changed, or is still asked. A change carries the words they want instead. */
export interface Uitzondering {
  readonly formulering: string;
  readonly stand: "geweigerd" | "akkoord met wijziging" | "gevraagd";
  readonly tekst?: string;
}

type Gesprek = NonNullable<ReturnType<typeof gesprekMet>>;
type Formulering = ReturnType<typeof open>[number];

const gesprekMet = (c: Coalitie, id: string) => lijstVan(c.gesprekken).find((g) => g.id === id);
const open = (gesprek: Gesprek) =>
  lijstVan(gesprek.formuleringen).filter((f) => {
    const stand = weet(f.stand) ?? "niet gevraagd";
    return weet(f.tekst) !== undefined && (stand === "niet gevraagd" || stand === "gevraagd");
  });

/** The wordings of a talk that wait for an answer, with their ids. */
export const wachtendeFormuleringen = (c: Coalitie, gesprek: string) => {
  const g = gesprekMet(c, gesprek);
  return g === undefined ? [] : open(g);
};

/**
 * The act of release, as one set of changes: the agreed words move from the internal file to the one partners read, as
 * `uitspraken`, or for a contribution as an `inzet` on the first rung. What was refused or is still asked stays where it
 * is. Throws UserError when the talk does not exist, nothing of it waits, an exception names no wording that waits, a change has no words, or
 * it is unclear whose words they are: what was meant to be held back must never go along.
 */
export function geefVrij(c: Coalitie, vrijgave: Vrijgave): readonly Wijziging[] {
  const gesprek = gesprekMet(c, vrijgave.gesprek);
  if (gesprek === undefined)
    throw new UserError(
      "gebruik",
      `Er is geen gesprek ‘${vrijgave.gesprek}’.`,
      "Bekijk de gesprekken met: coalitie get gesprekken",
    );
  const wacht = open(gesprek);
  keurUitzonderingen(wacht, vrijgave);
  const bezet = { uitspraken: [...lijstVan(c.uitspraken)], inzetten: [...lijstVan(c.inzetten)] };
  return vanDeze(c, gesprek, wacht, vrijgave).flatMap((f) => {
    const uitzondering = vrijgave.behalve.find((u) => u.formulering === f.id);
    const hier = `gesprekken[${vrijgave.gesprek}].formuleringen[${f.id}]`;
    if (uitzondering?.stand === "gevraagd" || uitzondering?.stand === "geweigerd")
      return [zet(`${hier}.stand`, uitzondering.stand)];
    return maakDeelbaar(f, gesprek, vrijgave, uitzondering, hier, bezet);
  });
}

/**
 * After a talk with several, each gives only its own words: those of the organisation of the person who agreed. Also when
 * only the words of one still wait, for the others may have answered before.
 */
function vanDeze(c: Coalitie, gesprek: Gesprek, wacht: readonly Formulering[], v: Vrijgave): readonly Formulering[] {
  const blijft = v.behalve.filter((u) => u.stand !== "akkoord met wijziging").map((u) => u.formulering);
  const gaat = wacht.filter((f) => !blijft.includes(f.id ?? ""));
  const organisaties = new Set(gaat.map((f) => vanWie(f, gesprek)));
  const allen = new Set([...organisaties, ...alleOrganisaties(gesprek)]);
  const namens = weet(lijstVan(c.personen).find((p) => p.id === v.door)?.organisatie);
  if (organisaties.size === 0 || (allen.size < 2 && namens === undefined)) return wacht;
  if (namens === undefined || !organisaties.has(namens)) throw nietVanDeze(v, organisaties, allen.size);
  return wacht.filter((f) => blijft.includes(f.id ?? "") || vanWie(f, gesprek) === namens);
}

/** Whose words were written down in this talk, also those that were answered. */
const alleOrganisaties = (gesprek: Gesprek): readonly string[] =>
  lijstVan(gesprek.formuleringen).flatMap((f) => weet(f.organisatie) ?? []);

function nietVanDeze(v: Vrijgave, organisaties: ReadonlySet<string>, aantal: number): UserError {
  const wie = [...organisaties].join(" of ");
  return new UserError(
    "gebruik",
    aantal > 1
      ? `In ${v.gesprek} staan zinnen van ${aantal} organisaties, en ieder geeft alleen de eigen woorden vrij. Er is niets vrijgegeven.`
      : `De zinnen die in ${v.gesprek} nog wachten, zijn van ${wie}, en ‘${v.door}’ hoort daar niet bij. Er is niets vrijgegeven.`,
    `Zeg erbij wie akkoord ging, namens ${wie}: coalitie release ${v.gesprek} --door …`,
  );
}

function keurUitzonderingen(wacht: readonly Formulering[], { behalve, gesprek }: Vrijgave): void {
  const ids = wacht.map((f) => f.id ?? "");
  if (ids.length === 0)
    throw new UserError(
      "gebruik",
      `Bij ${gesprek} wacht geen formulering op antwoord.`,
      `Bekijk ze met: coalitie get 'gesprekken[${gesprek}].formuleringen'`,
    );
  const vreemd = behalve.find((u) => !ids.includes(u.formulering));
  if (vreemd === undefined) return;
  throw new UserError(
    "gebruik",
    `Bij ${gesprek} wacht geen formulering ‘${vreemd.formulering}’ op antwoord. Er is niets vrijgegeven.`,
    `Er wacht: ${ids.join(", ")}.`,
  );
}

function maakDeelbaar(
  f: Formulering,
  gesprek: Gesprek,
  vrijgave: Vrijgave,
  uitzondering: Uitzondering | undefined,
  hier: string,
  bezet: { uitspraken: { id?: string }[]; inzetten: { id?: string }[] },
): readonly Wijziging[] {
  const organisatie = vanWie(f, gesprek);
  const tekst = uitzondering === undefined ? weet(f.tekst) : uitzondering.tekst;
  if (tekst === undefined || tekst.trim() === "")
    throw new UserError("gebruik", `De gewijzigde tekst van ‘${f.id}’ ontbreekt.`, "Geef de woorden die zij willen.");
  const lijst = weet(f.soort) === "bijdrage" ? "inzetten" : "uitspraken";
  const id = nieuweId(velden[lijst], bezet[lijst], {}) ?? "";
  bezet[lijst].push({ id });
  const daar = `${lijst}[${id}]`;
  const reikwijdte = engste(vrijgave.reikwijdte, weet(f.reikwijdte));
  const zo = { ...vrijgave, reikwijdte };
  return [
    { soort: "voegToe", lijst, id },
    ...(lijst === "inzetten" ? inzet(daar, organisatie, tekst, zo) : uitspraak(daar, organisatie, f, tekst, zo)),
    zet(`${hier}.tekst`, undefined),
    zet(`${hier}.stand`, uitzondering === undefined ? "akkoord" : "akkoord met wijziging"),
    zet(`${hier}.op`, vrijgave.op),
    zet(`${hier}.via`, vrijgave.via),
    ...(vrijgave.door === undefined ? [] : [zet(`${hier}.door`, vrijgave.door)]),
    zet(`${hier}.reikwijdte`, reikwijdte),
    zet(`${hier}.uitspraak`, id),
  ];
}

/** The reaches stand in the order of how far they go. */
const engste = (a: Reikwijdte, b: Reikwijdte = a): Reikwijdte =>
  REIKWIJDTE.indexOf(a) < REIKWIJDTE.indexOf(b) ? a : b;

const zet = (pad: string, waarde: string | undefined): Wijziging => ({ soort: "zet", pad, waarde });

function uitspraak(
  daar: string,
  organisatie: string,
  f: Formulering,
  tekst: string,
  v: Vrijgave,
): readonly Wijziging[] {
  return [
    zet(`${daar}.organisatie`, organisatie),
    zet(`${daar}.soort`, weet(f.soort)),
    zet(`${daar}.tekst`, tekst),
    zet(`${daar}.reikwijdte`, v.reikwijdte),
    ...(v.door === undefined ? [] : [zet(`${daar}.akkoord.door`, v.door)]),
    zet(`${daar}.akkoord.op`, v.op),
    zet(`${daar}.akkoord.via`, v.via),
  ];
}

function inzet(daar: string, partner: string, tekst: string, v: Vrijgave): readonly Wijziging[] {
  return [
    zet(`${daar}.partner`, partner),
    zet(`${daar}.tekst`, tekst.replace(/\s*\n\s*/g, " ")),
    zet(`${daar}.reikwijdte`, v.reikwijdte),
    { soort: "voegToe", lijst: `${daar}.treden`, id: undefined },
    zet(`${daar}.treden[1].trede`, "vrijgegeven"),
    zet(`${daar}.treden[1].datum`, v.op),
  ];
}

function vanWie(f: Formulering, gesprek: Gesprek): string {
  const partners = weet(gesprek.partners) ?? [];
  const organisatie = weet(f.organisatie) ?? (partners.length === 1 ? partners[0] : undefined);
  if (organisatie !== undefined) return organisatie;
  throw new UserError(
    "gebruik",
    `Van wie formulering ‘${f.id}’ is, staat er niet bij; aan het gesprek deden ${partners.length} organisaties mee.`,
    `Vul eerst in: coalitie set 'gesprekken[${gesprek.id}].formuleringen[${f.id}].organisatie' …`,
  );
}
