import { UserError } from "../errors.ts";
import type { Disk, World } from "../world.ts";
import { Bewaakt } from "./bewaakt.ts";
import { hashVan, isGelijk } from "./bytes.ts";
import { bewaarKopie, staatUit } from "./kopieen.ts";
import { isLeesbaar } from "./leeg.ts";
import type { Plek } from "./plek.ts";
import { aantalKwijt, mist, verschillen } from "./verschillen.ts";

type Waar = Pick<World, "disk" | "userFolder" | "today">;

/** What an eye saw go from a file: how many answers, and what one types or opens to see what it kept. */
export interface Verdwenen {
  readonly bestand: Pick<Bewaakt, "naam" | "huis">;
  readonly aantal: number;
  readonly bewaard: string;
}

/** What an eye saw, or why that could not be kept. */
export type Gezien = Verdwenen | { readonly mislukt: UserError };

export interface Bewaking {
  readonly disk: Disk;
  /** To be called when the command ends. */
  sluit(): void;
}

/**
 * The disk of a command, with an eye on both files: a sitting may last for days, and the copy of the internal one is of before
 * it. When git or an editor puts a file back, or takes answers or the whole file away, what this program last knew is kept
 * beside the copies, for nothing else holds what was answered since. With the first answer of a new day the copy of the day
 * before is made. Nobody is stopped by it: what it did goes to `zie`.
 */
export function houdOog(waar: Waar, plek: Plek, zie: (gezien: Gezien) => void): Bewaking {
  const { disk } = waar;
  const ogen = (["deelbaar", "intern"] as const).map((huis) => new Oog(waar, plek, new Bewaakt(waar, plek, huis)));
  const probeer = (werk: () => Verdwenen | undefined): void => {
    try {
      const verdwenen = werk();
      if (verdwenen !== undefined) zie(verdwenen);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      zie({ mislukt: error });
    }
  };
  const oogOp = (pad: string): Oog | undefined => ogen.find(({ bestand }) => bestand.pad === pad);
  for (const oog of ogen) probeer(() => oog.kijk(oog.bestand.lees()));
  return {
    disk: {
      ...disk,
      read(pad) {
        const bytes = disk.read(pad);
        probeer(() => oogOp(pad)?.kijk(bytes));
        return bytes;
      },
      write(pad, bytes, opties) {
        const oog = oogOp(pad);
        probeer(() => oog?.voor(bytes));
        disk.write(pad, bytes, opties);
        oog?.onthoud(bytes);
      },
    },
    sluit() {
      for (const oog of ogen) probeer(() => oog.sluit(oog.bestand.lees()));
    },
  };
}

class Oog {
  /** The hashes of all that was seen. */
  private readonly gekend = new Set<string>();
  private laatst: Uint8Array | undefined;
  private dag: string;

  constructor(
    private readonly waar: Waar,
    private readonly plek: Plek,
    readonly bestand: Bewaakt,
  ) {
    this.dag = waar.today();
  }

  onthoud(bytes: Uint8Array | undefined): void {
    this.laatst = bytes;
    if (bytes !== undefined) this.gekend.add(hashVan(bytes));
  }

  /** What stands there now, by whomever. Returns what went. */
  kijk(nu: Uint8Array | undefined): Verdwenen | undefined {
    const was = this.laatst;
    // What cannot be read proves nothing yet: it may be whole again at the next look.
    if (nu !== undefined && was !== undefined && (isGelijk(nu, was) || !isLeesbaar(nu))) return undefined;
    const moet = was !== undefined && !staatUit(this.waar, this.plek) && this.isKwijt(was, nu);
    this.onthoud(nu);
    return moet ? this.bewaar(was, nu) : undefined;
  }

  /** The last look: there is no next one at which it may be whole again. */
  sluit(nu: Uint8Array | undefined): Verdwenen | undefined {
    const was = this.laatst;
    if (nu === undefined || was === undefined || isLeesbaar(nu) || staatUit(this.waar, this.plek)) return this.kijk(nu);
    // As long as it cannot be read, no copy follows it.
    return isGelijk(nu, was) || this.bestand.isKopie(was) ? undefined : this.bewaar(was, nu);
  }

  /** Before this program itself writes these bytes. */
  voor(bytes: Uint8Array): undefined {
    const gisteren = this.dag;
    this.dag = this.waar.today();
    if (this.bestand.huis === "intern" && gisteren !== this.dag) bewaarKopie(this.waar, this.plek, gisteren);
    this.bestand.noteer(bytes);
  }

  private bewaar(was: Uint8Array, nu: Uint8Array | undefined): Verdwenen | undefined {
    const bewaard = this.bestand.legOpzij(was);
    return bewaard === undefined ? undefined : { bestand: this.bestand, aantal: aantalKwijt(nu, was), bewaard };
  }

  private isKwijt(was: Uint8Array, nu: Uint8Array | undefined): boolean {
    if (nu === undefined) return true;
    if (this.bestand.isBedoeld(nu)) return false;
    const hash = hashVan(nu);
    if (this.gekend.has(hash)) return verschillen(nu, was).length > 0;
    // Who erased a person in another window made the copy say the same.
    if (this.bestand.isKopie(nu)) return false;
    return mist(nu, was) || (this.bestand.kende(hash) && verschillen(nu, was).length > 0);
  }
}
