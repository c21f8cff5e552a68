/**
 * What Slack accepts, in UTF-16 units unless said otherwise: docs.slack.dev, reference of Block Kit and of the
 * Web API. The renderer stays within it, and the stand-in of the tests refuses what does not.
 */
export const slackLimits = {
  /** Blocks of one message. */
  blocks: 50,
  /**
   * Undocumented: `msg_blocks_too_long` was reported from 11,300 characters in all (bolt-js issues 2509, 2867).
   * Counted here over the blocks as JSON, which is never less than what Slack counts.
   */
  blocksJson: 11_300,
  /** Undocumented for rich text: a section's limit is taken for one rich text block, as JSON. */
  richText: 3000,
  headerText: 150,
  contextElements: 10,
  contextText: 2000,
  actionElements: 25,
  actionId: 255,
  blockId: 255,
  buttonText: 75,
  buttonValue: 2000,
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionDescription: 75,
  optionValue: 150,
  url: 3000,
  /** The top-level text; 40,000 are documented, `msg_too_long` was reported from 4,000. */
  text: 4000,
  metadataJson: 8000,
  /** Milliseconds in which commands, actions and options are to be acknowledged. */
  acknowledgeMs: 3000,
  responseUrlUses: 5,
} as const;

/** What the renderer fills of one message; the rest goes on further pages. `json` is the blocks' length as JSON. */
export const slackBudget = { blocks: 45, json: 9000 } as const;
