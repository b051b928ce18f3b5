// @ts-check
import { offline } from "./offline.js";

// Asks whether this browser can run the page, starts it in the reader's language, and says in a sentence what is missing where it cannot.

// The smallest module that uses a SIMD instruction: one function that makes a vector and drops it.
const SIMD = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

/** The one sentence that no catalogue can bring. */
const NO_TEXTS = "The texts of this page could not be loaded. Check your connection and reload the page.";

/** @returns {string} the tag of the language to show: the one that the address asks for, or else the first of the reader's that we have */
function language() {
  const links = document.querySelectorAll("link[hreflang]");
  const known = [...links].map((link) => /** @type {HTMLLinkElement} */ (link).hreflang);
  const asked = new URLSearchParams(location.search).get("lang") ?? "";
  const wanted = [asked, ...navigator.languages].map((tag) => tag.split("-")[0].toLowerCase());
  return wanted.find((tag) => known.includes(tag)) ?? known[0];
}

/** @param {string} language @returns {Promise<string>} its sentences */
async function catalogue(language) {
  const response = await fetch(new URL(`catalogue/${language}.ftl`, import.meta.url));
  return response.ok ? response.text() : "";
}

/** @param {string} catalogue @param {string} id @returns {string | undefined} a message without arguments */
function message(catalogue, id) {
  const line = catalogue.split("\n").find((line) => line.startsWith(`${id} = `));
  return line?.slice(id.length + 3);
}

/** @param {string} sentence */
function say(sentence) {
  const status = document.getElementById("start-status");
  if (status) status.textContent = sentence;
}

/**
 * The policy that comes with the worker's script. A policy that the page adds later does not reach a worker, so without this one the
 * page would call itself sealed while its worker is not.
 * @returns {Promise<string>}
 */
async function workerRule() {
  const response = await fetch(new URL("worker.js", import.meta.url), { method: "HEAD" });
  return response.headers.get("content-security-policy") ?? "";
}

/** @returns {string | null} the message that says what this browser lacks */
function missing() {
  if (typeof WebAssembly !== "object") return "start-no-webassembly";
  if (!WebAssembly.validate(SIMD)) return "start-no-simd";
  if (typeof Worker !== "function") return "start-no-worker";
  return null;
}

/** @param {string} tag @param {string} words the catalogue of this language */
function translate(tag, words) {
  if (!words) return;
  document.documentElement.lang = tag;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = message(words, element.getAttribute("data-text") ?? "") ?? element.textContent;
  }
  // The browser knows which way these words run.
  const tagline = document.querySelector(".tagline");
  if (tagline) document.documentElement.dir = getComputedStyle(tagline).direction;
}

async function start() {
  const tag = language();
  let words = "";
  try {
    // All at once; the page shows itself when all are there.
    const rule = workerRule().catch(() => "");
    const arriving = catalogue(tag).catch(() => "");
    const module = fetch(new URL("viewer_bg.wasm", import.meta.url));
    const program = import("./viewer.js");
    // Who looks after them comes only after the next wait.
    module.catch(() => {});
    program.catch(() => {});
    words = await arriving;
    translate(tag, words);
    const problem = missing();
    if (problem) return say(message(words, problem) ?? NO_TEXTS);
    const kept = await offline((id) => say(message(words, id) ?? NO_TEXTS));
    const viewer = await program;
    await viewer.default({ module_or_path: module });
    if (!(await rule).includes("default-src 'none'")) return say(message(words, "start-no-rule") ?? NO_TEXTS);
    if (!viewer.start(tag, words, kept)) return say(NO_TEXTS);
    const telltale = { report: viewer.report, state: viewer.state, get sealed() { return viewer.sealed(); } };
    Object.defineProperty(window, "telltale", { value: Object.freeze(telltale) });
    // Where the page is installed, the system opens pictures with it.
    /** @type {any} */ (window).launchQueue?.setConsumer(async (/** @type {any} */ { files }) => {
      if (files?.length) viewer.open(await Promise.all(files.map((/** @type {any} */ file) => file.getFile())));
    });
  } catch (error) {
    console.error(error);
    say(message(words, "start-failed") ?? NO_TEXTS);
  }
}

start();
