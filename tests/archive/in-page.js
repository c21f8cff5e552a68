/** The middle of each character that is seen, with its place in its paragraph's text, two frames later. */
async function visibleCharacters() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const points = [];
  for (const paragraph of document.querySelectorAll('p')) {
    const box = paragraph.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) continue;
    const number = Number(paragraph.id.slice(1));
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue;
      for (let at = 0; at < text.length; ) {
        const character = String.fromCodePoint(text.codePointAt(at));
        const next = at + character.length;
        if (character === '\u00ad') {
          at = next;
          continue;
        }
        // A line end of the source and the blanks after it are one blank of the text.
        if (character === '\n') {
          at = next;
          while (text[at] === ' ') at++;
          offset++;
          continue;
        }
        if (!/\s/.test(character)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, next);
          const { left, right, top, bottom } = [...range.getClientRects()].at(-1) ?? new DOMRect();
          if (right - left > 1 && top >= 0 && bottom < innerHeight)
            points.push({ paragraph: number, offset, x: (left + right) / 2, y: (top + bottom) / 2 });
        }
        at = next;
        offset += character.length;
      }
    }
  }
  return points;
}

/** Which points of a picture are magenta. */
async function litPoints({ png, points }) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return points.map(({ x, y }) => {
    const at = (Math.floor(y) * width + Math.floor(x)) * 4;
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  });
}

globalThis.inPage = { visibleCharacters, litPoints };
