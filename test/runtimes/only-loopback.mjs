// Loaded before the action in its tests: notes every connection that is asked for, and lets through only those to
// this machine. `CONNECTIONS` names the file that the notes go to.

import dns from "node:dns";
import { appendFileSync } from "node:fs";
import net from "node:net";

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;
const note = (host, port) => appendFileSync(process.env.CONNECTIONS, `${host}:${port}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const {
    host = "localhost",
    port,
    path,
  } = typeof options === "object"
    ? options
    : { port: options, host: typeof args[1] === "string" ? args[1] : undefined };
  if (!path) {
    note(host, port);
    if (!LOOPBACK.test(host)) throw new Error(`a connection to ${host}, which is not this machine`);
  }
  return connect.apply(this, args);
};

const { lookup } = dns;
dns.lookup = function (name, ...rest) {
  if (!LOOPBACK.test(name)) note(name, "dns");
  return lookup.call(this, name, ...rest);
};
