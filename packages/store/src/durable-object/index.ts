export { DurableObjectStore, type DurableObjectStoreOptions, type ObjectNamespace, type ObjectStub } from './durable-object-store'
export { type ObjectState, type ObjectStorage, StoreObject } from './store-object'
