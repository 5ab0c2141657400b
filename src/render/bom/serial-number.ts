/** A UUID of version 8 (RFC 9562: its content is the writer's) from a SHA-256: the same report gives the same bill. */
export function serialNumber(sha256: string): string {
  const variant = (8 + (Number.parseInt(sha256.slice(16, 17), 16) % 4)).toString(16);
  const parts = [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
