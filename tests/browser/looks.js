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
// What can be pressed lies under nothing else, unless it is scrolled away or waits under the picture that stays on top of a narrow page.
const isInSight = (element, x, y) => {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    const cuts = getComputedStyle(at).overflow !== "visible" && at !== document.documentElement && at !== document.body;
    if (cuts && (x < box.left || x > box.right || y < box.top || y > box.bottom)) return false;
  }
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
};
for (const element of document.querySelectorAll("button, summary, select, input, textarea, a[href]")) {
  if (!shown(element) || forScreenReaders(element)) continue;
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const above = isInSight(element, x, y) ? document.elementFromPoint(x, y) : null;
  const isUnderPicture = above && !element.closest(".stage-frame") && getComputedStyle(above.closest(".stage-frame") ?? above).position === "sticky";
  // A menu that is open lies over what is below it, and closes when the reader goes on there.
  if (!above || above.closest("#languages ul") || isUnderPicture || element.contains(above) || above.contains(element)) continue;
  found.push(`covered by ${name(above)}: ${name(element)}`);
}

// A menu shows the whole of what is chosen in it.
const ruler = document.body.appendChild(document.createElement("span"));
for (const menu of document.querySelectorAll("select")) {
  const { font, paddingLeft, paddingRight } = getComputedStyle(menu);
  ruler.style.cssText = `position: absolute; white-space: pre; font: ${font}`;
  ruler.textContent = menu.selectedOptions[0]?.textContent ?? "";
  // The arrow stands inside.
  const room = menu.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 16;
  const needed = ruler.getBoundingClientRect().width;
  if (shown(menu) && needed > room) found.push(`cut off by ${Math.round(needed - room)} px: ${name(menu)}`);
}
ruler.remove();
if (document.scrollingElement.scrollWidth > innerWidth) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
return found;
