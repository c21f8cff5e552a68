import { slackLimits } from '../../../src/adapters/slack/limits.ts';

/** Anything that came in as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Why Slack would refuse a message: its error and the places in the message, or undefined where it takes it. */
export interface MessageFault {
  readonly error: string;
  readonly messages: readonly string[];
}

type Report = (message: string, at: string) => void;
type Fields = { readonly [key: string]: Json };

const TEXT_KEYS = ['type', 'text', 'emoji'];
const RUN_KEYS: Readonly<Record<string, readonly string[]>> = {
  text: ['type', 'text', 'style'],
  link: ['type', 'url', 'text', 'style'],
};

/** Checks the content of a message as strictly as Slack, or more so where its rules are not documented. */
export function checkMessage(text: Json | undefined, blocks: Json | undefined): MessageFault | undefined {
  const messages: string[] = [];
  const report: Report = (message, at) => messages.push(`[ERROR] ${message} [json-pointer:${at}]`);
  if (typeof text === 'string' && text.length > slackLimits.text) {
    return { error: 'msg_too_long', messages: [`[ERROR] ${text.length} characters of text`] };
  }
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  if (!hasBlocks && (typeof text !== 'string' || text === '')) return { error: 'no_text', messages: [] };
  // The fallback is only recommended by Slack; without it notifications are empty, so it is required here.
  if (typeof text !== 'string' || text === '') report('text is missing beside blocks', '/text');
  if (typeof text === 'string' && !text.isWellFormed()) report('text is no valid UTF-8', '/text');
  if (blocks !== undefined && !Array.isArray(blocks)) return { error: 'invalid_blocks_format', messages: [] };
  if (Array.isArray(blocks)) {
    if (blocks.length > slackLimits.blocks)
      report(`no more than ${slackLimits.blocks} items allowed`, '/blocks');
    blocks.forEach((block, i) => {
      checkBlock(block, `/blocks/${i}`, report);
    });
    if (JSON.stringify(blocks).length > slackLimits.blocksJson)
      return { error: 'msg_blocks_too_long', messages };
    const ids = blocks.flatMap((block) => (isFields(block) && 'block_id' in block ? [block.block_id] : []));
    if (new Set(ids).size < ids.length) report('block_id already exists', '/blocks');
  }
  return messages.length === 0 ? undefined : { error: 'invalid_blocks', messages };
}

/** Checks the options that answer a `block_suggestion`. */
export function checkOptions(options: Json | undefined): readonly string[] {
  const messages: string[] = [];
  const report: Report = (message, at) => messages.push(`[ERROR] ${message} [json-pointer:${at}]`);
  if (!Array.isArray(options)) return ['options must be an array'];
  if (options.length > slackLimits.options) report(`no more than ${slackLimits.options} items`, '/options');
  options.forEach((option, i) => {
    checkOption(option, `/options/${i}`, report);
  });
  return messages;
}

function checkBlock(block: Json, at: string, report: Report) {
  if (!isFields(block)) return report('must be an object', at);
  const common = ['type', 'block_id'];
  if ('block_id' in block) checkString(block.block_id, 1, slackLimits.blockId, `${at}/block_id`, report);
  switch (block.type) {
    case 'divider':
      return checkKeys(block, common, at, report);
    case 'header':
      checkKeys(block, [...common, 'text'], at, report);
      return checkPlain(block.text, slackLimits.headerText, `${at}/text`, report);
    case 'context': {
      checkKeys(block, [...common, 'elements'], at, report);
      const elements = checkList(block.elements, slackLimits.contextElements, `${at}/elements`, report);
      return elements.forEach((element, i) => {
        checkPlain(element, slackLimits.contextText, `${at}/elements/${i}`, report);
      });
    }
    case 'rich_text': {
      checkKeys(block, [...common, 'elements'], at, report);
      if (JSON.stringify(block).length > slackLimits.richText) report('rich text is too long', at);
      const parts = checkList(block.elements, Number.POSITIVE_INFINITY, `${at}/elements`, report);
      return parts.forEach((part, i) => {
        checkRichPart(part, `${at}/elements/${i}`, report);
      });
    }
    case 'actions': {
      checkKeys(block, [...common, 'elements'], at, report);
      const elements = checkList(block.elements, slackLimits.actionElements, `${at}/elements`, report);
      const ids = elements.map((element) => (isFields(element) ? element.action_id : undefined));
      if (new Set(ids).size < ids.length) report('action_id already exists', at);
      return elements.forEach((element, i) => {
        checkAction(element, `${at}/elements/${i}`, report);
      });
    }
    default:
      // Slack has more, some with markup; what we send has none of them.
      return report(`unsupported type: ${String(block.type)}`, at);
  }
}

