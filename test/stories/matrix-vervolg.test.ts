import { matrix } from "./matrix.ts";

matrix(["5", "6", "7", "8", "9", "10", "afronding"]);
