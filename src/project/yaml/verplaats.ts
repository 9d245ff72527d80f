import { InternalError } from "../../errors.ts";
import { rangesOf } from "./bereik.ts";
import { applyEdits, type Edit } from "./ingrepen.ts";
import type { YamlTekst } from "./lees.ts";
import { type Stuk, withMoved, withValue } from "./pad.ts";
import { isList, type Ruw } from "./ruw.ts";
import { entryAt, type Twig } from "./takken.ts";
import { accepted, candidates, sourceOf } from "./zet.ts";

/** Moves the item at `van` to place `naar`, with the comments that belong to it. */
export function verplaats(yaml: YamlTekst, lijst: readonly Stuk[], van: number, naar: number): YamlTekst {
  const twig = lijst.length === 0 ? yaml.twig : entryAt(yaml.twig, lijst)?.value;
  if (twig === undefined || !isList(twig.raw)) throw new InternalError("Er is geen lijst om iets in te verplaatsen");
  if (van === naar) return yaml;
  const next = withValue(yaml.ruw, lijst, withMoved(twig.raw, van, naar));
  return accepted(moves(yaml, twig, van, naar, next), next);
}

function* moves(yaml: YamlTekst, twig: Twig, from: number, to: number, next: Ruw): Generator<string | undefined> {
  const pieces = twig.style === "flow" ? flowPieces(twig) : blockPieces(yaml, twig);
  const item = pieces[from];
  if (item !== undefined) {
    const order = pieces.toSpliced(from, 1).toSpliced(to, 0, item);
    const edits = pieces.map((piece, index): Edit => ({ ...piece, text: textOf(yaml, order[index] ?? piece) }));
    yield applyEdits(yaml.tekst, edits);
  }
  yield* candidates(yaml, next);
}

type Piece = Pick<Edit, "from" | "to">;

const textOf = (yaml: YamlTekst, piece: Piece): string => yaml.tekst.slice(piece.from, piece.to);

const flowPieces = (twig: Twig): readonly Piece[] => twig.entries.map(({ start, end }) => ({ from: start, to: end }));

/** Whole lines, without the last line break: what stands between the items stays where it is. */
function blockPieces(yaml: YamlTekst, twig: Twig): readonly Piece[] {
  const { lines } = sourceOf(yaml);
  return rangesOf(lines, twig).map(({ first, last }) => ({ from: lines.start(first), to: lines.end(last) }));
}
