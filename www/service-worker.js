// @ts-check
// Answers with the page's own files where there is no network, once the reader has asked for them to be kept. It never fetches on its
// own: only the word "keep" makes it, and then only the files that the build lists, each with its hash. That word is a request, not a
// message: a policy does not cover messages, but a page that has sealed itself can make no request.
//
// The build puts two constants in front of this: VERSION, and FILES, each path with its SHA-256 as browsers compare it.
/* global VERSION, FILES */

const worker = /** @type {any} */ (self);
/** Where it is written which version is kept; the files of a version have a store of their own. */
const STORE = "telltale";
const store = (/** @type {string} */ version) => `${STORE} ${version}`;
const pointer = new URL("kept-version", worker.registration.scope).href;

/** @returns {Promise<string | undefined>} the version that is kept: what is written counts only where its files are */
async function kept() {
  const version = await (await caches.match(pointer, { cacheName: STORE }))?.text();
  return version && (await caches.has(store(version))) ? version : undefined;
}

/** @param {Request} request */
async function answer(request) {
  const version = await kept();
  // Nothing is kept, or not yet all of it: as if this script were not there.
  if (!version) return fetch(request);
  const address = new URL(request.url);
  address.search = address.hash = "";
  if (address.href.endsWith("/")) address.pathname += "index.html";
  const file = await caches.match(address.href, { cacheName: store(version) });
  // What is not kept does not exist: a file of the page that came from the network could be of another version.
  if (!file && request.mode !== "navigate") return Response.error();
  if (!file) {
    // A page that cannot start would be worse than none: without its first file everything is let go. Any other address is no part of it.
    const first = new URL("index.html", worker.registration.scope).href;
    if (!(await caches.match(first, { cacheName: store(version) }))) await forget(() => true);
    return fetch(request);
  }
  return request.method === "HEAD" ? new Response(null, { headers: file.headers }) : file;
}

/** Fetches every file of this version, and only when all are there lets them take the place of an older one. */
async function keep() {
  const files = await caches.open(store(VERSION));
  const base = worker.registration.scope;
  try {
    for (const [path, integrity] of Object.entries(FILES)) {
      const address = new URL(path, base).href;
      const file = await fetch(address, { integrity, cache: "no-store", credentials: "omit" });
      if (!file.ok) throw new Error(`${path}: ${file.status}`);
      // Written anew: a browser refuses a page that says that it came by a detour, as hosts that drop "index.html" make it.
      await files.put(address, new Response(await file.blob(), { headers: file.headers }));
    }
    await (await caches.open(STORE)).put(pointer, new Response(VERSION));
  } catch (error) {
    if ((await kept()) !== VERSION) await caches.delete(store(VERSION));
    throw error;
  }
  await forget((name) => name !== STORE && name !== store(VERSION));
}

/** @param {(name: string) => boolean} which */
async function forget(which) {
  const names = (await caches.keys()).filter((name) => name === STORE || name.startsWith(`${STORE} `));
  await Promise.all(names.filter(which).map((name) => caches.delete(name)));
}

/**
 * What may be asked of this script by a message; nothing else in one is looked at, and none of it makes a request.
 * @type {Record<string, () => Promise<unknown>>}
 */
const WORDS = {
  state: async () => ({ here: VERSION, kept: await kept() }),
  forget: () => forget(() => true),
  "take over": () => worker.skipWaiting(),
  "take in": () => worker.clients.claim(),
};
/** What is asked by a request. */
const KEEP = new URL("keep", worker.registration.scope).href;

/** One after the other: two windows may wish at the same time. @type {Promise<unknown>} */
let last = Promise.resolve();
const inTurn = (/** @type {() => Promise<unknown>} */ act) => (last = last.then(act, act));

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, mode, url } = event.request;
  // A form of another site could bring the same address, but only by leading its reader here.
  if (url === KEEP && method === "POST" && mode === "same-origin") {
    const done = inTurn(keep).then(
      () => new Response(),
      (problem) => new Response(String(problem), { status: 500 }),
    );
    return event.respondWith(done);
  }
  // The page that asks a model also talks to a program on this machine. That is none of this script's business.
  if (new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});
worker.addEventListener("message", (/** @type {any} */ event) => {
  const act = Object.hasOwn(WORDS, event.data) ? WORDS[event.data] : undefined;
  const port = event.ports[0];
  if (!act || !port) return;
  const done = inTurn(act).then(
    (result) => port.postMessage([true, result]),
    (problem) => port.postMessage([false, String(problem)]),
  );
  event.waitUntil(done);
});
