/**
 * A certificate for loopback, made at run time and kept in memory: HTTP/2 in a browser asks for TLS. Written as
 * DER by hand (X.509 v3, RFC 5280), because `node:crypto` makes keys and signatures but no certificates, and a
 * bench should need neither `openssl` on the machine nor one more package.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One DER value: tag, length, content. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  if (content.length < 128) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  // DER wants the shortest form of a length; Chromium refuses any other.
  const hex = content.length.toString(16);
  const size = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, content]);
}

const sequence = (...parts) => der(0x30, ...parts);
const identifier = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const time = (date) => der(0x17, `${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`);

const COMMON_NAME = identifier('550403');
const ALTERNATIVE_NAMES = identifier('551d11');
const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));

const name = (text) => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, text))));

/** `localhost` and 127.0.0.1, as names that the certificate is good for. */
const names = sequence(
  ALTERNATIVE_NAMES,
  der(0x04, sequence(der(0x82, 'localhost'), der(0x87, [127, 0, 0, 1]))),
);

/**
 * A self-signed certificate for `localhost` and 127.0.0.1, good for two days around now.
 *
 * @returns `{ key, cert }`, both PEM, as `node:http2` and `node:tls` take them.
 */
export function makeCertificate(now = Date.now()) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const serial = randomBytes(8);
  serial[0] = (serial[0] & 0x7f) | 0x40; // Positive, and without leading zeros.
  const body = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    name('climate-embed bench'),
    sequence(time(new Date(now - day)), time(new Date(now + day))),
    name('climate-embed bench'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(names)),
  );
  const signature = der(0x03, [0], sign('sha256', body, privateKey));
  const base64 = sequence(body, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  };
}
