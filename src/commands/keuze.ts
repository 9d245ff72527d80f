import type { Document, Exemplaar } from "../documents/document.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import { isOn, type Options, textOf } from "./session.ts";
import type { Werk } from "./stukken.ts";

/** The kinds of documents that were asked for. Throws UserError for a name that is none, with the nearest that is. */
export function kiesDocumenten(
  alle: readonly Document[],
  ids: readonly string[],
  options: Options,
): readonly Document[] {
  if (isOn(options, "all") && ids.length > 0)
    throw new UserError(
      "gebruik",
      `Je vraagt alle documenten, en ook ${ids.join(", ")}.`,
      "Laat --all weg, of de namen.",
    );
  if (isOn(options, "all")) return alle;
  const namen = alle.map((d) => d.id);
  if (ids.length === 0)
    throw new UserError(
      "gebruik",
      "Welk document wil je maken?",
      `Noem er een of meer (${namen.join(", ")}), of geef --all.`,
    );
  return [...new Set(ids)].map((id) => {
    const document = alle.find((d) => d.id === id);
    if (document !== undefined) return document;
    throw new UserError(
      "gebruik",
      `Er is geen document ‘${id}’.`,
      bedoelJe(id, namen, "Bekijk ze met: coalitie documents"),
    );
  });
}

/** The variant that was asked for; undefined where none was. Throws UserError where one of the documents does not have it. */
export function kiesVariant(documenten: readonly Document[], options: Options): string | undefined {
  const gevraagd = textOf(options, "variant");
  if (gevraagd !== undefined && isOn(options, "all"))
    throw new UserError(
      "gebruik",
      `Van welk document wil je de variant ‘${gevraagd}’?`,
      "Noem het document, en laat --all weg.",
    );
  for (const { id, varianten = [] } of gevraagd === undefined ? [] : documenten) {
    const namen = varianten.map((v) => v.id);
    if (gevraagd === undefined || namen.includes(gevraagd)) continue;
    throw new UserError(
      "gebruik",
      `Het document ${id} heeft geen variant ‘${gevraagd}’.`,
      bedoelJe(gevraagd, namen, namen.length === 0 ? "Laat --variant weg." : `Er is: ${namen.join(", ")}.`),
    );
  }
  return gevraagd;
}

/**
 * The copies of this variant (without one, of the first) for these organisations, people or meetings (without any, for
 * all). A name that nothing is for is told, with those that exist.
 */
export function kiesExemplaren(
  werken: readonly Werk[],
  variant: string | undefined,
  voor: readonly string[],
): readonly (readonly [Werk, Exemplaar])[] {
  const alle = werken.flatMap((werk) =>
    werk.exemplaren.flatMap((e) =>
      misschien(werk) || isVariant(werk.document, e, variant) ? [[werk, e] as const] : [],
    ),
  );
  if (voor.length === 0) return alle;
  for (const id of voor) {
    if (alle.some(([werk, e]) => hoort(e, id) || misschien(werk))) continue;
    const namen = alle.map(([, e]) => e.voor).filter((naam) => naam !== "");
    throw new UserError(
      "gebruik",
      `Er is hier niets voor ‘${id}’.`,
      bedoelJe(id, namen, `Er is: ${namen.join(", ") || "nog niets"}.`),
    );
  }
  return alle.filter(([werk, e]) => misschien(werk) || voor.some((id) => hoort(e, id)));
}

const isVariant = ({ varianten }: Document, exemplaar: Exemplaar, gevraagd: string | undefined): boolean =>
  exemplaar.variant === (gevraagd === varianten?.[0]?.id ? undefined : gevraagd);

const hoort = (e: Exemplaar, id: string): boolean => e.voor === id || Object.values(e.over).includes(id);

/** Which copies there are of what cannot be read, nobody knows: that it cannot is told instead. */
const misschien = ({ onleesbaar }: Werk): boolean => onleesbaar !== undefined;
