import { fromBase64, toBase64 } from './base64'

/** A block of a PEM file. Source: RFC 7468. */
export interface Pem {
  /** Such as `RSA PRIVATE KEY`. */
  readonly label: string
  readonly der: Uint8Array
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/
/** `INTEGER 0`, then the algorithm rsaEncryption without parameters. */
const PKCS8_HEAD = [0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00] as const
const SEQUENCE = 0x30
const OCTET_STRING = 0x04

/** The first block of a text. Text around it is skipped. */
export function readPem(text: string): Pem | undefined {
  const [, label, content = ''] = BLOCK.exec(text) ?? []
  const der = fromBase64(content.replace(/\s/g, ''))
  return label === undefined || der === undefined ? undefined : { label, der }
}

/** As OpenSSL writes it: a line has 64 characters. */
export function writePem({ label, der }: Pem): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n')
}

/**
 * An RSA key of PKCS#1, which the console gives, in the frame of PKCS#8, which Web Crypto takes. Sources: RFC
 * 8017 appendix A.1.2, RFC 5958 §2.
 */
export function pkcs8Of(pkcs1: Uint8Array): Uint8Array {
  return element(SEQUENCE, [...PKCS8_HEAD, ...element(OCTET_STRING, pkcs1)])
}

/** Tag, length and content in DER. Source: ITU-T X.690 §8.1. */
function element(tag: number, content: ArrayLike<number>): Uint8Array {
  return Uint8Array.from([tag, ...lengthOf(content.length), ...Array.from(content)])
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length]
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff]
  return [0x80 | bytes.length, ...bytes]
}
