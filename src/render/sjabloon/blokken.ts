import { type Gaten, gapOf } from "./gaten.ts";

/** What Handlebars gives a block helper besides its values. */
interface BlockOptions {
  readonly fn: (context: unknown, options?: object) => string;
  readonly inverse: (context: unknown, options?: object) => string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Whether a section over this value is printed: a gap is, for the gap must be seen; so is an amount of 0. */
export function holds(value: unknown): boolean {
  const gap = gapOf(value);
  if (gap !== undefined) return gap.reden === "ontbreekt" || gap.reden === "bewust open";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "number" ? !Number.isNaN(value) : Boolean(value);
}

const plain = (value: unknown): unknown => (gapOf(value) === undefined ? value : undefined);

/** The subexpressions of conditions. Nothing equals a gap. */
export const CONDITIONS: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  // What does not hold may be undefined, so that it cannot be told by its value whether there was one.
  and: (...values) => values.at(values.findIndex((value) => !holds(value))),
  or: (...values) => values.find(holds) ?? values.at(-1),
  not: (value) => !holds(value),
  eq: (first, ...rest) => plain(first) !== undefined && rest.some((value) => value === first),
  gt: (first, second) => typeof first === "number" && typeof second === "number" && first > second,
};

type Block = (this: unknown, value: unknown, options: BlockOptions) => string;

/** The blocks of the template language, which know what a gap is where Handlebars' own do not. */
export function blockHelpers(gaten: Gaten): Readonly<Record<string, Block>> {
  const insideGap = (value: unknown): unknown => {
    const gap = gapOf(value);
    return gap === undefined ? value : gaten.missing(gap, { said: false });
  };
  return {
    if(value, options) {
      return holds(value) ? options.fn(this) : options.inverse(this);
    },
    unless(value, options) {
      return holds(value) ? options.inverse(this) : options.fn(this);
    },
    with(value, options) {
      if (!holds(value)) return options.inverse(this);
      const context = insideGap(value);
      return options.fn(context, { data: options.data, blockParams: [context] });
    },
    each(value, options) {
      if (!holds(value)) return options.inverse(this);
      const items = Array.isArray(value) ? value : [insideGap(value)];
      return items.map((item, index) => options.fn(item, eachOptions(options, item, index, items.length))).join("");
    },
  };
}

const eachOptions = (options: BlockOptions, item: unknown, index: number, length: number): object => ({
  data: { ...options.data, index, first: index === 0, last: index === length - 1, _parent: options.data },
  blockParams: [item, index],
});
