import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { metStoring } from "../../battery/hulp/storing.ts";
import { UserError } from "../../src/errors.ts";
import { alone, LOCK } from "../../src/system/alone.ts";
import { disk, sweep } from "../../src/system/schijf.ts";
import { newMark } from "../../src/system/slot.ts";
import { temporaryName } from "../../src/system/tijdelijk.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coalitie-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);
const modeOf = (path: string): number => statSync(path).mode & 0o777;

/** What the user is told when the work fails. */
function failureOf(work: () => void): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("It did not fail");
}

const limitTo = (bytes: string): void =>
  void execFileSync("prlimit", ["--pid", String(process.pid), `--fsize=${bytes}:`], { stdio: "ignore" });

/** Whether this machine lets a process keep its files small. */
function canLimit(): boolean {
  try {
    limitTo("unlimited");
    return true;
  } catch {
    return false;
  }
}

/** Does the work while a file takes 50,000 bytes: a longer write is cut short, and the next one refused. */
function limited<T>(work: () => T): T {
  const ignore = (): void => {};
  process.on("SIGXFSZ", ignore);
  limitTo("50000");
  try {
    return work();
  } finally {
    limitTo("unlimited");
    process.off("SIGXFSZ", ignore);
  }
}

describe("saving", () => {
  it("replaces the whole file and leaves nothing beside it", () => {
    disk.write(at("a.yaml"), bytes("een veel langere tekst"));
    disk.write(at("a.yaml"), bytes("kort"));
    expect(readFileSync(at("a.yaml"), "utf8")).toBe("kort");
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  it("makes the folder", () => {
    disk.write(at("documenten", "brief", "a.docx"), bytes("x"));
    expect(disk.read(at("documenten", "brief", "a.docx"))).toEqual(Buffer.from("x"));
  });

  it("keeps a link pointing, also to what is not there yet", () => {
    mkdirSync(at("echt"));
    symlinkSync(join("echt", "a.yaml"), at("a.yaml"));
    for (const text of ["een", "twee"]) disk.write(at("a.yaml"), bytes(text));
    expect(readFileSync(at("echt", "a.yaml"), "utf8")).toBe("twee");
    expect(disk.real(at("a.yaml"))).toBe(disk.real(at("echt", "a.yaml")));
    expect(readdirSync(at("echt"))).toEqual(["a.yaml"]);
  });

  it.skipIf(process.platform === "win32")("keeps a secret for its owner, also when it was open before", () => {
    writeFileSync(at("a.yaml"), "oud", { mode: 0o644 });
    disk.write(at("a.yaml"), bytes("nieuw"), { secret: true });
    disk.write(at("b.yaml"), bytes("nieuw"), { secret: true });
    expect([modeOf(at("a.yaml")), modeOf(at("b.yaml"))]).toEqual([0o600, 0o600]);
  });

  it.skipIf(process.platform === "win32")("keeps the rights of a file", () => {
    writeFileSync(at("a.yaml"), "oud");
    chmodSync(at("a.yaml"), 0o660);
    disk.write(at("a.yaml"), bytes("nieuw"));
    expect(modeOf(at("a.yaml"))).toBe(0o660);
  });
});

describe("saving that fails", () => {
  it("leaves what was there and no temporary file, and says so", () => {
    mkdirSync(at("a.docx"));
    const failure = failureOf(() => disk.write(at("a.docx"), bytes("x")));
    expect(failure.message).toMatch(/a\.docx is niet opgeslagen: .*gebleven zoals het was/);
    expect([failure.code, failure.hint === "", readdirSync(folder)]).toEqual(["systeem", false, ["a.docx"]]);
  });

  it("names what is in the way of the folder", () => {
    writeFileSync(at("documenten"), "een bestand");
    expect(failureOf(() => disk.write(at("documenten", "a.docx"), bytes("x"))).message).toMatch(/niet opgeslagen/);
    expect(readFileSync(at("documenten"), "utf8")).toBe("een bestand");
  });

  it.skipIf(!canLimit())("when the disk takes only half, keeps the old file whole", () => {
    writeFileSync(at("a.yaml"), "oud");
    const failure = limited(() => failureOf(() => disk.write(at("a.yaml"), new Uint8Array(200_000))));
    expect(failure.message).toMatch(/a\.yaml is niet opgeslagen: de schijf is vol/);
    expect([readFileSync(at("a.yaml"), "utf8"), readdirSync(folder)]).toEqual(["oud", ["a.yaml"]]);
  });

  it("goes round no circle of links", () => {
    symlinkSync(at("b"), at("a"));
    symlinkSync(at("a"), at("b"));
    expect(failureOf(() => disk.write(at("a"), bytes("x"))).message).toMatch(/koppeling/);
  });
});

describe("making a new file", () => {
  it("happens once", () => {
    expect([disk.create(at("slot"), bytes("een")), disk.create(at("slot"), bytes("twee"))]).toEqual([true, false]);
    expect(readFileSync(at("slot"), "utf8")).toBe("een");
    expect(readdirSync(folder)).toEqual(["slot"]);
  });

  it("gives it its name only when all of it is on the disk: killed before, nothing stands there", () => {
    const { gedaan } = metStoring(folder, undefined, () => disk.create(at("stuk.docx"), bytes("heel")));
    const naam = gedaan.findIndex(({ aanroep }) => aanroep === "linkSync");
    expect(gedaan.slice(0, naam).map(({ aanroep }) => aanroep)).toContain("fsyncSync");
    expect(gedaan.slice(0, naam).map(({ pad }) => pad)).not.toContain(at("stuk.docx"));
    expect(readFileSync(at("stuk.docx"), "utf8")).toBe("heel");
  });

  it.each(["EPERM", "ENOSYS"])("works on a disk that knows no second name for a file (%s)", (code) => {
    const maak = (): boolean => disk.create(at("stuk.docx"), bytes("heel"));
    let gemaakt: boolean | undefined;
    metStoring(folder, { aanroep: "linkSync", keer: 1, code }, () => {
      gemaakt = maak();
    });
    expect([gemaakt, maak(), readdirSync(folder)]).toEqual([true, false, ["stuk.docx"]]);
  });

  it("says so when the disk is full, and leaves nothing", () => {
    const { fout } = metStoring(folder, { aanroep: "writeFileSync", keer: 1, code: "half" }, () =>
      disk.create(at("stuk.docx"), bytes("heel")),
    );
    expect(String(fout)).toMatch(/stuk\.docx is niet opgeslagen: de schijf is vol/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("reading", () => {
  it("gives undefined for what is not there", () => {
    expect(disk.read(at("niets", "a.yaml"))).toBeUndefined();
    expect([disk.exists(at("niets")), disk.isFolder(at("niets")), disk.list(at("niets"))]).toEqual([false, false, []]);
  });

  it("of a folder is an error of the user", () => {
    expect(failureOf(() => disk.read(folder)).message).toMatch(/niet gelezen: op die plek staat een map/);
  });

  it("lists a folder in order", () => {
    for (const name of ["c", "a", "b"]) disk.write(at(name), bytes(name));
    expect(disk.list(folder)).toEqual(["a", "b", "c"]);
  });

  it("forgets what was removed, once or twice", () => {
    disk.write(at("a"), bytes("a"));
    disk.remove(at("a"));
    disk.remove(at("a"));
    expect(disk.exists(at("a"))).toBe(false);
  });
});

describe("sweeping", () => {
  // No system gives out this number.
  const DEAD = "4194999";

  it("takes what a killed process left", () => {
    writeFileSync(at(temporaryName().replace(`-${process.pid}-`, `-${DEAD}-`)), "vertrouwelijk");
    writeFileSync(at("coalitie.yaml"), "versie: 1");
    sweep(folder);
    expect(readdirSync(folder)).toEqual(["coalitie.yaml"]);
  });

  it("leaves what a running process is writing", () => {
    const name = temporaryName().replace(`-${process.pid}-`, `-${process.ppid}-`);
    writeFileSync(at(name), "bezig");
    sweep(folder);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("leaves what another machine may be writing, for an hour", () => {
    const name = `.coalitie-tmp-elders-${DEAD}-ab12`;
    writeFileSync(at(name), "bezig");
    sweep(folder);
    expect(readdirSync(folder)).toEqual([name]);
    utimesSync(at(name), 1, 1);
    sweep(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("takes what a process left that was killed while it took over a lock, with or without that lock", () => {
    const text = JSON.stringify({ ...newMark(), pid: Number(DEAD) });
    const claim = at(`.coalitie-tmp-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`);
    writeFileSync(claim, text);
    sweep(folder);
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(at(".coalitie-tmp-slot"), text);
    linkSync(at(".coalitie-tmp-slot"), claim);
    sweep(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves the lock of the folder to who wants to write", () => {
    writeFileSync(at(".coalitie-tmp-slot"), "{}");
    utimesSync(at(".coalitie-tmp-slot"), 1, 1);
    sweep(folder);
    expect(readdirSync(folder)).toEqual([".coalitie-tmp-slot"]);
  });

  it("does not mind a folder that is not there", () => {
    expect(() => sweep(at("niets"))).not.toThrow();
  });
});

describe.skipIf(process.platform === "win32")("a link that leads to a device", () => {
  it("is never read, for that would never end", () => {
    symlinkSync("/dev/zero", at("coalitie.intern.yaml"));
    expect(failureOf(() => disk.read(at("coalitie.intern.yaml"))).message).toMatch(/geen gewoon bestand/);
  });

  it("nor is a pipe, to which nobody writes", () => {
    execFileSync("mkfifo", [at("coalitie.yaml")]);
    expect(failureOf(() => disk.read(at("coalitie.yaml"))).message).toMatch(/geen gewoon bestand/);
  });

  it("in the place of a lock keeps nobody waiting", () => {
    symlinkSync("/dev/zero", at(LOCK));
    expect(failureOf(() => alone(folder, () => {}, 100)).code).toBe("conflict");
  });
});
