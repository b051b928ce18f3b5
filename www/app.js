// @ts-check
// Asks whether this browser can run the page, starts it, and says in a sentence what is missing where it cannot.

// The smallest module that uses a SIMD instruction: one function that makes a vector and drops it.
const SIMD = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11,
]);

/** The language of the page; `catalogue/` has its sentences. */
const LANGUAGE = "en";

/** @returns {string | null} what is missing, as a sentence */
function missing() {
  if (typeof WebAssembly !== "object") return "This browser does not run WebAssembly, or its settings forbid it.";
  if (!WebAssembly.validate(SIMD)) return "This browser is too old: it does not know WebAssembly SIMD.";
  if (typeof Worker !== "function") return "This browser does not allow background scripts (workers).";
  return null;
}

/** @param {string} sentence */
function say(sentence) {
  const status = document.getElementById("start-status");
  if (status) status.textContent = sentence;
}

/** @param {string} language @returns {Promise<string>} its sentences */
async function catalogue(language) {
  const response = await fetch(new URL(`catalogue/${language}.ftl`, import.meta.url));
  return response.ok ? response.text() : "";
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

async function start() {
  const problem = missing();
  if (problem) return say(`${problem} Telltale needs it. A current Firefox, Chrome, Edge or Safari has it.`);
  try {
    // All three at once; the page shows itself when all are there.
    const module = fetch(new URL("viewer_bg.wasm", import.meta.url));
    const words = catalogue(LANGUAGE).catch(() => "");
    const rule = workerRule().catch(() => "");
    const viewer = await import("./viewer.js");
    await viewer.default({ module_or_path: module });
    if (!(await rule).includes("default-src 'none'")) {
      return say("This server does not send the rule that closes the background script, so this page cannot seal itself and takes no picture. Telltale’s notes on hosting name the rule.");
    }
    if (!viewer.start(LANGUAGE, await words)) {
      return say("The texts of this page could not be loaded. Check your connection and reload the page.");
    }
    const telltale = { report: viewer.report, state: viewer.state, get sealed() { return viewer.sealed(); } };
    Object.defineProperty(window, "telltale", { value: Object.freeze(telltale) });
  } catch (error) {
    console.error(error);
    say("Telltale could not be loaded. Check your connection and reload the page.");
  }
}

start();
