import type { Luisteraar, Toets } from "./toetsen.ts";

/** Nobody types so many characters in one go: it is a paste, also on one line. */
const GEPLAKT = 30;
/** A piece as large as this is probably followed by the next: the terminal hands over a long paste in pieces. */
const GROOT = 256;
/** Milliseconds in which the next piece of a long paste comes. */
const WACHT = 30;

const tekstVan = ({ naam, tekst }: Toets): string => (naam === "return" ? "\n" : naam === "tab" ? "\t" : tekst);

/**
 * What comes in one go from a terminal that does not mark a paste. Several lines, or more than anybody types at once, are
 * handed over as a paste; all else as the keys they are. Else the line break in a paste would answer the question.
 */
export class Vlaag {
  private toetsen: Toets[] = [];
  private straks: NodeJS.Immediate | undefined;
  private wacht: NodeJS.Timeout | undefined;

  constructor(private readonly naar: () => Luisteraar) {}

  neem(toets: Toets): void {
    if (tekstVan(toets) === "") {
      this.verdeel();
      this.naar().toets({ ...toets, samen: 1 });
      return;
    }
    this.toetsen.push(toets);
    if (this.toetsen.length < GROOT) this.straks ??= setImmediate(() => this.verdeel());
    else {
      clearImmediate(this.straks);
      clearTimeout(this.wacht);
      this.wacht = setTimeout(() => this.verdeel(), WACHT);
    }
  }

  /** Hands over what came so far; to be called before anything else is done with the answer. */
  verdeel(): void {
    clearImmediate(this.straks);
    clearTimeout(this.wacht);
    this.straks = undefined;
    const [hier, samen] = [this.toetsen, this.toetsen.length];
    this.toetsen = [];
    const tekst = hier.map(tekstVan).join("");
    const kern = tekst.replace(/\n$/, "");
    const laatste = hier.at(-1);
    // Two quick Enters are no paste.
    if (tekst.trim() === "") for (const toets of hier) this.naar().toets({ ...toets, samen: 1 });
    else if (!kern.includes("\n") && samen <= GEPLAKT) for (const toets of hier) this.naar().toets({ ...toets, samen });
    else {
      this.naar().plak(kern);
      // One line and an Enter: that is also how a program types.
      if (!kern.includes("\n") && laatste !== undefined && kern !== tekst) this.naar().toets({ ...laatste, samen });
    }
  }
}
