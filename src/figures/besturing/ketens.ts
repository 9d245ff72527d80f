import { type Woord, woord } from "../woorden.ts";
import { type Bestuur, type Bestuursdeel, type Gewicht, type Gremium, kaart, ledenVan, soortVan } from "./gremium.ts";
import { keten, type Schakel } from "./keten.ts";

const doosVan =
  (naam: string, leden: readonly Woord[], gewicht: Gewicht): Schakel["deel"] =>
  (breedte) =>
    kaart(naam, leden, breedte, gewicht);

const gremiumdoos =
  ({ partners }: Bestuur) =>
  (g: Gremium, gewicht: Gewicht): Schakel["deel"] =>
    doosVan(woord(g.naam), ledenVan(g, partners), gewicht);

const schakel = (deel: Schakel["deel"], lijn: Schakel["lijn"] = "opdracht"): Schakel => ({ deel, lijn });

/** The bodies that decide and carry out, and those that stand beside them. */
function verdeeld({ gremia }: Bestuur): { readonly stam: readonly Gremium[]; readonly zij: readonly Gremium[] } {
  const stam = gremia.filter((g) => soortVan(g) === "lijn");
  return stam.length === 0
    ? { stam: gremia.slice(0, 1), zij: gremia.slice(1) }
    : { stam, zij: gremia.filter((g) => soortVan(g) !== "lijn") };
}

const bekend = (w: Woord | undefined): w is Woord => w !== undefined && woord(w) !== "";

const themadoos = ({ themas }: Bestuur): readonly Schakel[] =>
  themas.length === 0
    ? []
    : [
        schakel(
          doosVan(
            "Projecten per thema",
            themas.map((t) => t.naam),
            "gewoon",
          ),
        ),
      ];

/** Partners’ own making: the bodies in the order they gave them. */
export function vrij(b: Bestuur, breedte: number): Bestuursdeel {
  const { stam, zij } = verdeeld(b);
  return keten(
    stam.map((g, i) => schakel(gremiumdoos(b)(g, i === 0 ? "hoofd" : "gewoon"))),
    zij.map((g) => gremiumdoos(b)(g, "naast")),
    breedte,
  );
}

/** One partner leads and gives assignments to the others, who advise in a body of their own. */
export function leider(b: Bestuur, breedte: number): Bestuursdeel {
  const [eerste, ...rest] = b.gremia;
  if (eerste === undefined) return vrij(b, breedte);
  const leidt = b.opdrachtgever ?? eerste.leden[0];
  const anderen = b.partners.filter((p) => woord(p) !== woord(leidt ?? ""));
  return keten(
    [
      schakel(gremiumdoos(b)({ naam: eerste.naam, leden: bekend(leidt) ? [leidt] : eerste.leden }, "hoofd")),
      ...(bekend(b.programmaleider) ? [schakel(doosVan("Programmaleider", [b.programmaleider], "gewoon"))] : []),
      ...(anderen.length === 0 ? [] : [schakel(doosVan("Opdrachten en subsidies", anderen, "gewoon"))]),
    ],
    rest.map((g) => gremiumdoos(b)(g, "naast")),
    breedte,
  );
}

/** Board members give a programme team its assignment; the programme manager stands between them. */
export function stuurgroep(b: Bestuur, breedte: number): Bestuursdeel {
  const { stam, zij } = verdeeld(b);
  const team = stam.findIndex((g) => /team|uitvoering|werkgroep|project/i.test(woord(g.naam)));
  const voor = team < 0 ? stam : stam.slice(0, team);
  const na = team < 0 ? [] : stam.slice(team);
  return keten(
    [
      ...voor.map((g, i) => schakel(gremiumdoos(b)(g, i === 0 ? "hoofd" : "gewoon"))),
      ...(bekend(b.programmaleider) ? [schakel(doosVan("Programmaleider", [b.programmaleider], "gewoon"))] : []),
      ...na.map((g) => schakel(gremiumdoos(b)(g, "gewoon"))),
      ...themadoos(b),
    ],
    zij.map((g) => gremiumdoos(b)(g, "naast")),
    breedte,
  );
}

/** All partners set the course, a board governs an office of its own, and the office helps the partners. */
export function bureau(b: Bestuur, breedte: number): Bestuursdeel {
  const { stam, zij } = verdeeld(b);
  return keten(
    [
      ...stam.map((g, i) => schakel(gremiumdoos(b)(g, i === 0 ? "hoofd" : "gewoon"))),
      ...(b.partners.length === 0 ? [] : [schakel(doosVan("Partners", b.partners, "naast"), "afstemming")]),
    ],
    zij.map((g) => gremiumdoos(b)(g, "naast")),
    breedte,
  );
}
