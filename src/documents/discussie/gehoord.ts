import type { Gezien } from "../../domain/gezien.ts";
import { type Gap, isDraft } from "../../gap.ts";
import type { Zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { BELANGEN, woordenVan } from "../delen/partners.ts";
import { naamlozeUitspraken, type Uitspraak, uitsprakenVan } from "../delen/uitspraken.ts";
import { citaat } from "../delen/zinnen.ts";

type Kijk = Gezien<"partners">;
type Soort = Uitspraak["soort"];

/** What each organisation let the others read of its interest by that day, and what they may read without knowing whose it is. */
export function belangen(c: Kijk, dag: string) {
  return {
    rijen: organisaties(c).flatMap((o) => {
      const woorden = woordenVan(c, o.id, { dag });
      return woorden.length === 0 ? [] : [{ naam: o.naam, woorden }];
    }),
    zonderNaam: BELANGEN.flatMap(({ soort }) => naamlozeUitspraken(c, soort)).map(({ tekst }) => citaat(tekst)),
  };
}

/** What was said about the world around the task, each with whose words they are where that may be told. */
export const omgeving = (c: Kijk, dag: string) => ({
  ontwikkelingen: uitspraken(c, "ontwikkeling", dag),
  kansen: uitspraken(c, "kans", dag),
  bedreigingen: uitspraken(c, "bedreiging", dag),
});

/** Goals that partners keep for themselves and let the others know of. */
export const doelenBuiten = (c: Kijk, dag: string) => uitspraken(c, "doel buiten het domein", dag);

interface Gehoord {
  readonly tekst: Zin;
  /** Empty where it was released without a name. */
  readonly van: string | Gap;
}

const uitspraken = (c: Kijk, soort: Soort, dag: string): readonly Gehoord[] => [
  ...organisaties(c).flatMap((o) =>
    uitsprakenVan(c, o.id, soort, dag).map(({ tekst }) => ({ tekst: citaat(tekst), van: korteNaam(o) })),
  ),
  ...naamlozeUitspraken(c, soort).map(({ tekst }) => ({ tekst: citaat(tekst), van: "" })),
];

const organisaties = (c: Kijk) => c.organisaties.filter((o) => !isDraft(o));
