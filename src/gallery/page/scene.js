// @ts-check
// Stands in for the page's workers, and plays what was recorded: `?scene=NAME&file=FILE`. Only the gallery's copies of the page have it.
"use strict";

(() => {
  const asked = new URLSearchParams(location.search);
  const scene = asked.get("scene") ?? "empty";
  const file = asked.get("file") ?? "";
  const fetched = window.fetch;
  const recorded = (/** @type {string} */ ending) => fetched(`../recorded/${scene}.${ending}`).then((answer) => answer.arrayBuffer());
  const [messages, picture] = [recorded("messages").then(parse), recorded("picture")];

  /** @param {ArrayBuffer} buffer @returns {any[][]} messages, each as the page hears it */
  function parse(buffer) {
    const view = new DataView(buffer);
    let at = 0;
    const number = () => view.getUint32((at += 4) - 4, true);
    const part = () => {
      const length = number();
      return buffer.slice(at, (at += length));
    };
    const all = [];
    while (at < buffer.byteLength) {
      const parts = Array.from({ length: number() }, part);
      all.push([new Uint8Array(parts[0]), ...parts.slice(1)]);
    }
    return all;
  }

  // A message to a worker begins with the number of its kind, in the order of `report/src/protocol.rs`.
  const [START, ANALYZE] = [0, 1];

  // @ts-ignore: as much of a worker as the page asks for.
  window.Worker = class {
    onmessage = (/** @type {any} */ _) => {};
    onerror = (/** @type {any} */ _) => {};
    terminate() {}
    /** @param {any} message */
    async postMessage([head]) {
      const breaks = head === "module" ? scene === "no-worker" : head[0] === ANALYZE && scene === "broken";
      if (breaks) return setTimeout(() => this.onerror?.(new ErrorEvent("error")));
      if (head === "module") return this.#say([["alive"]]);
      if (head[0] === START) this.#say((await messages).slice(0, 1));
      if (head[0] === ANALYZE) this.#say((await messages).slice(1));
    }
    /** @param {any[][]} all */
    #say(all) {
      setTimeout(() => all.forEach((data) => this.onmessage?.({ data })));
    }
  };

  // Nothing here runs in a module of the worker's: an empty one is quicker to compile.
  const module = () => new Response(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0), { headers: { "content-type": "application/wasm" } });
  // @ts-ignore: called with an address alone.
  window.fetch = (address, ...more) => {
    const name = String(address?.url ?? address);
    if (["loading", "waiting"].includes(scene) && name.includes("worker_bg")) return new Promise(() => {});
    const missing = scene === "not-loaded" ? "worker_bg" : scene === "incomplete" ? "credentials_bg" : "";
    if (missing && name.includes(missing)) return Promise.reject(new TypeError("not there"));
    if (/(worker|credentials)_bg\.wasm/.test(name)) return Promise.resolve(module());
    if (name.endsWith(".safetensors")) return Promise.resolve(new Response(new ArrayBuffer(0)));
    return fetched(address, ...more);
  };
  // As for a file that was deleted after it was chosen.
  if (scene === "unreadable") Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  if (scene === "offline") Object.defineProperty(navigator, "onLine", { get: () => false });

  const open = setInterval(async () => {
    // @ts-ignore: see app.js.
    if (scene === "waiting" ? !document.querySelector("#choose") : !window.telltale?.sealed) return;
    clearInterval(open);
    if (!file) return;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([await picture], file));
    document.querySelector(".page")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, 50);
})();
