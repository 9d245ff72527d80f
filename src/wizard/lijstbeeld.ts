import { lijsttabel } from "./lijsttabel.ts";
import { type Lijstvraag, lijstVan, rijenVan, titelVanLijst, zeefVan } from "./lijstvraag.ts";
import { vastePlek } from "./plek.ts";
import type { Uitkomst } from "./rit.ts";
import type { Sessie } from "./sessie.ts";

/** What an action on a list led to, and the thing that was asked about last, to which one can go back. */
export interface Gedaan {
  readonly uitkomst: Uitkomst;
  readonly laatste?: string | undefined;
  /** What one will probably do next. */
  readonly daarna?: string;
}

/** What is asked about one thing of a list. */
export const vraagOver = (s: Sessie, l: Lijstvraag, pad: string) => ({
  plek: vastePlek(pad),
  velden: l.velden,
  bij: () => ({ blok: l.titel, ding: dingnaam(s, l, pad) }),
  zeef: zeefVan(l, s.boek.coalitie),
});

const dingnaam = (s: Sessie, l: Lijstvraag, pad: string): string => {
  const rij = rijenVan(s, l).find((r) => r.pad === pad);
  const [een] = lijstVan(l).naam;
  const hier = rij === undefined ? een : `${een}: ${rij.naam}`;
  const binnen = l.binnen?.();
  return binnen === undefined ? hier : `${binnen} › ${hier}`;
};

/** Shows what is in a list; what it is for, the first time. */
export function toonLijst(s: Sessie, l: Lijstvraag): void {
  const rijen = rijenVan(s, l);
  const uitleg = s.uitgelegd.has(l.titel) ? undefined : l.uitleg;
  s.uitgelegd.add(l.titel);
  // With nothing below it the heading would say what the menu says right after.
  if (rijen.length > 0 || uitleg !== undefined) s.interviewer.toon({ soort: "kop", tekst: titelVanLijst(l) });
  if (uitleg !== undefined) s.interviewer.toon(uitleg);
  if (rijen.length === 0) return;
  s.interviewer.toon(lijsttabel(s, l));
}
