import { type Bladwaarde, isBeantwoord } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { labelVan } from "../domain/labels.ts";
import { onder } from "../domain/pad.ts";
import { bewaarAntwoord, huidig } from "./antwoord.ts";
import { vertelGevolgen } from "./gevolg.ts";
import type { Celantwoord, Celplaats, Raster, Vraagstelling } from "./interviewer.ts";
import { diepteVan, type Lijstvraag, lijstPad, lijstVan, rijenVan, titelVanLijst, zeefVan } from "./lijstvraag.ts";
import { metAnders } from "./metanders.ts";
import { isVanToepassing } from "./paden.ts";
import { type Sessie, waarVan } from "./sessie.ts";
import { houdVast } from "./vasthouden.ts";
import { vraagstelling } from "./vraagstelling.ts";

/** Which cells are asked about now: of those things, and where they apply. */
export const geldtIn = (s: Sessie, pad: string): boolean =>
  isVanToepassing(s.boek.coalitie, pad) && diepteVan(s, pad, "kern") !== "niet";

/** An answer that could not be saved, and why. */
export interface Hapering {
  readonly pad: string;
  readonly antwoord: Celantwoord;
  readonly fout: unknown;
  /** What was known when the cell was filled. */
  readonly gezien: Coalitie;
}

/** The table as it is filled. */
export class Vuller implements Raster {
  hapert: Hapering | undefined;
  /** All that was told while the table stood on the screen. */
  readonly verteld: string[] = [];
  readonly titel: string;
  readonly waar: Raster["waar"];
  readonly ding: string;
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
  private readonly paden: readonly string[];
  private gezegd = 0;
  private readonly stil: Sessie;

  constructor(
    private readonly s: Sessie,
    private readonly l: Lijstvraag,
    private readonly namen: readonly string[],
  ) {
    const rijen = rijenVan(s, l);
    const [een] = lijstVan(l).naam;
    this.titel = titelVanLijst(l);
    this.waar = waarVan(s, { blok: "Als tabel", ding: l.binnen?.() });
    this.ding = een;
    this.rijen = rijen.map(({ naam }) => naam);
    this.paden = rijen.map(({ pad }) => pad);
    this.kolommen = namen.map((naam) => labelVan(onder(`${lijstPad(l)}[]`, naam)));
    // What is told while a table stands on the screen waits until it can be read.
    const interviewer = metAnders(s.interviewer, {
      toon: (wat) => void (typeof wat === "string" && this.verteld.push(wat)),
    });
    this.stil = { ...s, interviewer, uitgelegd: new Set(s.uitgelegd) };
  }

  get begin(): Celplaats | undefined {
    const plaatsen = this.paden.flatMap((_, rij) => this.namen.map((__, kolom) => ({ rij, kolom })));
    return plaatsen.find((plaats) => {
      const pad = this.pad(plaats);
      return geldtIn(this.s, pad) && !isBeantwoord(huidig(this.s, pad));
    });
  }

  private pad({ rij, kolom }: Celplaats): string {
    return onder(this.paden[rij] ?? "", this.namen[kolom] ?? "");
  }

  cel(plaats: Celplaats): Vraagstelling | undefined {
    const pad = this.pad(plaats);
    if (this.paden[plaats.rij] === undefined || this.namen[plaats.kolom] === undefined || !geldtIn(this.s, pad))
      return undefined;
    const bij = { blok: this.l.titel, ding: this.rijen[plaats.rij] };
    return vraagstelling(this.stil, pad, bij, undefined, zeefVan(this.l, this.s.boek.coalitie));
  }

  vul(plaats: Celplaats, antwoord: Celantwoord): boolean {
    const pad = this.pad(plaats);
    this.s.gevraagd.add(pad);
    const voor = this.s.boek.coalitie;
    try {
      if (antwoord.soort === "leeg") this.s.boek.zet(pad, undefined);
      else bewaarAntwoord(this.stil, () => pad, antwoord);
      vertelGevolgen(this.stil, voor, pad);
      return true;
    } catch (fout) {
      this.hapert = { pad, antwoord, fout, gezien: voor };
      return false;
    }
  }

  meldingen(): readonly string[] {
    const nieuw = this.verteld.slice(this.gezegd);
    this.gezegd = this.verteld.length;
    return nieuw;
  }

  /** Kept as an answer that was broken off halfway: it is what is asked first next time. */
  async bewaarHalf(plaats: Celplaats, waarde: Bladwaarde): Promise<void> {
    const pad = this.pad(plaats);
    await houdVast(this.s, pad, waarde, () => this.s.boek.zet(pad, waarde));
    this.s.hier.half = pad;
  }
}
