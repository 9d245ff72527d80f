import type { Bladwaarde, Stand } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { type Huis, huisVan, thuisVan } from "../domain/huis.ts";
import { dingenBij, isBlad, lijstpadVan, veldBij, waardeBij } from "../domain/pad.ts";
import { schrijfBlad } from "../domain/soorten.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { InternalError, UserError } from "../errors.ts";
import { geenVeld, lijstOp, stukken } from "./bestandsplek.ts";
import { verzet } from "./verzetten.ts";
import { type Ruw, type Stuk, verweef, wijzig, withValue, type YamlTekst } from "./yaml/index.ts";

/** The texts of the two files. */
export type Teksten = { readonly [H in Huis]: YamlTekst };

/** What the two files say, without how it is written. */
type Ruwen = { readonly [H in Huis]: Ruw };

/**
 * The texts after an act: only what changes is touched. What was asked in many changes is written and read again as one,
 * and says the same as when they are made one by one. Throws UserError for a path that does not exist.
 */
export function pasToe(teksten: Teksten, wijzigingen: readonly Wijziging[]): Teksten {
  // Before and after a thing that moves, for that is done in the text itself.
  const grens = wijzigingen.findIndex(({ soort }) => soort === "verplaats");
  if (grens < 0) return inEens(teksten, wijzigingen);
  const [zet] = wijzigingen.slice(grens);
  const tot = inEens(teksten, wijzigingen.slice(0, grens));
  return pasToe(zet?.soort === "verplaats" ? verzet(tot, zet) : tot, wijzigingen.slice(grens + 1));
}

function inEens(teksten: Teksten, wijzigingen: readonly Wijziging[]): Teksten {
  if (wijzigingen.length === 0) return teksten;
  const doel = wijzigingen.reduce(doe, ruwenVan(teksten));
  const deelbaar = verweef(teksten.deelbaar, doel.deelbaar);
  const intern = verweef(teksten.intern, doel.intern);
  return deelbaar !== undefined && intern !== undefined
    ? { deelbaar, intern }
    : wijzigingen.reduce(eenVoorEen, teksten);
}

/** Where the whole does not fit between the lines that are there, each change looks for its own place. */
function eenVoorEen(teksten: Teksten, wijziging: Wijziging): Teksten {
  const doel = doe(ruwenVan(teksten), wijziging);
  return { deelbaar: wijzig(teksten.deelbaar, doel.deelbaar), intern: wijzig(teksten.intern, doel.intern) };
}

const ruwenVan = ({ deelbaar, intern }: Teksten): Ruwen => ({ deelbaar: deelbaar.ruw, intern: intern.ruw });

function doe(ruwen: Ruwen, wijziging: Wijziging): Ruwen {
  switch (wijziging.soort) {
    case "zet":
      return zetBlad(ruwen, wijziging.pad, wijziging.waarde);
    case "zetLijst":
      return zetLijst(ruwen, wijziging.pad, wijziging.waarde);
    case "voegToe":
      return voegToe(ruwen, wijziging.lijst, wijziging.id);
    case "verwijder":
      return { deelbaar: haalWeg(ruwen.deelbaar, wijziging.pad), intern: haalWeg(ruwen.intern, wijziging.pad) };
    case "verplaats":
      throw new InternalError("A move is made in the text.");
  }
}

const zetIn = (ruwen: Ruwen, huis: Huis, pad: readonly Stuk[], waarde: Ruw | undefined): Ruwen => ({
  ...ruwen,
  [huis]: withValue(ruwen[huis], pad, waarde),
});

function zetBlad(ruwen: Ruwen, pad: string, waarde: Bladwaarde | Stand | undefined): Ruwen {
  const veld = veldBij(velden, pad);
  if (veld === undefined || !isBlad(veld)) throw geenVeld(pad);
  return zetIn(ruwen, huisVan(veld), stukken(pad), schrijfBlad(veld, waarde));
}

/**
 * A list as a whole: deliberately none, later, bewust open, or nothing said about it. A list with something in it is not
 * thrown away in one word.
 */
function zetLijst(ruwen: Ruwen, pad: string, stand: Stand | undefined): Ruwen {
  const veld = lijstOp(pad);
  const aantal = Math.max(dingenBij(ruwen.deelbaar, pad).length, dingenBij(ruwen.intern, pad).length);
  if (aantal > 0)
    throw new UserError(
      "gebruik",
      `In ‘${pad}’ ${aantal === 1 ? `staat al een ${veld.naam[0]}` : `staan al ${aantal} ${veld.naam[1]}`}; er is niets veranderd.`,
      "Haal eerst weg wat er niet in hoort, met: coalitie step",
    );
  const ruw = stand === undefined ? undefined : stand.status === "geen" ? [] : { status: stand.status };
  return zetIn(ruwen, thuisVan(veld), stukken(pad), ruw);
}

function voegToe(ruwen: Ruwen, lijst: string, id: string | undefined): Ruwen {
  const huis = thuisVan(lijstOp(lijst));
  return id === undefined
    ? zetIn(ruwen, huis, [...stukken(lijst), dingenBij(ruwen[huis], lijst).length], {})
    : zetIn(ruwen, huis, [...stukken(lijst), { id }, "id"], id);
}

/** With its last thing the list goes too: an empty list would say that there are deliberately none. */
function haalWeg(ruw: Ruw, pad: string): Ruw {
  if (waardeBij(ruw, pad) === undefined) return ruw;
  const lijst = lijstpadVan(pad);
  return withValue(ruw, stukken(dingenBij(ruw, lijst).length === 1 ? lijst : pad), undefined);
}
