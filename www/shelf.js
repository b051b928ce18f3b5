// @ts-check
// Pictures that the reader knows to be generated, kept in a database of this browser where the reader asks for that. Nothing leaves the
// machine for it: a database of the browser is no address, and what is kept is opened again like any file that the reader chooses.

const NAME = "telltale-known";
const STORE = "pictures";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something with the database and closes it; all of it or nothing stays. @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => Promise<T>} act */
async function within(mode, act) {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "hash" });
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const over = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), over]);
    return result;
  } finally {
    database.close();
  }
}

/** Asked first: opening a database that is not there would make one. */
async function isThere() {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** How many pictures are kept. @returns {Promise<number>} */
export async function count() {
  return (await isThere()) ? within("readonly", (store) => settled(store.count())) : 0;
}

/** Keeps these pictures besides those that are kept, each once, and says how many are kept then. @param {File[]} files @returns {Promise<number>} */
export async function keep(files) {
  // Read before the transaction begins: it ends by itself while nothing is asked of it.
  const read = async (/** @type {File} */ file) => {
    const bytes = await file.arrayBuffer();
    return { hash: await crypto.subtle.digest("SHA-256", bytes), name: file.name, bytes };
  };
  const pictures = await Promise.all(files.map(read));
  await within("readwrite", async (store) => {
    for (const picture of pictures) store.put(picture);
  });
  return count();
}

/** The pictures that are kept, as files. @returns {Promise<File[]>} */
export async function take() {
  if (!(await isThere())) return [];
  const pictures = await within("readonly", (store) => settled(store.getAll()));
  return pictures.map(({ name, bytes }) => new File([bytes], name));
}

/** Leaves nothing behind, and says how many are kept then. @returns {Promise<number>} */
export async function erase() {
  await settled(indexedDB.deleteDatabase(NAME));
  return count();
}
