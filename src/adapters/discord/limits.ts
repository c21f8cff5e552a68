/**
 * What Discord allows, counted in UTF-16 units (Discord counts code points, of which there are never more).
 * The renderer and the stand-in of the tests both read this table. Origin: Discord's API documentation
 * (Components, Create Message, Application Commands, Interactions).
 */
export const discordLimits = {
  /** `content` of a message without Components v2. */
  content: 2000,
  /** All components of a message, nested ones included. */
  components: 40,
  /** All text displays of a message together. We count what stands on buttons and menus too. */
  text: 4000,
  customId: 100,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  selectPlaceholder: 150,
  nonce: 25,
  commands: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  suggestions: 25,
  suggestionName: 100,
  suggestionValue: 100,
  /** Milliseconds until an interaction must be acknowledged. */
  acknowledge: 3_000,
  /** Milliseconds for which an acknowledged interaction can be answered. */
  answer: 15 * 60_000,
} as const;
