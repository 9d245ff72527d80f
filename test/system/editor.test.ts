import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { edit, editorCommand, editorName } from "../../src/system/editor.ts";
import { leftDrafts, makeDraft, readDraft, removeDraft } from "../../src/system/kladje.ts";

describe("the editor", () => {
  const command = (env: Record<string, string>, there: readonly string[] = [], windows = false) =>
    editorCommand({ env, windows, isProgram: (path) => there.includes(path) });

  test.each([
    ["what VISUAL says", { VISUAL: "code --wait", EDITOR: "vi" }, [], ["code", "--wait"]],
    ["what EDITOR says", { EDITOR: '"/opt/my editor/ed" -w' }, [], ["/opt/my editor/ed", "-w"]],
    ["a path with spaces", { EDITOR: "/opt/my editor/ed" }, ["/opt/my editor/ed"], ["/opt/my editor/ed"]],
    ["nothing of a shell", { EDITOR: "ed; rm $(x)" }, [], ["ed;", "rm", "$(x)"]],
    ["nano before vi", { PATH: "/a:/b" }, ["/a/vi", "/b/nano"], ["nano"]],
    ["nothing where a terminal cannot draw", { PATH: "/a", TERM: "dumb" }, ["/a/vi"], undefined],
    ["nothing where there is none", { EDITOR: " ", PATH: "/a" }, [], undefined],
  ])("is %s", (_what, env, there, wanted) => expect(command(env, there)).toEqual(wanted));

  it("is Notepad on Windows, by its Dutch name", () => {
    expect(command({}, [], true)).toEqual(["notepad.exe"]);
    expect(editorName(["C:\\Windows\\notepad.exe"])).toBe("Kladblok");
  });
});

describe("a draft", () => {
  let folder = "";
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "coalitie-kladje-")), "kladjes");
  });
  afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

  it("can be read by its owner only, in a folder of which that holds too", () => {
    const path = makeDraft(folder, "vraag", "geheim");
    expect([statSync(folder).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it("is read back as any editor leaves it", () => {
    const path = makeDraft(folder, "vraag", "één\ntwee");
    expect(readDraft(path)).toBe("één\ntwee");
    for (const bytes of [
      Buffer.from("\uFEFFéén\r\ntwee"),
      Buffer.from("\uFEFFéén\r\ntwee", "utf16le"),
      Buffer.from("één\rtwee", "latin1"),
    ]) {
      writeFileSync(path, bytes);
      expect(readDraft(path)).toBe("één\ntwee");
    }
  });

  it("is left over when its process ended, not while it runs", () => {
    const path = makeDraft(folder, "vraag", "tekst");
    writeFileSync(path.replace(`-${process.pid}-`, `-${process.ppid}-`), "van een ander");
    expect(leftDrafts(folder)).toEqual([{ path, name: "vraag" }]);
  });

  it("goes away with what an editor left beside it", () => {
    const path = makeDraft(folder, "vraag", "tekst");
    writeFileSync(`${path}~`, "oud");
    removeDraft(path);
    expect(existsSync(folder)).toBe(false);
  });

  it("is given to the program itself, and how that ended is told", async () => {
    const path = makeDraft(folder, "vraag; touch x", "tekst");
    const schrijf = "require('node:fs').appendFileSync(process.argv[1], ' erbij')";
    expect(await edit([process.execPath, "-e", schrijf], path)).toEqual({ started: true, ok: true });
    expect(readFileSync(path, "utf8")).toBe("tekst erbij");
    expect(await edit([process.execPath, "-e", "process.exit(3)"], path)).toEqual({ started: true, ok: false });
    expect(await edit(["/bestaat/niet"], path)).toEqual({ started: false });
  });

  it("leaves Ctrl-C to the editor", async () => {
    const path = makeDraft(folder, "vraag", "tekst");
    let gestopt = false;
    const stop = (): void => {
      gestopt = true;
    };
    process.on("SIGINT", stop);
    const naar = `process.kill(${process.pid}, 'SIGINT'); setTimeout(() => {}, 50)`;
    await edit([process.execPath, "-e", naar], path);
    process.removeListener("SIGINT", stop);
    expect(gestopt).toBe(false);
  });
});
