// @ts-check
import { offline } from "./offline.js";
import { NO_TEXTS, language, message, missing, say, sentences, translate, workerRule } from "./ready.js";

// Asks whether this browser can run the page, starts it in the reader's language, and says in a sentence what is missing where it cannot.

async function start() {
  const tag = language();
  let words = "";
  try {
    // All at once; the page shows itself when all are there.
    const rule = workerRule().catch(() => "");
    const arriving = sentences(`catalogue/${tag}.ftl`).catch(() => "");
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
      if (!files?.length) return;
      const read = await Promise.allSettled(files.map((/** @type {any} */ file) => file.getFile()));
      const there = read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      viewer.open(there, there.length === read.length);
    });
  } catch (error) {
    console.error(error);
    say(message(words, "start-failed") ?? NO_TEXTS);
  }
}

start();
