// The body of a function that looks at everything shown and tells what is hard to read, to hit, or cut off. An empty list is good.
const found = [];
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const name = (element) => {
  const id = element.id ? `#${element.id}` : element.className?.baseVal ?? `.${element.className}`;
  return `<${element.tagName.toLowerCase()}${id}> “${(element.innerText ?? "").trim().slice(0, 40)}”`;
};
const forScreenReaders = (element) => element.closest(".unseen, svg, noscript") !== null;

// Contrast: text against the first background behind it that is not transparent.
const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const luminance = ([r, g, b]) => {
  const linear = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour.length === 3 || colour[3] > 0.5) return colour;
  }
  return [255, 255, 255];
};
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || !shown(element) || forScreenReaders(element) || element.closest(":disabled")) continue;
  const [one, other] = [channels(getComputedStyle(element).color), behind(element)].map(luminance).sort((a, b) => b - a);
  const contrast = (one + 0.05) / (other + 0.05);
  if (contrast < 4.5) found.push(`contrast ${contrast.toFixed(2)}: ${name(element)}`);
}

// Targets of at least 24 px, and words that do not reach out of their box or out of the window.
for (const element of document.querySelectorAll("button, summary, input, a[href]")) {
  if (!shown(element) || forScreenReaders(element)) continue;
  const target = element.closest("label") ?? element;
  const { width, height } = target.getBoundingClientRect();
  if (width < 24 || height < 24) found.push(`target ${Math.round(width)} × ${Math.round(height)} px: ${name(element)}`);
}
for (const element of document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, td, th, button, label, summary, output")) {
  if (!shown(element) || forScreenReaders(element)) continue;
  // Wide tables of the documents scroll in a box of their own.
  if (element.closest(".figures-words")) continue;
  const { left, right } = element.getBoundingClientRect();
  if (right > innerWidth + 1 || left < -1) found.push(`reaches out of the window: ${name(element)}`);
  if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== "inline") {
    found.push(`reaches out of its box by ${element.scrollWidth - element.clientWidth} px: ${name(element)}`);
  }
}
if (document.scrollingElement.scrollWidth > innerWidth) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
return found;
