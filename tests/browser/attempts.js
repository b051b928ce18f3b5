// The body of a function that tries every way out of a page to `arguments[0]` and reports which of them seemed to work. What
// really arrived is told by the server's log and by the witness; this script is no witness of its own.
const [origin, stun, patienceMs, which] = arguments;
const address = (way) => `${origin}/leak-${way}`;
const attach = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
const link = (rel, more = {}) => attach("link", { rel, href: address(rel), ...more });
// The window of a frame that was loaded from nowhere: it has constructors of its own.
const blank = () => attach("iframe", {}).contentWindow;
const webRtc = async (Connection) => {
  const connection = new Connection({ iceServers: [{ urls: stun }] });
  connection.createDataChannel("leak");
  await connection.setLocalDescription(await connection.createOffer());
};

const ways = {
  fetch: () => fetch(address("fetch"), { mode: "no-cors" }),
  keepalive: () => fetch(address("keepalive"), { method: "POST", body: "x", mode: "no-cors", keepalive: true }),
  xhr: () => {
    const request = new XMLHttpRequest();
    request.open("POST", address("xhr"));
    request.send("x");
  },
  beacon: () => navigator.sendBeacon(address("beacon"), "x"),
  websocket: () => new WebSocket(address("websocket").replace("http", "ws")),
  eventsource: () => new EventSource(address("eventsource")),
  webtransport: () => new WebTransport(address("webtransport").replace("http:", "https:")),
  image: () => (new Image().src = address("image")),
  srcset: () => (new Image().srcset = `${address("srcset")} 1x`),
  script: () => attach("script", { src: address("script") }),
  import: () => import(address("import")),
  stylesheet: () => link("stylesheet"),
  prefetch: () => link("prefetch"),
  preload: () => link("preload", { as: "image" }),
  modulepreload: () => link("modulepreload"),
  icon: () => link("icon"),
  manifest: () => link("manifest"),
  font: () => new FontFace("leak", `url(${address("font")})`).load(),
  background: () => document.body.style.setProperty("background-image", `url(${address("background")})`),
  video: () => attach("video", { src: address("video") }),
  audio: () => attach("audio", { src: address("audio"), preload: "auto" }),
  iframe: () => attach("iframe", { src: address("iframe") }),
  srcdoc: () => attach("iframe", { srcdoc: `<img src="${address("srcdoc")}">` }),
  object: () => attach("object", { data: address("object") }),
  embed: () => attach("embed", { src: address("embed") }),
  form: () => {
    attach("iframe", { name: "form-target" });
    attach("form", { action: address("form"), method: "post", target: "form-target" }).submit();
  },
  worker: () => new Worker(address("worker")),
  sharedworker: () => new SharedWorker(address("sharedworker")),
  blobworker: () => new Worker(URL.createObjectURL(new Blob([`fetch("${address("blobworker")}", { mode: "no-cors" })`]))),
  serviceworker: () => navigator.serviceWorker.register(address("serviceworker")),
  preconnect: () => link("preconnect"),
  dnsprefetch: () => link("dns-prefetch"),
  prerender: () => attach("script", { type: "speculationrules", text: JSON.stringify({ prefetch: [{ urls: [address("prerender")] }] }) }),
  ping: () => attach("a", { href: "#leak", ping: address("ping") }).click(),
  fetchlater: () => fetchLater(address("fetchlater"), { activateAfter: 0 }),
  attribution: () => attach("img", { attributionSrc: address("attribution") }),
  cache: async () => (await caches.open("leak")).add(address("cache")),
  worklet: () => new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(address("worklet")),
  blankfetch: () => blank().fetch(address("blankfetch"), { mode: "no-cors" }),
  blobframe: () => {
    const blob = new Blob([`<img src="${address("blobframe")}">`], { type: "text/html" });
    attach("iframe", { src: URL.createObjectURL(blob) });
  },
  webrtc: () => webRtc(RTCPeerConnection),
  blankwebrtc: () => webRtc(blank().RTCPeerConnection),
};

const seemedToWork = [];
for (const [way, attempt] of Object.entries(ways).filter(([way]) => which.only?.includes(way) ?? !which.except.includes(way))) {
  try {
    await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 200))]);
    seemedToWork.push(way);
  } catch {
    // Blocked aloud; most ways are blocked in silence.
  }
}
await new Promise((resolve) => setTimeout(resolve, patienceMs));
return seemedToWork;
