/** A place in a file as a person counts: both from 1. */
export interface Plaats {
  readonly regel: number;
  readonly kolom: number;
}

export const BOM = "\uFEFF";

/** The lines of a text, by number from 0. Offsets are those of the text; a byte order mark belongs to no line. */
export class Lines {
  readonly #starts: readonly number[];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    const starts = [text.startsWith(BOM) ? 1 : 0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line break that the file uses, by its first line. */
  get lineBreak(): "\r\n" | "\n" {
    return this.text[this.end(0)] === "\r" ? "\r\n" : "\n";
  }

  /** The line in which the offset lies. */
  at(offset: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where the line ends, before its line break. */
  end(line: number): number {
    if (line >= this.count - 1) return this.text.length;
    const lineFeed = this.start(line + 1) - 1;
    return this.text[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
  }

  /** The end of the line in which the offset lies. */
  endAt(offset: number): number {
    return this.end(this.at(offset));
  }

  content(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  isBlank(line: number): boolean {
    return line < this.count && this.content(line).trim() === "";
  }

  /** The column of a line that holds only a comment, from 0; undefined for every other line. */
  commentColumn(line: number): number | undefined {
    const column = line >= 0 && line < this.count ? this.content(line).search(/\S/) : -1;
    return column >= 0 && this.text[this.start(line) + column] === "#" ? column : undefined;
  }

  /** From 0. */
  column(offset: number): number {
    return offset - this.start(this.at(offset));
  }

  place(offset: number): Plaats {
    return { regel: this.at(offset) + 1, kolom: Math.max(this.column(offset), 0) + 1 };
  }
}
