import { execFileSync } from "node:child_process";

/** Whether LibreOffice is installed: what only it can show is tested where it is. */
export const hasOffice = (): boolean => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
