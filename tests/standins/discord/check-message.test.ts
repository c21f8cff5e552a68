import { describe, expect, it } from 'vitest';
import { discordLimits as limits } from '../../../src/adapters/discord/limits.ts';
import { checkCommands } from './check-commands.ts';
import { checkMessage } from './check-message.ts';

const text = (content: string) => ({ type: 10, content });
const button = (change: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id: 'a', ...change });
const menu = (options: readonly object[], change: object = {}) => ({
  type: 3,
  custom_id: 'm',
  options,
  ...change,
});
const option = (value: string, change: object = {}) => ({ label: 'x', value, ...change });
const row = (...components: object[]) => ({ type: 1, components });
const body = (components: readonly object[], change: object = {}) => ({
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  components,
  ...change,
});
const codes = (message: object) => checkMessage(message as Record<string, unknown>).map(({ code }) => code);
const x = (count: number) => 'x'.repeat(count);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('the stand-in takes what is at a limit', () => {
  it.each([
    [body([text(x(limits.text))])],
    [body([{ type: 17, components: many(limits.components - 1, () => text('x')) }])],
    [body([row(...many(5, (index) => button({ custom_id: String(index) })))])],
    [body([row(button({ label: x(80), custom_id: x(100) }))])],
    [body([row(menu(many(25, (index) => option(x(98) + index, { label: x(100), description: x(100) }))))])],
    [body([text('x')], { nonce: x(25), enforce_nonce: true })],
    [{ content: x(2000), allowed_mentions: { parse: [] } }],
  ])('%#', (message) => {
    expect(codes(message)).toEqual([]);
  });
});

describe('the stand-in refuses what is beyond', () => {
  it.each([
    ['COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', body([text(x(2001)), text(x(2000))])],
    ['BASE_TYPE_BAD_LENGTH', body([{ type: 17, components: many(limits.components, () => text('x')) }])],
    ['BASE_TYPE_BAD_LENGTH', body([text('')])],
    ['BASE_TYPE_REQUIRED', body([])],
    [
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      body([row(...many(6, (index) => button({ custom_id: String(index) })))]),
    ],
    ['COMPONENT_LAYOUT_WIDTH_EXCEEDED', body([row(menu([option('a')]), button())])],
    ['BASE_TYPE_BAD_LENGTH', body([row(button({ label: x(81) }))])],
    ['BASE_TYPE_BAD_LENGTH', body([row(button({ custom_id: x(101) }))])],
    ['COMPONENT_CUSTOM_ID_DUPLICATED', body([row(button(), button())])],
    ['UNION_TYPE_CHOICES', body([button()])],
    ['URL_TYPE_INVALID_SCHEME', body([row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })])],
    ['BASE_TYPE_BAD_LENGTH', body([row(menu(many(26, (index) => option(String(index)))))])],
    ['BASE_TYPE_BAD_LENGTH', body([row(menu([]))])],
    ['BASE_TYPE_BAD_LENGTH', body([row(menu([option(x(101))]))])],
    ['BASE_TYPE_BAD_LENGTH', body([row(menu([option('a')], { placeholder: x(151) }))])],
    ['SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', body([row(menu([option('a'), option('a')]))])],
    ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', body([text('x')], { content: 'x' })],
    ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', body([text('x')], { embeds: [] })],
    ['NONCE_TYPE_TOO_LONG', body([text('x')], { nonce: x(26) })],
    ['BASE_TYPE_REQUIRED', body([text('x')], { enforce_nonce: true })],
    ['STAND_IN_MENTIONS', body([text('x')], { allowed_mentions: undefined })],
    ['STAND_IN_MENTIONS', body([text('x')], { allowed_mentions: { parse: ['users'] } })],
    ['BASE_TYPE_BAD_LENGTH', { content: x(2001), allowed_mentions: { parse: [] } }],
    ['UNION_TYPE_CHOICES', { components: [text('x')], allowed_mentions: { parse: [] } }],
  ])('%s', (code, message) => {
    expect(codes(message)).toEqual([code]);
  });

  it.each([
    ['APPLICATION_COMMAND_INVALID_NAME', { name: 'Digest', description: 'x' }],
    ['BASE_TYPE_BAD_LENGTH', { name: 'digest', description: x(101) }],
    [
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      {
        name: 'digest',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'x', required: false },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
    ],
    ['BASE_TYPE_CHOICES', { name: 'digest', description: 'x', contexts: [3] }],
  ])('a command: %s', (code, command) => {
    expect(checkCommands([command]).map((error) => error.code)).toEqual([code]);
  });
});
