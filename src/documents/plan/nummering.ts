import { type Gap, isDraft, isGap } from "../../gap.ts";
import type { Actie, Kijk } from "./posten.ts";

/** An action with the number it has everywhere in the plan. */
export interface Genummerd {
  readonly nr: string;
  readonly actie: Actie;
}

interface Themagroep {
  /** "" where the plan has no themes. */
  readonly nr: string;
  readonly thema: Kijk["themas"][number] | undefined;
  readonly acties: readonly Genummerd[];
}

/** The actions by theme, numbered 1.1, 1.2 …; without themes simply 1, 2 …. What has no theme comes last. */
export function themagroepen(c: Kijk): readonly Themagroep[] {
  const metThema = c.themas
    .filter((t) => !isDraft(t))
    .map((thema) => ({ thema, acties: c.acties.filter((a) => a.thema === thema.id) }))
    .filter((g) => g.acties.length > 0);
  const ondergebracht = new Set(metThema.flatMap((g) => g.acties));
  const rest = c.acties.filter((a) => !ondergebracht.has(a));
  if (metThema.length === 0)
    return [{ nr: "", thema: undefined, acties: rest.map((actie, i) => ({ nr: String(i + 1), actie })) }];
  const groepen = [...metThema, ...(rest.length === 0 ? [] : [{ thema: undefined, acties: rest }])];
  return groepen.map(({ thema, acties }, g) => ({
    nr: String(g + 1),
    thema,
    acties: acties.map((actie, i) => ({ nr: `${g + 1}.${i + 1}`, actie })),
  }));
}

/** Every action with its number, in the order of the plan. */
export const genummerd = (c: Kijk): readonly Genummerd[] => themagroepen(c).flatMap((g) => g.acties);

/** The numbers of the actions that these references point to. */
export const nummersVan = (alle: readonly Genummerd[], ids: readonly (string | Gap)[]): readonly string[] =>
  ids.flatMap((id) => alle.find(({ actie }) => actie.id === id)?.nr ?? []);

/** The numbers, from 1, of the goals that an action serves; a gap where that is not known. */
export const doelnummers = (c: Kijk, a: Actie): readonly (string | Gap)[] =>
  a.doelen.flatMap((id): readonly (string | Gap)[] => {
    if (isGap(id)) return [id];
    const plaats = c.doelen.findIndex((d) => d.id === id);
    return plaats < 0 ? [] : [String(plaats + 1)];
  });
