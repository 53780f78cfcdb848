/** Names of the files in a zip archive: all of the format that a test of a package needs. */
import { readFileSync } from "node:fs";

/** Signature that opens each entry of the archive's directory, which stands at its end. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Bytes of the record that closes an archive without a comment. */
const END_SIZE = 22;

export function filesIn(archive) {
  const bytes = readFileSync(archive);
  const end = bytes.length - END_SIZE;
  if (bytes.readUInt32LE(end) !== END) throw new Error(`${archive} is no zip archive.`);
  const names = [];
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    names.push(bytes.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
