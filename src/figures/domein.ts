import { opsomming } from "../dutch/opsommingen.ts";
import type { Figuur } from "../figuur.ts";
import { matrix } from "./domein/matrix.ts";
import type { Onderwerp } from "./domein/onderwerp.ts";
import { vormen } from "./domein/vormen.ts";
import type { Partner } from "./tekening/partners.ts";
import { tekeningVan } from "./tekening/tekening.ts";
import { type Woord, woord } from "./woorden.ts";

export type { Onderwerp } from "./domein/onderwerp.ts";

/** What the coalition is about, and for whom each topic counts. */
export interface Domein {
  /** What stands above the topics that are shared. */
  readonly titel: Woord;
  readonly partners: readonly Partner[];
  readonly onderwerpen: readonly Onderwerp[];
}

/** More partners do not fit as shapes: the drawing becomes a table. */
export const MEESTE_PARTNERS = 6;
const MEESTE_ONDERWERPEN = 16;

/**
 * What the partners work on together: up to six partners as shapes that reach into the domain, from seven a table of
 * topics by partner, in more than one drawing where it is long. None without topics or partners.
 */
export function domein(data: Domein): readonly Figuur[] {
  const { partners, onderwerpen } = data;
  if (partners.length === 0 || onderwerpen.length === 0) return [];
  const alsVormen = partners.length <= MEESTE_PARTNERS && onderwerpen.length <= MEESTE_ONDERWERPEN;
  const delen = alsVormen ? [{ deel: vormen(data), onderwerpen }] : matrix(data.partners, onderwerpen);
  const eerste = alsVormen
    ? "Het domein als een groot vlak, met elke partner als een vorm die er voor een deel in ligt."
    : "Een tabel van onderwerpen en partners: een stip waar een onderwerp voor een partner telt.";
  return delen.map((d) =>
    tekeningVan(d.deel, [eerste, ...d.onderwerpen.map((o) => zinOver(o, partners))], {
      titel: alsVormen ? data.titel : "",
      partners,
      namen: d.onderwerpen.map((o) => o.naam),
    }),
  );
}

function zinOver({ naam, bij, open }: Onderwerp, partners: readonly Partner[]): string {
  const namen = partners.filter((p) => bij.some((b) => b.partner === p.id)).map((p) => woord(p.naam));
  const van =
    namen.length === 0
      ? "nog van geen partner"
      : namen.length === partners.length && namen.length > 2
        ? "alle partners"
        : opsomming(namen);
  return `${woord(naam)}${open === true ? " (nog open)" : ""}: ${van}.`;
}
