import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeCertificate } from './certificate.mjs';

const now = Date.parse('2026-06-01T12:00:00Z');

describe('makeCertificate', () => {
  const { key, cert } = makeCertificate(now);
  const certificate = new X509Certificate(cert);

  it('is signed with its own key', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it('is good for loopback and for nothing else', () => {
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkHost('climate.example')).toBeUndefined();
  });

  it('is good for a day on either side of now', () => {
    expect(Date.parse(certificate.validFrom)).toBe(now - 86_400_000);
    expect(Date.parse(certificate.validTo)).toBe(now + 86_400_000);
  });

  it('states every length in its shortest form, as Chromium demands', () => {
    // 0x82 announces two bytes of length: the first must not be 0. 0x81 announces one: it must be above 127.
    const { raw } = certificate;
    expect(raw[0]).toBe(0x30);
    expect(raw[1]).toBe(0x82);
    expect(raw.readUInt16BE(2)).toBe(raw.length - 4);
    expect(raw[5] === 0x81 ? raw[6] : raw[6] << 8).toBeGreaterThan(127);
  });
});
