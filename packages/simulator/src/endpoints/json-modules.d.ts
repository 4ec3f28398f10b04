/* The compiler is not shown the JSON itself: it would infer a type of 1,771 members. */

declare module '*.json' {
  const table: import('./endpoint-table').EndpointData
  export default table
}
