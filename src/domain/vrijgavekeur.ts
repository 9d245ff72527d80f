import { datum as datumInWoorden } from "../dutch/datums.ts";
import { UserError } from "../errors.ts";
import { lijstVan, weet } from "./boom.ts";
import type { Coalitie } from "./declaratie.ts";
import type { Formulering, Gesprek, Reikwijdte, Uitkomst, Vrijgave } from "./vrijgave.ts";

/** What must be true before an act of release: each of these throws a UserError, and then nothing is released. */
/** Nobody agrees to words before they were spoken. */
export function keurDag(gesprek: Gesprek, { op }: Vrijgave): void {
  const gevoerd = weet(gesprek.datum);
  if (gevoerd === undefined || op >= gevoerd) return;
  throw new UserError(
    "gebruik",
    `Het akkoord van ${datumInWoorden(op)} kan niet van vóór het gesprek op ${datumInWoorden(gevoerd)} zijn. Er is niets vrijgegeven.`,
    "Kijk na op welke dag de partner akkoord ging.",
  );
}

/** The reaches that hold only as long as partners cannot open the project file themselves. */
export const SMAL: readonly (Reikwijdte | undefined)[] = ["alleen de eigen brief", "zonder naam"];

/** Whether partners can open the project file. */
export const lezenMee = (c: Coalitie): boolean => weet(c.coalitie?.leesrecht) === "ook partners";

/** In that file a sentence stands with the name of who said it. */
export function keurMeelezers(c: Coalitie, uitkomsten: readonly Uitkomst[]): void {
  const smal = uitkomsten.find(({ wat, reikwijdte }) => wat === "vrij" && SMAL.includes(reikwijdte));
  if (smal === undefined || !lezenMee(c)) return;
  throw new UserError(
    "gebruik",
    `Partners lezen mee in coalitie.yaml, en daar staat een zin met de naam erbij. ‘${smal.reikwijdte}’ kan hier dus niet. Er is niets vrijgegeven.`,
    "Vraag of de zin met naam gelezen mag worden (partners of openbaar), of houd hem terug.",
  );
}

/** An exception names a wording that waits. */
export function keurUitzonderingen(wacht: readonly Formulering[], { behalve, gesprek }: Vrijgave): void {
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

/** One of several who answers about words that were never put to them is told so, and not whom else to name. */
export function keurNamens(
  c: Coalitie,
  gesprek: Gesprek,
  { wacht, gevraagd }: { readonly wacht: readonly Formulering[]; readonly gevraagd: readonly Formulering[] },
  v: Vrijgave,
): void {
  const namens = organisatieVan(c, v.door);
  const van = (f: Formulering) => weet(f.organisatie) === namens;
  const [eigen] = wacht.filter(van);
  if (namens === undefined || eigen === undefined || gevraagd.some((f) => vanWie(f, gesprek) === namens)) return;
  throw new UserError(
    "gebruik",
    `Over de zinnen van ${namens} in ${v.gesprek} is nog niets gevraagd. Er is niets vrijgegeven.`,
    `Gingen zij toch akkoord? Noem dan elke zin: --behalve ${eigen.id}=akkoord`,
  );
}

/** The organisation that somebody speaks for. */
export const organisatieVan = (c: Coalitie, persoon: string | undefined): string | undefined =>
  weet(lijstVan(c.personen).find((p) => p.id === persoon)?.organisatie);

/** Nobody refuses or changes the words of another. */
export function keurEigen(c: Coalitie, gesprek: Gesprek, wacht: readonly Formulering[], v: Vrijgave): void {
  const namens = organisatieVan(c, v.door);
  if (namens === undefined) return;
  const vreemd = v.behalve.find(
    (u) => u.stand !== "gevraagd" && wacht.some((f) => f.id === u.formulering && vanWie(f, gesprek) !== namens),
  );
  if (vreemd === undefined) return;
  throw new UserError(
    "gebruik",
    `Formulering ‘${vreemd.formulering}’ is niet van ${namens}. Er is niets vrijgegeven.`,
    "Leg het antwoord van elke partner apart vast, met --door.",
  );
}

/** Whose words these are. */
export function vanWie(f: Formulering, gesprek: Gesprek): string {
  const partners = weet(gesprek.partners) ?? [];
  const organisatie = weet(f.organisatie) ?? (partners.length === 1 ? partners[0] : undefined);
  if (organisatie !== undefined) return organisatie;
  throw new UserError(
    "gebruik",
    `Van wie formulering ‘${f.id}’ is, staat er niet bij; aan het gesprek deden ${partners.length} organisaties mee.`,
    `Vul eerst in: coalitie set 'gesprekken[${gesprek.id}].formuleringen[${f.id}].organisatie' …`,
  );
}
