// @ts-check
// What was dropped, as files: folders are opened, because browsers hand them over only as entries, and only to a script.

/** No more than these are taken of one drop: the table has to stay quick. The others are counted. */
const MAX_FILES = 5000;
/** Kinds that browsers often give no media type. */
const PICTURE = /\.(jpe?g|jfif|png|apng|webp|gif|tiff?|bmp|heic|heif|avif|jxl)$/i;

/** @param {File} file @returns {boolean} whether a file that somebody left in a folder is meant */
const isPicture = (file) => !file.name.startsWith(".") && (file.type.startsWith("image/") || PICTURE.test(file.name));

/** @param {any} entry @returns {Promise<File | undefined>} */
const fileOf = (entry) => new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** @param {any} reader @returns {Promise<any[] | undefined>} */
const some = (reader) => new Promise((resolve) => reader.readEntries(resolve, () => resolve(undefined)));

/** Takes a file; none is one that could not be read. @typedef {(file: File | undefined) => void} Take */

/** @param {any} folder @param {Take} take */
async function open(folder, take) {
  const reader = folder.createReader();
  const entries = [];
  // A folder comes in pieces.
  let piece = await some(reader);
  for (; piece && piece.length > 0; piece = await some(reader)) entries.push(...piece);
  if (!piece) take(undefined);
  entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  for (const entry of entries) {
    if (entry.isDirectory) await open(entry, take);
    else {
      const file = await fileOf(entry);
      if (file ? isPicture(file) : PICTURE.test(entry.name)) take(file);
    }
  }
}

/** @param {DataTransfer} data @returns {Promise<[File[], number, number]>} the files, those in folders in the order of their names, how many more there are, and how often something could not be read */
export async function filesOf(data) {
  /** @type {File[]} */
  const files = [];
  let [nLeftOut, nUnreadable] = [0, 0];
  /** @type {Take} */
  const take = (file) => {
    if (!file) nUnreadable++;
    else if (files.length < MAX_FILES) files.push(file);
    else nLeftOut++;
  };
  // The browser forgets what was dropped as soon as this function waits.
  const plain = [...data.files];
  const items = [...data.items].filter((item) => item.kind === "file");
  const dropped = items.map((item, i) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() ?? plain[i] }));
  // Some ways of dropping have files, but no items for them.
  if (dropped.length === 0) plain.forEach(take);
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await open(entry, take);
    else if (file) take(file);
  }
  return [files, nLeftOut, nUnreadable];
}
