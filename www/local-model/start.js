// @ts-check
import { NO_TEXTS, language, message, missing, rule, say, sentences, translate, workerRule } from "../ready.js";

// Starts the page that asks a model on the reader's machine. It runs in no other page, and only under the policy that is its own.

/** The programs that this page may reach, as its policy names them. */
const PROGRAMS = "connect-src 'self' http://127.0.0.1:*;";

async function start() {
  const tag = language();
  let words = "";
  try {
    const rules = Promise.all([workerRule(), rule("local-model/")]).catch(() => ["", ""]);
    const files = [`catalogue/${tag}.ftl`, `local-model/${tag}.ftl`, "catalogue/en.ftl"].map((path) => sentences(path).catch(() => ""));
    const module = fetch(new URL("local_model_bg.wasm", import.meta.url));
    const program = import("./local_model.js");
    module.catch(() => {});
    program.catch(() => {});
    const [general, local, english] = await Promise.all(files);
    words = `${general}\n${local}`;
    translate(tag, words);
    if (window.top !== window) return say(message(words, "local-framed") ?? NO_TEXTS);
    const problem = missing();
    if (problem) return say(message(words, problem) ?? NO_TEXTS);
    const page = await program;
    await page.default({ module_or_path: module });
    const [ofWorker, ofPage] = await rules;
    if (!ofWorker.includes("default-src 'none'")) return say(message(words, "start-no-rule") ?? NO_TEXTS);
    if (!ofPage.includes(PROGRAMS)) return say(message(words, "local-no-rule") ?? NO_TEXTS);
    if (!page.start(tag, general, local, english)) return say(NO_TEXTS);
    const telltale = { report: page.report, state: page.state, get sealed() { return page.sealed(); } };
    Object.defineProperty(window, "telltale", { value: Object.freeze(telltale) });
  } catch (error) {
    console.error(error);
    say(message(words, "start-failed") ?? NO_TEXTS);
  }
}

start();
