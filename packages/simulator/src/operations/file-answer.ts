/** An answer that is a file. */
export class FileAnswer {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** What `content-disposition` calls it; absent for a picture that a browser shows. */
  readonly name: string | undefined

  constructor(bytes: Uint8Array, contentType: string, name?: string) {
    this.bytes = bytes
    this.contentType = contentType
    this.name = name
  }
}
