/**
 * What became of one post. A value, never an exception: `retry` was surely not posted and may be tried again,
 * `uncertain` may have been posted and must not be sent again before it was looked up.
 */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string }
  | { readonly kind: 'retry'; readonly at: string; readonly reason: string };
