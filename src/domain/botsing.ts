import { UserError } from "../errors.ts";
import type { Bladwaarde, Boom, Stand } from "./boom.ts";
import type { Wijziging } from "./wijziging.ts";

/** One place where two hands did something that cannot both be kept. */
export type Samenloop =
  /** Both changed the answer. */
  | {
      readonly soort: "antwoord";
      readonly pad: string;
      readonly jouw: Bladwaarde | Stand | undefined;
      readonly nu: Bladwaarde | Stand | undefined;
    }
  /** You changed something in a thing that the other took away; `terug` puts it back as it was. */
  | {
      readonly soort: "weg";
      readonly pad: string;
      readonly ding: Boom;
      readonly terug: readonly Wijziging[];
      /** It was only named in the answer: what that answer is about is still there. */
      readonly genoemd?: true;
    }
  /** You take away, or say something of the whole of, what the other worked on meanwhile. */
  | { readonly soort: "bewerkt"; readonly pad: string }
  /** Rows without an id of which nobody can say any more which is which. */
  | { readonly soort: "rijen"; readonly pad: string };

/**
 * Thrown instead of overwriting what somebody else wrote meanwhile. Nothing was saved. Who asks the user and then gives the
 * same changes once more, gives them on top of what stands there now.
 */
export class Botsing extends UserError {
  /** `noem` says in words what it is about. */
  constructor(
    readonly samenlopen: readonly [Samenloop, ...Samenloop[]],
    noem: (samenloop: Samenloop) => string = ({ pad }) => pad,
  ) {
    super(
      "conflict",
      [...new Set(samenlopen.map((s) => zin(s.soort, noem(s))))].join("\n"),
      "Bekijk wat er nu staat, en doe het zo nodig opnieuw. Antwoorden zie je met: coalitie get",
    );
  }
}

function zin(soort: Samenloop["soort"], wat: string): string {
  switch (soort) {
    case "antwoord":
      return `‘${wat}’ is intussen ook in het bestand veranderd. Dat blijft staan; wat je nu gaf, is niet bewaard.`;
    case "weg":
      return `‘${wat}’ is intussen uit het bestand gehaald; wat je nu gaf, is niet bewaard.`;
    case "bewerkt":
      return `Aan ‘${wat}’ is intussen in het bestand gewerkt. Dat blijft staan; er is niets weggehaald.`;
    case "rijen":
      return `De regels van ‘${wat}’ zijn intussen in het bestand veranderd; wat je nu gaf, is niet bewaard.`;
  }
}
