import { patroonVan } from "../domain/pad.ts";
import { patronenVan, thuisVan } from "../plan/paden.ts";
import type { Onderdeel } from "../plan/stap.ts";
import { vragenVan } from "../plan/vragen.ts";
import { aandachtshalte } from "./aandacht.ts";
import { maakBlok, type Onderdeelblok } from "./blokken.ts";
import type { Boek } from "./boek.ts";
import { OVERZICHT, teHervatten } from "./hervatten.ts";
import type { Gebruik, Interviewer } from "./interviewer.ts";
import { loopNa } from "./overzicht.ts";
import type { Deel } from "./overzichtregels.ts";
import { type Halte, laatsteVraag, mits, rijd } from "./rit.ts";
import { type Bladwijzer, isStap, rondeVan, type Sessie, titelVan } from "./sessie.ts";
import { verdiepingsmenu } from "./verdieping.ts";
import { NAAMVELDEN } from "./verwijzen.ts";
import { toonVoortgang } from "./voortgang.ts";

export interface Stapopties {
  /** Also ask what is asked only on request. */
  readonly verdieping: boolean;
  /** Ask only what has no answer yet. */
  readonly open: boolean;
  /** Ask nothing; show the answers, any of which can be changed. */
  readonly review: boolean;
  /** The pass, or for steps 4 and 5 the meeting, that it is about; the current one when absent. */
  readonly gang?: string;
  /** Which documents need these fields, as `nodig voor het plan van aanpak`. */
  readonly waarvoor?: (paden: readonly string[]) => string | undefined;
  /** Something comes before this part: going back from its very first question leads there (`terug`). */
  readonly ervoor?: true;
  /** One comes from another part of the road: back to its last question, or again to its first. */
  readonly vanaf?: "begin" | "einde" | undefined;
  /** Which documents use the answer to this question, and which of them wait for it. */
  readonly gebruik?: (pad: string) => Promise<readonly Gebruik[]>;
  /** Paths of which the answer was given just before the sitting. */
  readonly gegeven?: readonly string[];
  /** Where an earlier sitting was broken off. */
  readonly bladwijzer?: Bladwijzer | undefined;
  /** Keeps where this sitting is: before each question, and when it is broken off. */
  readonly onthoud?: (bladwijzer: Bladwijzer) => void;
  /** What to tell after the review: the documents that can be made now. */
  readonly naStap?: () => readonly string[];
}

/** How a sitting ended: at its end, before it, or with somebody who stops. */
export type Stapeinde = "klaar" | "terug" | "gestopt";

/**
 * Goes through a step, or the first questions of a new coalition, with one person. Resumes at the first open question when
 * a part was answered before, else where one was. Every answer is in the book before the next question is asked.
 */
export async function doorloopStap(
  onderdeel: Onderdeel,
  boek: Boek,
  interviewer: Interviewer,
  opties: Stapopties,
): Promise<Stapeinde> {
  const s = maakSessie(onderdeel, boek, interviewer, opties);
  const blokken = onderdeel.blokken.map((blok) => maakBlok(s, blok));
  const aandacht = aandachtshalte(s);
  const nalopen = overzichthalte(s, blokken);
  if (opties.vanaf === undefined && !(await leidIn(s, opties))) return "gestopt";
  const weg = opties.review
    ? [aandacht, nalopen]
    : [...blokken.flatMap((blok) => opWeg(s, blok)), verdiepingsmenu(s, blokken), aandacht, nalopen];
  const vragend = weg.filter((halte) => halte !== nalopen && halte !== aandacht);
  if (opties.open && !opties.review && !vragend.some((halte) => halte.geldt("vooruit")))
    interviewer.toon("Er is niets meer open.");
  const uitkomst = await totHetEinde(s, weg, opties);
  if (uitkomst === "gestopt") opties.onthoud?.({ ...s.hier });
  if (uitkomst !== "klaar") return uitkomst;
  for (const regel of opties.naStap?.() ?? []) interviewer.toon(regel);
  return "klaar";
}

/** What is asked only on request waits for the menu at the end. */
const opWeg = (s: Sessie, blok: Onderdeelblok): readonly Halte[] =>
  mits(() => s.verdieping || !blok.alleenVerdieping(), blok.halten);

