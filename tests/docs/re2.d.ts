// The guide shows re2. It is compiled on installation, so it is not installed here; this is the part that the guide uses.
declare module 're2' {
  export default class RE2 extends RegExp {}
}
