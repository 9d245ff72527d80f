import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import { korteNaam, PARTNERROLLEN } from "../delen/organisaties.ts";

type Kijk = Gezien<"kerngroep">;
type Organisatie = Kijk["organisaties"][number];

const NIET_MEER: readonly unknown[] = ["geen partner", "afgevallen", "uitgetreden"];

/**
 * The role and the strength of each organisation the cooperation may need: the partners, those it cannot do without, and
 * others of which somebody wrote down a role. How great its interest and its influence are is the adviser’s, and not here.
 */
export function profielen(c: Kijk) {
  const wie = c.organisaties.filter((o) => !isDraft(o) && !NIET_MEER.includes(o.rol) && (hoortErbij(o) || heeftRol(o)));
  return (wie.length > 0 ? wie : [conceptVan(c.organisaties)]).map((o) => ({
    naam: o.naam,
    kernpartner: o.kernpartner === true,
    rollen: isDraft(o) ? [] : o.profiel.rol,
    kracht: isDraft(o) ? "" : krachtVan(o.profiel.uitvoeringskracht),
  }));
}

const hoortErbij = (o: Organisatie): boolean => o.kernpartner === true || PARTNERROLLEN.includes(o.rol);
const heeftRol = (o: Organisatie): boolean => o.profiel.rol.some((rol) => !isGap(rol));

const KRACHT = {
  groot: "voert zelf uit",
  gedeeltelijk: "voert een deel zelf uit",
  "geen zelfstandige": "voert niet zelf uit",
  onbekend: "nog niet bekend",
} as const;

const krachtVan = (kracht: Organisatie["profiel"]["uitvoeringskracht"]): string | Gap =>
  isGap(kracht) ? kracht : KRACHT[kracht];

/** How each interest gets its place: a row for each that was written down, and one that asks for it for each core partner without. */
export function borging(c: Kijk) {
  const rijen = c.schets.borging.filter((r) => !isDraft(r));
  const genoemd = rijen.map(({ partner }) => partner);
  const zonder = c.organisaties.filter((o) => !isDraft(o) && o.kernpartner === true && !genoemd.includes(o.id));
  const open = conceptVan(c.schets.borging);
  const regels = [
    ...rijen.map((r) => ({ partner: korteNaam(volg(c.organisaties, r.partner)), belang: r.belang, hoe: r.hoe })),
    ...zonder.map((o) => ({ partner: korteNaam(o), belang: open.belang, hoe: open.hoe })),
  ];
  return regels.length > 0 ? regels : [{ partner: open.partner, belang: open.belang, hoe: open.hoe }];
}

/** Core partners without a seat in any of the bodies, while there are bodies. */
export function zonderPlek(c: Kijk): readonly string[] {
  const gremia = c.schets.gremia.filter((g) => !isDraft(g));
  const leden = gremia.flatMap((g) => [...g.leden]);
  if (gremia.length === 0) return [];
  return c.organisaties
    .filter((o) => !isDraft(o) && o.kernpartner === true && !leden.includes(o.id))
    .flatMap((o) => known(korteNaam(o)) ?? []);
}
