import { basename } from "node:path";
import type { Huis } from "../domain/huis.ts";
import type { World } from "../world.ts";
import { isGelijk } from "./bytes.ts";
import { kopieenVan, legDeelbaarOpzij, legOpzij } from "./kopieen.ts";
import { isVan, leesNotitie, noteer } from "./notitie.ts";
import type { Plek } from "./plek.ts";
import { kende } from "./standen.ts";

type Waar = Pick<World, "disk" | "userFolder" | "today">;

/** One of the two files, for who keeps an eye on it. */
export class Bewaakt {
  readonly pad: string;
  readonly naam: string;
  /** The note as it was when it was looked at last. */
  private gelezen: string | undefined;

  constructor(
    private readonly waar: Waar,
    private readonly plek: Plek,
    readonly huis: Huis,
  ) {
    this.pad = plek[huis];
    this.naam = basename(this.pad);
    this.gelezen = leesNotitie(waar, plek, huis);
  }

  lees(): Uint8Array | undefined {
    return this.waar.disk.read(this.pad);
  }

  /** Keeps these bytes beside the copies. Returns what one types or opens to see them. */
  legOpzij(bytes: Uint8Array): string | undefined {
    const vandaag = this.waar.today();
    if (this.huis === "deelbaar") return legDeelbaarOpzij(this.waar, this.plek, vandaag, bytes);
    return legOpzij(this.waar, this.plek, vandaag, bytes);
  }

  /** Notes what this program is about to write here. */
  noteer(bytes: Uint8Array): void {
    this.gelezen = noteer(this.waar, this.plek, this.huis, bytes);
  }

  /** Whether another window of this program wrote what stands there since this was asked last, as when something was taken away in it. */
  isBedoeld(bytes: Uint8Array): boolean {
    const eerder = this.gelezen;
    this.gelezen = leesNotitie(this.waar, this.plek, this.huis);
    return this.gelezen !== eerder && isVan(this.gelezen, bytes);
  }

  /** Whether the newest copy says the same; of the file for partners there are none. */
  isKopie(bytes: Uint8Array): boolean {
    const [kopie] = this.huis === "intern" ? kopieenVan(this.waar, this.plek) : [];
    const daar = kopie === undefined ? undefined : this.waar.disk.read(kopie.pad);
    return isGelijk(bytes, daar);
  }

  /** Whether it was once like this at the begin or the end of a command. */
  kende(hash: string): boolean {
    return kende(this.waar, this.plek, this.huis, hash);
  }
}
