// The tail of worker.js, after the generated `wasm_bindgen`: one classic script without imports, so that the worker's own header
// can forbid every request. Messages before the module is there: ["credentials", WebAssembly.Module], ["module", WebAssembly.Module],
// ["faces", ArrayBuffer], ["leak-test", otherOrigin].
// Everything later is [request, ...buffers] for Rust, which answers by itself.
"use strict";

// The module that reads Content Credentials; none until the page sends it, and none where the page could not load it.
let credentialsModule;

// Called from Rust. Each file gets an instance of its own: whatever breaks in it, and the memory it took, go with it.
function readCredentials(bytes, format) {
  if (!credentialsModule) return undefined;
  const reader = telltaleCredentials();
  reader.initSync({ module: credentialsModule });
  return reader.read(bytes, format);
}

// The weights of the network that finds faces; no bytes until the page sends them, and none where the page has none.
let faces = new ArrayBuffer(0);

// Called from Rust.
function faceWeights() {
  return new Uint8Array(faces);
}

self.onmessage = (event) => {
  const [kind, payload] = event.data;
  if (kind === "module") {
    wasm_bindgen.initSync({ module: payload });
    wasm_bindgen.start();
    self.postMessage(["alive"]);
  } else if (kind === "credentials") {
    credentialsModule = payload;
  } else if (kind === "faces") {
    faces = payload;
  } else if (kind === "leak-test") {
    leakTest(payload).then((tries) => self.postMessage(["leak-test", tries]));
  } else {
    wasm_bindgen.receive(event.data);
  }
};

// Tries every way out that a worker has, to the page's own origin and to another. Each try: [name, blocked, detail].
// "Blocked" is what can be seen from inside; the server's log is the witness in the browser tests.
async function leakTest(otherOrigin) {
  const tries = [];
  for (const origin of [self.location.origin, otherOrigin]) {
    const address = `${origin}/leak-test`;
    const webSocket = `${origin.replace(/^http/, "ws")}/leak-test`;
    const ways = {
      fetch: () => fetch(address, { mode: "no-cors" }),
      XMLHttpRequest: () => opened(new XMLHttpRequest(), (request) => { request.open("GET", address); request.send(); }, "load"),
      importScripts: () => importScripts(address),
      "import()": () => import(address),
      WebSocket: () => opened(new WebSocket(webSocket), () => {}, "open"),
      EventSource: () => opened(new EventSource(address), () => {}, "open"),
      Worker: () => opened(new Worker(address), () => {}, "message"),
      WebTransport: () => new WebTransport(address.replace(/^http:/, "https:")).ready,
    };
    for (const [name, attempt] of Object.entries(ways)) {
      try {
        await attempt();
        tries.push([`${name} → ${origin}`, false, "went through"]);
      } catch (error) {
        tries.push([`${name} → ${origin}`, true, String(error?.message ?? error)]);
      }
    }
  }
  return tries;
}

// Settles when `target` reports success, or fails: an error, or silence for two seconds.
function opened(target, begin, success) {
  return new Promise((resolve, reject) => {
    target.addEventListener(success, resolve, { once: true });
    target.addEventListener("error", () => reject(new Error("error event")), { once: true });
    setTimeout(() => reject(new Error("no answer")), 2000);
    begin(target);
  });
}