function checkRichPart(part: Json, at: string, report: Report) {
  if (!isFields(part)) return report('must be an object', at);
  if (part.type === 'rich_text_list') {
    checkKeys(part, ['type', 'style', 'elements', 'indent', 'offset', 'border'], at, report);
    if (part.style !== 'bullet' && part.style !== 'ordered')
      report('must be a valid enum value', `${at}/style`);
    return checkList(part.elements, Number.POSITIVE_INFINITY, `${at}/elements`, report).forEach((item, i) => {
      if (!isFields(item) || item.type !== 'rich_text_section')
        report('must be a section', `${at}/elements/${i}`);
      else checkRichPart(item, `${at}/elements/${i}`, report);
    });
  }
  if (part.type !== 'rich_text_section' && part.type !== 'rich_text_quote') {
    return report(`unsupported type: ${String(part.type)}`, at);
  }
  checkKeys(part, ['type', 'elements', 'border'], at, report);
  checkList(part.elements, Number.POSITIVE_INFINITY, `${at}/elements`, report).forEach((run, i) => {
    checkRun(run, `${at}/elements/${i}`, report);
  });
}

function checkRun(run: Json, at: string, report: Report) {
  if (!isFields(run)) return report('must be an object', at);
  const keys = RUN_KEYS[String(run.type)];
  if (keys === undefined) return report(`unsupported type: ${String(run.type)}`, at);
  checkKeys(run, keys, at, report);
  checkString(run.text, 1, slackLimits.richText, `${at}/text`, report);
  if (run.type === 'link') checkUrl(run.url, `${at}/url`, report);
  for (const [style, on] of Object.entries(isFields(run.style ?? null) ? (run.style as Fields) : {})) {
    if (!['bold', 'italic', 'strike', 'code'].includes(style) || on !== true) report('bad style', at);
  }
}

function checkAction(element: Json, at: string, report: Report) {
  if (!isFields(element)) return report('must be an object', at);
  checkString(element.action_id, 1, slackLimits.actionId, `${at}/action_id`, report);
  switch (element.type) {
    case 'button':
      checkKeys(element, ['type', 'action_id', 'text', 'value', 'url', 'style'], at, report);
      checkPlain(element.text, slackLimits.buttonText, `${at}/text`, report);
      if ('value' in element) checkString(element.value, 1, slackLimits.buttonValue, `${at}/value`, report);
      if ('url' in element) checkUrl(element.url, `${at}/url`, report);
      return;
    case 'static_select':
      checkKeys(element, ['type', 'action_id', 'placeholder', 'options'], at, report);
      checkPlain(element.placeholder, slackLimits.placeholder, `${at}/placeholder`, report);
      return checkList(element.options, slackLimits.options, `${at}/options`, report).forEach((option, i) => {
        checkOption(option, `${at}/options/${i}`, report);
      });
    case 'external_select':
      checkKeys(element, ['type', 'action_id', 'placeholder', 'min_query_length'], at, report);
      return checkPlain(element.placeholder, slackLimits.placeholder, `${at}/placeholder`, report);
    default:
      return report(`unsupported type: ${String(element.type)}`, at);
  }
}

function checkOption(option: Json, at: string, report: Report) {
  if (!isFields(option)) return report('must be an object', at);
  checkKeys(option, ['text', 'value', 'description'], at, report);
  checkPlain(option.text, slackLimits.optionText, `${at}/text`, report);
  checkString(option.value, 1, slackLimits.optionValue, `${at}/value`, report);
  if ('description' in option)
    checkPlain(option.description, slackLimits.optionDescription, `${at}/description`, report);
}

function checkPlain(text: Json | undefined, limit: number, at: string, report: Report) {
  if (!isFields(text ?? null)) return report('missing required field', at);
  const fields = text as Fields;
  checkKeys(fields, TEXT_KEYS, at, report);
  if (fields.type !== 'plain_text') report('must be plain_text', `${at}/type`);
  // With emoji on, `:tada:` in an article would become a picture.
  if (fields.emoji !== false) report('emoji must be off', `${at}/emoji`);
  checkString(fields.text, 1, limit, `${at}/text`, report);
}

function checkList(list: Json | undefined, most: number, at: string, report: Report): readonly Json[] {
  if (!Array.isArray(list) || list.length === 0) {
    report('must have at least 1 item', at);
    return [];
  }
  if (list.length > most) report(`no more than ${most} items allowed`, at);
  return list;
}

function checkString(text: Json | undefined, least: number, most: number, at: string, report: Report) {
  if (typeof text !== 'string') return report('must be a string', at);
  if (text.length < least) report(`must be more than ${least - 1} characters`, at);
  if (text.length > most) report(`must be less than ${most + 1} characters`, at);
  if (!text.isWellFormed()) report('must be valid UTF-8', at);
}

function checkUrl(url: Json | undefined, at: string, report: Report) {
  checkString(url, 1, slackLimits.url, at, report);
  if (typeof url !== 'string' || !/^https?:\/\/[^\s<>|]+$/.test(url)) report('must be a valid URL', at);
}

function checkKeys(fields: Fields, known: readonly string[], at: string, report: Report) {
  for (const key of Object.keys(fields)) if (!known.includes(key)) report(`unexpected field ${key}`, at);
}

/** Whether JSON is an object. */
export function isFields(json: Json): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
