import { posix } from "node:path";
import { UserError } from "../../errors.ts";
import { attribute, isExternal, RELATION, relationsOf, resolve } from "../pakket/vindplaatsen.ts";
import { CONTENT_TYPES } from "../pakket/xml.ts";
import type { Pakket } from "../pakket/zip.ts";
import type { Spoor } from "./sporen.ts";

/** What belongs to a look, by the end of the kind of its relation. All else tells of its maker, or does something. */
const ALWAYS: ReadonlySet<string> = new Set(
  (
    "officeDocument core-properties custom-properties styles stylesWithEffects settings fontTable font numbering theme " +
    "themeOverride header footer footnotes endnotes diagramData diagramLayout diagramQuickStyle diagramColors " +
    "diagramDrawing chartStyle chartColorStyle chartUserShapes"
  ).split(" "),
);
/** The same for what the text must refer to: what it no longer shows, is not sent along. */
const IF_SHOWN: ReadonlySet<string> = new Set(["image", "hdphoto", "hyperlink", "chart"]);

const EMBEDDED: ReadonlySet<string> = new Set(["oleObject", "package", "control", "aFChunk", "subDocument"]);

const kindOf = (relation: string): string => attribute(relation, "Type").replace(/^.*\//, "");

/**
 * The parts of a look that its text leads to. A relation that is left out takes its part along: what is in a Word file
 * without showing (a workbook, a thumbnail, who commented) would go to every reader.
 */
export function reachableParts({ xml, overig }: Pakket, naam: string, weggelaten: Set<Spoor>): Pakket {
  const kept = new Map<string, string>();
  const reached = new Set([CONTENT_TYPES]);
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const own = path === "" ? "_rels/.rels" : relationsOf(path);
    const relations = xml.get(own);
    if (relations === undefined) return;
    const text = xml.get(path);
    kept.set(
      own,
      relations.replace(RELATION, (relation) => {
        if (!belongs(relation, text, naam, weggelaten)) return "";
        if (!isExternal(relation)) visit(resolve(posix.dirname(path), attribute(relation, "Target")));
        return relation;
      }),
    );
  };
  visit("");
  for (const [path, text] of xml) if (reached.has(path)) kept.set(path, text);
  const types = (xml.get(CONTENT_TYPES) ?? "").replace(/<Override\b[^>]*>/g, (each) =>
    reached.has(attribute(each, "PartName").replace(/^\//, "")) ? each : "",
  );
  return {
    xml: kept.set(CONTENT_TYPES, types),
    overig: new Map([...overig].filter(([path]) => reached.has(path))),
  };
}

function belongs(relation: string, text: string | undefined, naam: string, weggelaten: Set<Spoor>): boolean {
  const kind = kindOf(relation);
  if (EMBEDDED.has(kind)) weggelaten.add("ingesloten bestanden");
  if (ALWAYS.has(kind)) return !isExternal(relation);
  if (!IF_SHOWN.has(kind) || text?.includes(`"${attribute(relation, "Id")}"`) !== true) return false;
  if (isExternal(relation) && kind !== "hyperlink") throw linked(naam, attribute(relation, "Target"));
  return true;
}

const linked = (naam: string, target: string): UserError =>
  new UserError(
    "sjabloon",
    `Een afbeelding in ${naam} is een koppeling naar ${target}, en zit niet in het bestand zelf.`,
    "Haal de afbeelding in Word weg, en voeg haar opnieuw in met Invoegen > Afbeeldingen (zonder ‘koppelen’). Bewaar het en probeer het opnieuw.",
  );
