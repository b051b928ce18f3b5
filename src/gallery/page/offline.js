// @ts-check
// Stands in for the page's offline.js: the gallery keeps nothing on the device, and shows a newer version where its scene asks for one.

export const wish = () => {};
export const stored = async () => [];
export const offline = async () => (new URLSearchParams(location.search).get("scene") === "update" ? "newer" : "no");
