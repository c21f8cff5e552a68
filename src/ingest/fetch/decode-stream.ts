import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** The encodings that are asked for. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd';

/** More layers than this are an attack. */
const MOST_LAYERS = 2;

/** The stream behind a `Content-Encoding`, layer by layer; undefined for an encoding that isn't known. */
export function decodeStream(raw: Readable, encoding: string): Readable | undefined {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > MOST_LAYERS || !layers.every((layer) => Object.hasOwn(DECODERS, layer)))
    return undefined;
  let stream = raw;
  for (const layer of layers.reverse()) {
    const decoder = DECODERS[layer]!();
    stream.on('error', (error) => decoder.destroy(error));
    stream = stream.pipe(decoder);
  }
  return stream;
}
