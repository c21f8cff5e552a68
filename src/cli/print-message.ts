import type { Message } from '../model/message.ts';
import { screenOf } from './screen.ts';
import { writeOut } from './write-out.ts';

/** How a message is to be printed. */
export interface PrintOptions {
  readonly width?: number;
  readonly markdown?: true;
}

/** Prints a message on standard output: as Markdown, or wrapped and coloured for the screen there is. */
export async function printMessage(message: Message, { markdown, width }: PrintOptions): Promise<void> {
  if (markdown) {
    const { renderMarkdown } = await import('../adapters/markdown/render.ts');
    writeOut(renderMarkdown(message));
  } else {
    const { renderTerminal } = await import('../adapters/terminal/render.ts');
    writeOut(renderTerminal(message, screenOf(width)));
  }
}
