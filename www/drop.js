// @ts-check
// What was dropped, as files: folders are opened, because browsers hand them over only as entries, and only to a script.

/** No drop is taken further than this: more would only fill the table. */
const MAX_FILES = 5000;
/** Kinds that browsers often give no media type. */
const PICTURE = /\.(jpe?g|jfif|png|apng|webp|gif|tiff?|bmp|heic|heif|avif|jxl)$/i;

/** @param {File} file @returns {boolean} whether a file that somebody left in a folder is meant */
const isPicture = (file) => !file.name.startsWith(".") && (file.type.startsWith("image/") || PICTURE.test(file.name));

/** @param {any} entry @returns {Promise<File | undefined>} */
const fileOf = (entry) => new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** @param {any} reader @returns {Promise<any[]>} */
const some = (reader) => new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

/** @param {any} folder @param {File[]} files */
async function open(folder, files) {
  const reader = folder.createReader();
  const entries = [];
  // A folder comes in pieces.
  for (let piece = await some(reader); piece.length > 0; piece = await some(reader)) entries.push(...piece);
  entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  for (const entry of entries) {
    if (files.length >= MAX_FILES) return;
    if (entry.isDirectory) await open(entry, files);
    else {
      const file = await fileOf(entry);
      if (file && isPicture(file)) files.push(file);
    }
  }
}

/** @param {DataTransfer} data @returns {Promise<File[]>} the files, those in folders in the order of their names */
export async function filesOf(data) {
  // The browser forgets what was dropped as soon as this function waits.
  const plain = [...data.files];
  const items = [...data.items].filter((item) => item.kind === "file");
  const dropped = items.map((item, i) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() ?? plain[i] }));
  // Some ways of dropping have files, but no items for them.
  if (dropped.length === 0) return plain.slice(0, MAX_FILES);
  /** @type {File[]} */
  const files = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await open(entry, files);
    else if (file) files.push(file);
  }
  return files.slice(0, MAX_FILES);
}
