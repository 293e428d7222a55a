import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** A passkey on a device made of software: it answers as a browser would. */
export interface Authenticator {
  /** The answer to a registration. `verified`: the lock of the device was opened. */
  readonly register: (challenge: string, site: Site) => string
  readonly signIn: (challenge: string, site: Site) => string
}

export interface Site { readonly origin: string; readonly host: string; readonly verified?: boolean }

export function createAuthenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0
  const flags = (verified: boolean, attested: number) => Buffer.from([0x01 | (verified ? 0x04 : 0) | attested])
  const authData = (site: Site, attested: Buffer) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(site.host).digest(), flags(site.verified ?? true, attested.length > 0 ? 0x40 : 0), count, attested])
  }
  return {
    register: (challenge, site) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = authData(site, Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]))
      const attestationObject = Buffer.from(isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(data)]]) as Parameters<typeof isoCBOR.encode>[0])) // a map of CBOR values
      return answer(id, { clientDataJSON: clientData('webauthn.create', challenge, site), attestationObject, transports: ['internal'] })
    },
    signIn: (challenge, site) => {
      const [data, client] = [authData(site, Buffer.alloc(0)), clientData('webauthn.get', challenge, site)]
      const signature = createSign('sha256').update(data).update(createHash('sha256').update(client).digest()).sign(privateKey)
      return answer(id, { clientDataJSON: client, authenticatorData: data, signature })
    },
  }
}

function clientData(type: string, challenge: string, { origin }: Site): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  return Buffer.from(isoCBOR.encode(new Map<number, unknown>([[1, 2], [3, -7], [-1, 1], [-2, bytes(x)], [-3, bytes(y)]]) as Parameters<typeof isoCBOR.encode>[0])) // a map of CBOR values
}

function answer(id: Buffer, response: Readonly<Record<string, Buffer | readonly string[]>>): string {
  const encoded = Object.fromEntries(Object.entries(response).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('base64url') : value]))
  return JSON.stringify({ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key', clientExtensionResults: {}, response: encoded })
}
