// @ts-check
// Keeps the page on this device when its reader asks for that, and tells what is kept. All of it happens before the page seals itself,
// because a sealed page can neither fetch nor register anything: a wish is written into the browser's history entry, and the page loads
// again. An address carries no wish, or a stranger's link could act for the reader.

const SCRIPT = "service-worker.js";
/** The browser's own, taken while it can be had: the seal removes the way to it. */
const container = navigator.serviceWorker;
/** How long a script that only answers may take, in milliseconds. */
const ANSWER_MS = 3000;
/** How long the page may take to load again before a wish is stale, in milliseconds. */
const WISH_MS = 20_000;
/** How long all files may take, in milliseconds. */
const KEEP_MS = 300_000;

/**
 * @typedef {"impossible" | "no" | "kept" | "newer" | "unknown" | "failed" | "not-taken" | "not-removed"} State whether this page works
 * without a network: the browser cannot keep it; it is not kept; it is; it is, and there is a newer one; the browser does not say; or what
 * became of a wish: it could not be kept, the newer one could not be taken, it could not be removed.
 */

/** @param {ServiceWorker | null} worker @param {string} word @param {number} patience @returns {Promise<any>} */
function ask(worker, word, patience) {
  return new Promise((resolve, reject) => {
    if (!worker) return reject(new Error("no script"));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: [done, result] }) => (done ? resolve(result) : reject(new Error(result)));
    setTimeout(() => reject(new Error(`no answer to “${word}”`)), patience);
    worker.postMessage(word, [port2]);
  });
}

/** Lets a script answer this page's requests from now on. @param {ServiceWorker} worker @returns {Promise<void>} */
async function takenInBy(worker) {
  const isIn = new Promise((resolve, reject) => {
    const look = () => container.controller === worker && resolve(undefined);
    container.addEventListener("controllerchange", look);
    setTimeout(() => reject(new Error("not taken in")), ANSWER_MS);
    look();
  });
  await Promise.all([ask(worker, "take in", ANSWER_MS), isIn]);
}

/** @param {ServiceWorker} worker @param {ServiceWorkerState} state */
function reaches(worker, state) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === state) resolve(undefined);
      if (worker.state === "redundant") reject(new Error("the script was given up"));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Keeps the newest version there is. */
async function keep() {
  const registration = await container.register(new URL(SCRIPT, import.meta.url), { updateViaCache: "none" });
  await registration.update();
  if (registration.active && registration.installing) await reaches(registration.installing, "installed");
  const newer = registration.waiting;
  if (newer) {
    const over = ask(newer, "take over", ANSWER_MS);
    await Promise.all([over, reaches(newer, "activated")]);
  }
  const first = registration.installing;
  if (first) await reaches(first, "activated");
  const worker = newer ?? registration.active ?? first;
  if (!worker) throw new Error("no script");
  await takenInBy(worker);
  const address = new URL("keep", import.meta.url);
  const done = await fetch(address, { method: "POST", mode: "same-origin", signal: AbortSignal.timeout(KEEP_MS) });
  if (!done.ok) throw new Error(await done.text());
}

/** The script of this page, not one that another page of this server has. @returns {Promise<ServiceWorkerRegistration | undefined>} */
async function ours() {
  const registration = await container.getRegistration();
  return registration?.scope === new URL("./", import.meta.url).href ? registration : undefined;
}

/** Leaves nothing behind. */
async function forget() {
  const registration = await ours();
  try {
    if (registration?.active) await ask(registration.active, "forget", ANSWER_MS);
  } finally {
    await registration?.unregister();
  }
}

/** @returns {Promise<State>} */
async function state() {
  const registration = await ours();
  if (!registration?.active) return "no";
  const { here, kept } = await ask(registration.active, "state", ANSWER_MS);
  if (!kept) return "no";
  return registration.waiting || here !== kept ? "newer" : "kept";
}

/** Loads the page again with a wish. @param {"keep" | "forget"} word */
export function wish(word) {
  history.replaceState({ offline: word, at: Date.now() }, "");
  location.reload();
}

/**
 * Does what was wished, and tells what is kept then.
 * @param {(id: string) => void} say shows the message of this name while the reader has to wait
 * @returns {Promise<State>} it never settles where the page is about to load again
 */
export async function offline(say) {
  // Only over https or on this machine.
  if (!container) return "impossible";
  const { offline: wish, at } = history.state ?? {};
  // A wish is fulfilled once, and at once: the reader may have stayed, and loads the page again for another reason later.
  const wished = Date.now() - at < WISH_MS ? wish : undefined;
  if (wish) history.replaceState(null, "");
  const before = await state().catch(() => /** @type {State} */ ("unknown"));
  try {
    if (wished === "keep") {
      say("start-keeping");
      await keep();
    } else if (wished === "forget") {
      say("start-forgetting");
      await forget();
    } else {
      return before;
    }
    // What runs now may be of another version than what was kept, or the last of what was forgotten.
    location.reload();
    return new Promise(() => {});
  } catch (error) {
    console.error(error);
    if (wished === "forget") return "not-removed";
    if (before === "unknown") return "unknown";
    if (before !== "no") return "not-taken";
    // Where nothing was kept before, nothing stays.
    await forget().catch(() => {});
    return "failed";
  }
}

/**
 * What this page's origin has stored in the browser, each kind with its number; `null` where the browser does not say.
 * @returns {Promise<[string, number | null][]>}
 */
export async function stored() {
  const count = async (/** @type {() => Promise<number> | number} */ of) => {
    try {
      return await of();
    } catch {
      return null;
    }
  };
  return [
    ["cookies", await count(() => document.cookie.split(";").filter((cookie) => cookie.trim()).length)],
    ["local", await count(() => localStorage.length)],
    ["session", await count(() => sessionStorage.length)],
    ["databases", await count(async () => (await indexedDB.databases()).length)],
    ["caches", await count(async () => (await caches.keys()).length)],
    ["scripts", await count(async () => (await container.getRegistrations()).length)],
  ];
}
