import { PatchType, patchDocument } from "docx";
import { ChartRun } from "docx/charts";
import type { Staafdiagram } from "../figuur.ts";
import type { Huisstijl } from "./huisstijl/voorbereiden.ts";
import { CHART } from "./merken.ts";

/** From dark to light, so that they also differ on a printer without colour; the last stands out. */
const COLOURS = ["1F3864", "5B7FB8", "B4C7E7", "C55A11"];
const TEXT = "404040";
/** 413 is Dutch: a point between thousands, whatever the language of the program that shows it. */
const NUMBERS = { euro: '[$-413]"€ "#,##0', aantal: "[$-413]#,##0" } as const;

/** Pixels, 96 to an inch. */
const BAR = 34;
const LEGEND_AND_AXIS = 80;

/** Puts charts where the text has marks for them; their numbers can be changed in Word. */
export const placeCharts = (
  docx: Uint8Array,
  diagrammen: readonly Staafdiagram[],
  look: Pick<Huisstijl, "tekstbreedte" | "lettertype">,
): Promise<Uint8Array> =>
  patchDocument({
    outputType: "uint8array",
    data: docx,
    placeholderDelimiters: { start: CHART.open, end: CHART.close },
    patches: Object.fromEntries(
      diagrammen.map((diagram, index) => [
        String(index),
        { type: PatchType.PARAGRAPH, children: [chart(diagram, look)] } as const,
      ]),
    ),
  });

function chart(
  { groepen, reeksen, eenheid, alt }: Staafdiagram,
  { tekstbreedte, lettertype }: Pick<Huisstijl, "tekstbreedte" | "lettertype">,
): ChartRun {
  const font = { color: TEXT, ...(lettertype === undefined ? {} : { name: lettertype }) };
  return new ChartRun({
    type: "bar",
    stacking: "stacked",
    gapWidth: 60,
    categories: groepen,
    series: reeksen.map(({ naam, waarden }, index) => ({
      name: naam,
      values: waarden,
      color: COLOURS[index % COLOURS.length] ?? TEXT,
    })),
    // Word counts the bars of such a chart from below.
    categoryAxis: { reverseOrder: true },
    valueAxis: { numberFormat: NUMBERS[eenheid], crossesAt: "maximum" },
    legend: { position: "bottom" },
    font,
    chartArea: { fill: "none", border: "none" },
    transformation: {
      width: Math.floor(tekstbreedte / 15),
      height: groepen.length * BAR + LEGEND_AND_AXIS,
    },
    altText: { name: "", description: alt },
  });
}
