import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad } from "../documents/woorden.ts";

interface Boom {
  readonly id?: string;
  readonly rol?: string;
  readonly naam?: string;
  readonly kort?: string | undefined;
  readonly titel?: string;
  readonly organisatie?: string;
  readonly organisaties?: readonly Boom[];
  readonly personen?: readonly Boom[];
  readonly acties?: readonly Boom[];
}
const isBoom = (waarde: unknown): waarde is Boom =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

const LANG = [
  "Samenwerkende Ondernemersverenigingen en Winkeliersverbanden van de Historische Binnenstad en de Stationsomgeving",
  "Stichting Openbaar Voortgezet Onderwijs en Middelbaar Beroepsonderwijs Noordoost-Hanzeland en Omstreken",
  "Coöperatieve Vereniging van Bewoners, Huurders en Eigenaren rond de Sint-Willibrordusgracht U.A.",
  "Provinciaal Arbeidsmarktdienstverleningscentrum en Kennisuitwisselingsplatform",
];

/** What gets a twin: organisations and people, by the id of the one there is. */
const tweeling = (id: string): string => `${id}-nevenvestiging`;

/**
 * The worked-out example, grown: twelve partners, most with very long names, and sixty actions. A partner that is doubled
 * has its twin wherever it is named: in bodies, decisions, signatures, contributions and tables.
 */
export function zwareCoalitie(): Coalitie {
  const basis = binnenstad("beide") as unknown as Boom;
  const organisaties = basis.organisaties ?? [];
  const personen = basis.personen ?? [];
  const partners = organisaties.filter((o) => o.rol === "partner").map((o) => String(o.id));
  const dubbel = new Set(partners.slice(0, 12 - partners.length));
  for (const p of personen) if (dubbel.has(String(p.organisatie))) dubbel.add(String(p.id));
  const groot = verdubbel(basis, dubbel) as Boom;
  return {
    ...groot,
    organisaties: (groot.organisaties ?? []).map((o, i) => (o.rol === "partner" ? metLangeNaam(o, i) : o)),
    acties: zestig(groot.acties ?? []),
  } as unknown as Coalitie;
}

const metLangeNaam = (organisatie: Boom, i: number): Boom => ({
  ...organisatie,
  naam: `${LANG[i % LANG.length]} ${i + 1}`,
  kort: i % 3 === 0 ? `${LANG[i % LANG.length]?.slice(0, 48).trim()} ${i + 1}` : organisatie.kort,
});

/** The same tree with, in every list, a twin after what is one of these or belongs to one of these. */
function verdubbel(waarde: unknown, dubbel: ReadonlySet<string>): unknown {
  if (isBoom(waarde))
    return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, verdubbel(deel, dubbel)]));
  if (!Array.isArray(waarde)) return waarde;
  return waarde.flatMap((ding) => {
    if (typeof ding === "string") return dubbel.has(ding) ? [ding, tweeling(ding)] : [ding];
    if (!isBoom(ding)) return [ding];
    const hoort = Object.values(ding).some((deel) => typeof deel === "string" && dubbel.has(deel));
    return hoort ? [ding, tweelingVan(ding, dubbel)] : [verdubbel(ding, dubbel)];
  });
}

const tweelingVan = (ding: Boom, dubbel: ReadonlySet<string>): Boom =>
  Object.fromEntries(
    Object.entries(ding).map(([sleutel, deel]) =>
      typeof deel === "string" && (sleutel === "id" || dubbel.has(deel)) ? [sleutel, tweeling(deel)] : [sleutel, deel],
    ),
  );

const zestig = (acties: readonly Boom[]): readonly Boom[] =>
  Array.from({ length: 60 }, (_, i) => {
    const actie = acties[i % acties.length] ?? {};
    const ronde = Math.floor(i / acties.length);
    return ronde === 0
      ? actie
      : { ...actie, id: `${actie.id}-${ronde + 1}`, titel: `${actie.titel}, deel ${ronde + 1}` };
  });
