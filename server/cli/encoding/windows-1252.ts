/**
 * Windows-1252, the code page under the fonts of TCVN3 and VNI. Node's own decoder of that name reads the bytes 80–9F
 * as control characters before Node 24, and they are the quotation marks and dashes of such documents.
 */
import type { Buffer } from "node:buffer";

/** Characters of the bytes 80–9F; a control character where the code page has none. */
const MIDDLE = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\u0080-\u009f]/g, (found) => MIDDLE[found.charCodeAt(0) - 0x80] ?? found);
}
