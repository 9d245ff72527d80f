import { UserError } from "../errors.ts";
import type { Disk, World } from "../world.ts";
import { bewaarKopie, hashVan, kopieenVan, legOpzij, staatUit } from "./kopieen.ts";
import { isLeesbaar } from "./leeg.ts";
import type { Plek } from "./plek.ts";
import { kendeIntern } from "./standen.ts";
import { mist, verschillen } from "./verschillen.ts";

type Waar = Pick<World, "disk" | "userFolder" | "today">;

/** What an eye saw: how that is called what it kept, or why that could not be done. */
export type Gezien = { readonly bewaard: string } | { readonly mislukt: UserError };

export interface Bewaking {
  readonly disk: Disk;
  /** To be called when the command ends. */
  sluit(): void;
}

/**
 * The disk of a command, with an eye on the internal file: a sitting may last for days, and its copy is of before it. When git
 * or an editor puts the file back, or takes answers or the whole file away, what this program last knew is kept beside the
 * copies, for nothing else holds what was answered since. With the first answer of a new day the copy of the day before is
 * made. Nobody is stopped by it: what it did goes to `zie`.
 */
export function houdOog(waar: Waar, plek: Plek, zie: (gezien: Gezien) => void): Bewaking {
  const { disk } = waar;
  const oog = new Oog(waar, plek);
  const probeer = (werk: () => string | undefined): void => {
    try {
      const bewaard = werk();
      if (bewaard !== undefined) zie({ bewaard });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      zie({ mislukt: error });
    }
  };
  probeer(() => oog.kijk(disk.read(plek.intern)));
  return {
    disk: {
      ...disk,
      read(pad) {
        const bytes = disk.read(pad);
        if (pad === plek.intern) probeer(() => oog.kijk(bytes));
        return bytes;
      },
      write(pad, bytes, opties) {
        if (pad === plek.intern) probeer(() => oog.nieuweDag());
        disk.write(pad, bytes, opties);
        if (pad === plek.intern) oog.onthoud(bytes);
      },
    },
    sluit: () => probeer(() => oog.sluit(disk.read(plek.intern))),
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
  ) {
    this.dag = waar.today();
  }

  onthoud(bytes: Uint8Array | undefined): void {
    this.laatst = bytes;
    if (bytes !== undefined) this.gekend.add(hashVan(bytes));
  }

  /** What stands there now, by whomever. Returns how that is called which was kept. */
  kijk(nu: Uint8Array | undefined): string | undefined {
    const was = this.laatst;
    // What cannot be read proves nothing yet: it may be whole again at the next look.
    if (nu !== undefined && was !== undefined && (isGelijk(nu, was) || !isLeesbaar(nu))) return undefined;
    const moet = was !== undefined && !staatUit(this.waar, this.plek) && this.isKwijt(was, nu);
    this.onthoud(nu);
    return moet ? legOpzij(this.waar, this.plek, this.waar.today(), was) : undefined;
  }

  /** The last look: there is no next one at which it may be whole again. */
  sluit(nu: Uint8Array | undefined): string | undefined {
    const was = this.laatst;
    if (nu === undefined || was === undefined || isLeesbaar(nu) || staatUit(this.waar, this.plek)) return this.kijk(nu);
    // As long as it cannot be read, no copy follows it.
    return isGelijk(nu, was) || isGelijk(was, this.nieuwsteKopie())
      ? undefined
      : legOpzij(this.waar, this.plek, this.waar.today(), was);
  }

  nieuweDag(): undefined {
    const gisteren = this.dag;
    this.dag = this.waar.today();
    if (gisteren !== this.dag) bewaarKopie(this.waar, this.plek, gisteren);
  }

  private isKwijt(was: Uint8Array, nu: Uint8Array | undefined): boolean {
    if (nu === undefined) return true;
    const hash = hashVan(nu);
    if (this.gekend.has(hash)) return verschillen(nu, was).length > 0;
    // Another window of this program meant what stands there, as when it erased a person: its copy says the same.
    if (isGelijk(nu, this.nieuwsteKopie())) return false;
    return mist(nu, was) || (kendeIntern(this.waar, this.plek, hash) && verschillen(nu, was).length > 0);
  }

  private nieuwsteKopie(): Uint8Array | undefined {
    const [kopie] = kopieenVan(this.waar, this.plek);
    return kopie === undefined ? undefined : this.waar.disk.read(kopie.pad);
  }
}

const isGelijk = (een: Uint8Array, ander: Uint8Array | undefined): boolean =>
  een.length === ander?.length && hashVan(een) === hashVan(ander);
