const PRESCAN_BYTES = 2_048;
const META_CHARSET = /<meta\s[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const XML_ENCODING = /^<\?xml\s[^<>]{0,80}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

/** The charset that an HTML or XML page declares within its first 2,048 bytes, in lower case, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  return (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase();
}
