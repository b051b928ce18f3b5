// @ts-check
// Tries to break out of the page, one way after the other, and tells which ways the browser stopped. No part of a picture is
// ever in a try. A try counts as blocked only where the browser reports that the policy stopped it, or where the way is gone.

/** How long the browser may take to report a block, in milliseconds. */
const PATIENCE_MS = 400;

/** @typedef {[name: string, blocked: boolean, detail: string]} Row */

/**
 * The ways out. Each gets an address and either throws or starts something that the policy must stop.
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
  WebSocket: (address) => new WebSocket(address.replace(/^http/, "ws")).close(),
  EventSource: (address) => new EventSource(address).close(),
  image: (address) => {
    new Image().src = address;
  },
  "import()": (address) => import(address),
  Worker: (address) => new Worker(address).terminate(),
  script: (address) => attach("script", { src: address }),
  stylesheet: (address) => attach("link", { rel: "stylesheet", href: address }),
  prefetch: (address) => attach("link", { rel: "prefetch", href: address }),
  iframe: (address) => attach("iframe", { src: address }),
  video: (address) => attach("video", { src: address }),
  form: (address) => {
    const form = attach("form", { action: address, method: "post" });
    /** @type {HTMLFormElement} */ (form).submit();
  },
  WebRTC: () => new RTCPeerConnection().close(),
};

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

/** @param {string} name @param {string} address @returns {Promise<Row>} */
async function attempt(name, address) {
  /** @type {(event: SecurityPolicyViolationEvent) => void} */
  let onBlock = () => {};
  const violation = new Promise((resolve) => {
    onBlock = (event) => resolve(event.effectiveDirective);
    document.addEventListener("securitypolicyviolation", onBlock);
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  let thrown = "";
  try {
    // Only a rejection is of interest, and only for its words: whether it was the policy is told by the violation.
    Promise.resolve(WAYS[name](address)).catch((error) => (thrown = String(error)));
  } catch (error) {
    thrown = String(error);
  }
  const isGone = thrown.startsWith("ReferenceError");
  const directive = isGone ? null : await Promise.race([violation, patience]);
  document.removeEventListener("securitypolicyviolation", onBlock);
  for (const element of attached.splice(0)) element.remove();
  return [name, isGone || directive !== null, directive ?? thrown];
}

/**
 * Tries every way to reach `origin`.
 * @param {string} origin
 * @returns {Promise<Row[]>}
 */
export async function tryToLeak(origin) {
  /** @type {Row[]} */
  const rows = [];
  for (const name of Object.keys(WAYS)) rows.push(await attempt(name, `${origin}/leak-test?from=${encodeURIComponent(name)}`));
  return rows;
}
