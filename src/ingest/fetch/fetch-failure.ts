import { type Refusal, refusal } from '../../model/outcome.ts';

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|^ERR_TLS|^EPROTO$/;

/** What went wrong while fetching, for a reader: by Node's error code, without addresses or what the server sent. */
export function fetchFailure(error: unknown, host: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'ENODATA') {
    return refusal('no-such-host', `There is no site called ${host}.`, 'Check the link.');
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return refusal('unreachable', `${host} can’t be reached.`, 'Try again later.');
  }
  if (CERTIFICATE.test(code)) {
    return refusal(
      'certificate',
      `${host} has no valid certificate.`,
      'Open the page in a browser and paste the text.',
    );
  }
  if (/^Z_|^ERR_ZLIB|^ZSTD|BROTLI|ERR__/.test(code)) {
    return refusal('broken-answer', `${host} sent an answer that can’t be unpacked.`, 'Try again later.');
  }
  return refusal('broken-answer', `${host} broke off or sent no proper answer.`, 'Try again later.');
}
