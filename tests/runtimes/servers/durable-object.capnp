using Workerd = import "/workerd/workerd.capnp";

# Two Workers in isolates of their own: each has a binding to the namespace of objects of the first.
const config :Workerd.Config = (
  services = [
    (name = "first", worker = .first),
    (name = "second", worker = .second),
    (name = "objects", disk = (path = "objects", writable = true)),
    # What fetch reaches: the simulator on this machine.
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [
    (name = "first", address = "127.0.0.1:0", http = (), service = "first"),
    (name = "second", address = "127.0.0.1:0", http = (), service = "second"),
  ],
);
const first :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
  durableObjectNamespaces = [(className = "StoreObject", uniqueKey = "wx-store", enableSql = true)],
  durableObjectStorage = (localDisk = "objects"),
  bindings = [(name = "WX_STORE", durableObjectNamespace = "StoreObject")],
);
const second :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
  bindings = [(name = "WX_STORE", durableObjectNamespace = (className = "StoreObject", serviceName = "first"))],
);
