import { variableTable } from './describe-variables.ts';

/** The text of `config/README.md`: how the bot is configured and started. */
export function configReadme(): string {
  return `# Configuration

The bot is configured by its environment alone; nothing secret is ever written to a file here or to a log. All
mistakes are told at the start, together with those in the digest definitions (\`digests/\`); then nothing is started
and the process ends with status 2.

${variableTable()}

\`example.env\` holds them all: copy it to \`.env\`, fill in what you need, and start with
\`node --env-file=.env src/main.ts\`. Without any platform \`npm start\` opens a chat in the terminal.

- **Slack**: create an app from \`slack-manifest.yaml\` (api.slack.com/apps, *Create New App*, *From a manifest*),
  install it, and invite it to the channels it posts to.
- **Discord**: create an application with a bot (discord.com/developers/applications) and invite it with the scopes
  \`bot\` and \`applications.commands\`. The commands are registered when the bot starts.
- **Files**: \`/digest\` opens files of the folders in \`VERBATIM_ALLOWED_PATHS\` for *everybody* in every chat. Links are
  followed before the check, so nothing outside is reached. In the terminal chat the user asks for files of their own.
- **Store**: a SQLite file in \`VERBATIM_DATA_DIR\`, readable by its owner alone, or the PostgreSQL database in \`DATABASE_URL\`. What
  is pasted into a chat is kept there for its workspace; it is shown only in the channel it was pasted in. \`verbatim retention\` tells and sets
  how long. Where the database's certificate can't be verified (Heroku's), set \`PGSSLMODE=no-verify\` beside it.
- **Stopping**: on SIGTERM or SIGINT nothing more is begun, what is under way gets 10 s to end, then the store is closed.

<!-- Made from src/adapters/registry.ts and src/config/variables.ts by \`npx vitest run tests/config/environment -u\`. -->
`;
}
