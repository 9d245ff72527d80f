import { isList, isMap, isStandMap, type Ruw } from "./ruw.ts";
import { canBeLiteral, literalLines, scalarText } from "./scalar.ts";

/** A value as text: what comes on the line of its key or dash, and the lines below it. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

/** A fresh file; a map without keys is an empty file. */
export function schrijfYaml(raw: Ruw): string {
  if (isMap(raw))
    return Object.entries(raw)
      .flatMap(([key, value]) => pairLines(key, value, 0, 2))
      .map(toLine)
      .join("");
  if (isList(raw) && raw.length > 0)
    return raw
      .flatMap((item) => itemLines(item, 0, 2))
      .map(toLine)
      .join("");
  return raw === null ? "" : toLine(flowText(raw));
}

const toLine = (line: string): string => `${line}\n`;

/** The lines of a key with its value; `column` is where the key stands, `step` the indentation of what is below it. */
export function pairLines(key: string, value: Ruw, column: number, step: number): readonly string[] {
  const { head, body } = written(value, column, step);
  return [`${" ".repeat(column)}${keyText(key)}:${head === "" ? "" : ` ${head}`}`, ...body];
}

/** The lines of an item; `column` is where its dash stands. */
export function itemLines(value: Ruw, column: number, step: number): readonly string[] {
  const { head, body } = writtenItem(value, column, step);
  return [`${" ".repeat(column)}-${head === "" ? "" : ` ${head}`}`, ...body];
}

/** A value behind a key that stands at `column`. */
export function written(value: Ruw, column: number, step: number): Written {
  if (typeof value === "string") return canBeLiteral(value) ? literal(value, column, step) : line(scalarText(value));
  if (value === null) return line("");
  if (isStandMap(value)) return line(flowText(value));
  if (isList(value)) {
    return value.length === 0 ? line("[]") : below(value.flatMap((item) => itemLines(item, column + step, step)));
  }
  const entries = Object.entries(value);
  return entries.length === 0
    ? line("{}")
    : below(entries.flatMap(([key, item]) => pairLines(key, item, column + step, step)));
}

/** A value behind a dash that stands at `column`: a map begins on the same line. */
export function writtenItem(value: Ruw, column: number, step: number): Written {
  if (value === null) return line("null");
  if (!isMap(value) || isStandMap(value)) return written(value, column, 2);
  const [first, ...others] = Object.entries(value).flatMap(([key, item]) => pairLines(key, item, column + 2, step));
  return first === undefined ? line("{}") : { head: first.trimStart(), body: others };
}

/** A value inside `[…]` or `{…}`, always on one line. */
export function flowText(value: Ruw): string {
  if (value === null) return "null";
  if (typeof value === "string") return scalarText(value, "flow");
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, item]) => flowPair(key, item));
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

export const flowPair = (key: string, value: Ruw): string => `${keyText(key)}: ${flowText(value)}`;

const keyText = (key: string): string => scalarText(key, "flow");

const line = (head: string): Written => ({ head, body: [] });

const below = (body: readonly string[]): Written => ({ head: "", body });

function literal(value: string, column: number, step: number): Written {
  const { header, lines } = literalLines(value, step);
  const indent = " ".repeat(column + step);
  return { head: header, body: lines.map((text) => (text === "" ? "" : indent + text)) };
}
