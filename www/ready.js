// @ts-check
// What both pages ask before they start: which language, which sentences, what this browser lacks.

// The smallest module that uses a SIMD instruction: one function that makes a vector and drops it.
const SIMD = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

/** The one sentence that no catalogue can bring. */
export const NO_TEXTS = "The texts of this page could not be loaded. Check your connection and reload the page.";

/** @returns {string} the tag of the language to show: the one that the address asks for, or else the first of the reader's that we have */
export function language() {
  const links = document.querySelectorAll("link[hreflang]");
  const known = [...links].map((link) => /** @type {HTMLLinkElement} */ (link).hreflang);
  const asked = new URLSearchParams(location.search).get("lang") ?? "";
  const wanted = [asked, ...navigator.languages].map((tag) => tag.split("-")[0].toLowerCase());
  return wanted.find((tag) => known.includes(tag)) ?? known[0];
}

/** @param {string} path @returns {Promise<string>} the sentences in a file of this site; none where there is no such file */
export async function sentences(path) {
  const response = await fetch(new URL(path, import.meta.url));
  return response.ok ? response.text() : "";
}

/** @param {string} catalogue @param {string} id @returns {string | undefined} a message without arguments */
export function message(catalogue, id) {
  const line = catalogue.split("\n").find((line) => line.startsWith(`${id} = `));
  return line?.slice(id.length + 3);
}

/** @param {string} sentence */
export function say(sentence) {
  const status = document.getElementById("start-status");
  if (status) status.textContent = sentence;
}

/** @param {string} path @returns {Promise<string>} the policy that comes with a file of this site */
export async function rule(path) {
  const response = await fetch(new URL(path, import.meta.url), { method: "HEAD" });
  return response.headers.get("content-security-policy") ?? "";
}

/**
 * The policy that comes with the worker's script. A policy that the page adds later does not reach a worker, so without this one the
 * page would call itself sealed while its worker is not.
 */
export const workerRule = () => rule("worker.js");

/** @returns {string | null} the message that says what this browser lacks */
export function missing() {
  if (typeof WebAssembly !== "object") return "start-no-webassembly";
  if (!WebAssembly.validate(SIMD)) return "start-no-simd";
  if (typeof Worker !== "function") return "start-no-worker";
  return null;
}

/** @param {string} tag @param {string} words the catalogue of this language */
export function translate(tag, words) {
  if (!words) return;
  document.documentElement.lang = tag;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = message(words, element.getAttribute("data-text") ?? "") ?? element.textContent;
  }
  // The browser knows which way these words run.
  const tagline = document.querySelector(".tagline");
  if (tagline) document.documentElement.dir = getComputedStyle(tagline).direction;
}
