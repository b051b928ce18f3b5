// @ts-check
// The one place of this page that opens a connection, to the address that the program around it has checked. Nothing goes along but the
// request itself: no cookie, no referrer. An address elsewhere is never followed, and no answer is read beyond its limit.

/** @type {RequestInit} */
const ALONE = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };

/** What the reader can stop. */
let call = new AbortController();

/** @typedef {["answered", number, Uint8Array] | ["too-large" | "redirected" | "slow" | "stopped"] | ["gone", string]} Outcome */

/**
 * Sends one request and waits for the whole answer.
 * @param {"GET" | "POST"} method
 * @param {string} address
 * @param {string} body JSON; empty for none
 * @param {number} limitMs time from connecting to the last byte
 * @param {number} mostBytes
 * @returns {Promise<Outcome>}
 */
export async function send(method, address, body, limitMs, mostBytes) {
  const own = (call = new AbortController());
  const patience = setTimeout(() => own.abort("slow"), limitMs);
  const content = body ? { body, headers: { "Content-Type": "application/json" } } : {};
  try {
    const response = await fetch(address, { ...ALONE, method, ...content, redirect: "manual", signal: own.signal });
    if (response.type === "opaqueredirect") return ["redirected"];
    const bytes = await bounded(response, mostBytes);
    return bytes ? ["answered", response.status, bytes] : ["too-large"];
  } catch (problem) {
    return own.signal.aborted ? [own.signal.reason] : ["gone", String(problem)];
  } finally {
    clearTimeout(patience);
  }
}

/** Ends the request that is under way. */
export function stop() {
  call.abort("stopped");
}

/**
 * Whether a program answers at an address at all, even one that does not let this page read its answer.
 * @param {string} address
 * @param {number} limitMs
 * @returns {Promise<boolean>}
 */
export async function isThere(address, limitMs) {
  try {
    await fetch(address, { ...ALONE, mode: "no-cors", signal: AbortSignal.timeout(limitMs) });
    return true;
  } catch {
    return false;
  }
}

/** @param {Response} response @param {number} most @returns {Promise<Uint8Array | null>} the whole body, or `null` where it is larger */
async function bounded(response, most) {
  const reader = response.body?.getReader();
  const parts = [];
  for (let n = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    n += value.length;
    if (n > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
