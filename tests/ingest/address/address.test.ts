import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from '../../../src/ingest/address/address-key.ts';
import { canonicalAddress } from '../../../src/ingest/address/canonical-address.ts';
import { cleanAddress } from '../../../src/ingest/address/clean-address.ts';

describe('a clean address', () => {
  test.each([
    ['https://a.example/x?utm_source=rss&utm_medium=feed', 'https://a.example/x'],
    ['https://a.example/x?id=7&fbclid=IwAR0&GCLID=9', 'https://a.example/x?id=7'],
    ['https://a.example/x?ref=7', 'https://a.example/x?ref=7'],
    ['https://a.example/x#comments', 'https://a.example/x'],
    ['https://a.example/#!/story/7', 'https://a.example/#!/story/7'],
    ['HTTPS://A.Example.:443/x', 'https://a.example/x'],
  ])('%s', (address, clean) => expect(cleanAddress(address)).toBe(clean));

  test.each(['mailto:a@b.example', 'no address', 'javascript:alert(1)', '/x', ''])('%j is none', (address) =>
    expect(cleanAddress(address)).toBeUndefined(),
  );
});

describe('one page has one key', () => {
  test.each([
    ['http://www.a.example/x/', 'https://a.example/x'],
    ['https://m.a.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2&utm_campaign=z'],
    ['https://amp.a.example/x/index.html', 'https://a.example/x'],
    ['https://a.example', 'https://a.example/#top'],
  ])('%s and %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  test.each([
    ['https://a.example/x', 'https://a.example/y'],
    ['https://a.example/x?id=1', 'https://a.example/x?id=2'],
    ['https://b.example/x', 'https://a.example/x'],
    ['https://m.example/x', 'https://example/x'],
    ['https://a.example:8080/x', 'https://a.example/x'],
  ])('but not %s and %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

  test('cleaning changes no key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(addressKey(cleanAddress(url) ?? url)).toBe(addressKey(url));
      }),
    );
  });
});

describe('the canonical address', () => {
  test.each([
    ['https://a.co.uk/story', 'https://www.a.co.uk/story?utm_source=x', 'https://a.co.uk/story'],
    ['/story', 'https://a.example/story.amp', 'https://a.example/story'],
    ['https://other.co.uk/story', 'https://a.co.uk/story', 'https://a.co.uk/story'],
    ['https://a.example/', 'https://a.example/story', 'https://a.example/story'],
    ['https://a.example/en/', 'https://a.example/story', 'https://a.example/story'],
    ['https://one.github.io/x', 'https://two.github.io/x', 'https://two.github.io/x'],
    ['javascript:alert(1)', 'https://a.example/story', 'https://a.example/story'],
    [undefined, 'https://a.example/story#x', 'https://a.example/story'],
    ['https://a.example/story', undefined, 'https://a.example/story'],
    ['/story', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s stated at %s', (stated, fetched, canonical) =>
    expect(canonicalAddress(stated, fetched)).toBe(canonical),
  );
});
