import { CONCEPT } from "../documents/delen/exemplaren.ts";
import { versiesVan } from "../documents/delen/stukversie.ts";
import type { Document, Exemplaar, Kenmerk, Omgeving } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { type Ding, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie, velden } from "../domain/declaratie.ts";
import { type Gezien, gezien } from "../domain/gezien.ts";
import { leestIntern } from "../domain/zicht.ts";
import { UserError } from "../errors.ts";
import { type Bronnen, bronnenVan } from "../output/bron.ts";
import { type Beoordeling, beoordeel, type Gemaakt, hoofdstukken, maak, type Opdracht } from "../output/maken.ts";
import type { Plek } from "../project/plek.ts";
import { type Inhoud, leesProject, weigerFouten } from "../project/project.ts";
import type { World } from "../world.ts";
import { toelichting } from "./gaten.ts";

/** All there is to make: each kind of document with the coalition it may be made from, and its copies. */
export interface Werk {
  readonly document: Document;
  readonly exemplaren: readonly Exemplaar[];
  /** Why nothing can be made of it, nor said which copies there are. */
  readonly onleesbaar?: UserError;
  maak(exemplaar: Exemplaar): Promise<Gemaakt>;
  /** What it would lack, without making it. */
  beoordeel(exemplaar: Exemplaar): Beoordeling;
  /** By the path of what it lacks, the chapter in which that stands. */
  hoofdstukken(exemplaar: Exemplaar): ReturnType<typeof hoofdstukken>;
  kenmerk(exemplaar: Exemplaar): Kenmerk;
  /** All that the register holds, of other documents too. */
  readonly register: readonly Stuk[];
  /** What the register holds of this copy, oldest first. */
  stukken(exemplaar: Exemplaar): readonly Stuk[];
  /** The same work with another register, on this day. */
  metRegister(register: readonly Stuk[], datum: string): Werk;
}

/** What the register holds of one issue. */
export type Stuk = Ding<(typeof velden)["stukken"]["velden"]>;

/** How copies are made this time. */
export interface Maakopties {
  readonly datum: string;
  readonly werkversie: boolean;
}

/**
 * What can be made of a project. The internal file is opened only for documents whose audience may see something of it:
 * what partners get is made as if that file did not exist, also when it cannot be read. Throws UserError when none of
 * these documents can be made.
 */
export function werkVan(
  world: World,
  plek: Plek,
  opties: Maakopties,
  welke: readonly Document[] = DOCUMENTEN,
): readonly Werk[] {
  const bronnen = bronnenVan(world, plek.map);
  const lees = (hoe: "deelbaar" | "beide"): Inhoud | UserError => {
    try {
      const inhoud = leesProject(world.disk, plek, hoe);
      weigerFouten(inhoud);
      return inhoud;
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
  };
  const gelezen: Partial<Record<"deelbaar" | "beide", Inhoud | UserError>> = {};
  const werken = welke.map((document) => {
    const hoe = leestIntern(document.voor) ? "beide" : "deelbaar";
    gelezen[hoe] ??= lees(hoe);
    const inhoud = gelezen[hoe];
    return inhoud instanceof UserError
      ? onleesbaar(document, inhoud)
      : werk(document, inhoud.coalitie, bronnen, opties);
  });
  const [eerste] = werken;
  if (eerste?.onleesbaar !== undefined && werken.every((w) => w.onleesbaar !== undefined)) throw eerste.onleesbaar;
  return werken;
}

function onleesbaar(document: Document, fout: UserError): Werk {
  const mislukt = (): never => {
    throw fout;
  };
  return {
    document,
    exemplaren: [CONCEPT],
    onleesbaar: fout,
    maak: async () => mislukt(),
    beoordeel: mislukt,
    hoofdstukken: mislukt,
    kenmerk: mislukt,
    register: [],
    stukken: mislukt,
    metRegister: mislukt,
  };
}

function werk(document: Document, coalitie: Coalitie, bronnen: Bronnen, opties: Maakopties): Werk {
  const omgeving: Omgeving = { datum: opties.datum };
  const auteur = weet(coalitie.coalitie?.adviseur?.naam) ?? "";
  const exemplaren = document.exemplaren(coalitie);
  let versies: Gezien<"partners"> | undefined;
  const opdracht = (exemplaar: Exemplaar): Opdracht => ({
    document,
    exemplaar,
    coalitie,
    omgeving,
    auteur,
    werkversie: opties.werkversie,
    toelichting,
  });
  return {
    document,
    exemplaren,
    maak: (exemplaar) => maak(opdracht(exemplaar), bronnen),
    beoordeel: (exemplaar) => beoordeel(opdracht(exemplaar), bronnen),
    hoofdstukken: (exemplaar) => hoofdstukken(opdracht(exemplaar), bronnen),
    kenmerk: (exemplaar) =>
      document.kenmerk(gezien(coalitie, { publiek: document.voor, ...exemplaar.lezer }), exemplaar, omgeving),
    register: lijstVan(coalitie.stukken),
    stukken: (exemplaar) => {
      const register = lijstVan(coalitie.stukken);
      if (exemplaar.variant !== undefined) return register.filter((stuk) => isVanVariant(stuk, document, exemplaar));
      versies ??= gezien(coalitie, { publiek: "partners" });
      const ids = versiesVan(versies, document.id, exemplaar.voor).map(({ id }) => id);
      return vanExemplaar(register, ids, exemplaren, exemplaar);
    },
    metRegister: (stukken, datum) => werk(document, { ...coalitie, stukken }, bronnen, { ...opties, datum }),
  };
}

/** Also what was registered by hand and says in words for whom it is; never what is of another copy, or was withdrawn. */
const vanExemplaar = (
  register: readonly Stuk[],
  ids: readonly string[],
  exemplaren: readonly Exemplaar[],
  { voor }: Exemplaar,
): readonly Stuk[] =>
  register.filter(
    (stuk) => ids.includes(stuk.id ?? "") && !exemplaren.some((e) => e.voor !== voor && e.voor === weet(stuk.voor)),
  );

const isVanVariant = (stuk: Stuk, document: Document, { voor, variant }: Exemplaar): boolean =>
  stuk.document === document.id &&
  stuk.variant === variant &&
  (weet(stuk.voor) ?? "") === voor &&
  stuk.status !== "ingetrokken";
