import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Figuur } from "../figuur.ts";

/** What drawings are turned into pictures with. */
export interface Tekengerei {
  /** The bytes of resvg for WebAssembly. */
  readonly machine: Uint8Array<ArrayBuffer>;
  /** The typeface of the drawings. A machine may have none: then all words would be missing. */
  readonly lettertypen: readonly Uint8Array[];
}

const FAMILY = "Carlito";
/** Pixels to a point: 180 to an inch, sharp enough on paper, and a third less to draw than 216. */
const SHARPNESS = 2.5;

let started: Promise<void> | undefined;

/** Makes a PNG of a drawing; the same bytes for the same drawing on every machine. */
export async function drawer({ machine, lettertypen }: Tekengerei): Promise<(figuur: Figuur) => Uint8Array> {
  started ??= initWasm(machine);
  await started;
  return ({ svg, breedte }) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "width", value: Math.round(breedte * SHARPNESS) },
      font: { fontBuffers: [...lettertypen], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
      background: "white",
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
