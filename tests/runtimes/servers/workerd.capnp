using Workerd = import "/workerd/workerd.capnp";

# No compatibility flags: nodejs_compat is what must not be needed.
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2025-01-01")),
    # What fetch reaches: the simulator on this machine.
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
