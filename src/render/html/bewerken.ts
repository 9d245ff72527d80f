/** Changes to the HTML of a template before it becomes Word. Only the template’s own tags are touched: what people typed is escaped. */

const TABLE_WITH_WIDTHS = /<table\b([^>]*?)\sdata-breedtes="([\d.,\s]+)"([^>]*)>/g;
const COLUMN_PERCENT = /<col\b([^>]*?)style="[^"]*?width:\s*([\d.]+)%[^"]*"([^>]*)>/g;
const PAGE_BREAK = /<p\b[^>]*class="nieuwe-pagina"[^>]*>\s*<\/p>/g;

const LINK = /(<a\b[^>]*?)\shref="([^"]*)"/g;
const SAFE = /^(https?:\/\/|mailto:|tel:|#)/i;
const WEBSITE = /^[\w-]+(\.[\w-]+)+([/?#]|$)/;

/** Pixels, which is what docx reads the widths of columns in; there are 15 twentieths of a point in one. */
const pixels = (percent: number, textWidth: number): string => ((textWidth * percent) / 100 / 15).toFixed(2);

function columns(widths: string, textWidth: number): string {
  const parts = widths.split(",").map((part) => Number(part.trim()) || 0);
  const total = parts.reduce((sum, part) => sum + part, 0) || 1;
  return parts.map((part) => `<col width="${pixels((part / total) * 100, textWidth)}">`).join("");
}

/** Widths in per cent become the widths of columns on this page. */
export const withWidths = (html: string, textWidth: number): string =>
  html
    .replace(
      TABLE_WITH_WIDTHS,
      (_, before, widths: string, after) =>
        `<table${before}${after} data-vast><colgroup>${columns(widths, textWidth)}</colgroup>`,
    )
    .replace(
      COLUMN_PERCENT,
      (_, before, percent: string, after) => `<col${before}width="${pixels(Number(percent), textWidth)}"${after}>`,
    );

/** What docx takes for the start of a new page: a mark on the paragraph that comes next. */
const BREAK = "<!--pagebreak-->";

/** Turns the page breaks of a template into those that docx knows. */
export const withPageBreaks = (html: string): string => html.replace(PAGE_BREAK, BREAK);

/** Whether what follows starts on a new page. */
export const endsWithPageBreak = (html: string): boolean => html.trimEnd().endsWith(BREAK);

/** A link goes to a website or an address. `www.voorbeeld.nl` is one; anything else, such as a file, is only text. */
export const withSafeLinks = (html: string): string =>
  html.replace(LINK, (_, open: string, href: string) => {
    if (SAFE.test(href)) return `${open} href="${href}"`;
    return WEBSITE.test(href) ? `${open} href="https://${href}"` : open;
  });

const NUMBERED = /<(?:ol|li)\b[^>]*>/g;
const NUMBER = /\s(start|value)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
/** The last number that Word counts a list to. */
const LAST = 32_767;

/** A list begins at a number that Word can hold; what is no number is left out. */
export const withPossibleNumbers = (html: string): string =>
  html.replace(NUMBERED, (tag) =>
    tag.replace(NUMBER, (_, name: string, ...[double, single, bare]: readonly (string | undefined)[]) => {
      const number = Math.trunc(Number(double ?? single ?? bare));
      return Number.isNaN(number) ? "" : ` ${name}="${Math.min(Math.max(number, 0), LAST)}"`;
    }),
  );
