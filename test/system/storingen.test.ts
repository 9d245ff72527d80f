import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { storing } from "../../src/system/storingen.ts";

const saidOf = (code: string, path = "/werk/coalitie.yaml", system: NodeJS.Platform = "win32"): unknown =>
  storing(
    Object.assign(new Error("boem"), { code }),
    { path, niet: "opgeslagen", gebleven: "Het bestand is gebleven." },
    system,
  );

describe("a failure of the system", () => {
  it.each([
    ["ENOSPC", "/a.yaml", "de schijf is vol", "ruimte"],
    ["EACCES", "/a.yaml", "geen rechten", "alleen-lezen"],
    ["EROFS", "/a.yaml", "alleen lezen", "andere|waarop"],
    ["EBUSY", "/a.docx", "in gebruik", "Word"],
    ["EPERM", "/a.docx", "in gebruik", "Word"],
    ["EPERM", "/a.yaml", "geen rechten", "alleen-lezen"],
    ["EIO", "/a.yaml", "storing", "kopie"],
    ["EEXIST", "/a.docx", "staat een bestand", "andere plek"],
    ["EWEIRD", "/a.yaml", "weigert", "opnieuw"],
  ])("%s of %s says what happened, what was kept and what to do", (code, path, why, hint) => {
    const said = saidOf(code, path);
    expect(said).toBeInstanceOf(UserError);
    if (!(said instanceof UserError)) return;
    expect(said.message).toMatch(new RegExp(`is niet opgeslagen: .*${why}.*gebleven`));
    expect(said.hint).toMatch(new RegExp(hint));
    expect(said.exitCode).toBe(7);
  });

  it("is blamed on Word only where Word holds files", () => {
    expect(saidOf("EPERM", "/sys/x/a.docx", "linux")).toMatchObject({
      message: expect.stringContaining("geen rechten"),
    });
  });

  it("of reading is not blamed on writing", () => {
    const error = Object.assign(new Error(), { code: "EACCES" });
    const said = storing(error, { path: "/a.yaml", niet: "gelezen" });
    expect(said).toMatchObject({ hint: expect.not.stringMatching(/schrijven|alleen-lezen/) });
  });

  it("is not made of a mistake of ours", () => {
    const mistake = new TypeError("x is not a function");
    expect(storing(mistake, { path: "/a", niet: "gelezen" })).toBe(mistake);
  });
});
