import { basename } from "node:path";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { alleIds, maakLos } from "../domain/verwijzingen.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";
import { maakAf } from "./afmaken.ts";
import { schrijfAkte } from "./akte.ts";
import { herbaseer, keurOpen } from "./herbaseer.ts";
import { duid, type Inhoud, leesProject } from "./inhoud.ts";
import type { Plek } from "./plek.ts";
import { weigerFouten } from "./weigeren.ts";
import { pasToe, type Teksten } from "./wijzigen.ts";
import type { YamlTekst } from "./yaml/index.ts";

export { type Inhoud, leesProject, type Melding } from "./inhoud.ts";
export { VERSIE } from "./versie.ts";
export { plaatsInWoorden, weigerFouten } from "./weigeren.ts";

type Gevraagd = readonly Wijziging[] | ((nu: Coalitie) => readonly Wijziging[]);
/** What follows from the changes, given the coalition before and after them. */
type Gevolgen = (voor: Coalitie, na: Coalitie) => readonly Wijziging[];

/** How often a change is made anew when something else keeps writing. */
const POGINGEN = 20;

const steedsAnders = (plek: Plek): UserError =>
  new UserError(
    "conflict",
    `Een ander programma blijft in ${basename(plek.deelbaar)} schrijven; er is niets bewaard.`,
    "Sluit dat programma en probeer het opnieuw.",
  );

/** A project that can be changed. Every change is on disk when the call returns. */
export class Project {
  private constructor(
    private readonly disk: Disk,
    readonly plek: Plek,
    private stand: Inhoud,
  ) {}

  /** Opens a project with both files. Throws UserError("project") with every problem when it is not valid. */
  static open(disk: Disk, plek: Plek): Project {
    disk.sweep(plek.map);
    const inhoud = leesProject(disk, plek, "beide");
    weigerFouten(inhoud);
    return new Project(disk, plek, inhoud);
  }

  get inhoud(): Inhoud {
    return this.stand;
  }

  get coalitie(): Coalitie {
    return this.stand.coalitie;
  }

  /**
   * Throws UserError("conflict") when there is no internal file. A new one is never made in passing: from then on it would
   * look as if what the old one held was never known.
   */
  eisIntern(): void {
    if (this.stand.internAanwezig) return;
    const naam = basename(this.plek.intern);
    throw new UserError(
      "conflict",
      `Dit hoort in ${naam}, en dat bestand is hier niet. Er is niets veranderd.`,
      `Zet ${naam} terug naast ${basename(this.plek.deelbaar)}, of vraag het aan wie het heeft. Kopieën vind je met: coalitie herstel. Is het echt weg? Maak een nieuw, leeg bestand met: coalitie init --intern`,
    );
  }

  /**
   * Makes the changes as one act. They are made on what is on disk now, not on what was read earlier, so that an editor
   * or a colleague who wrote in between loses nothing: changes that depend on what is there are asked for by a function
   * of that, and what cannot be kept beside what somebody else did is a Botsing. What refers to a thing that goes, lets go;
   * what follows from the changes (`gevolgen`) belongs to the act. Whoever was asked before an earlier change of his own
   * says what he saw then (`gezien`).
   */
  wijzig(gevraagd: Gevraagd, gevolgen: Gevolgen = () => [], gezien: Coalitie = this.coalitie): void {
    this.disk.alone(this.plek.map, () => {
      maakAf(this.disk, this.plek);
      const toen = gezien === this.coalitie ? this.stand : { ...this.stand, coalitie: gezien };
      for (let pogingen = 0; !this.wijzigNu(toen, gevraagd, gevolgen); pogingen++)
        if (pogingen === POGINGEN) throw steedsAnders(this.plek);
    });
  }

  /** False when another wrote while the texts were made. */
  private wijzigNu(toen: Inhoud, gevraagd: Gevraagd, gevolgen: Gevolgen): boolean {
    this.stand = this.opSchijf();
    const nu = this.stand;
    const wijzigingen = wijzigingenOp(toen, nu, gevraagd);
    const gewijzigd = pasToe(nu.teksten, wijzigingen);
    const los = wijzigingen.some((w) => w.soort === "verwijder") ? this.maakLos(gewijzigd) : gewijzigd;
    if (los.intern !== nu.teksten.intern) this.eisIntern();
    const eerst = duid(this.plek, los, nu.internAanwezig, []);
    // Who has only what partners may read knows too little to conclude anything.
    const erbij = nu.internAanwezig ? gevolgen(nu.coalitie, eerst.coalitie) : [];
    const teksten = pasToe(los, erbij);
    if (!this.schrijf(nu, teksten)) return false;
    this.stand = erbij.length === 0 ? eerst : duid(this.plek, teksten, nu.internAanwezig, []);
    return true;
  }

  private schrijf({ teksten: was, internAanwezig }: Inhoud, { deelbaar, intern }: Teksten): boolean {
    return schrijfAkte(this.disk, this.plek.map, [
      { pad: this.plek.deelbaar, was: was.deelbaar.tekst, tekst: deelbaar.tekst, geheim: false },
      ...(internAanwezig ? [{ pad: this.plek.intern, was: was.intern.tekst, tekst: intern.tekst, geheim: true }] : []),
    ]);
  }

  private maakLos(teksten: Teksten): Teksten {
    const { coalitie, verwijzingen } = duid(this.plek, teksten, true, []);
    const [voor, na] = [alleIds(velden, this.coalitie), alleIds(velden, coalitie)];
    return pasToe(teksten, maakLos(coalitie, verwijzingen, voor, na));
  }

  /** What the files say now; read again only when somebody else wrote them. */
  private opSchijf(): Inhoud {
    if (!this.disk.exists(this.plek.deelbaar))
      throw new UserError(
        "conflict",
        `${basename(this.plek.deelbaar)} is er niet meer; er is niets geschreven.`,
        "Zet het bestand terug en probeer het opnieuw.",
      );
    const zelfde = (pad: string, tekst: YamlTekst): boolean => {
      const bytes = this.disk.read(pad);
      return bytes === undefined ? false : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) === tekst.tekst;
    };
    const { deelbaar, intern } = this.stand.teksten;
    const internZelfde = this.stand.internAanwezig
      ? zelfde(this.plek.intern, intern)
      : !this.disk.exists(this.plek.intern);
    if (zelfde(this.plek.deelbaar, deelbaar) && internZelfde) return this.stand;
    const nu = leesProject(this.disk, this.plek, "beide");
    weigerFouten(nu);
    return nu;
  }
}

/** The changes on what is there now; a function of that knows it already. */
function wijzigingenOp(toen: Inhoud, nu: Inhoud, gevraagd: Gevraagd): readonly Wijziging[] {
  if (typeof gevraagd !== "function") return nu === toen ? gevraagd : herbaseer(toen, nu, gevraagd);
  const wijzigingen = gevraagd(nu.coalitie);
  if (nu !== toen) keurOpen(toen, nu, wijzigingen);
  return wijzigingen;
}
