import { type Pakket, repacked } from "../pakket/zip.ts";
import { TAAL } from "../stijlen.ts";

const CHART = /^word\/charts\/(?:_rels\/)?chart\d+\.xml(?:\.rels)?$/;
const WORKBOOK = /^word\/embeddings\/Microsoft_Excel_Worksheet\d*\.xlsx$/;
/** What docx draws at random: the one relation of a chart, to the workbook with its numbers. */
const RANDOM = /(\b(?:r:id|Id)=)"rId(?!\d+")[^"]*"/g;

/** Charts speak Dutch, and they and the workbooks behind them are the same bytes every time. */
export const withFixedCharts = ({ xml, overig }: Pakket): Pakket => ({
  xml: new Map([...xml].map(([path, text]) => [path, CHART.test(path) ? fixed(text) : text])),
  overig: new Map([...overig].map(([path, bytes]) => [path, WORKBOOK.test(path) ? repacked(bytes, path) : bytes])),
});

const fixed = (text: string): string =>
  text.replace(RANDOM, '$1"rIdWerkblad"').replace(/(<c:lang val=|\slang=)"en-US"/g, `$1"${TAAL}"`);