/** A sitting about this part of the road, as nobody has been asked anything yet. */
export function maakSessie(onderdeel: Onderdeel, boek: Boek, interviewer: Interviewer, opties: Stapopties): Sessie {
  const { bladwijzer, vanaf, open } = opties;
  const naar = open ? undefined : teHervatten(boek.coalitie, bladwijzer?.laatste);
  return {
    onderdeel,
    boek,
    interviewer,
    gang: opties.gang,
    ronde: rondeVan(onderdeel, boek, opties.gang),
    verdieping: opties.verdieping,
    alleenOpen: opties.open,
    hervat: {
      nu: !open && vanaf === undefined && (bladwijzer !== undefined || isBegonnen(onderdeel, boek, opties.gang)),
      naar,
      gezegd: false,
    },
    hier: {
      laatste: naar,
      regel: naar === OVERZICHT && vanaf === undefined ? bladwijzer?.regel : undefined,
      half: bladwijzer?.half,
      aanbod: bladwijzer?.aanbod,
    },
    gevolgen: [],
    onthoud: opties.onthoud,
    gevraagd: new Set(),
    gegeven: new Set(opties.gegeven),
    uitgelegd: new Set(),
    waarvoor: opties.waarvoor,
    gebruik: opties.gebruik,
  };
}

/**
 * Whether something of this step itself was answered. What another step asks for first does not count, nor what a new
 * thing starts with, nor a name: of what was made on the spot elsewhere, or of the coalition itself. A contribution is
 * written by a release too, long before the step that asks about it.
 */
function isBegonnen(onderdeel: Onderdeel, boek: Boek, gang: string | undefined): boolean {
  const thuis = isStap(onderdeel) ? onderdeel.nr : "start";
  const voorgegeven = onderdeel.blokken.flatMap((blok) =>
    blok.soort === "ding" ? patronenVan({ ...blok, velden: Object.keys(blok.nieuw) }) : [],
  );
  return vragenVan(onderdeel, boek.coalitie, { gang }).some(({ pad, beantwoord }) => {
    const patroon = patroonVan(pad);
    const isNaam = NAAMVELDEN.has(patroon) || patroon === "coalitie.naam";
    const vanElders = isNaam || voorgegeven.includes(patroon) || patroon.startsWith("inzetten[]");
    return beantwoord && !vanElders && thuisVan(pad, boek.coalitie) === thuis;
  });
}

/** Where you are and what this step is for; the guidance only when it begins. False when one stops. */
async function leidIn(s: Sessie, { review, open }: Stapopties): Promise<boolean> {
  s.interviewer.toon({ soort: "kop", tekst: titelVan(s.onderdeel) });
  s.interviewer.toon(s.onderdeel.doel);
  if (!review) toonVoortgang(s);
  if (s.hervat.nu && s.hervat.naar === undefined && !review) s.interviewer.toon("Je gaat verder waar je gebleven was.");
  if (s.hervat.nu || review || open) return true;
  const uitleg = s.onderdeel.uitleg.join("\n\n");
  if (s.interviewer.lees !== undefined) return s.interviewer.lees(uitleg);
  s.interviewer.toon(uitleg);
  return true;
}

function overzichthalte(s: Sessie, blokken: readonly Onderdeelblok[]): Halte {
  const delen = (): readonly Deel[] =>
    blokken.flatMap((blok) => {
      const deel = blok.geldt() ? blok.overzicht() : undefined;
      const tonen =
        deel !== undefined &&
        (!blok.alleenVerdieping() || deel.regels.some(({ antwoord }) => !antwoord.startsWith("–")));
      return tonen && deel.regels.length > 0 ? [deel] : [];
    });
  return { tussendoor: true, aanbod: true, geldt: () => true, bezoek: () => loopNa(s, delen) };
}

/** Where nothing comes before, going back from the very first question leads nowhere: one is told, and asked it again. */
async function totHetEinde(
  s: Sessie,
  weg: readonly Halte[],
  { review, ervoor, vanaf }: Stapopties,
): Promise<Stapeinde> {
  let uitkomst = vanaf === "einde" ? await rijd(weg, "achteruit", laatsteVraag(weg)) : await rijd(weg);
  while (uitkomst === "terug") {
    if (review) return "klaar";
    if (ervoor) return "terug";
    s.interviewer.toon("Dit is het begin van deze stap.");
    uitkomst = await rijd(weg);
  }
  return uitkomst === "stop" ? "gestopt" : "klaar";
}
