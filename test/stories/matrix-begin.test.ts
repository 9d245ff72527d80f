import { matrix } from "./matrix.ts";

matrix(["init", "begin", "1", "2", "3", "4"]);
