import { waardeBij } from "../domain/pad.ts";
import { onderdeelVan, stapVan, type Thuis } from "../plan/paden.ts";
import { STAPPEN } from "../plan/stappen.ts";
import type { Boek } from "./boek.ts";
import { type Documentgat, type Gesteld, haltevoor } from "./documenthalte.ts";
import { zonderHervatten } from "./hervatten.ts";
import type { Interviewer } from "./interviewer.ts";
import type { Bladwijzer, Sessie } from "./sessie.ts";
import { maakSessie, type Stapeinde } from "./stap.ts";

/** A document, by what it lacks. */
export interface Documentvraag {
  /** Stands above the questions, which are at home in several steps. */
  readonly titel: string;
  /** Something comes before it: going back from its very first question leads there (`terug`). */
  readonly ervoor?: boolean;
  /** All that it lacks now. Asked again after each answer: an answer may bring other questions. */
  ontbreekt(): readonly Documentgat[];
  /** Which documents use the answer to this question. */
  readonly gebruik?: Sessie["gebruik"];
  /** Where an earlier sitting was broken off. */
  readonly bladwijzer?: Bladwijzer | undefined;
  /** Keeps where this sitting was broken off. */
  readonly onthoud?: (bladwijzer: Bladwijzer) => void;
}

/**
 * Asks exactly what a document lacks, in the order of the steps, each with its reason. Each question is asked once: what
 * is passed by stays open. Every answer is in the book before the next question.
 */
export async function vraagVoorDocument(
  document: Documentvraag,
  boek: Boek,
  interviewer: Interviewer,
): Promise<Stapeinde> {
  const rit = new Documentrit(document, boek, interviewer);
  const uitkomst = await rit.rijd();
  if (uitkomst === "gestopt") document.onthoud?.(rit.bladwijzer);
  return uitkomst;
}

class Documentrit {
  private readonly geweest: Gesteld[] = [];
  private readonly sessies = new Map<Thuis, Sessie>();
  private readonly hier: Sessie["hier"];
  private bekend: { readonly coalitie: Boek["coalitie"]; readonly gaten: readonly Documentgat[] } | undefined;
  private readonly gevraagd = new Set<string>();
  private readonly uitgelegd = new Set<string>();

  constructor(
    private readonly document: Documentvraag,
    private readonly boek: Boek,
    private readonly interviewer: Interviewer,
  ) {
    this.hier = { laatste: undefined, regel: undefined, half: document.bladwijzer?.half, aanbod: undefined };
  }

  get bladwijzer(): Bladwijzer {
    return { ...this.hier };
  }

  async rijd(): Promise<Stapeinde> {
    const half = this.half();
    let nu = half ?? this.volgende();
    while (nu !== undefined) {
      if (!this.geweest.includes(nu)) this.geweest.push(nu);
      const nummer = this.geweest.indexOf(nu) + 1;
      const uitkomst = await nu.halte.bezoek("vooruit", { nummer, van: this.geweest.length + this.over().length });
      if (uitkomst === "stop") return "gestopt";
      if (uitkomst === "terug" && this.document.ervoor === true && nu === this.geweest[0]) return "terug";
      nu = uitkomst === "terug" ? this.terugVan(nu) : this.naVan(nu);
    }
    return "klaar";
  }

  /** Of the question of which an answer was broken off halfway. */
  private half(): Gesteld | undefined {
    const pad = this.hier.half;
    if (pad === undefined || waardeBij(this.boek.coalitie, pad) === undefined) return undefined;
    return this.stelling({ pad, reden: "Hier was je gebleven" });
  }

  /** The question before this one; at the first there is none. */
  private terugVan(nu: Gesteld): Gesteld {
    const vorige = this.geweest[this.geweest.indexOf(nu) - 1];
    if (vorige === undefined) this.interviewer.toon("Dit is de eerste vraag.");
    return vorige ?? nu;
  }

  /** What was asked after this one already, for who went back; else what is lacking first. */
  private naVan(nu: Gesteld): Gesteld | undefined {
    return this.geweest[this.geweest.indexOf(nu) + 1] ?? this.volgende();
  }

  private volgende(): Gesteld | undefined {
    return this.over()[0];
  }

  /** What is still to be asked, in the order of the steps. What nobody can be asked here is left out. */
  private over(): readonly Gesteld[] {
    const gezien = new Set([...this.gevraagd, ...this.geweest.map(({ sleutel }) => sleutel)]);
    return this.ontbreekt().flatMap((gat) => {
      const gesteld = this.stelling(gat);
      // What was asked of a thing still to be made is not asked again now that it is there.
      if (gesteld === undefined || gezien.has(gesteld.sleutel) || gezien.has(alsNieuw(gesteld.sleutel))) return [];
      gezien.add(gesteld.sleutel);
      return [gesteld];
    });
  }

  /** Looked up once for each state of the answers: all copies are rendered for it. */
  private ontbreekt(): readonly Documentgat[] {
    const { coalitie } = this.boek;
    if (this.bekend?.coalitie !== coalitie)
      this.bekend = { coalitie, gaten: gesorteerd(this.document.ontbreekt(), this.boek) };
    return this.bekend.gaten;
  }

  private stelling(gat: Documentgat): Gesteld | undefined {
    const s = { ...this.sessie(stapVan(gat.pad, this.boek.coalitie)), waarvoor: () => gat.reden };
    const gesteld = haltevoor(s, gat);
    return gesteld?.halte.geldt("achteruit") === true ? gesteld : undefined;
  }

  private sessie(thuis: Thuis): Sessie {
    const opties = { verdieping: false, open: false, review: false };
    const s = this.sessies.get(thuis) ?? {
      ...zonderHervatten(maakSessie(onderdeelVan(thuis), this.boek, this.interviewer, opties)),
      titel: this.document.titel,
      hier: this.hier,
      gebruik: this.document.gebruik,
      gevraagd: this.gevraagd,
      uitgelegd: this.uitgelegd,
    };
    this.sessies.set(thuis, s);
    return s;
  }
}

/** The same path, as of a thing that is not there yet. */
const alsNieuw = (pad: string): string => pad.replace(/\[[^\]]*\]/, "[]");

const ORDE: readonly Thuis[] = ["start", ...STAPPEN.map(({ nr }) => nr)];

/** By step, and within a step as they stand in the document. */
const gesorteerd = (gaten: readonly Documentgat[], { coalitie }: Boek): readonly Documentgat[] =>
  gaten.toSorted((a, b) => ORDE.indexOf(stapVan(a.pad, coalitie)) - ORDE.indexOf(stapVan(b.pad, coalitie)));
