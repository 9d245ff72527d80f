import { expect, it } from "vitest";
import { standVanUitgave, wijktAf } from "../../src/output/uitgave.ts";
import { memoryWorld } from "../geheugen.ts";

it.each(["../elders.docx", "/elders.docx", "..\\elders.docx", "onder/elders.docx", ".."])(
  "a register that names a file outside the folder of documents gets nothing read: %s",
  (bestand) => {
    const { disk } = memoryWorld();
    const gelezen: string[] = [];
    const read = (pad: string) => {
      gelezen.push(pad);
      return new Uint8Array([1]);
    };
    expect(standVanUitgave({ ...disk, read }, "/werk/documenten", bestand, {}).bestand).toBe("weg");
    expect(wijktAf({ ...disk, read }, "/werk/documenten", bestand, new Uint8Array())).toBe(false);
    expect(gelezen).toEqual([]);
  },
);
