// @ts-check
// Tries to break out of the page, one way beside the other, and tells which ways the browser stopped. No part of a picture is ever
// in a try. A try counts as blocked only where the browser reports that a policy stopped this very address, where it refuses the
// call itself (SecurityError: a worker from another origin), or where the way is gone (ReferenceError: WebRTC, service workers).

/** How long the browser may take to report a block, in milliseconds. */
const PATIENCE_MS = 3000;

/** @typedef {[name: string, blocked: boolean, detail: string]} Row */

/** @type {Element[]} */
const attached = [];

/** @param {string} name @param {Record<string, string>} attributes */
function attach(name, attributes) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.hidden = true;
  document.body.append(element);
  attached.push(element);
  return element;
}

/**
 * The ways out. Each gets an address and throws, rejects, or starts something that the policy must stop.
 * @type {Record<string, (address: string) => unknown>}
 */
const WAYS = {
  fetch: (address) => fetch(address, { mode: "no-cors" }),
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.send();
  },
  sendBeacon: (address) => navigator.sendBeacon(address, "telltale"),
  WebSocket: (address) => new WebSocket(address.replace(/^http/, "ws")),
  EventSource: (address) => {
    const source = new EventSource(address);
    setTimeout(() => source.close(), PATIENCE_MS);
  },
  image: (address) => (new Image().src = address),
  "import()": (address) => import(address),
  Worker: (address) => new Worker(address),
  script: (address) => attach("script", { src: address }),
  stylesheet: (address) => attach("link", { rel: "stylesheet", href: address }),
  prefetch: (address) => attach("link", { rel: "prefetch", href: address }),
  iframe: (address) => attach("iframe", { src: address }),
  video: (address) => attach("video", { src: address }),
  form: (address) => {
    // Into a frame of its own: a form that got through would take the reader away from the page.
    attach("iframe", { name: "leak-test" });
    const form = attach("form", { action: address, method: "post", target: "leak-test" });
    /** @type {HTMLFormElement} */ (form).submit();
  },
  WebRTC: () => new RTCPeerConnection().close(),
  ServiceWorker: (address) => {
    if (!("serviceWorker" in navigator)) throw new ReferenceError("navigator.serviceWorker is not there");
    return navigator.serviceWorker.register(address);
  },
};

/**
 * Directives of ways whose block is reported with the bare origin instead of the address.
 * @type {Record<string, string>}
 */
const DIRECTIVES = { iframe: "frame-src", form: "form-action" };

/** @param {SecurityPolicyViolationEvent} event @param {string} name @param {string} address */
function concerns(event, name, address) {
  const blocked = event.blockedURI.replace(/^ws/, "http");
  const isBare = event.effectiveDirective === DIRECTIVES[name] && blocked.replace(/\/$/, "") === new URL(address).origin;
  return blocked === address || isBare;
}

/** @param {string} name @param {string} address @returns {Promise<Row>} */
async function attempt(name, address) {
  /** @type {(event: SecurityPolicyViolationEvent) => void} */
  let onBlock = () => {};
  const violation = new Promise((resolve) => {
    onBlock = (event) => concerns(event, name, address) && resolve(event.effectiveDirective);
    document.addEventListener("securitypolicyviolation", onBlock);
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  let thrown = "";
  try {
    // A rejection is kept for its words only: whether it was a policy is told by the violation.
    Promise.resolve(WAYS[name](address)).catch((error) => (thrown = String(error)));
  } catch (error) {
    thrown = String(error);
  }
  const isRefused = /^(ReferenceError|SecurityError)/.test(thrown);
  const directive = isRefused ? null : await Promise.race([violation, patience]);
  document.removeEventListener("securitypolicyviolation", onBlock);
  return [name, isRefused || directive !== null, directive ?? thrown];
}

/**
 * Tries every way to reach `origin`.
 * @param {string} origin
 * @returns {Promise<Row[]>}
 */
export async function tryToLeak(origin) {
  /** @param {string} name */
  const address = (name) => `${origin}/leak-test?from=${encodeURIComponent(name)}`;
  const rows = await Promise.all(Object.keys(WAYS).map((name) => attempt(name, address(name))));
  for (const element of attached.splice(0)) element.remove();
  return rows;
}
