import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 2909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9280);
/* harmony import */ var _io_read_in_two_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7520);


const write = (stream) => (text) => {
    if (text !== "")
        stream.write(text);
};
// A log that cannot be written to changes no verdict.
for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => { });
try {
    // A large log is read by two threads; the second one runs this file, too.
    if (!(await (0,_io_read_in_two_js__WEBPACK_IMPORTED_MODULE_1__/* .serveSecondThread */ .K)())) {
        process.exitCode = await (0,_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
            env: process.env,
            directory: process.env["GITHUB_WORKSPACE"] || process.cwd(),
            stdout: write(process.stdout),
            stderr: write(process.stderr),
            now: () => new Date().toISOString(),
            worker: new URL(import.meta.url),
        });
    }
}
catch (error) {
    // Nothing above throws; if it ever does, the check is red, not green.
    process.stdout.write("::error::Rung Gate could not judge this run: it has a bug.\n");
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const core_globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
})));
const $ZodCheckRegex = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new checks.$ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...util.normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ $constructor("ZodMiniBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return _bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ $constructor("ZodMiniNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return api_null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return _never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function schemas_extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function schemas_safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function schemas_merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function schemas_pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function schemas_omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function schemas_partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function schemas_required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ $constructor("ZodMiniReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function schemas_lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
// instanceof
class schemas_Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = schemas_lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}


// EXTERNAL MODULE: ./lib/io/json-line.js
var json_line = __nccwpck_require__(211);
;// CONCATENATED MODULE: ./lib/io/github/event.js



const repositorySchema = schemas_nullish(object({ full_name: optional(schemas_string()) }));
const payloadSchema = object({
    pull_request: optional(object({
        number: schemas_int(),
        head: object({ sha: schemas_string(), ref: optional(schemas_string()), repo: repositorySchema }),
    })),
});
/**
 * Reads the environment of the runner and the event's payload. What is missing is unknown: the gate
 * works without any of it.
 */
async function readWorkflowRun(env, now) {
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const payload = payloadSchema.safeParse(await readPayload(env["GITHUB_EVENT_PATH"]));
    const pull = payload.success ? payload.data.pull_request : undefined;
    const headSha = pull?.head.sha ?? env["GITHUB_SHA"] ?? "";
    const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? "1");
    return {
        apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
        owner,
        repo,
        event: env["GITHUB_EVENT_NAME"] ?? "",
        pullRequest: pull?.number,
        fromFork: pull !== undefined && pull.head.repo?.full_name !== env["GITHUB_REPOSITORY"],
        headSha,
        runId: /^\d+$/.test(env["GITHUB_RUN_ID"] ?? "") ? (env["GITHUB_RUN_ID"] ?? "0") : "0",
        attempt: Number.isSafeInteger(attempt) ? attempt : 1,
        context: {
            id: env["GITHUB_RUN_ID"] ?? null,
            attempt: Number.isSafeInteger(attempt) ? attempt : null,
            commit: headSha === "" ? null : headSha,
            branch: pull?.head.ref ?? env["GITHUB_HEAD_REF"] ?? env["GITHUB_REF_NAME"] ?? null,
            createdAt: now,
        },
    };
}
async function readPayload(path) {
    if (path === undefined || path === "")
        return {};
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return (0,json_line/* isRecord */.u4)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/model/rung.js
var model_rung = __nccwpck_require__(1607);
;// CONCATENATED MODULE: ./lib/io/outputs.js

/** Outputs that the report gives. */
const REPORT_OUTPUTS = {
    conclusion: {
        docs: "`success`, `failure`, `neutral` (no gate was evaluated, or `fail-on: never` kept one from failing) or `error` (could not judge).",
        value: (report) => report.conclusion,
    },
    entries: { docs: "Entries in the run.", value: (report) => String(report.totals.entries) },
    passed: { docs: "Entries that passed.", value: (report) => String(report.totals.passed) },
    failed: { docs: "Entries that failed, off the ladder included.", value: (report) => String(report.totals.failed) },
    "pass-rate": { docs: "Passed of graded entries, 0 to 1.", value: (report) => String(report.totals.passRate) },
    ...Object.fromEntries(model_rung/* CATEGORIES */.R6.map((category) => [
        `${category}-failures`,
        {
            docs: `Failures attributed to the ${category}.`,
            value: (report) => String(report.rungs[category].failures),
        },
    ])),
    "next-rung": {
        docs: "What to work on first: `prompt`, `retrieval`, `context`, `model`, or blank without failures on the ladder.",
        value: (report) => report.nextRung ?? "",
    },
    "newly-failing": {
        docs: "Questions that passed in the baseline and fail now; blank without one.",
        value: (report) => count(report, "newlyFailing"),
    },
    fixed: {
        docs: "Questions that failed in the baseline and pass now; blank without one.",
        value: (report) => count(report, "fixed"),
    },
    "p-value": {
        docs: "One-sided p-value of the regression test; blank without a baseline.",
        value: (report) => String(report.comparison?.result?.pValue ?? ""),
    },
    "baseline-status": {
        docs: "`ok`, `drift`, `none`, `incompatible` or `unreadable`; blank where no baseline was asked for.",
        value: (report) => report.comparison?.status ?? "",
    },
};
function count(report, what) {
    return String(report.comparison?.result?.[what].length ?? "");
}
/** Outputs that delivery gives. */
const DELIVERY_OUTPUTS = {
    "report-path": "The report as JSON; blank where there is none.",
    "report-markdown-path": "The comment as Markdown.",
    "comment-url": "The comment; blank where there is none.",
    "comment-status": "`created`, `updated`, `unchanged`, `newer` (a later run has written it), `skipped`, `off`, `no-pull-request` or `failed`.",
};
/** The outputs of a report; all blank but the conclusion where the run could not be judged. */
function reportOutputs(report) {
    const outputs = {};
    for (const [name, { value }] of Object.entries(REPORT_OUTPUTS))
        outputs[name] = report === undefined ? "" : value(report);
    if (report === undefined)
        outputs["conclusion"] = "error";
    return outputs;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/io/workflow-commands.js


/** `::error …::text` and the like, on one line whatever the text holds. */
function command(name, properties, text) {
    const set = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(text)}\n`;
}
function annotation(level, text, place = {}) {
    return command(level, { title: place.title, file: place.file, line: place.line }, text);
}
/** A text in which the runner obeys no command: nothing that comes from a log can be one. */
function inert(text) {
    const token = (0,external_node_crypto_namespaceObject.randomUUID)();
    return `::stop-commands::${token}\n${text.endsWith("\n") ? text : `${text}\n`}::${token}::\n`;
}
/** The same without a command of its own: no line begins like a command, and none holds the old form of one. */
function harmless(text) {
    return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "## [");
}
/** Appends outputs to the runner's file; a random delimiter keeps a value from becoming a second output. */
async function writeOutputs(path, outputs) {
    const lines = Object.entries(outputs).map(([name, value]) => {
        const delimiter = `rung_gate_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    });
    await (0,promises_.appendFile)(path, lines.join(""), "utf8");
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/io/write-report.js





/** Writes a file piece by piece and makes its folder. */
async function writePieces(path, pieces) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(pieces), (0,external_node_fs_.createWriteStream)(path));
}

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./lib/render/visible.js
/**
 * What must never reach a reader's screen as it is: control characters (with the escape sequences of
 * terminals), the marks that turn or hide text, line and paragraph separators, and half characters.
 */
const HIDDEN = /\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u2028\u2029]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
/**
 * A foreign text on one line, with everything invisible or steering in it made visible: a line break
 * as `⏎`, a bidirectional override as `\u{202e}`. Longer than `max` characters is cut, with `…`.
 */
function visible(text, max = 120) {
    const line = text
        .slice(0, max * 4)
        .replace(/\r\n?|\n/g, "⏎")
        .replaceAll("\t", " ")
        .replace(HIDDEN, escapeCharacter);
    const letters = [...line];
    return letters.length > max || text.length > max * 4 ? `${letters.slice(0, max).join("")}…` : line;
}
function escapeCharacter(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/render/markdown.js


/** A foreign text as a code span, on one line, at most `max` characters of it. */
function code(text, max) {
    const shown = visible(text, max).replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
    if (shown.trim() === "")
        return shown === "" ? "*empty*" : "*blank*";
    const fence = "`".repeat(longestRun(shown, "`") + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" ")) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A list of foreign texts as code spans, the first `shown` of them, and how many more there are. */
function codes(texts, shown) {
    const spans = texts.slice(0, shown).map((text) => code(text, 60));
    const more = texts.length - spans.length;
    return more > 0 ? `${spans.join(" ")} and ${more} more` : spans.join(" ");
}
/**
 * A table. Cells are Markdown; a pipe in them is escaped here, also inside code spans. A backslash before
 * a pipe would undo that, and cannot be written in a table: a space comes between the two.
 */
function table(head, rows, align) {
    const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("\\|", "\\ |").replaceAll("|", "\\|")));
    return markdownTable(cells, { align, alignDelimiters: false });
}
/** A collapsed section. The summary is HTML to GitHub, so only text of ours may be in it. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A coloured box, as GitHub shows it. */
function markdown_alert(kind, body) {
    return [`> [!${kind}]`, ...body.split("\n").map((line) => `> ${line}`)].join("\n");
}
/** A bar of ten for a share from 0 to 1; a share above zero shows at least a tenth. */
function bar(share) {
    const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
    return `\`${"█".repeat(full)}${"░".repeat(10 - full)}\``;
}
/** A link to a place whose host the configuration allows. The URL is written by its parser, not by the log. */
function markdown_link(label, url) {
    const { href } = new URL(url);
    return `[${label}](<${href.replace(/[^\w%./:?=&~#+,;@-]/g, percentEncode)}>)`;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
}
function longestRun(text, letter) {
    let longest = 0;
    let run = 0;
    for (const character of text) {
        run = character === letter ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/render/could-not-judge.js


/** So many problems are listed in a comment; the log of the step has more. */
const LISTED = 10;
/** The comment and summary of a run that could not be judged. Never green, and it says what to do. */
function renderCouldNotJudge(problems, more, marker = "") {
    const shown = problems.slice(0, LISTED);
    const rest = problems.length - shown.length + more;
    const text = [
        "### 🚫 Could not judge this run",
        "No verdict: what the gate was given cannot be read. Figures from an earlier run do not hold for this one.",
        [...shown.map(line), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n"),
        ...(marker === "" ? [] : [marker]),
    ];
    return `${text.join("\n\n")}\n`;
}
/** The same for a terminal or a job's log. `opening` says what could not be done. */
function problemsText(problems, more, opening = "rung-gate could not judge:") {
    const lines = problems.map((problem, index) => {
        // What helps several problems in a row is said once, behind the last of them.
        const repeated = problem.hint === undefined || problem.hint === problems[index + 1]?.hint;
        const hint = repeated ? "" : `\n    ${visible(problem.hint ?? "", 400)}`;
        return `  ${where(problem)}${visible(problem.message, 400)}${hint}`;
    });
    return `${opening}\n${lines.join("\n")}${more > 0 ? `\n  … and ${more} more` : ""}\n`;
}
function line(problem) {
    const place = where(problem).replace(/: $/, "");
    const sentence = `${problem.message} ${problem.hint ?? ""}`.trim();
    return `- ${place === "" ? "" : `${code(place, 200)}: `}${code(sentence, 500)}`;
}
function where({ file, line: number, field }) {
    const place = file === undefined ? "" : `${visible(file, 200)}${number === undefined ? "" : `:${number}`}: `;
    return `${place}${field === undefined ? "" : `${visible(field, 200)}: `}`;
}

;// CONCATENATED MODULE: ./lib/render/json.js
/** Rows a chunk: enough to write in large pieces, few enough not to hold a large report as one string. */
const ROWS = 2000;
/**
 * The report as JSON, in pieces to write one after the other: failures and questions one a line, the
 * rest indented. A question's fields that are null are left out; they are most of them.
 */
function* renderJson(report) {
    yield "{";
    let first = true;
    for (const key of Object.keys(report).filter((name) => name in report)) {
        yield `${first ? "" : ","}\n  ${JSON.stringify(key)}: `;
        first = false;
        if (key === "questions")
            yield* list(report.questions, withoutNull);
        else if (key === "attributions")
            yield* list(report.attributions, (record) => JSON.stringify(record));
        else
            yield JSON.stringify(report[key], null, 2).replaceAll("\n", "\n  ");
    }
    yield "\n}\n";
}
function* list(rows, text) {
    if (rows.length === 0) {
        yield "[]";
        return;
    }
    yield "[";
    for (let from = 0; from < rows.length; from += ROWS) {
        const lines = rows.slice(from, from + ROWS).map((row) => `\n    ${text(row)}`);
        yield `${from === 0 ? "" : ","}${lines.join(",")}`;
    }
    yield "\n  ]";
}
function withoutNull(row) {
    return JSON.stringify(row, (_key, value) => (value === null ? undefined : value));
}

;// CONCATENATED MODULE: ./lib/model/p-value.js
/** A p-value as people read it: two digits, and never 0. */
function shortP(pValue) {
    return pValue < 0.0001 ? "<0.0001" : String(Number(pValue.toPrecision(2)));
}

;// CONCATENATED MODULE: ./lib/render/numbers.js
/** A fraction as a percentage with at most one decimal: 0.2 → "20%", 0.1333 → "13.3%". Never rounds to 0 or 100 what is not. */
function percent(fraction) {
    const tenths = Math.round(fraction * 1000);
    if (fraction > 0 && tenths === 0)
        return "<0.1%";
    if (fraction < 1 && tenths === 1000)
        return ">99.9%";
    return `${tenths / 10}%`;
}
/** A fraction as a percentage with as many digits as it takes to tell it from a limit that it is not. */
function percentBeside(fraction, limit) {
    const plain = percent(fraction);
    if (limit === null || fraction === limit || plain !== percent(limit))
        return plain;
    for (let digits = 2; digits < 12; digits += 1) {
        const finer = (fraction * 100).toFixed(digits);
        if (finer !== (limit * 100).toFixed(digits))
            return `${finer}%`;
    }
    return plain;
}
/** A whole percentage, for intervals. */
function wholePercent(fraction) {
    return String(Math.round(fraction * 100));
}
/** "1 failure", "2 failures", with thousands set apart. */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** 1234567 → "1,234,567" */
function grouped(count) {
    return count.toLocaleString("en-US");
}
/** "a, b and c" */
function andList(items) {
    return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/render/comparison-words.js



/** The regression line: what changed, whether that is more than noise, and what the suite could have seen. */
function comparisonWords(comparison, mark) {
    const { result } = comparison;
    if (result === null || comparison.baseline === null) {
        return `No comparison: the baseline is ${STATUS_WORDS[comparison.status]} (${mark(comparison.reason ?? "", 200)}).`;
    }
    const { newlyFailing, fixed, matched } = result;
    const same = newlyFailing.length === 0 && fixed.length === 0;
    const what = same
        ? "No question changed between passing and failing"
        : `${grouped(newlyFailing.length)} newly failing, ${grouped(fixed.length)} fixed`;
    const since = `since ${baselineName(comparison.baseline, mark)}`;
    const coverage = matched < result.baselineQuestions
        ? ` (${grouped(matched)} of ${plural(result.baselineQuestions, "baseline question")} compared)`
        : "";
    return `${what} ${since}${coverage}: ${verdictWords(result)}`;
}
/** Rungs that failures moved to or from, where the rise is beyond chance; nothing where none is. */
function risenWords({ rungs }) {
    const risen = model_rung/* CATEGORIES */.R6.filter((category) => rungs[category].risen);
    if (risen.length === 0)
        return undefined;
    const each = risen.map((category) => {
        const { before, after, joined, moved } = rungs[category];
        const from = moved === 0
            ? ""
            : `, ${moved === joined ? "all" : grouped(moved)} of the newcomers failed on another rung before`;
        return `${model_rung/* CATEGORY_TITLES */.nV[category]} failures rose from ${grouped(before)} to ${grouped(after)}${from}`;
    });
    return `${andList(each)}.`;
}
/** What else a reader has to know about the pairing, a sentence each. */
function pairingWords(result, mark) {
    const ids = (named) => listed(named.map(({ id }) => id), mark);
    return [
        ...(result.removed.length > 0
            ? [`not in this run any more (${grouped(result.removed.length)}): ${ids(result.removed)}`]
            : []),
        ...(result.added.length > 0 ? [`new in this run (${grouped(result.added.length)}): ${ids(result.added)}`] : []),
        ...(result.unanswered.length > 0
            ? [
                `without an answer on one side, not compared (${grouped(result.unanswered.length)}): ${ids(result.unanswered)}`,
            ]
            : []),
        ...(result.unstable.length > 0
            ? [`unstable, trials disagree (${grouped(result.unstable.length)}): ${listed(result.unstable, mark)}`]
            : []),
    ];
}
/** "passed", or the title of the rung a question failed on. */
function standingWords(standing) {
    const category = model_rung/* CATEGORIES */.R6.find((name) => name === standing);
    return category === undefined ? standing : model_rung/* CATEGORY_TITLES */.nV[category];
}
/** How a rung's failures changed among the compared questions: "+2", "±0", "−1"; nothing without a comparison. */
function rungDelta(report, category) {
    const change = report.comparison?.result?.rungs[category];
    if (change === undefined)
        return undefined;
    const delta = change.after - change.before;
    return `${delta > 0 ? "+" : delta < 0 ? "−" : "±"}${grouped(Math.abs(delta))}`;
}
function verdictWords(result) {
    const p = `p = ${shortP(result.pValue)}`;
    const compared = result.stillFailing + result.stillPassing + result.newlyFailing.length + result.fixed.length;
    const sees = `A suite of ${plural(compared, "question")} only notices a drop of about ${Math.round(result.detectableDrop * 100)} points.`;
    if (result.verdict === "regressed")
        return `${p}, worse beyond chance (level ${percent(result.alpha)}).`;
    if (result.verdict === "ok") {
        const worst = Math.max(0, -result.change.lower);
        return result.newlyFailing.length + result.fixed.length === 0
            ? "no sign of a change."
            : `${p}, a drop of more than ${Math.ceil(worst * 100)} points is ruled out.`;
    }
    return `${p}, not distinguishable from noise. ${sees}`;
}
function baselineName({ name, commit, createdAt }, mark) {
    const details = [
        commit === null ? "" : `commit ${mark(commit.slice(0, 7))}`,
        createdAt === null ? "" : mark(createdAt.slice(0, 10)),
    ].filter(Boolean);
    return `${mark(name, 80)}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}
function listed(ids, mark) {
    const shown = ids.slice(0, 10).map((id) => mark(id, 40));
    return `${shown.join(" ")}${ids.length > shown.length ? ` and ${grouped(ids.length - shown.length)} more` : ""}`;
}
const STATUS_WORDS = {
    ok: "there",
    drift: "there",
    none: "missing",
    incompatible: "not comparable",
    unreadable: "unreadable",
};

;// CONCATENATED MODULE: ./lib/render/words.js


/** The verdict in one line, without its symbol. */
function verdict(report, mark) {
    const { totals, gates, conclusion } = report;
    const passing = `${grouped(totals.passed)} of ${grouped(totals.entries - totals.ungraded)} pass (${percent(totals.passRate)})`;
    const failed = gates.filter((gate) => gate.status === "failed");
    const warned = gates.filter((gate) => gate.status === "warned");
    const evaluated = gates.filter((gate) => gate.status !== "skipped");
    const [first] = failed.length > 0 ? failed : warned;
    if (conclusion === "failure" && first !== undefined) {
        return `${gateWords(first, mark)}${failed.length > 1 ? `, and ${plural(failed.length - 1, "more limit")} missed` : ""}`;
    }
    if (evaluated.length === 0)
        return `No gate was evaluated: ${passing}, and nothing says whether that is enough`;
    if (first !== undefined) {
        return `${conclusion === "neutral" ? "Not blocking" : "Passed with a warning"}: ${gateWords(first, mark)}${warned.length > 1 ? `, and ${warned.length - 1} more` : ""}`;
    }
    return `${evaluated.length === 1 ? "The gate is" : evaluated.length === 2 ? "Both gates are" : `All ${evaluated.length} gates are`} met: ${passing}${changeWords(report)}`;
}
/** Newly failing questions in a run that is fine all the same: a reader who sees only the first line should know. */
function changeWords({ comparison }) {
    const failing = comparison?.result?.newlyFailing.length ?? 0;
    if (failing === 0)
        return "";
    return `; ${grouped(failing)} newly failing, ${comparison?.result?.verdict === "ok" ? "no real drop" : "within noise"}`;
}
/** A gate result as a sentence without its stop. */
function gateWords(gate, mark) {
    return gate.scope === null ? gate.message : `${mark(gate.scope)}: ${gate.message.slice(gate.scope.length + 2)}`;
}
/** Why the rung comes first, what it can bring, and what it costs. */
function nextStep(report) {
    const recommendation = report.recommendations.find(({ category }) => category === report.nextRung);
    if (recommendation === undefined)
        return undefined;
    const { category, failures } = recommendation;
    const [rung] = (0,model_rung/* rungsOf */.RA)(category);
    const ladder = Object.values(report.rungs).reduce((sum, { failures: count }) => sum + count, 0);
    const lift = `Fixing ${failures === 1 ? "it" : `all ${grouped(failures)}`} lifts the pass rate from ${percent(report.totals.passRate)} to at most ${percent(recommendation.headroom)}.`;
    const effort = category === "model" ? "" : ` Takes ${rung?.cost}; reversibility ${rung?.reversibility.split(":")[0]}.`;
    return {
        title: NEXT_TITLES[category],
        text: `${grouped(failures)} of ${plural(ladder, "failure")} ${REASONS[category]} ${lift}${firmness(recommendation)}${effort}`,
    };
}
const NEXT_TITLES = {
    retrieval: "Fix retrieval first (rung 2)",
    prompt: "Fix the prompt first (rung 1)",
    context: "Fix the context first (rung 3)",
    model: "Look at the model failures (rungs 4 and 5), and run again before spending on them",
};
const REASONS = {
    retrieval: "never had the right evidence in the context: no prompt and no model can make up for that.",
    prompt: "point to the prompt, the cheapest thing to change.",
    context: "had the evidence and lost it in the context.",
    model: "had the evidence and no cheaper explanation. Retrieval and context noise often look like this.",
};
/** How firmly the distribution of failures points to a rung; nothing where its decision rule has fired by share alone. */
function firmness({ status }) {
    if (status === "confirmed")
        return " Its share is above its decision rule beyond chance.";
    return status === "below" ? " No rung's share reaches its decision rule; this is the first one to look at." : "";
}
/** Why one failure counts where it counts. */
function reason(record, mark) {
    const { evidence, rule } = record;
    const parts = [];
    if (typeof evidence["expected"] === "number" && typeof evidence["retrieved"] === "number") {
        const kind = evidence["field"] === "expected_files" ? "expected files" : "expected passages";
        const missing = Array.isArray(evidence["missing"]) ? evidence["missing"] : [];
        const shown = missing.slice(0, 3).map((id) => mark(id, 60));
        const rest = evidence["expected"] - evidence["retrieved"] - shown.length;
        const tail = shown.length === 0 ? "" : `, missing ${shown.join(" ")}${rest > 0 ? ` and ${rest} more` : ""}`;
        parts.push(`${evidence["retrieved"]} of ${evidence["expected"]} ${kind} retrieved${tail}`);
    }
    else if (typeof evidence["retrieval_hit"] === "boolean") {
        parts.push(evidence["retrieval_hit"] ? "the evidence was in the context" : "the evidence was not in the context");
    }
    if (typeof evidence["failure_label"] === "string")
        parts.push(`label ${mark(evidence["failure_label"], 60)}`);
    if (typeof evidence["error"] === "string")
        parts.push(`error ${mark(evidence["error"], 120)}`);
    if (rule === "evidence-present-still-wrong")
        parts.push("still wrong");
    if (rule === "no-signal")
        return `no signal${parts.length > 0 ? ` (${parts.join("; ")})` : ""}`;
    return parts.length > 0 ? parts.join("; ") : rule;
}
/** What is noticed about the log, and what to do about it. */
function warningWords(warning, { dataQuality: quality, totals }, mark) {
    const labels = Object.keys(quality.unknownLabels);
    const listed = (words) => words
        .slice(0, 5)
        .map((word) => mark(word, 40))
        .join(" ");
    switch (warning) {
        case "infrastructure-share":
            return `${plural(quality.infrastructure, "entry", "entries")} of ${grouped(totals.entries)} never got an answer (infrastructure errors). Repair the evaluation before reading much into this run.`;
        case "weak-attribution":
            return `${grouped(quality.noSignal)} of ${plural(totals.failed, "failure")} carried no signal, so the attribution is weak. Log \`retrieval_hit\` or expected and retrieved ids, and a \`failure_label\`.`;
        case "grade-spelling":
            return `Some failing grades differ from a passing one only in spelling: ${listed(failingGrades(quality))}. Passing are ${listed(quality.passingGrades)}; set \`passing-grades\` if these pass, too.`;
        case "unknown-labels":
            return `Nothing is known of ${labels.length === 1 ? "the label" : "the labels"} ${listed(labels)}. Map ${labels.length === 1 ? "it" : "them"} under \`labels:\` in the config.`;
        case "no-question-id":
            return `${plural(quality.withoutQuestionId, "entry has", "entries have")} no \`question_id\`: each counts as a question of its own and cannot be compared with another run.`;
        case "no-grade":
            return `${plural(quality.withoutGrade, "entry has", "entries have")} no \`grade\` and count${quality.withoutGrade === 1 ? "s" : ""} as failed.`;
        case "expired-waivers":
            return `The quarantine or acceptance of ${listed(quality.expired)} has expired: ${quality.expired.length === 1 ? "it counts" : "they count"} again.`;
        case "contradictory":
            return `${plural(quality.contradictory, "entry says", "entries say")} both \`retrieval_hit: true\` and that evidence was missing; the label was believed.`;
    }
}
/** What the gap between evidence and outcome says, where it says something. */
function gapWords({ gap }) {
    const lucky = gap.absent.passed;
    return lucky === 0
        ? undefined
        : `${plural(lucky, "question")} passed without the evidence, by luck or from the model's memory: such passes are fragile.`;
}
/** The title of a category, or of a place off the ladder. */
function categoryTitle(category) {
    switch (category) {
        case "infrastructure":
            return "Infrastructure";
        case "grader-error":
            return "Grader error";
        case "other":
            return "Off the ladder by label";
        case "unattributed":
            return "Unattributed";
        default:
            return model_rung/* CATEGORY_TITLES */.nV[category];
    }
}
/** Versions that answered, "model a, prompt p12", or nothing where the log does not say. */
function versionWords({ run: { versions } }, mark) {
    return andList(Object.entries(versions)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => `${name} ${values
        .slice(0, 3)
        .map((value) => mark(value, 40))
        .join(", ")}${values.length > 3 ? ` and ${values.length - 3} more` : ""}`));
}
function failingGrades({ grades, passingGrades }) {
    const plain = new Set(passingGrades.map((grade) => grade.trim().toLowerCase()));
    return Object.keys(grades).filter((grade) => !passingGrades.includes(grade) && plain.has(grade.trim().toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/render/sections/changes.js




/** Newly failing and fixed questions by name, before and now, and what could not be compared. */
const changes = (report, detail) => {
    const result = report.comparison?.result;
    if (result === undefined || result === null || detail.failures === 0)
        return undefined;
    const { newlyFailing, fixed } = result;
    const notes = pairingWords(result, code).map((note) => `- ${note}`);
    if (newlyFailing.length + fixed.length + notes.length === 0)
        return undefined;
    const blocks = [
        changeTable(report, [...newlyFailing, ...fixed], detail),
        notes.length > 0 ? notes.join("\n") : undefined,
    ];
    const title = `<b>Newly failing (${grouped(newlyFailing.length)})</b> · fixed (${grouped(fixed.length)})`;
    return details(title, blocks.filter((block) => block !== undefined).join("\n\n"));
};
function changeTable(report, all, detail) {
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, detail.failures * 2);
    const grounds = new Map();
    for (const record of report.attributions)
        grounds.set(`${record.questionId}\u0000${record.variant ?? ""}`, reason(record, code));
    const rows = shown.map(({ id, variant, before, after }) => [
        `${code(id, 60)}${variant === null ? "" : ` ${code(variant, 40)}`}`,
        standingWords(before),
        standingWords(after),
        after === "passed" ? "" : (grounds.get(`${id}\u0000${variant ?? ""}`) ?? ""),
    ]);
    const grid = table(["Question", "Before", "Now", "Why"], rows, ["left", "left", "left", "left"]);
    return all.length > shown.length
        ? `${grid}\n\n${grouped(shown.length)} of ${plural(all.length, "change")} shown${detail.rest}.`
        : grid;
}

;// CONCATENATED MODULE: ./lib/render/sections/comparison.js


/** What changed since the baseline, in one line. */
const comparison = (report) => {
    if (report.comparison === null)
        return undefined;
    const risen = report.comparison.result === null ? undefined : risenWords(report.comparison.result);
    const words = comparisonWords(report.comparison, code);
    return `**Against the baseline:** ${words}${risen === undefined ? "" : ` ${risen}`}`;
};

;// CONCATENATED MODULE: ./lib/render/sections/data-quality.js



/** What was read, and what is doubtful about it. */
const dataQuality = (report, { rows, failures }) => {
    const { dataQuality: quality, totals } = report;
    const versions = versionWords(report, code);
    const grades = Object.entries(quality.grades).map(([grade, count]) => `${code(grade, 30)} ${grouped(count)}`);
    const lines = [
        `${plural(totals.entries, "entry", "entries")}, ${plural(quality.questions, "question")}${quality.repeatedQuestions > 0 ? ` (${grouped(quality.repeatedQuestions)} asked more than once)` : ""}, from ${plural(quality.files.length, "file")}: ${codes(quality.files.map((file) => file.path), Math.min(rows, 10))}`,
        ...(grades.length > 0
            ? [`grades: ${grades.slice(0, 12).join(", ")}${grades.length > 12 ? ` and ${grades.length - 12} more` : ""}`]
            : []),
        ...(versions === "" ? [] : [versions]),
        ...(quality.quarantined.length > 0 ? [`in quarantine, in no gate: ${codes(quality.quarantined, 10)}`] : []),
        ...(quality.accepted.length > 0 ? [`accepted regressions, not compared: ${codes(quality.accepted, 10)}`] : []),
        ...quality.warnings.map((warning) => `⚠️ ${warningWords(warning, report, code)}`),
    ];
    if (failures === 0)
        return undefined;
    const count = quality.warnings.length;
    return details(`<b>Data</b>${count > 0 ? ` · ${plural(count, "warning")}` : ""}`, lines.map((line) => `- ${line}`).join("\n"));
};

;// CONCATENATED MODULE: ./lib/render/sections/failures.js




/** Every failure by rung, in the order the rungs are worth fixing, with the ground of its attribution. */
const failures = (report, detail) => {
    if (report.attributions.length === 0 || detail.failures === 0)
        return undefined;
    const order = [...model_rung/* FIX_ORDER */.tB, "unattributed", ...model_rung/* OFF_LADDER */.l3];
    const groups = order.map((category) => group(report, category, detail)).filter((text) => text !== undefined);
    const count = report.attributions.length;
    return details(`<b>${count === 1 ? "The failure" : `All ${grouped(count)} failures`} by rung</b>`, groups.join("\n\n"));
};
function group(report, category, detail) {
    const all = report.attributions.filter((record) => record.category === category);
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, detail.failures);
    const rung = model_rung/* FIX_ORDER */.tB.find((name) => name === category);
    const title = rung === undefined ? categoryTitle(category) : `Rung ${(0,model_rung/* rungNumber */.a7)(rung)} · ${categoryTitle(category)}`;
    const questions = shown.some((record) => record.question !== null);
    const rows = shown.map((record) => [
        who(record),
        reason(record, code),
        ...(questions ? [record.question === null ? "" : code(record.question, detail.texts ? 120 : 70)] : []),
    ]);
    const head = ["Question", "Why", ...(questions ? ["Asked"] : [])];
    const rest = all.length - shown.length;
    return [
        `**${title}** (${grouped(all.length)})`,
        table(head, rows, head.map(() => "left")),
        ...(rest > 0 ? [`${grouped(shown.length)} of ${plural(all.length, "failure")} shown${detail.rest}.`] : []),
        ...(detail.texts ? shown.filter(hasAnswer).map(answerOf) : []),
    ].join("\n\n");
}
function who(record) {
    const id = code(record.questionId, 60);
    const named = record.traceUrl === null ? id : `${id} ${markdown_link("trace", record.traceUrl)}`;
    const variant = record.variant === null ? "" : ` ${code(record.variant, 40)}`;
    return `${named}${variant}${record.trial > 1 ? ` trial ${record.trial}` : ""}`;
}
function hasAnswer(record) {
    return record.answer !== null || record.expectedAnswer !== null;
}
function answerOf(record) {
    const lines = [
        record.answer === null ? "" : `- answered ${code(record.answer, 600)}`,
        record.expectedAnswer === null ? "" : `- expected ${code(record.expectedAnswer, 600)}`,
    ];
    return `${code(record.questionId, 60)}\n${lines.filter(Boolean).join("\n")}`;
}

;// CONCATENATED MODULE: ./lib/render/sections/footer.js

const footer = ({ tool, run }) => {
    const commit = run.commit === null ? "" : ` · commit ${code(run.commit.slice(0, 7))}`;
    return `<sub>Rung Gate ${tool.version}${commit}</sub>`;
};

;// CONCATENATED MODULE: ./lib/render/sections/gap.js



/** The evidence gap: was the evidence there, against did the answer pass. */
const gap = (report, { failures }) => {
    if (failures === 0)
        return undefined;
    const rows = ["present", "absent", "unknown"].map((state) => [
        `Evidence ${state}`,
        grouped(report.gap[state].passed),
        grouped(report.gap[state].failed),
    ]);
    const known = report.gap.present.passed + report.gap.present.failed + report.gap.absent.passed + report.gap.absent.failed;
    if (known === 0)
        return undefined;
    const words = gapWords(report);
    const grid = table(["", "Passed", "Failed"], rows, ["left", "right", "right"]);
    return details("<b>Evidence against outcome</b>", words === undefined ? grid : `${grid}\n\n${words}`);
};

;// CONCATENATED MODULE: ./lib/render/sections/rung-table.js




const rungTable = (report) => {
    if (report.totals.failed === 0 && report.comparison === null)
        return undefined;
    const withLimits = model_rung/* CATEGORIES */.R6.some((category) => limitOf(report, category) !== undefined);
    const rows = model_rung/* CATEGORIES */.R6.map((category) => rungRow(report, category, withLimits));
    if (report.totals.unattributed > 0)
        rows.push(otherRow("Unattributed", report.totals.unattributed, report, withLimits));
    if (report.totals.offLadder > 0)
        rows.push(otherRow("Off the ladder", report.totals.offLadder, report, withLimits));
    const compared = rungDelta(report, "prompt") !== undefined;
    const head = ["", "Rung", "Failures", "Share of failures", "Of questions"];
    if (withLimits)
        head.push("Limit");
    if (compared)
        head.push("Change");
    const align = ["center", "left", "right", "left", "right", "right", "right"];
    const width = head.length;
    return table(head, rows.map((row) => [...row, ...Array(width - row.length).fill("–")]), align.slice(0, width));
};
function rungRow(report, category, withLimits) {
    const { failures, share, rate } = report.rungs[category];
    const gate = limitOf(report, category);
    const delta = rungDelta(report, category);
    const title = `${(0,model_rung/* rungNumber */.a7)(category)} ${model_rung/* CATEGORY_TITLES */.nV[category]}`;
    const noSignal = category === "prompt" ? report.dataQuality.noSignal - report.totals.unattributed : 0;
    return [
        gate === undefined ? (failures > 0 && report.nextRung === category ? "👉" : "·") : STATUS[gate.status],
        report.nextRung === category ? `**${title}**` : title,
        `${grouped(failures)}${noSignal > 0 ? ` (${grouped(noSignal)} without signal)` : ""}`,
        `${bar(share)} ${percent(share)}`,
        percentBeside(rate, gate?.unit === "rate" ? gate.limit : null),
        ...(withLimits ? [gate === undefined ? "–" : `≤ ${gate.limitText}`] : []),
        ...(delta === undefined ? [] : [delta]),
    ];
}
function otherRow(title, count, report, withLimits) {
    const graded = report.totals.entries - report.totals.ungraded;
    return ["·", title, grouped(count), "–", percent(count / graded), ...(withLimits ? ["–"] : [])];
}
function limitOf(report, category) {
    return report.gates.find((gate) => gate.id === `max-${category}-failures` && gate.scope === null);
}
const STATUS = {
    passed: "✅",
    failed: "❌",
    warned: "⚠️",
    skipped: "⏭️",
};

;// CONCATENATED MODULE: ./lib/render/sections/gates.js



/** The limits that the rung table does not show. */
const gates = (report, { rows }) => {
    const shown = report.gates.filter((gate) => gate.scope !== null || !/^max-(prompt|retrieval|context|model)-failures$/.test(gate.id));
    if (shown.length === 0)
        return undefined;
    const ordered = [...shown].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const listed = ordered.slice(0, Math.max(rows, 5));
    const lines = listed.map((gate) => [
        STATUS[gate.status],
        gate.scope === null ? gate.title : `${code(gate.scope, 40)}: ${gate.title}`,
        actual(gate),
        limit(gate),
    ]);
    const more = ordered.length - listed.length;
    return `${table(["", "Gate", "Actual", "Limit"], lines, ["center", "left", "right", "right"])}${more > 0 ? `\n\n${plural(more, "more gate")} in the report file.` : ""}`;
};
const ORDER = ["failed", "warned", "passed", "skipped"];
/** Gates whose limit is a list or a word, and not a number to be compared. */
function limit(gate) {
    if (gate.id === "must-pass")
        return "all";
    return /^[<>]?[\d.]/.test(gate.limitText)
        ? `${gate.operator === "<=" ? "≤" : "≥"} ${gate.limitText}`
        : gate.limitText;
}
function actual(gate) {
    if (gate.id === "regression" && gate.actual !== null && gate.questionIds.length === 0)
        return gate.actual === 0 ? "no" : "yes";
    if (gate.actual === null)
        return gate.message;
    if (gate.questionIds.length > 0)
        return codes(gate.questionIds, 5);
    return gate.unit === "count" ? String(gate.actual) : percentBeside(gate.actual, gate.limit);
}

;// CONCATENATED MODULE: ./lib/render/sections/headline.js


const SYMBOLS = {
    success: "✅",
    failure: "❌",
    neutral: "⚪",
    error: "🚫",
};
const headline = (report) => `### ${SYMBOLS[report.conclusion]} ${verdict(report, code)}`;

;// CONCATENATED MODULE: ./lib/render/sections/next-step.js


const nextStepSection = (report) => {
    const step = nextStep(report);
    if (step !== undefined)
        return `**${step.title}.** ${step.text}`;
    return report.totals.failed === 0
        ? undefined
        : `**No rung to fix.** ${plural(report.totals.failed, "failure")} ${report.totals.failed === 1 ? "is" : "are"} off the ladder or without a signal: see below.`;
};

;// CONCATENATED MODULE: ./lib/render/sections/pass-rate.js

const passRate = ({ totals, gates, dataQuality }) => {
    const graded = totals.entries - totals.ungraded;
    const { lower, upper } = totals.passRateInterval;
    const what = dataQuality.repeatedQuestions > 0 ? `answers to ${plural(dataQuality.questions, "question")}` : "questions";
    const floor = gates.find((gate) => gate.id === "min-pass-rate" && gate.scope === null);
    const noise = floor !== undefined && floor.limit !== null && floor.status !== "passed" && floor.limit <= upper
        ? ` The miss is within noise: a true rate of ${floor.limitText} fits these figures.`
        : "";
    const ungraded = totals.ungraded > 0 ? ` · ${grouped(totals.ungraded)} not graded` : "";
    return `**${grouped(totals.passed)} of ${grouped(graded)} ${what} pass** (${percentBeside(totals.passRate, floor?.limit ?? null)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%)${ungraded}.${noise}`;
};

// EXTERNAL MODULE: ./lib/model/counts.js
var model_counts = __nccwpck_require__(3341);
;// CONCATENATED MODULE: ./lib/render/sections/slices.js



const TITLES = {
    category: "Category",
    variant: "Variant",
    model: "Model",
    promptVersion: "Prompt version",
    indexVersion: "Index version",
    contextVersion: "Context version",
};
/** The run cut by the fields of its entries, worst first; a field with a single value cuts nothing. */
const slices = (report, { rows, failures }) => {
    if (failures === 0)
        return undefined;
    const tables = sliceNames().map((slice) => sliceTable(slice, report.slices[slice], rows));
    const shown = tables.filter((text) => text !== undefined);
    return shown.length === 0 ? undefined : details("<b>By category, model and version</b>", shown.join("\n\n"));
};
function sliceTable(slice, counts, limit) {
    const all = Object.entries(counts);
    if (all.length < 2)
        return undefined;
    const rate = (value) => (0,model_counts/* ratio */.CG)(value.passed, (0,model_counts/* graded */.wp)(value));
    const worst = [...all].sort(([, a], [, b]) => rate(a) - rate(b)).slice(0, limit);
    const lines = worst.map(([value, count]) => [
        code(value, 40),
        `${grouped(count.passed)} of ${grouped((0,model_counts/* graded */.wp)(count))}`,
        percent(rate(count)),
        ...[count.prompt, count.retrieval, count.context, count.model].map(grouped),
    ]);
    const grid = table([TITLES[slice], "Passed", "Rate", "Prompt", "Retrieval", "Context", "Model"], lines, [
        "left",
        "right",
        "right",
        "right",
        "right",
        "right",
        "right",
    ]);
    return all.length > worst.length
        ? `${grid}\n\n${grouped(worst.length)} of ${grouped(all.length)} shown, the worst first.`
        : grid;
}
function sliceNames() {
    return Object.keys(TITLES).filter((name) => Object.hasOwn(TITLES, name));
}

;// CONCATENATED MODULE: ./lib/render/sections/warnings.js


/** What makes the figures themselves doubtful stands above them; the rest is in the data quality section. */
const PROMINENT = ["infrastructure-share", "weak-attribution", "grade-spelling"];
const warnings = (report) => {
    const shown = report.dataQuality.warnings.filter((warning) => PROMINENT.includes(warning));
    if (shown.length === 0)
        return undefined;
    const sentences = shown.map((warning) => warningWords(warning, report, code));
    return markdown_alert("WARNING", sentences.length === 1 ? sentences.join("") : sentences.map((text) => `- ${text}`).join("\n"));
};

;// CONCATENATED MODULE: ./lib/render/sections/index.js













/** The sections of the comment and the run summary, in the order they are read. */
const SECTIONS = {
    headline: headline,
    warnings: warnings,
    "next-step": nextStepSection,
    "rung-table": rungTable,
    "pass-rate": passRate,
    comparison: comparison,
    gates: gates,
    changes: changes,
    failures: failures,
    gap: gap,
    slices: slices,
    "data-quality": dataQuality,
    footer: footer,
};

;// CONCATENATED MODULE: ./lib/render/markdown-report.js

/** What GitHub takes for a comment, with room to spare: UTF-8 bytes, everything included. */
const COMMENT_BYTES = 60_000;
/** What GitHub takes for a step's summary, with room to spare. */
const SUMMARY_BYTES = 1_000_000;
const IN_SUMMARY = ", the rest in the run summary";
const IN_REPORT = ", the rest in the report file";
/** From everything to the table alone. */
const COMMENT_DETAILS = [
    { failures: 50, rows: 25, texts: false, rest: IN_SUMMARY },
    { failures: 20, rows: 15, texts: false, rest: IN_SUMMARY },
    { failures: 5, rows: 8, texts: false, rest: IN_SUMMARY },
    { failures: 0, rows: 5, texts: false, rest: IN_SUMMARY },
];
const SUMMARY_DETAILS = [
    { failures: 1000, rows: 200, texts: true, rest: IN_REPORT },
    { failures: 200, rows: 100, texts: true, rest: IN_REPORT },
    { failures: 200, rows: 50, texts: false, rest: IN_REPORT },
    { failures: 20, rows: 20, texts: false, rest: IN_REPORT },
    { failures: 0, rows: 5, texts: false, rest: IN_REPORT },
];
/**
 * The pull request comment: the fullest rendering that fits, whole sections and whole rows only.
 *
 * @param marker the hidden last line by which the comment is found again; counted in the budget
 */
function renderComment(report, marker = "") {
    return firstThatFits(report, COMMENT_DETAILS, COMMENT_BYTES, marker === "" ? "" : `\n\n${marker}`);
}
/** The job summary: the same sections with more room. */
function renderSummary(report) {
    return firstThatFits(report, SUMMARY_DETAILS, SUMMARY_BYTES, "");
}
function firstThatFits(report, levels, budget, tail) {
    let text = "";
    for (const detail of levels) {
        text = `${render(report, detail)}${tail}\n`;
        if (new TextEncoder().encode(text).length <= budget)
            return text;
    }
    throw new Error(`the shortest rendering of the report has more than ${budget} bytes`);
}
function render(report, detail) {
    const sections = Object.values(SECTIONS);
    return sections
        .map((section) => section(report, detail))
        .filter((text) => text !== undefined)
        .join("\n\n");
}

;// CONCATENATED MODULE: ./lib/render/style.js
const plain = (text) => text;
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const NO_STYLE = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };
const ANSI_STYLE = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
};

;// CONCATENATED MODULE: ./lib/render/terminal.js






/** Failures listed per rung; `--format json` has them all. */
const terminal_LISTED = 10;
const INDENT = "  ";
/** The report for a terminal: the verdict, the ladder, what to do, and every failure with its ground. */
function renderText(report, style, width = 100) {
    const { totals } = report;
    const { lower, upper } = totals.passRateInterval;
    const graded = totals.entries - totals.ungraded;
    const blocks = [
        paint(report, style)(style.bold(`${SYMBOLS[report.conclusion]} ${verdict(report, mark)}`)),
        `${grouped(totals.passed)} of ${grouped(graded)} pass (${percent(totals.passRate)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%), ${plural(totals.failed, "failure")}${totals.ungraded > 0 ? `, ${grouped(totals.ungraded)} not graded` : ""}`,
        totals.failed === 0 ? undefined : ladder(report, style),
        next(report, style, width),
        compared(report, style, width),
        terminal_gates(report, style),
        terminal_failures(report, style),
        gapWords(report),
        report.dataQuality.warnings
            .map((warning) => wrap(`${style.yellow("!")} ${warningWords(warning, report, mark)}`, width, INDENT))
            .join("\n") || undefined,
    ];
    return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}
function mark(text, max) {
    return visible(text, max);
}
function paint(report, style) {
    if (report.conclusion === "failure")
        return style.red;
    return report.conclusion === "success" ? style.green : style.yellow;
}
function ladder(report, style) {
    const lines = model_rung/* CATEGORIES */.R6.map((category) => {
        const { failures: count, share, rate } = report.rungs[category];
        const title = `${(0,model_rung/* rungNumber */.a7)(category).padEnd(3)} ${model_rung/* CATEGORY_TITLES */.nV[category].padEnd(10)}`;
        const row = `${title} ${grouped(count).padStart(7)}  ${terminal_bar(share)} ${percent(share).padStart(6)} of failures  ${percent(rate).padStart(6)} of questions`;
        return report.nextRung === category ? `${style.bold(`→ ${row}`)}` : `${INDENT}${row}`;
    });
    if (report.totals.unattributed > 0)
        lines.push(`${INDENT}–   ${"Unattributed".padEnd(10)} ${grouped(report.totals.unattributed).padStart(5)}`);
    if (report.totals.offLadder > 0)
        lines.push(`${INDENT}–   Off the ladder ${grouped(report.totals.offLadder).padStart(3)}`);
    const silent = report.dataQuality.noSignal;
    return [
        style.bold("Failures by rung"),
        ...lines,
        ...(silent > 0 ? [style.dim(`${INDENT}${plural(silent, "failure")} carried no signal`)] : []),
    ].join("\n");
}
function terminal_bar(share) {
    const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
    return `${"█".repeat(full)}${"░".repeat(10 - full)}`;
}
function next(report, style, width) {
    const step = nextStep(report);
    return step === undefined
        ? undefined
        : `${style.bold(`${step.title}.`)}\n${wrap(`${INDENT}${step.text}`, width, INDENT)}`;
}
function compared({ comparison, attributions }, style, width) {
    if (comparison === null)
        return undefined;
    const words = wrap(`${INDENT}${comparisonWords(comparison, mark)}`, width, INDENT);
    const lines = [style.bold("Against the baseline"), words];
    if (comparison.result === null)
        return lines.join("\n");
    const { newlyFailing, fixed } = comparison.result;
    const risen = risenWords(comparison.result);
    if (risen !== undefined)
        lines.push(wrap(`${INDENT}${risen}`, width, INDENT));
    const grounds = new Map(attributions.map((record) => [record.questionId, record]));
    for (const { id, before, after } of newlyFailing.slice(0, terminal_LISTED)) {
        const record = grounds.get(id);
        lines.push(`${INDENT}${style.red("✗")} ${mark(id, 40)}: ${standingWords(before)} → ${standingWords(after)}${record === undefined ? "" : `  ${style.dim(reason(record, mark))}`}`);
    }
    for (const { id, before } of fixed.slice(0, terminal_LISTED))
        lines.push(`${INDENT}${style.green("✓")} ${mark(id, 40)}: ${standingWords(before)} → passed`);
    const hidden = Math.max(0, newlyFailing.length - terminal_LISTED) + Math.max(0, fixed.length - terminal_LISTED);
    if (hidden > 0)
        lines.push(style.dim(`${INDENT}… and ${grouped(hidden)} more`));
    for (const note of pairingWords(comparison.result, mark))
        lines.push(style.dim(`${INDENT}${note}`));
    return lines.join("\n");
}
function terminal_gates(report, style) {
    if (report.gates.length === 0)
        return undefined;
    return [style.bold("Gates"), ...report.gates.map((gate) => `${INDENT}${terminal_status(gate, style)} ${gateLine(gate)}`)].join("\n");
}
function gateLine(gate) {
    const ids = gate.questionIds.slice(0, terminal_LISTED).map((id) => mark(id, 60));
    const more = gate.questionIds.length - ids.length;
    return `${gateWords(gate, mark)}${ids.length > 0 ? `: ${ids.join(" ")}${more > 0 ? ` and ${more} more` : ""}` : ""}`;
}
function terminal_status(gate, style) {
    return {
        passed: style.green("passed "),
        failed: style.red("failed "),
        warned: style.yellow("warned "),
        skipped: style.dim("skipped"),
    }[gate.status];
}
function terminal_failures(report, style) {
    if (report.attributions.length === 0)
        return undefined;
    const order = [...model_rung/* FIX_ORDER */.tB, "unattributed", ...model_rung/* OFF_LADDER */.l3];
    const groups = order.map((category) => {
        const all = report.attributions.filter((record) => record.category === category);
        if (all.length === 0)
            return undefined;
        const shown = all.slice(0, terminal_LISTED);
        const widest = Math.min(30, Math.max(...shown.map((record) => mark(record.questionId, 30).length)));
        const lines = shown.map((record) => {
            const variant = record.variant === null ? "" : ` [${mark(record.variant, 30)}]`;
            return `${INDENT}${mark(record.questionId, 30).padEnd(widest)}${variant}  ${style.dim(reason(record, mark))}`;
        });
        const rest = all.length - shown.length;
        return [
            style.bold(`${categoryTitle(category)} (${grouped(all.length)})`),
            ...lines,
            ...(rest > 0 ? [style.dim(`${INDENT}… and ${grouped(rest)} more; --format json lists all`)] : []),
        ].join("\n");
    });
    return groups.filter((text) => text !== undefined).join("\n");
}
/** Breaks a text at spaces. Lines after the first begin with `indent`. */
function wrap(text, width, indent) {
    const lines = [];
    let line = "";
    for (const word of text.split(/(?<=\S) /)) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].join("\n");
}

// EXTERNAL MODULE: ./lib/model/user-error.js
var user_error = __nccwpck_require__(7933);
;// CONCATENATED MODULE: ./lib/action/annotations.js




/** GitHub shows 10 a step and kind; the last one is the verdict. */
const MAX_ANNOTATIONS = 9;
/** What makes a verdict doubtful is worth an annotation; the rest of the data warnings stays in the report. */
const DOUBTFUL = ["infrastructure-share", "grade-spelling"];
/** The annotations of a judged run: failed gates, warned gates, doubts about the log. */
function reportAnnotations(report) {
    const mark = (text, max) => visible(text, max);
    const gates = (status) => report.gates.filter((gate) => gate.status === status);
    const lines = [
        ...gates("failed").map((gate) => annotation("error", gateWords(gate, mark), { title: "Rung Gate" })),
        ...gates("warned").map((gate) => annotation("warning", gateWords(gate, mark), { title: "Rung Gate" })),
        ...report.dataQuality.warnings
            .filter((warning) => DOUBTFUL.includes(warning))
            .map((warning) => annotation("warning", warningWords(warning, report, mark), { title: "Rung Gate" })),
    ];
    return lines.slice(0, MAX_ANNOTATIONS).join("");
}
/** The annotations of a run that could not be judged, at the lines that are wrong. */
function problemAnnotations(problems) {
    return problems
        .slice(0, MAX_ANNOTATIONS)
        .map((problem) => annotation("error", (0,user_error/* problemText */.fI)(problem), {
        title: "Rung Gate could not judge",
        file: problem.file,
        line: problem.line,
    }))
        .join("");
}

;// CONCATENATED MODULE: ./lib/io/github/api-error.js
/** What a failed call means to the person who set the workflow up: one sentence and what to do. */
function explainApiError(error, { fromFork }) {
    if (isAbort(error))
        return "GitHub did not answer within the 20 seconds that all calls of a run share. The verdict stands; see the run summary.";
    if (error instanceof Error && "issues" in error)
        return "GitHub's answer did not have the expected form. Is a proxy in between, or is the pull request not there?";
    const status = statusOf(error);
    const forbidden = status === 403 ||
        status === 404 ||
        graphqlTypes(error).some((type) => type === "FORBIDDEN" || type === "NOT_FOUND");
    const message = error instanceof Error ? firstLine(error.message) : String(error);
    if (status === 401)
        return "the token was refused (401). Check `github-token`.";
    if (status === 429 || (status === 403 && /rate limit/i.test(message)))
        return `GitHub's rate limit is reached (${status}). The verdict stands; see the run summary.`;
    if (forbidden && fromFork)
        return "this pull request comes from a fork, whose token can only read. See the run summary.";
    if (forbidden)
        return `the token may not do this (${status ?? "forbidden"}). The job needs \`permissions: pull-requests: write\`.`;
    if (status === 410)
        return "comments are switched off here (410). See the run summary.";
    if (status === 422)
        return `GitHub refused the comment (422): ${message}`;
    return `${message}${status === undefined ? "" : ` (${status})`}. The verdict stands; see the run summary.`;
}
/** The HTTP status of the answer that made a call fail; `undefined` where there was no answer. */
function statusOf(error) {
    if (typeof error !== "object" || error === null || !("status" in error) || !("response" in error))
        return undefined;
    return error.response !== undefined && typeof error.status === "number" ? error.status : undefined;
}
function isAbort(error) {
    return error instanceof Error && (error.name === "AbortError" || ("code" in error && error.code === "ABORT_ERR"));
}
function graphqlTypes(error) {
    if (typeof error !== "object" || error === null || !("errors" in error) || !Array.isArray(error.errors))
        return [];
    return error.errors.map((item) => typeof item === "object" && item !== null && "type" in item ? item.type : undefined);
}
function firstLine(text) {
    const [line = ""] = text.split("\n");
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

;// CONCATENATED MODULE: ./lib/version.js
/** The version of the package; a test holds it to `package.json`. */
const VERSION = "0.1.0";

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./lib/io/github/fetch.js


const MAX_REDIRECTS = 5;
const MAX_BYTES = 64_000_000;
const AGENT_OPTIONS = { keepAlive: true, proxyEnv: process.env };
/** Agents of one use: `close` ends their connections so that the process can end. */
function createFetch() {
    const http = new external_node_http_namespaceObject.Agent(AGENT_OPTIONS);
    const https = new external_node_https_namespaceObject.Agent(AGENT_OPTIONS);
    return {
        fetch: (url, init = {}) => follow(url, init, MAX_REDIRECTS),
        close: () => {
            http.destroy();
            https.destroy();
        },
    };
    async function follow(url, init, left) {
        const { response, body } = await send(url, init);
        const location = response.headers.location;
        if (location === undefined || !isRedirect(response.statusCode ?? 0, init.method ?? "GET"))
            return toResponse(url, response, body);
        if (left === 0)
            throw new Error("too many redirects");
        const target = new URL(location, url);
        return follow(target.href, target.origin === new URL(url).origin ? init : withoutCredentials(init), left - 1);
    }
    function send(url, { method = "GET", headers = {}, body, signal }) {
        return new Promise((done, fail) => {
            const target = new URL(url);
            const secure = target.protocol === "https:";
            const options = { method, headers: { ...headers }, ...(signal === undefined ? {} : { signal }) };
            const outgoing = secure
                ? (0,external_node_https_namespaceObject.request)(target, { ...options, agent: https }, receive)
                : (0,external_node_http_namespaceObject.request)(target, { ...options, agent: http }, receive);
            outgoing.on("error", fail);
            if (body === undefined)
                outgoing.end();
            else {
                outgoing.setHeader("content-length", Buffer.byteLength(body));
                outgoing.end(body);
            }
            function receive(response) {
                const pieces = [];
                let bytes = 0;
                response.on("error", fail);
                response.on("aborted", () => fail(new Error("the connection was closed in the middle of the answer")));
                response.on("data", (piece) => {
                    bytes += piece.length;
                    if (bytes > MAX_BYTES)
                        outgoing.destroy(new Error(`the answer has more than ${MAX_BYTES} bytes`));
                    else
                        pieces.push(piece);
                });
                response.on("end", () => done({ response, body: Buffer.concat(pieces) }));
            }
        });
    }
}
function toResponse(url, response, body) {
    const status = response.statusCode ?? 0;
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    return {
        status,
        statusText: response.statusMessage ?? "",
        ok: status >= 200 && status < 300,
        url,
        headers,
        text: async () => body.toString("utf8"),
        json: async () => JSON.parse(body.toString("utf8")),
        arrayBuffer: async () => new Uint8Array(body).buffer,
    };
}
function isRedirect(status, method) {
    return status === 307 || status === 308 || ((status === 301 || status === 302 || status === 303) && method === "GET");
}
function withoutCredentials(init) {
    const kept = Object.entries(init.headers ?? {}).filter(([name]) => name.toLowerCase() !== "authorization");
    return { ...init, headers: Object.fromEntries(kept) };
}

;// CONCATENATED MODULE: ./lib/io/github/client.js


/** For all GitHub calls of a run together. */
const TIME_BUDGET_MS = 20_000;
/** Connects to the API. Octokit is loaded here and not before: most runs that fail early never need it. */
async function connect(options) {
    const { Octokit } = await __nccwpck_require__.e(/* import() */ 194).then(__nccwpck_require__.bind(__nccwpck_require__, 5194));
    const { fetch, close } = createFetch();
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIME_BUDGET_MS);
    timer.unref();
    const octokit = new Octokit({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: `rung-gate/${VERSION}`,
        request: { fetch },
    });
    const request = { signal: abort.signal };
    return {
        owner: options.owner,
        repo: options.repo,
        graphql: (query, variables) => octokit.graphql(query, { ...variables, request }),
        request: async (route, parameters) => (await octokit.request(route, { ...parameters, request })).data,
        close: () => {
            clearTimeout(timer);
            abort.abort();
            close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/io/github/comments.js

const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const pageSchema = object({
    repository: object({
        pullRequest: object({
            comments: object({
                nodes: array(nullable(object({
                    fullDatabaseId: union([schemas_string(), schemas_number(), schemas_bigint()]),
                    viewerDidAuthor: schemas_boolean(),
                    body: schemas_string(),
                    url: schemas_string(),
                }))),
                pageInfo: object({ hasNextPage: schemas_boolean(), endCursor: nullable(schemas_string()) }),
            }),
        }),
    }),
});
const writtenSchema = object({ id: union([schemas_string(), schemas_number(), schemas_bigint()]), html_url: schemas_string() });
/** All comments of the pull request that this token wrote, of all pages, oldest first. */
async function listOwnComments(github, pullRequest) {
    const own = [];
    for (let after = null;;) {
        const data = await github.graphql(QUERY, {
            owner: github.owner,
            repo: github.repo,
            number: pullRequest,
            after,
        });
        const { nodes, pageInfo } = pageSchema.parse(data).repository.pullRequest.comments;
        for (const node of nodes) {
            if (node?.viewerDidAuthor)
                own.push({ id: BigInt(node.fullDatabaseId), body: node.body, url: node.url });
        }
        if (!pageInfo.hasNextPage || pageInfo.endCursor === null)
            break;
        after = pageInfo.endCursor;
    }
    return own.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
async function createComment(github, pullRequest, body) {
    const data = await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner: github.owner,
        repo: github.repo,
        issue_number: pullRequest,
        body,
    });
    const { id, html_url } = writtenSchema.parse(data);
    return { id: BigInt(id), body, url: html_url };
}
async function updateComment(github, comment, body) {
    const data = await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        owner: github.owner,
        repo: github.repo,
        comment_id: String(comment.id),
        body,
    });
    return { ...comment, body, url: writtenSchema.parse(data).html_url };
}
async function deleteComment(github, comment) {
    await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        owner: github.owner,
        repo: github.repo,
        comment_id: String(comment.id),
    });
}

;// CONCATENATED MODULE: ./lib/io/github/marker.js
const PATTERN = /^<!-- rung-gate:v1 key=([A-Za-z0-9._-]{1,64}) run=(\d{1,20})\.(\d{1,6}) head=([0-9a-f]{0,64}) -->$/;
function formatMarker({ key, runId, attempt, headSha }) {
    return `<!-- rung-gate:v1 key=${key} run=${runId}.${attempt} head=${/^[0-9a-f]{0,64}$/.test(headSha) ? headSha : ""} -->`;
}
/** Reads the marker of a comment; only the last line can be one, whatever a log has put above it. */
function parseMarker(body) {
    const match = PATTERN.exec(body.trimEnd().split("\n").at(-1)?.trim() ?? "");
    if (match === null)
        return undefined;
    const [, key = "", runId = "0", attempt = "0", headSha = ""] = match;
    return { key, runId, attempt: Number(attempt), headSha };
}
/** Below 0 when `a` is the older run, above 0 when it is the newer one. */
function compareRuns(a, b) {
    const first = BigInt(a.runId);
    const second = BigInt(b.runId);
    if (first !== second)
        return first < second ? -1 : 1;
    return a.attempt - b.attempt;
}

;// CONCATENATED MODULE: ./lib/io/github/sticky-comment.js



/**
 * Keeps one comment per pull request and key. Ours are found by marker and authorship over all pages,
 * so that nobody can plant one; the oldest is the one that stays; a newer run's is never overwritten.
 *
 * @throws whatever a call throws
 */
async function upsertComment(github, request) {
    const ours = await listOurs(github, request);
    if (ours.length > 0)
        return update(github, request, ours);
    if (!request.createMissing)
        return { status: "skipped", url: "" };
    return create(github, request);
}
async function create(github, request) {
    const body = request.body(formatMarker(request.marker));
    const created = await createComment(github, request.pullRequest, body);
    const done = { status: "created", url: created.url };
    try {
        // Another run may have created one at the same moment: then the older one stays.
        const ours = await listOurs(github, request);
        const [oldest] = ours;
        return oldest === undefined || oldest.id >= created.id ? done : await update(github, request, ours);
    }
    catch {
        return done;
    }
}
/** Writes into the oldest of ours and deletes the others, unless one of them is from a newer run. */
async function update(github, request, ours) {
    const [oldest, ...others] = ours;
    if (oldest === undefined)
        return create(github, request);
    const newest = ours.reduce((a, b) => (compareRuns(a.marker, b.marker) >= 0 ? a : b));
    const outdated = compareRuns(newest.marker, request.marker) > 0;
    const body = outdated ? newest.body : request.body(formatMarker(request.marker));
    const unchanged = oldest.body.trimEnd() === body.trimEnd();
    try {
        const written = unchanged ? oldest : await updateComment(github, oldest, body);
        for (const other of others)
            await deleteIfThere(github, other);
        return { status: outdated ? "newer" : unchanged ? "unchanged" : "updated", url: written.url };
    }
    catch (error) {
        if (statusOf(error) !== 404 || others.length > 0)
            throw error;
        return create(github, request);
    }
}
async function listOurs(github, { pullRequest, marker }) {
    const own = await listOwnComments(github, pullRequest);
    return own.flatMap((comment) => {
        const found = parseMarker(comment.body);
        return found?.key === marker.key ? [{ ...comment, marker: found }] : [];
    });
}
/** Tidying up: what cannot be deleted now is deleted by a later run, and the comment is written all the same. */
async function deleteIfThere(github, comment) {
    try {
        await deleteComment(github, comment);
    }
    catch {
        return;
    }
}

;// CONCATENATED MODULE: ./lib/action/comment.js



/**
 * Brings the pull request comment up to date. Never throws and never changes a verdict.
 *
 * @param worthStarting whether this result is one to start a comment for under `on-failure`
 * @param body the comment for a marker line
 */
async function publishComment(run, delivery, worthStarting, body) {
    if (delivery.comment === "never")
        return { status: "off", url: "", warning: undefined };
    const pullRequest = delivery["pr-number"] === undefined ? run.pullRequest : Number(delivery["pr-number"]);
    if (pullRequest === undefined)
        return { status: "no-pull-request", url: "", warning: undefined };
    const token = delivery["github-token"];
    if (token === undefined)
        return failed("there is no token. Leave `github-token` out to use the job's own.");
    if (run.owner === "" || run.repo === "")
        return failed("GITHUB_REPOSITORY does not say which repository this is.");
    let close = () => { };
    try {
        const github = await connect({ apiUrl: run.apiUrl, owner: run.owner, repo: run.repo, token });
        close = github.close;
        const marker = { key: delivery["comment-key"], runId: run.runId, attempt: run.attempt, headSha: run.headSha };
        const createMissing = delivery.comment === "always" || worthStarting;
        const { status, url } = await upsertComment(github, { pullRequest, marker, body, createMissing });
        return { status, url, warning: undefined };
    }
    catch (error) {
        return failed(explainApiError(error, run));
    }
    finally {
        close();
    }
}
function failed(reason) {
    return { status: "failed", url: "", warning: `The pull request comment was not written: ${reason}` };
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js
/** Quantiles of the standard normal distribution that tests and intervals here use. */
const normal_Z = {
    /** One-sided 5 %, two-sided 90 %. */
    p95: 1.6448536269514722,
    /** One-sided 2.5 %, two-sided 95 %. */
    p975: 1.959963984540054,
    /** The power of 80 %. */
    p80: 0.8416212335729143,
};

;// CONCATENATED MODULE: ./lib/statistics/detectable-drop.js

/**
 * The smallest drop of the pass rate that the one-sided paired test would find four times out of five:
 * the net share of discordant pairs d for which n pairs have 80 % power, when a share `flips` of the
 * pairs changes by itself in both directions together (Connor 1987; level 5 %, and a normal
 * approximation that serves planning alone: no p-value comes from it).
 *
 * @param pairs how many questions are compared, from 1
 * @param flips share of pairs that differ between two runs of the same system, 0 to 1
 * @returns 0 to 1; 1 where even a total collapse would not be found
 */
function detectableDrop(pairs, flips) {
    if (pairs <= 0)
        return 1;
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
        const drop = (low + high) / 2;
        const discordant = Math.min(1, flips + drop);
        const needed = ((normal_Z.p95 * Math.sqrt(discordant) + normal_Z.p80 * Math.sqrt(Math.max(0, discordant - drop * drop))) / drop) ** 2;
        if (needed <= pairs)
            high = drop;
        else
            low = drop;
    }
    return high;
}

;// CONCATENATED MODULE: ./lib/compare/match.js
/**
 * Pairs by question and variant; by question alone where each side has a single variant, so that a
 * renamed system still pairs. Model, prompt and index versions never take part.
 */
function match(base, head) {
    const byIdAlone = base.variants.size === 1 && head.variants.size === 1;
    const key = ({ id, variant }) => (byIdAlone || variant === null ? id : `${id}\u0000${variant}`);
    const before = new Map(base.questions.map((question) => [key(question), question]));
    const silentBefore = new Set(base.unanswered.map(key));
    const silentAfter = new Map(head.unanswered.map((question) => [key(question), question]));
    const pairs = [];
    const added = [];
    const unanswered = [];
    for (const after of head.questions) {
        const known = before.get(key(after));
        if (known !== undefined)
            pairs.push({ before: known, after });
        else
            (silentBefore.has(key(after)) ? unanswered : added).push(after);
        before.delete(key(after));
    }
    const removed = [];
    for (const [name, question] of before)
        (silentAfter.has(name) ? unanswered : removed).push(question);
    for (const [name, question] of silentAfter)
        if (silentBefore.has(name))
            unanswered.push(question);
    return {
        pairs: pairs.sort((a, b) => inOrder(a.after, b.after)),
        added: added.sort(inOrder).map(nameOf),
        removed: removed.sort(inOrder).map(nameOf),
        unanswered: unanswered.sort(inOrder).map(nameOf),
    };
}
function nameOf({ id, variant }) {
    return { id, variant };
}
function inOrder(a, b) {
    if (a.id !== b.id)
        return a.id < b.id ? -1 : 1;
    const [x, y] = [a.variant ?? "", b.variant ?? ""];
    return x < y ? -1 : x > y ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/model/entry.js
var entry = __nccwpck_require__(4801);
;// CONCATENATED MODULE: ./lib/compare/questions.js


/** Groups records into questions. Entries without an id cannot be paired and are left out. */
function sideOf(records) {
    const variants = new Map();
    for (const { id, variant, outcome, category } of records) {
        if (id === entry/* UNKNOWN_ID */.n)
            continue;
        let tallies = variants.get(variant);
        if (tallies === undefined) {
            tallies = new Map();
            variants.set(variant, tallies);
        }
        let tally = tallies.get(id);
        if (tally === undefined) {
            tally = { id, variant, trials: 0, passed: 0, failed: new Map() };
            tallies.set(id, tally);
        }
        if (outcome === "ungraded" || category === "infrastructure" || category === "grader-error")
            continue;
        tally.trials += 1;
        if (outcome === "passed")
            tally.passed += 1;
        else if (category !== null)
            tally.failed.set(category, (tally.failed.get(category) ?? 0) + 1);
    }
    const all = [...variants.values()].flatMap((tallies) => [...tallies.values()]);
    return {
        questions: all.filter(({ trials }) => trials > 0).map(toQuestion),
        unanswered: all.filter(({ trials }) => trials === 0).map(({ id, variant }) => ({ id, variant })),
        variants: new Set(variants.keys()),
    };
}
function toQuestion({ id, variant, trials, passed, failed }) {
    const passRate = passed / trials;
    return { id, variant, trials, passRate, passed: passRate > 0.5, category: mostly(failed) };
}
function mostly(failed) {
    const order = model_rung/* FIX_ORDER */.tB;
    const ranked = [...failed].sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
    return ranked[0]?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/statistics/binomial.js
/**
 * P(X = k) for X ~ Bin(n, p), by Loader's saddle-point expansion (C. Loader, "Fast and Accurate
 * Computation of Binomial Probabilities", 2000): accurate to about 1e-14 relative for any n.
 */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (p === 1)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const q = 1 - p;
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X ≥ k) for X ~ Bin(n, p): the one-sided p-value of "more than expected". */
function binomialAtLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return k > n * p ? sumUp(k, n, p) : 1 - sumUp(n - k + 1, n, 1 - p);
}
/** Sum of the tail from k up, where it falls: stops when a term no longer changes the sum. */
function sumUp(k, n, p) {
    let term = binomialPmf(k, n, p);
    let sum = term;
    const odds = p / (1 - p);
    for (let i = k; i < n; i += 1) {
        term *= ((n - i) / (i + 1)) * odds;
        const next = sum + term;
        if (next === sum)
            break;
        sum = next;
    }
    return Math.min(1, sum);
}
/** log n! minus Stirling's formula. */
function stirlingError(n) {
    if (n < 16)
        return logFactorial(n) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
function logFactorial(n) {
    let product = 1;
    for (let i = 2; i <= n; i += 1)
        product *= i;
    return Math.log(product);
}
/** x log(x / mean) + mean - x, without cancellation where the two are close. */
function deviance(x, mean) {
    if (Math.abs(x - mean) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const v = (x - mean) / (x + mean);
    let sum = (x - mean) * v;
    let term = 2 * x * v;
    for (let j = 1; j < 1000; j += 1) {
        term *= v * v;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            return next;
        sum = next;
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/statistics/mcnemar.js

/**
 * One-sided McNemar test of "got worse" on paired outcomes (McNemar 1947). Under no change each of the
 * discordant pairs is as likely to have got worse as better: X ~ Bin(better + worse, 1/2).
 *
 * `exact` is P(X ≥ worse). `mid-p` counts the outcome seen by half, P(X > worse) + P(X = worse) / 2,
 * which keeps its level where the exact test is too timid (Fagerland, Lydersen, Laake 2013). With a
 * uniform prior 1 − mid-p is the posterior probability that it got worse.
 *
 * @param better pairs that went from failed to passed, a whole number from 0
 * @param worse pairs that went from passed to failed, a whole number from 0
 * @returns the p-value; 0.5 (mid-p) or 1 (exact) without a discordant pair
 */
function mcnemar(better, worse, method = "mid-p") {
    const discordant = better + worse;
    const atLeast = binomialAtLeast(worse, discordant, 0.5);
    return method === "exact" ? atLeast : atLeast - binomialPmf(worse, discordant, 0.5) / 2;
}

;// CONCATENATED MODULE: ./lib/statistics/multiple-tests.js
/**
 * Holm's step-down adjustment (Holm 1979): keeps the chance of any false finding among all tests at the level.
 *
 * @returns adjusted p-values in the order given
 */
function holm(pValues) {
    const order = ascending(pValues);
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[index] ?? 1)));
        adjusted[index] = largest;
    }
    return adjusted;
}
/**
 * Benjamini and Hochberg's step-up adjustment (1995): keeps the expected share of false findings among
 * the findings at the level.
 *
 * @returns adjusted p-values in the order given
 */
function benjaminiHochberg(pValues) {
    const order = ascending(pValues).reverse();
    const adjusted = new Array(pValues.length).fill(1);
    let smallest = 1;
    for (const [fromTop, index] of order.entries()) {
        const rank = pValues.length - fromTop;
        smallest = Math.min(smallest, ((pValues[index] ?? 1) * pValues.length) / rank);
        adjusted[index] = smallest;
    }
    return adjusted;
}
function ascending(pValues) {
    return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
}

;// CONCATENATED MODULE: ./lib/compare/rung-changes.js



/** The same test as for the whole run, rung by rung. */
function rungChanges(pairs, alpha) {
    const changes = {
        prompt: rung_changes_count(pairs, "prompt"),
        retrieval: rung_changes_count(pairs, "retrieval"),
        context: rung_changes_count(pairs, "context"),
        model: rung_changes_count(pairs, "model"),
    };
    const adjusted = holm(model_rung/* CATEGORIES */.R6.map((category) => mcnemar(changes[category].left, changes[category].joined)));
    const done = (category) => {
        const pValue = adjusted[model_rung/* CATEGORIES */.R6.indexOf(category)] ?? 1;
        const change = changes[category];
        return { ...change, pValue, risen: pValue <= alpha && change.after > change.before };
    };
    return { prompt: done("prompt"), retrieval: done("retrieval"), context: done("context"), model: done("model") };
}
function rung_changes_count(pairs, category) {
    const on = (question) => !question.passed && question.category === category;
    let [before, after, joined, left, moved] = [0, 0, 0, 0, 0];
    for (const pair of pairs) {
        const was = on(pair.before);
        const is = on(pair.after);
        if (was)
            before += 1;
        if (is)
            after += 1;
        if (is && !was)
            joined += 1;
        if (was && !is)
            left += 1;
        if (is && !was && !pair.before.passed)
            moved += 1;
    }
    return { before, after, joined, left, moved };
}

;// CONCATENATED MODULE: ./lib/compare/transitions.js
/** What became of every paired question. */
function transitions(pairs) {
    const regressed = [];
    const fixed = [];
    const table = {};
    let stillFailing = 0;
    let stillPassing = 0;
    for (const pair of pairs) {
        const before = standing(pair.before);
        const after = standing(pair.after);
        const row = table[before] ?? {};
        row[after] = (row[after] ?? 0) + 1;
        table[before] = row;
        const change = { id: pair.after.id, variant: pair.after.variant, before, after };
        if (pair.before.passed && pair.after.passed)
            stillPassing += 1;
        else if (pair.before.passed)
            regressed.push(change);
        else if (pair.after.passed)
            fixed.push(change);
        else
            stillFailing += 1;
    }
    return { regressed, fixed, stillFailing, stillPassing, table };
}
function standing(question) {
    return question.passed ? "passed" : (question.category ?? "unattributed");
}

;// CONCATENATED MODULE: ./lib/statistics/wilson.js

/**
 * Wilson score interval of a proportion (Wilson 1927): keeps its coverage for few questions and for
 * rates near 0 and 1, where the textbook interval does not.
 *
 * @param successes whole number from 0 to `total`
 * @param total whole number from 0; 0 gives the interval that knows nothing, 0 to 1
 * @param z critical value, 95 % two-sided unless given
 */
function wilson_wilson(successes, total, z = normal_Z.p975) {
    if (total === 0)
        return { lower: 0, upper: 1 };
    const rate = successes / total;
    const z2 = z * z;
    const centre = (rate + z2 / (2 * total)) / (1 + z2 / total);
    const half = (z / (1 + z2 / total)) * Math.sqrt((rate * (1 - rate)) / total + z2 / (4 * total * total));
    return {
        lower: successes === 0 ? 0 : Math.max(0, centre - half),
        upper: successes === total ? 1 : Math.min(1, centre + half),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/newcombe.js


/**
 * Difference of two independent proportions, first minus second, with Newcombe's hybrid score interval
 * (Newcombe 1998, method 10): Wilson limits of each, squared and added.
 */
function newcombeIndependent(x1, n1, x2, n2, z = Z.p975) {
    const first = wilson(x1, n1, z);
    const second = wilson(x2, n2, z);
    const p1 = n1 === 0 ? 0.5 : x1 / n1;
    const p2 = n2 === 0 ? 0.5 : x2 / n2;
    return {
        difference: p1 - p2,
        lower: p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2),
        upper: p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower),
    };
}
/**
 * Difference of two paired proportions with Newcombe's hybrid score interval (Newcombe 1998, "paired",
 * method 10): Wilson limits of the two margins, joined with the correlation of the pairs; φ is
 * corrected for continuity where it is positive.
 *
 * @param both pairs where both are true
 * @param firstOnly pairs where only the first is
 * @param secondOnly pairs where only the second is
 * @param neither pairs where none is
 * @returns first minus second
 */
function newcombePaired(both, firstOnly, secondOnly, neither, z = normal_Z.p975) {
    const n = both + firstOnly + secondOnly + neither;
    if (n === 0)
        return { difference: 0, lower: -1, upper: 1 };
    const p1 = (both + firstOnly) / n;
    const p2 = (both + secondOnly) / n;
    const first = wilson_wilson(both + firstOnly, n, z);
    const second = wilson_wilson(both + secondOnly, n, z);
    const phi = correctedPhi(both, firstOnly, secondOnly, neither);
    const [l1, u1] = [p1 - first.lower, first.upper - p1];
    const [l2, u2] = [p2 - second.lower, second.upper - p2];
    return {
        difference: (firstOnly - secondOnly) / n,
        lower: p1 - p2 - Math.sqrt(Math.max(0, l1 * l1 - 2 * phi * l1 * u2 + u2 * u2)),
        upper: p1 - p2 + Math.sqrt(Math.max(0, u1 * u1 - 2 * phi * u1 * l2 + l2 * l2)),
    };
}
function correctedPhi(a, b, c, d) {
    const product = (a + b) * (c + d) * (a + c) * (b + d);
    if (product === 0)
        return 0;
    const determinant = a * d - b * c;
    const corrected = determinant > 0 ? Math.max(0, determinant - (a + b + c + d) / 2) : determinant;
    return corrected / Math.sqrt(product);
}

;// CONCATENATED MODULE: ./lib/statistics/random.js
/** A seeded generator of numbers from 0 to below 1: mulberry32, enough for permutations, and the same everywhere. */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./lib/statistics/sign-flip.js

/** Up to so many non-zero differences every assignment of signs is looked at. */
const EXACT_UP_TO = 20;
const DRAWS = 10_000;
const SEED = 20_260_101;
/** Sums of the same differences in another order may differ by rounding; they count as equal. */
const TOLERANCE = 1e-9;
/**
 * One-sided sign-flip permutation test of "the mean difference is below zero" on paired differences
 * (Fisher 1935): under no change the sign of each difference is as likely to be the other one.
 *
 * Exact up to 20 non-zero differences; beyond that 10,000 draws from a seeded generator, with the
 * outcome seen counted as one of them, so that p is never 0.
 *
 * @param differences later minus earlier, one a question; their order does not matter
 * @returns the p-value; 1 where no difference is other than zero
 */
function signFlip(differences) {
    const sizes = differences.filter((difference) => difference !== 0).sort((a, b) => a - b);
    if (sizes.length === 0)
        return 1;
    const seen = sizes.reduce((sum, difference) => sum + difference, 0);
    const magnitudes = sizes.map(Math.abs).sort((a, b) => a - b);
    return magnitudes.length <= EXACT_UP_TO ? exact(magnitudes, seen) : drawn(magnitudes, seen);
}
/** All assignments in Gray-code order: one sign changes from each to the next. */
function exact(magnitudes, seen) {
    const signs = magnitudes.map(() => -1);
    let sum = -magnitudes.reduce((total, magnitude) => total + magnitude, 0);
    const count = 2 ** magnitudes.length;
    let extreme = sum <= seen + TOLERANCE ? 1 : 0;
    for (let step = 1; step < count; step += 1) {
        const changed = 31 - Math.clz32(step & -step);
        const sign = -(signs[changed] ?? 1);
        signs[changed] = sign;
        sum += 2 * sign * (magnitudes[changed] ?? 0);
        if (sum <= seen + TOLERANCE)
            extreme += 1;
    }
    return extreme / count;
}
function drawn(magnitudes, seen) {
    const random = seededRandom(SEED);
    let extreme = 1;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        for (const magnitude of magnitudes)
            sum += random() < 0.5 ? -magnitude : magnitude;
        if (sum <= seen + TOLERANCE)
            extreme += 1;
    }
    return extreme / (DRAWS + 1);
}

;// CONCATENATED MODULE: ./lib/compare/verdict.js




/**
 * Whether the run got worse. Regressed: the test says so at its level and the net drop is large enough.
 * OK: no pair differs, or a drop beyond the margin is ruled out. Anything else is inconclusive: too few
 * questions to tell, which neither fails nor passes anything.
 *
 * Questions asked once are compared by McNemar's test; with repeats the per-question means are, by sign flips.
 */
function judgeChange(pairs, settings) {
    const cells = { both: 0, afterOnly: 0, beforeOnly: 0, neither: 0 };
    let repeats = false;
    let net = 0;
    for (const { before, after } of pairs) {
        if (before.trials > 1 || after.trials > 1)
            repeats = true;
        net += after.passRate - before.passRate;
        if (before.passed && after.passed)
            cells.both += 1;
        else if (after.passed)
            cells.afterOnly += 1;
        else if (before.passed)
            cells.beforeOnly += 1;
        else
            cells.neither += 1;
    }
    const differences = pairs.map(({ before, after }) => after.passRate - before.passRate);
    const unchanged = differences.every((difference) => difference === 0);
    const pValue = repeats ? signFlip(differences) : mcnemar(cells.afterOnly, cells.beforeOnly, settings.method);
    const change = newcombePaired(cells.both, cells.afterOnly, cells.beforeOnly, cells.neither, normal_Z.p95);
    const drop = pairs.length === 0 ? 0 : -net / pairs.length;
    const regressed = !unchanged && pValue <= settings.alpha && drop > 0 && drop >= settings.minDrop;
    const safe = unchanged || change.lower > -settings.margin;
    return {
        verdict: regressed ? "regressed" : safe ? "ok" : "inconclusive",
        test: repeats ? "sign-flip" : `mcnemar-${settings.method}`,
        pValue,
        change,
    };
}

;// CONCATENATED MODULE: ./lib/compare/compare.js






/** Share of questions that change by themselves between two runs of one system; typical of LLM systems. */
const FLIPS = 0.1;
/** Compares two runs question by question. The order of either does not matter. */
function compare_compareRuns(base, head, settings) {
    const before = sideOf(base);
    const after = sideOf(head);
    const { pairs, added, removed, unanswered } = match(before, after);
    const tested = settings.waived.size === 0 ? pairs : pairs.filter((pair) => !settings.waived.has(pair.after.id));
    const { regressed, fixed, stillFailing, stillPassing, table } = transitions(tested);
    const { verdict, test, pValue, change } = judgeChange(tested, settings);
    return {
        verdict,
        test,
        pValue,
        alpha: settings.alpha,
        change,
        matched: pairs.length,
        baselineQuestions: before.questions.length,
        newlyFailing: [...regressed],
        fixed: [...fixed],
        stillFailing,
        stillPassing,
        added: [...added],
        removed: [...removed],
        unanswered: [...unanswered],
        unstable: after.questions
            .filter(({ passRate }) => passRate > 0 && passRate < 1)
            .map(({ id }) => id)
            .sort(),
        waived: pairs.length - tested.length,
        detectableDrop: detectableDrop(tested.length, FLIPS),
        rungs: rungChanges(tested, settings.alpha),
        transitions: table,
    };
}

;// CONCATENATED MODULE: ./lib/compare/compare-with.js

/** The comparison part of a report: what the baseline was, and what it says, or why it says nothing. */
function compareWith(baseline, run, settings) {
    if (baseline === null)
        return null;
    if (!("questions" in baseline)) {
        return { status: baseline.status, reason: baseline.reason, baseline: null, result: null };
    }
    const { name, commit, branch, runId, createdAt } = baseline;
    const result = compare_compareRuns(baseline.questions, run.records(), settings);
    if (result.matched === 0 && result.unanswered.length === 0) {
        return {
            status: "incompatible",
            reason: `${name} has no question in common with this run`,
            baseline: null,
            result: null,
        };
    }
    return { status: baseline.status, reason: null, baseline: { name, commit, branch, runId, createdAt }, result };
}

;// CONCATENATED MODULE: ./lib/gates/gate.js

/** Builds a gate from its schema of limits and its measure; the two agree on the type of a limit. */
function defineGate(gate) {
    const { limit, text, measure, family = "threshold", perCategory = false, title, docs, operator, example } = gate;
    const bind = transform((value) => ({ text: text(value), measure: (facts) => measure(facts, value) }));
    const schema = pipe(limit, bind);
    return {
        title,
        docs,
        family,
        operator,
        perCategory,
        example,
        schema,
        ...(gate.defaultLimit === undefined ? {} : { defaultLimit: gate.defaultLimit }),
        ...(gate.repeatable === undefined ? {} : { repeatable: gate.repeatable }),
    };
}

;// CONCATENATED MODULE: ./lib/gates/limit.js


const limit_PATTERN = /^(\d+(?:\.\d+)?)\s*(%)?(\s*of\s+(questions|failures))?$/;
const FORMS = "`10%` (of questions), `30% of failures`, or a count such as `3`";
/** Reads `10%`, `10% of questions`, `30% of failures` or `3`. Returns a sentence where it cannot. */
function parseLimit(text) {
    const [, digits, percent, of, whole] = limit_PATTERN.exec(text.trim().toLowerCase()) ?? [];
    if (digits === undefined)
        return { mistake: `${JSON.stringify(text)} is not a limit. Write ${FORMS}.` };
    if (percent === undefined) {
        if (of !== undefined)
            return { mistake: `${JSON.stringify(text)} lacks its percent sign. Write ${FORMS}.` };
        return digits.includes(".")
            ? {
                mistake: `${text} is neither a count nor a percentage. Write ${FORMS}; for a fraction of 1, write it in percent.`,
            }
            : { text, unit: "count", value: Number(digits) };
    }
    if (Number(digits) > 100)
        return { mistake: `${JSON.stringify(text)} is more than 100 %. Write ${FORMS}.` };
    // "e-2" and not "/ 100": the nearest double to 0.033, so that 33 of 1000 meets 3.3 % exactly.
    return { text, unit: whole === "failures" ? "share" : "rate", value: Number(`${digits}e-2`) };
}
/** A schema for a limit in any of its forms. */
const limitSchema = pipe(union([schemas_string(), schemas_number()]), transform((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit))
        return limit;
    context.issues.push({ code: "custom", message: limit.mistake, input: value });
    return NEVER;
}));
/** A limit that only makes sense as a rate of questions, like a pass rate. */
const rateSchema = pipe(union([schemas_string(), schemas_number()]), transform((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit === "rate")
        return limit;
    const message = `${JSON.stringify(value)} is not a rate. Write a percentage of questions, such as \`80%\`.`;
    context.issues.push({ code: "custom", message, input: value });
    return NEVER;
}));
/** A limit that only makes sense as a count. */
const countSchema = pipe(union([schemas_string(), schemas_number()]), transform((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit === "count")
        return limit;
    const message = `${JSON.stringify(value)} is not a count. Write a whole number, such as \`100\`.`;
    context.issues.push({ code: "custom", message, input: value });
    return NEVER;
}));
/** How many of something there are, in the unit of a limit. Shares are of the failures on the ladder unless a whole is given. */
function inUnit(count, unit, counts, failures = (0,model_counts/* onLadder */.Uf)(counts)) {
    if (unit === "count")
        return count;
    return (0,model_counts/* ratio */.CG)(count, unit === "rate" ? (0,model_counts/* graded */.wp)(counts) : failures);
}

;// CONCATENATED MODULE: ./lib/gates/max-failures.js


/** A gate on one of the failure counts: at most so many, as a count, a rate of questions or a share of failures. */
function maxFailures(options) {
    return defineGate({
        title: options.title,
        docs: options.docs,
        example: options.example,
        operator: "<=",
        perCategory: true,
        limit: limitSchema,
        text: (limit) => limit.text,
        measure: ({ counts }, { unit, value }) => ({
            actual: inUnit(options.count(counts), unit, counts, options.failures?.(counts)),
            limit: value,
            unit,
        }),
    });
}

;// CONCATENATED MODULE: ./lib/gates/max-context-failures.js

const maxContextFailures = maxFailures({
    title: "Context failures",
    docs: "Failures attributed to the context (rung 3).",
    example: "10%",
    count: (counts) => counts.context,
});

;// CONCATENATED MODULE: ./lib/gates/max-model-failures.js

const maxModelFailures = maxFailures({
    title: "Model failures",
    docs: "Failures attributed to the model (rungs 4 and 5).",
    example: "10%",
    count: (counts) => counts.model,
});

;// CONCATENATED MODULE: ./lib/gates/needs-baseline.js
/** What a gate measures where there is nothing to compare with. */
const NO_BASELINE = { skipped: "no baseline" };
/** The comparison's result, where there is one. */
function resultOf({ comparison }) {
    return comparison?.result ?? undefined;
}

;// CONCATENATED MODULE: ./lib/gates/max-new-failures.js



const maxNewFailures = defineGate({
    title: "Newly failing questions",
    docs: "Questions that passed in the baseline and fail now. Skipped without a baseline.",
    family: "regression",
    operator: "<=",
    example: "3",
    limit: countSchema,
    text: (limit) => limit.text,
    measure: (facts, { value }) => {
        const result = resultOf(facts);
        if (result === undefined)
            return NO_BASELINE;
        const ids = result.newlyFailing.map(({ id }) => id);
        return { actual: ids.length, limit: value, unit: "count", ids };
    },
});

;// CONCATENATED MODULE: ./lib/gates/max-off-ladder.js

const maxOffLadder = maxFailures({
    title: "Off-ladder failures",
    docs: "Failures that no rung can fix: infrastructure and grader errors, and labels mapped to `off-ladder`. `of failures` means of all failures.",
    example: "5%",
    count: (counts) => counts.offLadder,
    failures: (counts) => counts.failed,
});

;// CONCATENATED MODULE: ./lib/gates/max-prompt-failures.js

const maxPromptFailures = maxFailures({
    title: "Prompt failures",
    docs: "Failures attributed to the prompt (rung 1), among them those without any signal unless `unattributed: separate`.",
    example: "10%",
    count: (counts) => counts.prompt,
});

;// CONCATENATED MODULE: ./lib/gates/max-retrieval-failures.js

const maxRetrievalFailures = maxFailures({
    title: "Retrieval failures",
    docs: "Failures attributed to the retrieval (rung 2).",
    example: "10%",
    count: (counts) => counts.retrieval,
});

;// CONCATENATED MODULE: ./lib/gates/max-unattributed.js

const maxUnattributed = maxFailures({
    title: "Failures without a signal",
    docs: "Failures that no rule had a signal for, wherever they are counted. `of failures` means of all failures.",
    example: "20% of failures",
    count: (counts) => counts.noSignal,
    failures: (counts) => counts.failed,
});

;// CONCATENATED MODULE: ./lib/gates/min-matched.js




const minMatched = defineGate({
    title: "Baseline questions answered again",
    docs: "Questions of the baseline that were answered in this run, too. Leaving questions out is no way to green. Skipped without a baseline.",
    family: "regression",
    operator: ">=",
    example: "95%",
    defaultLimit: "80%",
    limit: rateSchema,
    text: (limit) => limit.text,
    measure: (facts, { value }) => {
        const result = resultOf(facts);
        if (result === undefined)
            return NO_BASELINE;
        return { actual: (0,model_counts/* ratio */.CG)(result.matched, result.baselineQuestions), limit: value, unit: "rate" };
    },
});

;// CONCATENATED MODULE: ./lib/gates/min-pass-rate.js



const minPassRate = defineGate({
    title: "Pass rate",
    docs: "Passed questions of all graded ones. The plain rate decides; the report adds its 95 % interval and says when a miss is within noise.",
    example: "80%",
    operator: ">=",
    perCategory: true,
    limit: rateSchema,
    text: (limit) => limit.text,
    measure: ({ counts }, { value }) => ({ actual: (0,model_counts/* ratio */.CG)(counts.passed, (0,model_counts/* graded */.wp)(counts)), limit: value, unit: "rate" }),
});

;// CONCATENATED MODULE: ./lib/gates/min-questions.js


const minQuestions = defineGate({
    title: "Questions in the run",
    docs: "Distinct questions in the run. An evaluation that stopped early is not green.",
    example: "100",
    operator: ">=",
    limit: countSchema,
    text: (limit) => limit.text,
    measure: ({ questionCount }, { value }) => ({ actual: questionCount, limit: value, unit: "count" }),
});

;// CONCATENATED MODULE: ./lib/model/list.js

/**
 * A list of texts: a YAML list, or text with one item a line; on a single line commas separate, too.
 * Blank items are dropped; a list of nothing else is refused, because nothing could be meant by it.
 */
const listSchema = listOf((text) => text.split(text.trim().includes("\n") ? "\n" : ","));
/** A list of paths and globs, one a line: they may hold commas. */
const linesSchema = listOf((text) => text.split("\n"));
function listOf(split) {
    return pipe(union([schemas_string(), schemas_number(), array(union([schemas_string(), schemas_number()]))]), transform((value, context) => {
        const items = Array.isArray(value) ? value.map(String) : split(String(value));
        const kept = items.map((item) => item.trim()).filter(Boolean);
        if (kept.length > 0)
            return kept;
        context.issues.push({
            code: "custom",
            message: "this list has no item. Name one, or leave the option out.",
            input: value,
        });
        return NEVER;
    }));
}

;// CONCATENATED MODULE: ./lib/gates/must-pass.js


const mustPass = defineGate({
    title: "Must-pass questions not passing",
    docs: "Ids of questions that have to pass in every trial, one a line. A listed question that is not in the run has not passed.",
    example: "refund-policy, login-reset",
    operator: "<=",
    repeatable: true,
    limit: listSchema,
    text: (ids) => ids.join(", "),
    measure: ({ questions, quarantined }, ids) => {
        const results = questions();
        const notPassing = ids.filter((id) => results.get(id) !== true && !quarantined.has(id));
        return { actual: notPassing.length, limit: 0, unit: "count", ids: notPassing };
    },
});

// EXTERNAL MODULE: ./lib/model/describe-value.js
var describe_value = __nccwpck_require__(300);
;// CONCATENATED MODULE: ./lib/gates/regression.js





const MODES = ["significant", "any", "off"];
const modeSchema = pipe(unknown(), transform((value, context) => {
    // YAML reads a bare `off` as false.
    const word = value === false ? "off" : typeof value === "string" ? value.trim() : value;
    const found = MODES.find((mode) => mode === word);
    if (found !== undefined)
        return found;
    const message = `expected \`significant\`, \`any\` or \`off\`, found ${(0,describe_value/* describeValue */.b)(value)}.`;
    context.issues.push({ code: "custom", message, input: value });
    return NEVER;
}));
const regression = defineGate({
    title: "Regression against the baseline",
    docs: "Whether the run may be worse than its baseline: `significant` fails when the paired test says that it is, `any` when one question newly fails (for deterministic suites), `off` never. Skipped without a baseline.",
    family: "regression",
    operator: "<=",
    example: "any",
    defaultLimit: "significant",
    limit: modeSchema,
    text: (mode) => mode,
    measure: (facts, mode) => {
        const result = resultOf(facts);
        if (mode === "off")
            return { skipped: "switched off" };
        if (result === undefined)
            return NO_BASELINE;
        return mode === "any" ? anyNewFailure(result.newlyFailing) : { ...significant(result), unit: "count", limit: 0 };
    },
});
function significant({ verdict, newlyFailing, fixed, pValue }) {
    const figures = `${newlyFailing.length} newly failing, ${fixed.length} fixed, p = ${shortP(pValue)}`;
    return verdict === "regressed"
        ? { actual: 1, sentence: `Worse than the baseline: ${figures}` }
        : { actual: 0, sentence: `Not significantly worse than the baseline: ${figures}` };
}
function anyNewFailure(changes) {
    const ids = changes.map(({ id }) => id);
    return {
        actual: ids.length,
        limit: 0,
        unit: "count",
        ids,
        sentence: `Newly failing questions ${ids.length}, none allowed`,
    };
}

;// CONCATENATED MODULE: ./lib/model/flag.js


/** true or false, as YAML or as text. */
const flagSchema = pipe(unknown(), transform((value, context) => {
    const word = typeof value === "string" ? value.trim().toLowerCase() : value;
    if (word === true || word === "true")
        return true;
    if (word === false || word === "false")
        return false;
    context.issues.push({
        code: "custom",
        message: `expected true or false, found ${(0,describe_value/* describeValue */.b)(value)}.`,
        input: value,
    });
    return NEVER;
}));

;// CONCATENATED MODULE: ./lib/gates/require-baseline.js


const requireBaseline = defineGate({
    title: "Baseline to compare with",
    docs: "Whether the check fails without a baseline that can be read and compared. Not so unless set to `true`.",
    family: "regression",
    operator: ">=",
    example: "true",
    limit: flagSchema,
    text: String,
    measure: ({ comparison }, required) => {
        if (!required)
            return { skipped: "not required" };
        const found = comparison?.result === undefined || comparison.result === null ? 0 : 1;
        const sentence = found === 1
            ? "A baseline was found"
            : `No baseline to compare with: ${comparison?.reason ?? "none was asked for"}`;
        return { actual: found, limit: 1, unit: "count", sentence };
    },
});

;// CONCATENATED MODULE: ./lib/gates/index.js













/** Every gate, by the name of its option. One file and one line here make a new one. */
const GATES = {
    "max-prompt-failures": maxPromptFailures,
    "max-retrieval-failures": maxRetrievalFailures,
    "max-context-failures": maxContextFailures,
    "max-model-failures": maxModelFailures,
    "max-off-ladder": maxOffLadder,
    "max-unattributed": maxUnattributed,
    "min-pass-rate": minPassRate,
    "min-questions": minQuestions,
    "must-pass": mustPass,
    regression: regression,
    "max-new-failures": maxNewFailures,
    "min-matched": minMatched,
    "require-baseline": requireBaseline,
};

;// CONCATENATED MODULE: ./lib/config/option.js
const EVERYWHERE = { input: true, file: true, flag: true };
const FILE_ONLY = { input: false, file: true, flag: false };
const INPUT_ONLY = { input: true, file: false, flag: false };
const INPUT_AND_FILE = { input: true, file: true, flag: false };
const INPUT_AND_FLAG = { input: true, file: false, flag: true };
/** The headings under which docs list the options. */
const OPTION_GROUPS = (/* unused pure expression or super */ null && (["Run", "Gates", "Regression", "Verdict", "Attribution", "Report", "GitHub"]));
/** Keeps the type of the value and of the default together. */
function option_option(definition) {
    return definition;
}
function unsetOption(definition) {
    return { ...definition, default: undefined };
}

;// CONCATENATED MODULE: ./lib/config/values.js




// The schemas of options that are not gates. Each takes text, because inputs and flags are text.
/** A non-blank text. */
const textSchema = pipe(union([schemas_string(), schemas_number()]), transform((value) => String(value).trim()));
/** One of a few words. */
function choice(words) {
    return pipe(unknown(), transform((value, context) => {
        const found = words.find((word) => word === (typeof value === "string" ? value.trim() : value));
        if (found !== undefined)
            return found;
        context.issues.push({
            code: "custom",
            message: `expected ${orList(words)}, found ${(0,describe_value/* describeValue */.b)(value)}.`,
            input: value,
        });
        return NEVER;
    }));
}
/** A share as a fraction from 0 to 1, written `30%`. */
const shareSchema = pipe(union([schemas_string(), schemas_number()]), transform((value, context) => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit !== "count")
        return limit.value;
    context.issues.push({
        code: "custom",
        message: `expected a percentage such as \`30%\`, found ${(0,describe_value/* describeValue */.b)(value)}.`,
        input: value,
    });
    return NEVER;
}));
/** Text that must match a pattern; `what` completes "expected …". */
function pattern(shape, what) {
    return pipe(union([schemas_string(), schemas_number()]), transform((value, context) => {
        const text = String(value).trim();
        if (shape.test(text))
            return text;
        context.issues.push({
            code: "custom",
            message: `expected ${what}, found ${(0,describe_value/* describeValue */.b)(value)}.`,
            input: value,
        });
        return NEVER;
    }));
}
const HOST = /^[a-z0-9.-]+(:\d+)?$/;
/** Host names, without scheme or path, in lower case as URLs have them. */
const hostsSchema = pipe(listSchema, transform((names, context) => {
    const hosts = names.map((name) => name.toLowerCase());
    const wrong = hosts.find((host) => !HOST.test(host));
    if (wrong === undefined)
        return hosts;
    const message = `expected host names such as \`traces.example.com\`, found ${(0,describe_value/* describeValue */.b)(wrong)}.`;
    context.issues.push({ code: "custom", message, input: names });
    return NEVER;
}));
/** "a, b or c" */
function orList(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop();
    return quoted.length === 0 ? (last ?? "") : `${quoted.join(", ")} or ${last}`;
}

;// CONCATENATED MODULE: ./lib/config/gate-options.js





const IDS = Object.keys(GATES).filter(isGateId);
function isGateId(name) {
    return Object.hasOwn(GATES, name);
}
/** An option for every gate of the registry, under the gate's own name. */
const GATE_OPTIONS = fromGates((gate) => ({
    docs: gate.docs,
    group: "Gates",
    places: EVERYWHERE,
    example: gate.example,
    schema: gate.schema,
    ...(gate.repeatable === undefined ? {} : { repeatable: gate.repeatable }),
    default: gate.defaultLimit === undefined ? undefined : gate.schema.parse(gate.defaultLimit),
    ...(gate.defaultLimit === undefined ? {} : { defaultText: `\`${gate.defaultLimit}\`` }),
}));
/** `warn-only:`, ids of gates that warn where they would fail. */
const gateIdsSchema = pipe(listSchema, transform((names, context) => {
    for (const name of names.filter((name) => !isGateId(name))) {
        context.issues.push({
            code: "custom",
            message: `\`${name}\` is not a gate. The gates are ${orList(IDS)}.`,
            input: name,
        });
    }
    return names.filter(isGateId);
}));
const perCategory = IDS.filter((id) => GATES[id].perCategory);
/** `categories:`, limits per category of questions. */
const categoriesSchema = record(schemas_string(), strictObject(Object.fromEntries(perCategory.map((id) => [id, optional(GATES[id].schema)]))));
function fromGates(make) {
    const { ...all } = GATES;
    const made = {};
    for (const id of IDS)
        made[id] = make(all[id]);
    if (!isComplete(made))
        throw new Error("every gate has an option");
    return made;
}
function isComplete(made) {
    return IDS.every((id) => made[id] !== undefined);
}

// EXTERNAL MODULE: ./lib/adapters/index.js + 2 modules
var adapters = __nccwpck_require__(1199);
// EXTERNAL MODULE: ./lib/ladder/labels.js
var ladder_labels = __nccwpck_require__(1929);
;// CONCATENATED MODULE: ./lib/config/attribution-values.js




/** `labels:`, a mapping of labels to rungs, known labels or `off-ladder`. */
const labelsSchema = pipe(record(schemas_string(), unknown()), transform((value, context) => {
    const labels = new Map();
    for (const [label, target] of Object.entries(value)) {
        if (typeof target === "string" && (0,ladder_labels/* isLabelTarget */.s1)(target))
            labels.set(label, target);
        else {
            const message = `expected ${orList(ladder_labels/* LABEL_TARGETS */.cR)}, found ${(0,describe_value/* describeValue */.b)(target)}.`;
            context.issues.push({ code: "custom", message, input: target, path: [label] });
        }
    }
    return labels;
}));
/** Shares above which a rung is worth working on. Starting points, not laws. */
const DECISION_RULES = {
    prompt: 0.3,
    retrieval: 0.3,
    context: 0.2,
    model: 0.2,
};
/** `decision-rules:`, any of the four shares; the others keep their default. */
const decisionRulesSchema = pipe(strictObject({
    prompt: optional(shareSchema),
    retrieval: optional(shareSchema),
    context: optional(shareSchema),
    model: optional(shareSchema),
}), transform((value) => ({
    prompt: value.prompt ?? DECISION_RULES.prompt,
    retrieval: value.retrieval ?? DECISION_RULES.retrieval,
    context: value.context ?? DECISION_RULES.context,
    model: value.model ?? DECISION_RULES.model,
})));

;// CONCATENATED MODULE: ./lib/config/waivers.js

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const entrySchema = strictObject({
    question: union([schemas_string(), schemas_number()]),
    reason: schemas_string().check(_minLength(1)),
    expires: optional(unknown()),
});
/** `quarantine:` and `accept:`, lists of questions with a reason and, better, a day on which they end. */
const waiversSchema = pipe(array(entrySchema), transform((entries, context) => entries.map(({ question, reason, expires }, index) => {
    const day = expires instanceof Date ? expires.toISOString().slice(0, 10) : expires;
    if (day === undefined || day === null)
        return { question: String(question), reason, expires: undefined };
    if (typeof day !== "string" || !DAY.test(day)) {
        context.issues.push({
            code: "custom",
            message: "expected a day such as `2027-01-31`.",
            input: expires,
            path: [index, "expires"],
        });
        return NEVER;
    }
    return { question: String(question), reason, expires: day };
})));
/** The ids that are waived on a day, and those whose waiver has ended. Without a day none has. */
function onDay(waivers, today) {
    const over = (waiver) => waiver.expires !== undefined && today !== null && waiver.expires < today;
    return {
        active: new Set(waivers.filter((waiver) => !over(waiver)).map(({ question }) => question)),
        expired: waivers.filter(over).map(({ question }) => question),
    };
}

;// CONCATENATED MODULE: ./lib/config/options.js








/** The file that is read as configuration where it exists and no other is named. */
const DEFAULT_CONFIG_FILE = ".github/rung-gate.yml";
/** The grades that pass unless the configuration says otherwise. */
const PASSING_GRADES = ["correct", "acceptable"];
/**
 * Every option there is. Inputs, flags, keys of the configuration file, their schema and their docs
 * are generated from this table; a test fails when they have drifted.
 */
const OPTIONS = {
    "run-log": unsetOption({
        docs: "The graded run log: paths or globs, one a line. Several files are one run. `.gz` is read as it is.",
        group: "Run",
        places: INPUT_ONLY,
        example: "eval/results/*.jsonl",
        schema: linesSchema,
    }),
    format: option_option({
        docs: "The format of the run log, where its content does not tell. On the command line: `--log-format`.",
        group: "Run",
        places: EVERYWHERE,
        example: "run-log",
        schema: choice(["auto", ...formatIds()]),
        default: "auto",
    }),
    config: unsetOption({
        docs: "The configuration file. A file named here has to exist.",
        group: "Run",
        places: INPUT_AND_FLAG,
        example: ".github/rung-gate.yml",
        schema: textSchema,
        defaultText: `\`${DEFAULT_CONFIG_FILE}\` if it is there`,
    }),
    ...GATE_OPTIONS,
    categories: option_option({
        docs: "Limits per category of questions: the limits above, under the name of the category.",
        group: "Gates",
        places: FILE_ONLY,
        example: "{ billing: { min-pass-rate: 90% } }",
        schema: categoriesSchema,
        default: {},
        defaultText: "none",
    }),
    baseline: option_option({
        repeatable: true,
        docs: "What to compare with: an earlier report (JSON) or an earlier run log, as a path or glob. `none` compares with nothing. One that is not there is told, and fails only with `require-baseline`.",
        group: "Regression",
        places: EVERYWHERE,
        example: "baseline/report.json",
        schema: linesSchema,
        default: [],
        defaultText: "`none`",
    }),
    alpha: option_option({
        docs: "The level of the regression test: how often the check may fail a change that changed nothing.",
        group: "Regression",
        places: EVERYWHERE,
        example: "1%",
        schema: shareSchema,
        default: 0.05,
        defaultText: "5 %",
    }),
    "regression-test": option_option({
        docs: "How questions asked once are compared: McNemar's test, `mid-p` or `exact`. With repeats, the means of the questions are compared by sign flips.",
        group: "Regression",
        places: EVERYWHERE,
        example: "exact",
        schema: choice(["mid-p", "exact"]),
        default: "mid-p",
    }),
    "min-drop": option_option({
        docs: "A net drop of the pass rate smaller than this is no regression, however sure.",
        group: "Regression",
        places: EVERYWHERE,
        example: "2%",
        schema: shareSchema,
        default: 0,
        defaultText: "0 %",
    }),
    margin: option_option({
        docs: "A run is called OK when a drop of more than this is ruled out; otherwise, and if it is not worse, it is inconclusive.",
        group: "Regression",
        places: EVERYWHERE,
        example: "3%",
        schema: shareSchema,
        default: 0.05,
        defaultText: "5 %",
    }),
    quarantine: option_option({
        docs: "Questions that no gate looks at, each with a reason and, better, a day: known to be flaky. The report says so, and counts them again once the day is over.",
        group: "Regression",
        places: FILE_ONLY,
        example: "[{ question: q7, reason: flaky grader, expires: 2027-01-31 }]",
        schema: waiversSchema,
        default: [],
        defaultText: "none",
    }),
    accept: option_option({
        docs: "Questions whose regression is known and accepted: left out of the comparison, and nothing else.",
        group: "Regression",
        places: FILE_ONLY,
        example: "[{ question: q9, reason: policy changed, expires: 2027-01-31 }]",
        schema: waiversSchema,
        default: [],
        defaultText: "none",
    }),
    "fail-on": option_option({
        docs: "Which gates may fail the check: `any` of them, only `threshold` gates, only `regression` gates, or `never` one. The others warn.",
        group: "Verdict",
        places: EVERYWHERE,
        example: "never",
        schema: choice(["any", "threshold", "regression", "never"]),
        default: "any",
    }),
    "warn-only": option_option({
        repeatable: true,
        docs: "Gates that warn where they would fail, one a line.",
        group: "Verdict",
        places: EVERYWHERE,
        example: "max-model-failures",
        schema: gateIdsSchema,
        default: [],
        defaultText: "none",
    }),
    "passing-grades": option_option({
        repeatable: true,
        docs: "The grades that pass, compared exactly.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "correct, acceptable",
        schema: listSchema,
        default: PASSING_GRADES,
        defaultText: "`correct`, `acceptable`",
    }),
    labels: option_option({
        docs: "What your own failure labels mean: a rung (`prompt`, `retrieval`, `context`, `model`), `off-ladder`, or a known label they are another word for.",
        group: "Attribution",
        places: FILE_ONLY,
        example: "{ no_docs_found: missing_evidence, out_of_scope: off-ladder }",
        schema: labelsSchema,
        default: new Map(),
        defaultText: "none",
    }),
    unattributed: option_option({
        docs: "Where failures without any signal are counted: with the `prompt` rung, the cheapest to try, or `separate`, in no rung.",
        group: "Attribution",
        places: EVERYWHERE,
        example: "separate",
        schema: choice(["prompt", "separate"]),
        default: "prompt",
    }),
    "decision-rules": option_option({
        docs: "Shares of the failures on the ladder above which a rung is suggested. They route work and never fail a check.",
        group: "Attribution",
        places: FILE_ONLY,
        example: "{ retrieval: 25% }",
        schema: decisionRulesSchema,
        default: DECISION_RULES,
        defaultText: "prompt 30 %, retrieval 30 %, context 20 %, model 20 %",
    }),
    "show-text": option_option({
        docs: "Whether questions and answers may appear in what is published. `false` keeps their text out of the comment, the summary and the report file.",
        group: "Report",
        places: EVERYWHERE,
        example: "false",
        schema: flagSchema,
        default: true,
    }),
    "trace-hosts": option_option({
        repeatable: true,
        docs: "Hosts that `trace_url` may link to, one a line. Links to others are not shown.",
        group: "Report",
        places: EVERYWHERE,
        example: "traces.example.com",
        schema: hostsSchema,
        default: [],
        defaultText: "none",
    }),
    "report-dir": option_option({
        docs: "Where the report files `report.json` and `report.md` are written.",
        group: "Report",
        places: INPUT_AND_FILE,
        example: "rung-gate-report",
        schema: textSchema,
        default: "rung-gate-report",
    }),
    comment: option_option({
        docs: "When to write the pull request comment: `always`, `on-failure`, or `never`. A comment that is already there is brought up to date unless `never`.",
        group: "GitHub",
        places: INPUT_AND_FILE,
        example: "on-failure",
        schema: choice(["always", "on-failure", "never"]),
        default: "always",
    }),
    "comment-key": option_option({
        docs: "Tells the comments of several gates on one pull request apart.",
        group: "GitHub",
        places: INPUT_AND_FILE,
        example: "search-eval",
        schema: pattern(/^[A-Za-z0-9._-]{1,64}$/, "1 to 64 letters, digits, dots, dashes or underscores"),
        default: "default",
    }),
    "pr-number": unsetOption({
        docs: "The pull request to comment on, where the event does not say.",
        group: "GitHub",
        places: INPUT_ONLY,
        example: "42",
        schema: pattern(/^[1-9]\d{0,9}$/, "the number of a pull request"),
        defaultText: "from the event",
    }),
    "github-token": unsetOption({
        docs: "The token that writes the comment. Needs `pull-requests: write`.",
        group: "GitHub",
        places: INPUT_ONLY,
        example: "${{ secrets.SOME_TOKEN }}",
        schema: textSchema,
        defaultText: "`${{ github.token }}`",
    }),
};
function isOptionId(name) {
    return Object.hasOwn(OPTIONS, name);
}
function formatIds() {
    const isFormatId = (name) => Object.hasOwn(adapters/* ADAPTERS */.R, name);
    return Object.keys(adapters/* ADAPTERS */.R).filter(isFormatId);
}

;// CONCATENATED MODULE: ./lib/gates/decide.js

/**
 * Judges: the one place that does. Evaluates every limit that is set, in the order of the registry and
 * then by category, and never stops at the first.
 */
function decide(facts, categories, settings) {
    const gates = [];
    const unmeasurable = [];
    for (const id of gateIds())
        judge(id, settings.limits[id], facts, null);
    for (const [scope, limits] of Object.entries(settings.categories)) {
        const counts = categories.get(scope);
        for (const id of gateIds()) {
            if (limits[id] === undefined)
                continue;
            if (counts === undefined)
                unmeasurable.push({ id, scope, reason: "no entry of the run has this category" });
            else
                judge(id, limits[id], { ...facts, counts }, scope);
        }
    }
    return { gates, conclusion: conclude(gates, settings.failOn), unmeasurable };
    function judge(id, bound, seen, scope) {
        if (bound === undefined)
            return;
        const gate = GATES[id];
        const base = { id, title: gate.title, scope, family: gate.family, operator: gate.operator, limitText: bound.text };
        const measure = bound.measure(seen);
        if ("unmeasurable" in measure)
            unmeasurable.push({ id, scope, reason: measure.unmeasurable });
        else if ("skipped" in measure) {
            if (bound.text === gate.defaultLimit)
                return;
            gates.push({
                ...base,
                limit: null,
                actual: null,
                unit: null,
                status: "skipped",
                message: measure.skipped,
                questionIds: [],
            });
        }
        else {
            const { actual, limit, unit, ids = [] } = measure;
            const words = measure.sentence ?? sentence(gate, scope, actual, limit, unit);
            const holds = gate.operator === "<=" ? actual <= limit : actual >= limit;
            const status = holds ? "passed" : mayFail(id, gate, settings) ? "failed" : "warned";
            gates.push({
                ...base,
                limit,
                actual,
                unit,
                status,
                message: words,
                questionIds: [...ids],
            });
        }
    }
}
function mayFail(id, gate, { failOn, warnOnly }) {
    return (failOn === "any" || failOn === gate.family) && !warnOnly.includes(id);
}
/** `neutral` where nothing was evaluated, or where only `fail-on: never` kept a gate from failing. */
function conclude(gates, failOn) {
    const evaluated = gates.filter((gate) => gate.status !== "skipped");
    if (evaluated.some((gate) => gate.status === "failed"))
        return "failure";
    if (evaluated.length === 0)
        return "neutral";
    return failOn === "never" && evaluated.some((gate) => gate.status === "warned") ? "neutral" : "success";
}
function sentence(gate, scope, actual, limit, unit) {
    const bound = gate.operator === "<=" ? `at most ${inWords(limit, unit)} allowed` : `at least ${inWords(limit, unit)} required`;
    return `${scope === null ? "" : `${scope}: `}${gate.title} ${inWords(actual, unit, limit)}, ${bound}`;
}
/** Short, with as many digits as it takes to tell it from the limit that it is not. */
function inWords(value, unit, limit = value) {
    if (unit === "count")
        return String(value);
    let text = "";
    for (let digits = 4; digits <= 15; digits += 1) {
        text = String(Number((value * 100).toPrecision(digits)));
        if (value === limit || text !== String(Number((limit * 100).toPrecision(digits))))
            break;
    }
    return `${text}%${unit === "share" ? " of failures" : ""}`;
}
function gateIds() {
    return Object.keys(GATES).filter((name) => Object.hasOwn(GATES, name));
}

;// CONCATENATED MODULE: ./lib/ladder/data-quality.js
/** Above this share of all entries, infrastructure errors are worth a warning whatever the gates say. */
const INFRASTRUCTURE_SHARE = 0.2;
/** Above this share of failures without a signal, the attribution says little. */
const NO_SIGNAL_SHARE = 0.2;
/** What the report says about the log itself. */
function data_quality_dataQuality(run, passingGrades, waived) {
    const { quality, total } = run;
    return {
        files: run.files.map((file) => ({ ...file })),
        questions: run.questionCount,
        repeatedQuestions: run.repeatedQuestions,
        judged: quality.judged,
        infrastructure: quality.infrastructure,
        withoutQuestionId: quality.withoutQuestionId,
        withoutGrade: quality.withoutGrade,
        noSignal: total.noSignal,
        contradictory: quality.contradictory,
        grades: sorted(quality.grades),
        passingGrades: [...passingGrades],
        unknownLabels: sorted(quality.unknownLabels),
        ...waived,
        warnings: data_quality_warnings(run, total, passingGrades, waived.expired.length > 0),
    };
}
function data_quality_warnings(run, total, passingGrades, expired) {
    const { quality } = run;
    const found = [
        ["infrastructure-share", quality.infrastructure > INFRASTRUCTURE_SHARE * total.entries],
        ["weak-attribution", total.noSignal > NO_SIGNAL_SHARE * total.failed],
        ["grade-spelling", misspelt(quality.grades, passingGrades)],
        ["unknown-labels", quality.unknownLabels.size > 0],
        ["no-question-id", quality.withoutQuestionId > 0],
        ["no-grade", quality.withoutGrade > 0],
        ["contradictory", quality.contradictory > 0],
        ["expired-waivers", expired],
    ];
    return found.filter(([, holds]) => holds).map(([warning]) => warning);
}
/** Whether a grade fails that differs from a passing one only in case or white space. */
function misspelt(grades, passing) {
    const plain = new Set([...passing].map((grade) => grade.trim().toLowerCase()));
    return [...grades.keys()].some((grade) => !passing.has(grade) && plain.has(grade.trim().toLowerCase()));
}
/** In an order that does not depend on the order of the log; keys cannot collide with object properties. */
function sorted(counts) {
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

;// CONCATENATED MODULE: ./lib/ladder/recommend.js



/** A share is confirmed when chance explains it no better than this, one-sided. */
const CONFIRMED_AT = 0.05;
/** Below this many failures no share is confirmed, however large. */
const CONFIRMED_FROM = 10;
/**
 * What the distribution of failures says to work on: one recommendation a rung with failures, in the
 * order they are worth fixing. Routing, never gating: shares add up to 100 %, so some rung always
 * reaches its own.
 *
 * @param rules the share of failures on the ladder above which a rung is suggested, 0 to 1
 */
function recommend(counts, rules) {
    const recommendations = [];
    let cheaperConfirmed = false;
    for (const category of model_rung/* FIX_ORDER */.tB) {
        const failures = counts[category];
        if (failures === 0)
            continue;
        const plain = recommend_statusOf(failures, (0,model_counts/* onLadder */.Uf)(counts), rules[category]);
        const waits = category === "model" && cheaperConfirmed && plain !== "below";
        if (plain === "confirmed")
            cheaperConfirmed = true;
        recommendations.push({
            rung: (0,model_rung/* rungNumber */.a7)(category),
            category,
            failures,
            share: (0,model_counts/* ratio */.CG)(failures, (0,model_counts/* onLadder */.Uf)(counts)),
            status: waits ? "after-cheaper" : plain,
            headroom: (0,model_counts/* ratio */.CG)(counts.passed + failures, (0,model_counts/* graded */.wp)(counts)),
        });
    }
    return recommendations;
}
/** The first rung whose rule fires, else the first with any failure, else none. */
function nextRung(recommendations) {
    const fires = ({ status }) => status === "suggested" || status === "confirmed";
    return (recommendations.find(fires) ?? recommendations[0])?.category ?? null;
}
function recommend_statusOf(failures, all, rule) {
    if (failures / all <= rule)
        return "below";
    return all >= CONFIRMED_FROM && binomialAtLeast(failures, all, rule) <= CONFIRMED_AT ? "confirmed" : "suggested";
}

;// CONCATENATED MODULE: ./lib/ladder/rung-reports.js


/** Per rung: how many failures, their share and rate, which questions, and on what grounds. */
function rungReports(total, attributions) {
    const reports = {
        prompt: empty(total, "prompt"),
        retrieval: empty(total, "retrieval"),
        context: empty(total, "context"),
        model: empty(total, "model"),
    };
    for (const { questionId, category, basis } of attributions) {
        if (!(0,model_rung/* isCategory */.hQ)(category))
            continue;
        const { questionIds, byBasis } = reports[category];
        questionIds.push(questionId);
        byBasis[basis] = (byBasis[basis] ?? 0) + 1;
    }
    return reports;
}
function empty(total, category) {
    const failures = total[category];
    return {
        failures,
        share: (0,model_counts/* ratio */.CG)(failures, (0,model_counts/* onLadder */.Uf)(total)),
        rate: (0,model_counts/* ratio */.CG)(failures, (0,model_counts/* graded */.wp)(total)),
        questionIds: [],
        byBasis: {},
    };
}

;// CONCATENATED MODULE: ./lib/model/attribution.js
/** How strong the ground of an attribution is, strongest first. */
const BASES = ["counterfactual", "label", "evidence", "metric", "elimination", "default"];

;// CONCATENATED MODULE: ./lib/model/comparison.js


const comparison_count = schemas_int().check(_gte(0));
const fraction = schemas_number().check(_gte(0), _lte(1));
const comparison_text = nullable(schemas_string());
const named = object({ id: schemas_string(), variant: comparison_text });
const comparison_standing = schemas_enum(["passed", ...model_rung/* CATEGORIES */.R6, ...model_rung/* OFF_LADDER */.l3, "unattributed"]);
const changeSchema = object({ id: schemas_string(), variant: comparison_text, before: comparison_standing, after: comparison_standing });
const rungChangeSchema = object({
    before: comparison_count,
    after: comparison_count,
    joined: comparison_count.check(schemas_describe("Fail on this rung now and did not before.")),
    left: comparison_count,
    moved: comparison_count.check(schemas_describe("Of those that joined: failed on another rung before.")),
    pValue: fraction.check(schemas_describe("One-sided McNemar test of a rise, adjusted for four rungs (Holm).")),
    risen: schemas_boolean(),
});
const BASELINE_STATUSES = ["ok", "drift", "none", "incompatible", "unreadable"];
/** What a report says about the baseline: which it was, and how every question fared since. */
const comparisonSchema = object({
    status: schemas_enum(BASELINE_STATUSES),
    reason: comparison_text.check(schemas_describe("Why there is nothing to compare with; null where there is.")),
    baseline: nullable(object({ name: schemas_string(), commit: comparison_text, branch: comparison_text, runId: comparison_text, createdAt: comparison_text })),
    result: nullable(object({
        verdict: schemas_enum(["regressed", "ok", "inconclusive"]),
        test: schemas_enum(["mcnemar-mid-p", "mcnemar-exact", "sign-flip"]),
        pValue: fraction.check(schemas_describe('One-sided p-value of "got worse".')),
        alpha: fraction,
        change: object({ difference: schemas_number(), lower: schemas_number(), upper: schemas_number() })
            .check(schemas_describe("Of the pass rate, now minus before, with its 90 % interval.")),
        matched: comparison_count,
        baselineQuestions: comparison_count.check(schemas_describe("Questions of the baseline with an answer: what `min-matched` is a share of.")),
        newlyFailing: array(changeSchema),
        fixed: array(changeSchema),
        stillFailing: comparison_count,
        stillPassing: comparison_count,
        added: array(named),
        removed: array(named),
        unanswered: array(named).check(schemas_describe("In both runs, without an answer in one of them.")),
        unstable: array(schemas_string()).check(schemas_describe("Questions whose trials disagree in this run.")),
        waived: comparison_count.check(schemas_describe("Pairs that quarantine or accept takes out of the tests.")),
        detectableDrop: fraction.check(schemas_describe("The smallest drop this many questions would show four times out of five.")),
        rungs: object({
            prompt: rungChangeSchema,
            retrieval: rungChangeSchema,
            context: rungChangeSchema,
            model: rungChangeSchema,
        }),
        transitions: record(schemas_string(), record(schemas_string(), comparison_count))
            .check(schemas_describe("Pairs by where they stood before, then by where they stand now.")),
    }))
        .check(schemas_describe("Null unless the status is `ok` or `drift`.")),
});

;// CONCATENATED MODULE: ./lib/model/report.js





/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;
const report_count = schemas_int().check(_gte(0));
const report_fraction = schemas_number().check(_gte(0), _lte(1));
const report_text = nullable(schemas_string());
const category = schemas_enum(model_rung/* CATEGORIES */.R6);
const failureCategory = schemas_enum([...model_rung/* CATEGORIES */.R6, ...model_rung/* OFF_LADDER */.l3, "unattributed"]);
const countsSchema = readonly(object({
    entries: report_count,
    passed: report_count,
    failed: report_count,
    ungraded: report_count,
    offLadder: report_count,
    unattributed: report_count,
    noSignal: report_count,
    prompt: report_count,
    retrieval: report_count,
    context: report_count,
    model: report_count,
}));
const rungSchema = object({
    failures: report_count,
    share: report_fraction.check(schemas_describe("Of the failures on the ladder, 0 to 1.")),
    rate: report_fraction.check(schemas_describe("Of all graded entries, 0 to 1.")),
    questionIds: array(schemas_string()).check(schemas_describe("One for each failure, in run order.")),
    byBasis: record(schemas_string(), report_count).check(schemas_describe("Failures by how strong the ground of their attribution is.")),
});
const attributionRecordSchema = object({
    questionId: schemas_string(),
    variant: report_text,
    trial: report_count,
    category: failureCategory,
    rule: schemas_string(),
    basis: schemas_enum(BASES),
    evidence: readonly(record(schemas_string(), union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), readonly(array(schemas_string()))])))
        .check(schemas_describe("The fields that the rule used, under the names the log gives them.")),
    question: report_text,
    answer: report_text,
    expectedAnswer: report_text,
    traceUrl: report_text.check(schemas_describe("Only for hosts listed in `trace-hosts`.")),
});
const questionSchema = object({
    id: schemas_string(),
    variant: optional(report_text),
    trial: report_count,
    outcome: schemas_enum(entry/* OUTCOMES */.i),
    category: optional(nullable(failureCategory)),
    rule: optional(report_text),
    label: optional(report_text),
    costUsd: optional(nullable(schemas_number())),
    latencyMs: optional(nullable(schemas_number())),
});
const RECOMMENDATION_STATUSES = ["below", "suggested", "confirmed", "after-cheaper"];
const recommendationSchema = object({
    rung: schemas_string().check(schemas_describe('"1", "2", "3", or "4/5".')),
    category,
    failures: report_count,
    share: report_fraction,
    status: schemas_enum(RECOMMENDATION_STATUSES)
        .check(schemas_describe("`suggested`: the share exceeds its decision rule; `confirmed`: an exact binomial test agrees; `below`: it does not exceed it; `after-cheaper`: it does, and a cheaper rung is confirmed, so that one comes first.")),
    headroom: report_fraction.check(schemas_describe("The highest pass rate that fixing all of these failures can bring.")),
});
const GATE_STATUSES = ["passed", "failed", "warned", "skipped"];
const gateSchema = object({
    id: schemas_string(),
    title: schemas_string(),
    scope: report_text.check(schemas_describe("The category the limit is for; null for the whole run.")),
    family: schemas_enum(["threshold", "regression"]),
    operator: schemas_enum(["<=", ">="]),
    limit: nullable(schemas_number()).check(schemas_describe("In the unit of `actual`.")),
    limitText: schemas_string().check(schemas_describe("The limit as it was written.")),
    actual: nullable(schemas_number()),
    unit: nullable(schemas_enum(["count", "rate", "share"])),
    status: schemas_enum(GATE_STATUSES),
    message: schemas_string(),
    questionIds: array(schemas_string()).check(schemas_describe("The questions a gate is about that names single ones.")),
});
const WARNINGS = [
    "infrastructure-share",
    "weak-attribution",
    "grade-spelling",
    "unknown-labels",
    "no-question-id",
    "no-grade",
    "contradictory",
    "expired-waivers",
];
const gapCell = object({ passed: report_count, failed: report_count });
const dataQualitySchema = object({
    files: array(object({ path: schemas_string(), format: schemas_string(), entries: report_count })),
    questions: report_count,
    repeatedQuestions: report_count,
    judged: report_count,
    infrastructure: report_count,
    withoutQuestionId: report_count,
    withoutGrade: report_count,
    noSignal: report_count,
    contradictory: report_count,
    grades: record(schemas_string(), report_count),
    passingGrades: array(schemas_string()),
    unknownLabels: record(schemas_string(), report_count),
    quarantined: array(schemas_string()).check(schemas_describe("Questions that no gate looks at.")),
    accepted: array(schemas_string()).check(schemas_describe("Questions whose regression is known and accepted.")),
    expired: array(schemas_string())
        .check(schemas_describe("Questions whose quarantine or acceptance has expired: they count again.")),
    warnings: array(schemas_enum(WARNINGS)),
});
/** The report: the action's artifact, the command's `--format json`, and the next run's baseline. */
const reportSchema = object({
    schemaVersion: literal(SCHEMA_VERSION),
    tool: object({ name: literal("rung-gate"), version: schemas_string() }),
    run: object({
        id: report_text,
        attempt: nullable(report_count),
        commit: report_text,
        branch: report_text,
        createdAt: report_text.check(schemas_describe("ISO 8601.")),
        versions: object({
            model: array(schemas_string()),
            prompt: array(schemas_string()),
            index: array(schemas_string()),
            context: array(schemas_string()),
        }),
    }),
    totals: object({
        entries: report_count,
        passed: report_count,
        failed: report_count,
        offLadder: report_count,
        ungraded: report_count,
        unattributed: report_count,
        passRate: report_fraction,
        passRateInterval: object({ lower: report_fraction, upper: report_fraction })
            .check(schemas_describe("95 % Wilson interval of the pass rate.")),
    }),
    rungs: object({ prompt: rungSchema, retrieval: rungSchema, context: rungSchema, model: rungSchema }),
    gap: object({ present: gapCell, absent: gapCell, unknown: gapCell })
        .check(schemas_describe("Entries by whether the right evidence was in the context, and by outcome.")),
    attributions: array(attributionRecordSchema).check(schemas_describe("Every failure, in run order.")),
    questions: array(questionSchema).check(schemas_describe("Every entry, in run order; a field that is null is left out.")),
    recommendations: array(recommendationSchema)
        .check(schemas_describe("Rungs with failures, in the order they are worth fixing.")),
    nextRung: nullable(schemas_enum(model_rung/* FIX_ORDER */.tB)),
    comparison: nullable(comparisonSchema).check(schemas_describe("Null where no baseline was asked for.")),
    slices: object({
        category: record(schemas_string(), countsSchema),
        variant: record(schemas_string(), countsSchema),
        model: record(schemas_string(), countsSchema),
        promptVersion: record(schemas_string(), countsSchema),
        indexVersion: record(schemas_string(), countsSchema),
        contextVersion: record(schemas_string(), countsSchema),
    }),
    gates: array(gateSchema),
    conclusion: schemas_enum(["success", "failure", "neutral", "error"]),
    dataQuality: dataQualitySchema,
});

;// CONCATENATED MODULE: ./lib/run/records.js

/** Every failure as the report lists it. A trace link is kept only where its host is allowed. */
function attributionRecords(run, traceHosts) {
    return run.failures.map(({ row, attribution, texts, traceUrl }) => ({
        questionId: run.idOf(row),
        variant: run.variantOf(row),
        trial: run.trialOf(row),
        category: attribution.category,
        rule: attribution.rule,
        basis: attribution.basis,
        evidence: attribution.evidence,
        question: texts?.question ?? null,
        answer: texts?.answer ?? null,
        expectedAnswer: texts?.expectedAnswer ?? null,
        traceUrl: traceUrl !== undefined && isAllowed(traceUrl, traceHosts) ? traceUrl : null,
    }));
}
/** For every question with an id, whether all its trials, of all variants, passed. */
function questionOutcomes(run) {
    const passed = entry/* OUTCOMES */.i.indexOf("passed");
    const outcomes = new Map();
    for (let row = 0; row < run.total.entries; row += 1) {
        const id = run.idOf(row);
        outcomes.set(id, (outcomes.get(id) ?? true) && run.outcomeOf(row) === passed);
    }
    return outcomes;
}
/** Which models and versions answered, sorted. */
function versionsOf({ slices }) {
    return {
        model: [...slices.model.keys()].sort(),
        prompt: [...slices.promptVersion.keys()].sort(),
        index: [...slices.indexVersion.keys()].sort(),
        context: [...slices.contextVersion.keys()].sort(),
    };
}
/** The counts of every slice, sorted by value so that the order of a log does not show. */
function sliceRecords({ slices }) {
    return {
        category: records_sorted(slices.category),
        variant: records_sorted(slices.variant),
        model: records_sorted(slices.model),
        promptVersion: records_sorted(slices.promptVersion),
        indexVersion: records_sorted(slices.indexVersion),
        contextVersion: records_sorted(slices.contextVersion),
    };
}
function records_sorted(values) {
    return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
function isAllowed(url, hosts) {
    if (!URL.canParse(url))
        return false;
    const { protocol, host, username, password } = new URL(url);
    return protocol === "https:" && hosts.has(host) && username === "" && password === "";
}

;// CONCATENATED MODULE: ./lib/analyze.js














const NO_CONTEXT = { id: null, attempt: null, commit: null, branch: null, createdAt: null };
/**
 * The pure core: a run that was read and attributed, in; the report with its verdict, out. No clock,
 * no file, no network; the same run and settings give the same report.
 *
 * `questions` is made when it is first read: a report over a million entries that is only printed
 * never needs the list.
 *
 * @throws UserError where the log cannot be judged: nothing in it was graded, or it lacks what a limit is about
 */
function analyze(run, settings, { context = NO_CONTEXT, baseline = null, today = null } = {}) {
    refuseUngraded(run, settings);
    const passingGrades = new Set(settings["passing-grades"]);
    const recommendations = recommend(run.total, settings["decision-rules"]);
    const quarantine = onDay(settings.quarantine, today);
    const accept = onDay(settings.accept, today);
    const comparison = compareWith(baseline, run, {
        alpha: settings.alpha,
        method: settings["regression-test"],
        minDrop: settings["min-drop"],
        margin: settings.margin,
        waived: new Set([...quarantine.active, ...accept.active]),
    });
    const facts = {
        counts: run.gated.total,
        questionCount: run.questionCount,
        questions: () => questionOutcomes(run),
        quarantined: quarantine.active,
        comparison,
    };
    const { gates, conclusion, unmeasurable } = decide(facts, run.gated.categories, gateSettings(settings));
    if (unmeasurable.length > 0)
        throw unmeasurableError(unmeasurable);
    const { entries, passed, failed, ungraded, offLadder, unattributed } = run.total;
    const attributions = attributionRecords(run, new Set(settings["trace-hosts"]));
    let questions;
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: "rung-gate", version: VERSION },
        run: { ...context, versions: versionsOf(run) },
        totals: {
            entries,
            passed,
            failed,
            offLadder,
            ungraded,
            unattributed,
            passRate: (0,model_counts/* ratio */.CG)(passed, (0,model_counts/* graded */.wp)(run.total)),
            passRateInterval: wilson_wilson(passed, (0,model_counts/* graded */.wp)(run.total)),
        },
        rungs: rungReports(run.total, attributions),
        gap: run.gap,
        attributions,
        get questions() {
            questions ??= run.records();
            return questions;
        },
        recommendations,
        nextRung: nextRung(recommendations),
        comparison,
        slices: sliceRecords(run),
        gates: [...gates],
        conclusion,
        dataQuality: data_quality_dataQuality(run, passingGrades, {
            quarantined: [...quarantine.active],
            accepted: [...accept.active],
            expired: [...quarantine.expired, ...accept.expired],
        }),
    };
}
/**
 * How entries are to be counted, from the settings.
 *
 * @param today `YYYY-MM-DD`, for quarantines that end; null where none does
 */
function collectSettings(settings, today = null) {
    return {
        passingGrades: new Set(settings["passing-grades"]),
        labels: settings.labels,
        separateUnattributed: settings.unattributed === "separate",
        showText: settings["show-text"],
        quarantined: onDay(settings.quarantine, today).active,
    };
}
function gateSettings(settings) {
    const limits = Object.fromEntries(Object.keys(OPTIONS)
        .filter(isGateId)
        .map((id) => [id, settings[id]]));
    return { limits, categories: settings.categories, warnOnly: settings["warn-only"], failOn: settings["fail-on"] };
}
function refuseUngraded({ total, quality, files }, settings) {
    if (quality.judged > 0)
        return;
    const where = files.length === 1 && files[0] !== undefined ? { file: files[0].path } : {};
    const allErrors = quality.infrastructure === total.entries;
    throw new user_error/* UserError */.yo([
        {
            code: "nothing-graded",
            ...where,
            message: allErrors
                ? `all ${total.entries} entries carry an \`error\`: no question was answered, so there is nothing to judge.`
                : `none of the ${total.entries} entries has a grade${quality.infrastructure > 0 ? " for a question that was answered" : ""}, so there is nothing to judge.`,
            hint: allErrors
                ? "Look at the evaluation itself: the errors are infrastructure, not answers."
                : `Write the grader's word into \`grade\`; passing are ${settings["passing-grades"].map((grade) => `\`${grade}\``).join(", ")}.`,
        },
    ]);
}
function unmeasurableError(unmeasurable) {
    return new user_error/* UserError */.yo(unmeasurable.map(({ id, scope, reason }) => ({
        code: "unmeasurable-limit",
        field: scope === null ? id : `categories.${scope}.${id}`,
        message: `this limit cannot be measured: ${reason}.`,
        hint: "Log what it needs, or remove the limit.",
    })));
}

;// CONCATENATED MODULE: ./lib/config/lenient.js

const TABLE = OPTIONS;
/**
 * The delivery options as far as they can be read, where the settings as a whole cannot: also a run that
 * could not be judged has to bring its comment up to date. One that is set and does not parse turns the
 * comment off, rather than write into another gate's; so does a configuration that could not be had at
 * all, unless an input names the comment.
 */
function deliverySettings(layers, configMissing = false) {
    const named = layers.some((layer) => layer.place === "input" && !isUnset(layer.values["comment-key"]));
    const readable = (!configMissing || named) &&
        ["comment", "comment-key", "pr-number", "github-token"].every((id) => layers.every((layer) => isUnset(layer.values[id]) || TABLE[id].schema.safeParse(layer.values[id]).success));
    const value = (id) => layers.reduce((found, layer) => (isUnset(layer.values[id]) ? found : layer.values[id]), OPTIONS[id].default);
    const comment = OPTIONS.comment.schema.safeParse(value("comment"));
    return {
        comment: readable && comment.success ? comment.data : "never",
        "comment-key": lenient_text(value("comment-key")) ?? OPTIONS["comment-key"].default,
        "pr-number": lenient_text(value("pr-number")),
        "github-token": lenient_text(value("github-token")),
    };
}
const DELIVERY_LINE = /^(comment|comment-key):[ \t]*["']?([A-Za-z0-9._-]+)["']?[ \t]*(?:#.*)?$/gm;
/** What a configuration file that is not valid YAML says of the comment, read line by line. */
function deliveryLayer(text) {
    const values = Object.fromEntries([...text.matchAll(DELIVERY_LINE)].map(([, name, value]) => [name ?? "", value]));
    return { place: "file", values, locate: () => ({}) };
}
function isUnset(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
function lenient_text(value) {
    return isUnset(value) ? undefined : String(value).trim();
}

;// CONCATENATED MODULE: ./lib/config/closest.js
/** The known word nearest to a misspelt one, or `undefined` when none is near. Case, `_` and `-` do not count. */
function closest(word, known) {
    const wanted = normalize(word);
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(wanted, normalize(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.candidate : undefined;
}
function normalize(word) {
    return word.toLowerCase().replaceAll("_", "-");
}
/** Levenshtein distance. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/config/resolve.js




const resolve_TABLE = OPTIONS;
const resolve_IDS = Object.keys(OPTIONS).filter(isOptionId);
/**
 * Puts the layers over the defaults, later layers over earlier ones.
 *
 * @throws UserError with every misspelt name and every value that does not parse, of all layers
 */
function resolve(layers) {
    const problems = [];
    const settings = {};
    for (const id of resolve_IDS)
        settings[id] = resolve_TABLE[id].default;
    for (const layer of layers) {
        for (const [name, value] of Object.entries(layer.values)) {
            if (!isOptionId(name) || !resolve_TABLE[name].places[layer.place])
                problems.push(unknownOption(name, layer));
            else if (!isBlank(value)) {
                const parsed = resolve_TABLE[name].schema.safeParse(value);
                if (parsed.success)
                    settings[name] = parsed.data;
                else
                    problems.push(...parsed.error.issues.map((issue) => valueProblem(issue, name, layer)));
            }
        }
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
    if (!isSettings(settings))
        throw new Error("an option got lost between the table and the settings");
    return settings;
}
function isBlank(value) {
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
function unknownOption(name, layer) {
    const known = resolve_IDS.filter((id) => resolve_TABLE[id].places[layer.place]);
    const near = closest(name, known);
    const elsewhere = isOptionId(name);
    return {
        code: "unknown-option",
        ...layer.locate([name]),
        message: elsewhere ? "this option cannot be set here." : "there is no such option.",
        hint: elsewhere
            ? placesHint(name)
            : near === undefined
                ? `The options are ${orList(known)}.`
                : `Did you mean \`${near}\`?`,
    };
}
function placesHint(id) {
    const { places } = resolve_TABLE[id];
    const where = [
        places.input ? "as an input of the action" : "",
        places.file ? "in the configuration file" : "",
        places.flag ? `as the flag \`--${id}\`` : "",
    ].filter(Boolean);
    return `It can be set ${where.join(" or ")}.`;
}
function valueProblem(issue, name, layer) {
    const path = [name, ...issue.path];
    if (issue.code === "unrecognized_keys") {
        const [key = ""] = issue.keys ?? [];
        return {
            code: "unknown-option",
            ...layer.locate([...path, key]),
            message: "there is no such option here.",
            hint: `An example: \`${name}: ${resolve_TABLE[name].example}\`.`,
        };
    }
    const own = issue.code === "custom";
    return {
        code: "bad-value",
        ...layer.locate(path),
        message: own ? issue.message : "this value does not fit the option.",
        ...(own ? {} : { hint: `An example: \`${resolve_TABLE[name].example}\`.` }),
    };
}
function isSettings(settings) {
    return resolve_IDS.every((id) => id in settings);
}

;// CONCATENATED MODULE: ./lib/io/config-file.js




/**
 * Reads the configuration file: the one that is named, or the default one where it is there.
 *
 * @throws UserError where a named file is missing, or where the file is not valid YAML
 */
async function readConfigFile(named, directory) {
    const file = await readConfigText(named, directory);
    if (file === undefined)
        return undefined;
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6432));
    return parseConfig(file.text, file.path);
}
/** The text of the configuration file; `undefined` where none is named and the default one is not there. */
async function readConfigText(named, directory) {
    const path = named ?? DEFAULT_CONFIG_FILE;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path), "utf8").catch((error) => error);
    if (typeof text === "string")
        return { text, path };
    if (named === undefined && text.code === "ENOENT")
        return undefined;
    return (0,user_error/* refuse */.TR)({
        code: "no-config",
        file: path,
        message: text.code === "ENOENT"
            ? "there is no such configuration file."
            : `the configuration file cannot be read: ${text.message}.`,
        hint: "Check the path, and that the repository was checked out before this step.",
    });
}

// EXTERNAL MODULE: ./lib/io/find-files.js
var find_files = __nccwpck_require__(523);
;// CONCATENATED MODULE: ./lib/io/inputs.js
/** The runner's names of inputs: upper case, spaces as underscores, dashes as they are. */
const PREFIX = "INPUT_";
/**
 * The action's inputs as a layer of settings. Every `INPUT_…` variable is taken for an input, so that a
 * misspelt one is told and not passed over.
 */
function readInputs(env) {
    const values = Object.fromEntries(Object.entries(env)
        .filter(([name]) => name.startsWith(PREFIX))
        .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]));
    return { place: "input", values, locate: (path) => ({ field: `input ${path.map(String).join(".")}` }) };
}

// EXTERNAL MODULE: ./lib/run/collect.js + 21 modules
var collect = __nccwpck_require__(8343);
// EXTERNAL MODULE: ./lib/io/read-in-two.js + 2 modules
var read_in_two = __nccwpck_require__(7520);
// EXTERNAL MODULE: ./lib/io/read-slice.js + 4 modules
var read_slice = __nccwpck_require__(4901);
// EXTERNAL MODULE: ./lib/io/slice.js
var slice = __nccwpck_require__(9846);
;// CONCATENATED MODULE: ./lib/io/read-run.js






/**
 * Reads run logs into one run: streamed, in sorted path order, every entry attributed as it comes.
 *
 * @throws UserError with all problems of all files, the first 20 of each told
 */
async function readRun(options) {
    const files = await (0,find_files/* findFiles */.l)(options.patterns, options.directory);
    const inTwo = options.worker === undefined || files[0]?.absolute === find_files/* STDIN */.T
        ? undefined
        : await (0,read_in_two/* readInTwo */.U)(files, options, options.worker);
    const { run, problems, more } = (inTwo ?? (await readAll(files, options))).finish();
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems, more);
    return run;
}
async function readAll(files, options) {
    const collector = (0,collect/* collectRun */.S)(options.settings);
    const problems = [];
    let more = 0;
    let bytes = 0;
    const onBytes = (count) => {
        bytes += count;
        options.onProgress?.(bytes);
    };
    for (const file of files) {
        const found = await (0,read_slice/* readSlice */.V)({ file, ...slice/* WHOLE */.Ef }, options.format, collector, onBytes);
        problems.push(...found.problems);
        more += found.more;
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems, more);
    return collector;
}

;// CONCATENATED MODULE: ./lib/io/read-baseline.js






/** A larger report cannot become one JavaScript string. */
const MAX_REPORT_BYTES = 500_000_000;
const NOTHING = "none";
/** What of a report makes it a baseline. */
const baselineSchema = object({ run: reportSchema.shape.run, questions: reportSchema.shape.questions });
/**
 * Reads a baseline from paths or globs: one earlier report, or earlier run logs. Never throws for what
 * it finds there: a baseline that is missing or broken is a status, and no failed check.
 *
 * @param patterns none, or the word `none`: no baseline was asked for, and null comes back
 */
async function readBaseline(patterns, options) {
    if (patterns.length === 0 || (patterns.length === 1 && patterns[0] === NOTHING))
        return null;
    try {
        const files = await (0,find_files/* findFiles */.l)(patterns, options.directory);
        const [first] = files;
        if (first !== undefined && (await isReport(first))) {
            return files.length === 1
                ? await readReport(first)
                : {
                    status: "unreadable",
                    reason: `${files.length} files match, and the first is a report; name one report, or run logs`,
                };
        }
        const run = await readRun({ ...options, patterns });
        const name = files.map((file) => file.shown).join(", ");
        return { status: "ok", name, commit: null, branch: null, runId: null, createdAt: null, questions: run.records() };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        const missing = error.problems.every(({ code }) => code === "no-file" || code === "no-match");
        return { status: missing ? "none" : "unreadable", reason: problem === undefined ? error.message : clause(problem) };
    }
}
async function readReport(file) {
    if ((await (0,promises_.stat)(file.absolute)).size > MAX_REPORT_BYTES)
        return { status: "unreadable", reason: `${file.shown} is larger than 500 MB` };
    const document = tryParse(await (0,promises_.readFile)(file.absolute, "utf8"));
    const version = object({ schemaVersion: schemas_number() }).safeParse(document);
    if (!version.success)
        return { status: "unreadable", reason: `${file.shown} is not a complete JSON report` };
    if (version.data.schemaVersion !== SCHEMA_VERSION) {
        return {
            status: "incompatible",
            reason: `${file.shown} has report version ${version.data.schemaVersion}; this one reads ${SCHEMA_VERSION}`,
        };
    }
    const parsed = baselineSchema.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return {
            status: "unreadable",
            reason: `${file.shown} does not have the form of a report, at ${issue?.path.join(".") ?? "its top"}`,
        };
    }
    const { run, questions } = parsed.data;
    return {
        status: "ok",
        name: file.shown,
        commit: run.commit,
        branch: run.branch,
        runId: run.id,
        createdAt: run.createdAt,
        questions: questions.map(({ id, variant = null, trial, outcome, category = null, rule = null, label = null, costUsd = null, latencyMs = null, }) => ({
            id,
            variant,
            trial,
            outcome,
            category,
            rule,
            label,
            costUsd,
            latencyMs,
        })),
    };
}
/** A report is one JSON document over many lines that begins with its version; a log has an entry a line. */
async function isReport(file) {
    const handle = await (0,promises_.open)(file.absolute, "r");
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
        return /^\s*\{\s*"schemaVersion"\s*:/.test(buffer.toString("utf8", 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function clause({ file, line, message, }) {
    return `${file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `}${message.replace(/\.$/, "")}`;
}

;// CONCATENATED MODULE: ./lib/action/judge.js









/** Reads settings and log and judges. Never throws: what goes wrong is an outcome, and never a green one. */
async function judge({ env, directory, worker, now }, context) {
    const layers = [];
    let reportDir = "rung-gate-report";
    let configMissing = false;
    try {
        const inputs = readInputs(env);
        layers.push(inputs);
        const named = inputs.values["config"];
        configMissing = true;
        const config = await readConfigText(typeof named === "string" && named.trim() !== "" ? named.trim() : undefined, directory);
        configMissing = false;
        if (config !== undefined) {
            layers.unshift(deliveryLayer(config.text));
            layers[0] = (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6432))).parseConfig(config.text, config.path);
        }
        const settings = resolve(layers);
        reportDir = settings["report-dir"];
        const patterns = settings["run-log"] ?? [];
        if (patterns.length === 0) {
            (0,user_error/* refuse */.TR)({
                code: "no-run-log",
                field: "input run-log",
                message: "nothing says which run log to read.",
                hint: "Set `run-log` to the path or glob of the graded log.",
            });
        }
        if (patterns.includes(find_files/* STDIN */.T)) {
            (0,user_error/* refuse */.TR)({
                code: "no-stdin",
                field: "input run-log",
                message: "an action has no standard input to read.",
                hint: "Name the file.",
            });
        }
        const today = now().slice(0, 10);
        const reading = { directory, format: settings.format, settings: collectSettings(settings, today), worker };
        const baseline = await readBaseline(settings.baseline, reading);
        const run = await readRun({ patterns, ...reading });
        return { delivery: settings, reportDir, report: analyze(run, settings, { context, baseline, today }) };
    }
    catch (error) {
        return { delivery: deliverySettings(layers, configMissing), reportDir, ...failureOf(error) };
    }
}
function failureOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return { problems: error.problems, more: error.more, bug: undefined };
    const message = error instanceof Error ? error.message : String(error);
    return {
        problems: [
            {
                code: "bug",
                message: `rung-gate has a bug: ${message}.`,
                hint: "Please report it; the log of the step has the stack.",
            },
        ],
        more: 0,
        bug: error instanceof Error ? error.stack : String(error),
    };
}

;// CONCATENATED MODULE: ./lib/action/run-action.js
















/**
 * The action: judge, then tell. The verdict is fixed before anything is told, and nothing that fails
 * in telling changes it.
 *
 * @returns the exit code: 0 judged and fine, 1 a gate failed, 2 could not judge
 */
async function runAction(world) {
    const { env, directory, stdout } = world;
    const run = await readWorkflowRun(env, world.now());
    const outcome = await judge(world, run.context);
    const body = (marker) => bodyOf(outcome, marker);
    const attempt = (what, step) => tolerate(what, step, world);
    await attempt("the log", async () => tellLog(outcome, world));
    const paths = { "report-path": "", "report-markdown-path": "" };
    await attempt("the report files", async () => {
        const folder = (0,external_node_path_.resolve)(directory, outcome.reportDir);
        await writePieces((0,external_node_path_.join)(folder, "report.md"), [body("")]);
        paths["report-markdown-path"] = (0,external_node_path_.join)(folder, "report.md");
        // A report of an earlier run would be taken for this one's.
        await (0,promises_.rm)((0,external_node_path_.join)(folder, "report.json"), { force: true });
        if (!("report" in outcome))
            return;
        await writePieces((0,external_node_path_.join)(folder, "report.json"), renderJson(outcome.report));
        paths["report-path"] = (0,external_node_path_.join)(folder, "report.json");
    });
    await attempt("the outputs", async () => {
        const file = env["GITHUB_OUTPUT"];
        if (file)
            await writeOutputs(file, { ...reportOutputs("report" in outcome ? outcome.report : undefined), ...paths });
    });
    await attempt("the job summary", async () => {
        const file = env["GITHUB_STEP_SUMMARY"];
        if (file)
            await (0,promises_.appendFile)(file, "report" in outcome ? renderSummary(outcome.report) : body(""), "utf8");
    });
    await attempt("the annotations", async () => stdout("report" in outcome ? reportAnnotations(outcome.report) : problemAnnotations(outcome.problems)));
    const comment = await publishComment(run, outcome.delivery, isBad(outcome), body);
    if (comment.warning !== undefined)
        stdout(annotation("warning", comment.warning, { title: "Rung Gate" }));
    await attempt("the comment outputs", async () => {
        const file = env["GITHUB_OUTPUT"];
        if (file)
            await writeOutputs(file, { "comment-url": comment.url, "comment-status": comment.status });
    });
    return finish(outcome, stdout);
}
function bodyOf(outcome, marker) {
    return "report" in outcome
        ? renderComment(outcome.report, marker)
        : renderCouldNotJudge(outcome.problems, outcome.more, marker);
}
/**
 * The report on standard output, with commands stopped around it; what is wrong on standard error. The
 * runner reads the two apart, so that text is made harmless by itself and stops nothing.
 */
function tellLog(outcome, { stdout, stderr }) {
    if ("report" in outcome)
        stdout(inert(renderText(outcome.report, NO_STYLE)));
    else
        stderr(harmless(`${problemsText(outcome.problems, outcome.more)}${outcome.bug ?? ""}`));
}
/** A step of telling that fails is a warning. */
async function tolerate(what, step, { stdout }) {
    try {
        await step();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        stdout(annotation("warning", `Rung Gate could not write ${what}: ${reason}. The verdict stands.`, {
            title: "Rung Gate",
        }));
    }
}
function isBad(outcome) {
    return (!("report" in outcome) || outcome.report.gates.some(({ status }) => status === "failed" || status === "warned"));
}
function finish(outcome, stdout) {
    if (!("report" in outcome)) {
        stdout(command("error", {}, "Rung Gate could not judge this run; see above for what to correct."));
        return 2;
    }
    if (outcome.report.conclusion !== "failure")
        return 0;
    stdout(command("error", {}, verdict(outcome.report, (text, max) => visible(text, max))));
    return 1;
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ADAPTERS)
});

// EXTERNAL MODULE: ./lib/model/describe-value.js
var describe_value = __nccwpck_require__(300);
;// CONCATENATED MODULE: ./lib/adapters/fields.js

// Readers of one field each: null and absent are unknown, a wrong type is a problem, nothing is
// converted. They are plain functions because a log has a million lines: a schema library took
// longer than parsing the JSON itself (docs/adr/0004).
function readText(value, field, sink) {
    if (typeof value === "string")
        return value;
    return value === undefined || value === null ? undefined : wrong(value, field, "text", sink);
}
function readFlag(value, field, sink) {
    if (typeof value === "boolean")
        return value;
    return value === undefined || value === null ? undefined : wrong(value, field, "true, false or null", sink);
}
/** At least 0 and finite; what JSON overflows to infinity is unknown, like the bare `Infinity` of Python. */
function readAmount(value, field, sink) {
    if (typeof value === "number" && value >= 0)
        return value === Number.POSITIVE_INFINITY ? undefined : value;
    return value === undefined || value === null || value === Number.NEGATIVE_INFINITY
        ? undefined
        : wrong(value, field, "a number of at least 0", sink);
}
function readTexts(value, field, sink) {
    if (value === undefined || value === null)
        return undefined;
    if (isTexts(value))
        return value;
    return Array.isArray(value)
        ? wrong(value.find((item) => typeof item !== "string"), field, "a list of texts", sink)
        : wrong(value, field, "a list of texts", sink);
}
function readScores(value, field, sink) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "object" || Array.isArray(value)) {
        return wrong(value, field, "an object of metric names and numbers", sink);
    }
    const scores = Object.create(null);
    for (const [metric, score] of Object.entries(value)) {
        if (typeof score === "number")
            scores[metric] = Number.isFinite(score) ? score : null;
        else if (score === null)
            scores[metric] = null;
        else
            wrong(score, `${field}.${metric}`, "a number or null", sink);
    }
    return scores;
}
/** Ids are compared as text; a number must be one that JSON can carry exactly. */
function readId(value, field, sink) {
    if (typeof value === "string") {
        if (value.isWellFormed())
            return value === "" ? undefined : value;
        sink.problem("half-character", field, "the id holds half of a character, which UTF-8 cannot carry.", "Write the id as whole characters.");
        return undefined;
    }
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "number")
        return wrong(value, field, "text or a number", sink);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        sink.problem("inexact-id", field, `the number ${value} is too large for JSON to carry exactly, so two questions could become one.`, "Write the id as text, in quotes.");
        return undefined;
    }
    return String(value);
}
function readTrial(value, field, sink) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_TRIAL)
        return value;
    return wrong(value, field, "a whole number from 0", sink);
}
/** Trials are kept in 32 bits. */
const MAX_TRIAL = 2 ** 31 - 1;
function isTexts(value) {
    if (!Array.isArray(value))
        return false;
    for (const item of value)
        if (typeof item !== "string")
            return false;
    return true;
}
function wrong(value, field, expected, sink) {
    sink.problem("wrong-type", field, `expected ${expected}, found ${(0,describe_value/* describeValue */.b)(value)}.`, hintFor(value, expected));
    return undefined;
}
function hintFor(value, expected) {
    if (typeof value === "string" && expected.startsWith("a list"))
        return 'Write a list: ["…"].';
    if (typeof value === "string" && expected !== "text")
        return "Write it without quotes.";
    if (typeof value === "number" && value < 0)
        return "Leave the field out, or write null, where it is not known.";
    return "Correct the field, or write null where it is not known.";
}

;// CONCATENATED MODULE: ./lib/adapters/run-log.js

/** The project's own format: one JSON object a line, see `docs/run-log.md`. */
const runLog = {
    title: "Run log",
    docs: "Rung Gate's own format: JSONL, one graded answer a line. Write it from any evaluation script.",
    detect: (first) => "grade" in first || "question_id" in first,
    open: (sink) => ({
        record: (record) => sink.entry(toEntry(record, sink)),
        end: () => { },
    }),
};
function toEntry(record, sink) {
    return {
        questionId: readId(record["question_id"], "question_id", sink),
        variant: readText(record["variant"], "variant", sink) || undefined,
        trial: readTrial(record["trial"], "trial", sink),
        grade: readText(record["grade"], "grade", sink) || undefined,
        retrievalHit: readFlag(record["retrieval_hit"], "retrieval_hit", sink),
        failureLabel: readText(record["failure_label"], "failure_label", sink) || undefined,
        expectedFiles: readTexts(record["expected_files"], "expected_files", sink),
        expectedEvidence: readTexts(record["expected_evidence"], "expected_evidence", sink),
        retrievedFiles: readTexts(record["retrieved_files"], "retrieved_files", sink),
        retrievedEvidence: readTexts(record["retrieved_evidence"], "retrieved_evidence", sink),
        error: readText(record["error"], "error", sink) || undefined,
        traceUrl: readText(record["trace_url"], "trace_url", sink) || undefined,
        question: readText(record["question"], "question", sink),
        answer: readText(record["answer"], "answer", sink),
        expectedAnswer: readText(record["expected_answer"], "expected_answer", sink),
        scores: readScores(record["scores"], "scores", sink),
        category: readText(record["category"], "category", sink) || undefined,
        model: readText(record["model"], "model", sink) || undefined,
        promptVersion: readText(record["prompt_version"], "prompt_version", sink) || undefined,
        indexVersion: readText(record["index_version"], "index_version", sink) || undefined,
        contextVersion: readText(record["context_version"], "context_version", sink) || undefined,
        costUsd: readAmount(record["cost_usd"], "cost_usd", sink),
        latencyMs: readAmount(record["latency_ms"], "latency_ms", sink),
        inputTokens: readAmount(record["input_tokens"], "input_tokens", sink),
        outputTokens: readAmount(record["output_tokens"], "output_tokens", sink),
        contextTokens: readAmount(record["context_tokens"], "context_tokens", sink),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/index.js

/** Every format that can be read. One file and one line here make a new one. */
const ADAPTERS = { "run-log": runLog };


/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STDIN),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7933);




/** The name under which the run log comes from standard input. */
const STDIN = "-";
const MAGIC = /[*?[\]{}!()]/;
/**
 * Expands paths and globs into files: each once, however many patterns name it, in the byte order of
 * their paths from the working directory, so that a run does not depend on how it was asked for.
 *
 * @throws UserError naming every pattern that matches no file
 */
async function findFiles(patterns, directory) {
    if (patterns.includes(STDIN)) {
        if (patterns.length === 1)
            return [{ absolute: STDIN, shown: "standard input" }];
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            {
                code: "stdin-and-files",
                message: "standard input (`-`) cannot be mixed with files.",
                hint: "Name one or the other.",
            },
        ]);
    }
    const problems = patterns.filter((pattern) => pattern.startsWith("!")).map(negated);
    if (problems.length > 0)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(problems);
    const found = new Map();
    for (const pattern of patterns) {
        const matches = await expand(pattern, directory);
        if (matches.length === 0)
            problems.push(noMatch(pattern));
        for (const absolute of matches) {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch(() => absolute);
            const shown = shownPath(absolute, directory);
            const earlier = found.get(real);
            if (earlier === undefined || shown < earlier)
                found.set(real, shown);
        }
    }
    if (problems.length > 0)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(problems);
    return [...found]
        .map(([absolute, shown]) => ({ absolute, shown }))
        .sort((a, b) => Buffer.compare(Buffer.from(a.shown), Buffer.from(b.shown)));
}
/** A path that exists is itself, whatever characters are in it; everything else is a glob. */
async function expand(pattern, directory) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, pattern);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(literal).catch((error) => error);
    if (info instanceof Error) {
        // Anything but "not there" is told when the file is read; a pipe or device is read like a file.
        if (info.code !== "ENOENT" && info.code !== "ENOTDIR" && !MAGIC.test(pattern))
            return [literal];
    }
    else if (!info.isDirectory())
        return [literal];
    if (!(info instanceof Error) && info.isDirectory()) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            {
                code: "is-directory",
                file: pattern,
                message: "this is a directory.",
                hint: `Name the files in it: \`${pattern.replace(/[\\/]+$/, "")}/*.jsonl\`.`,
            },
        ]);
    }
    if (!MAGIC.test(pattern))
        return [];
    return expandGlob(node_path__WEBPACK_IMPORTED_MODULE_2__.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, directory);
}
/** Expands a glob. A folder that cannot be read, or a link to nowhere, would leave a part of the run out: both are refused. */
async function expandGlob(pattern, directory) {
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
    const problems = [];
    const watched = Object.assign((...args) => {
        const done = args.at(-1);
        const folder = String(args[0]);
        const callback = (error, entries) => {
            if (error !== null && error.code !== "ENOENT")
                problems.push(unreadableFolder(folder, directory, error));
            if (typeof done === "function")
                done(error, entries?.map((entry) => withBrokenLinkAsFile(entry, folder)));
        };
        return Reflect.apply(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir, undefined, [...args.slice(0, -1), callback]);
    }, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir);
    const files = await glob([pattern], {
        cwd: directory,
        absolute: true,
        dot: true,
        onlyFiles: true,
        expandDirectories: false,
        fs: { readdir: watched },
    });
    for (const path of files)
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            problems.push(brokenLink(path, directory));
    if (problems.length > 0)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(problems);
    return files;
}
/** The walk passes over links that lead nowhere; as a file such a link is matched, and then refused. */
function withBrokenLinkAsFile(entry, folder) {
    if (!entry.isSymbolicLink() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name)))
        return entry;
    return Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });
}
function brokenLink(path, directory) {
    return {
        code: "broken-link",
        file: shownPath(path, directory),
        message: "this matches the pattern and cannot be opened; it may be a link to nowhere.",
        hint: "Remove it, or write the file it stands for.",
    };
}
function unreadableFolder(path, directory, error) {
    return {
        code: "unreadable-folder",
        file: shownPath(path, directory),
        message: `this folder cannot be read, and may hold a part of the run: ${error.message}.`,
        hint: "Check its permissions.",
    };
}
function negated(pattern) {
    return {
        code: "negated-pattern",
        file: pattern,
        message: "patterns that take files away again are not supported.",
        hint: "Write patterns that match the files of the run and no others.",
    };
}
function shownPath(absolute, directory) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, absolute);
    return (short.startsWith("..") ? absolute : short).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
}
function noMatch(pattern) {
    return MAGIC.test(pattern)
        ? {
            code: "no-match",
            file: pattern,
            message: "this pattern matches no file.",
            hint: "Check that the evaluation ran before this step and wrote its log there.",
        }
        : {
            code: "no-file",
            file: pattern,
            message: "there is no such file.",
            hint: "Check the path, and that the evaluation ran before this step.",
        };
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ BadLine),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wz: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/** A line that is no JSON object. A class, so that no record can be mistaken for one. */
class BadLine {
    problem;
    hint;
    constructor(problem, hint) {
        this.problem = problem;
        this.hint = hint;
    }
}
const BARE = /-?\b(?:NaN|Infinity)\b/g;
/** Parses one line as a JSON object. The bare `NaN` and `Infinity` that Python writes become null, which is unknown. */
function parseJsonLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        const repaired = withoutBareNumbers(line);
        if (repaired === undefined)
            return brokenJson(line, error);
        value = repaired;
    }
    if (isRecord(value))
        return value;
    return new BadLine(`this line is ${Array.isArray(value) ? "a JSON list" : "a single JSON value"}, not an object.`, "A run log has one JSON object a line: {…} with no list around them and no commas between them.");
}
/** Whether a parsed value is a JSON object. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function withoutBareNumbers(line) {
    if (!line.includes("NaN") && !line.includes("Infinity"))
        return undefined;
    try {
        return JSON.parse(mapOutsideStrings(line, (text) => text.replace(BARE, "null")));
    }
    catch {
        return undefined;
    }
}
/** Changes what stands between the strings of a JSON text, however long they are. */
function mapOutsideStrings(line, change) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const start = line.indexOf('"', from);
        if (start < 0)
            return [...pieces, change(line.slice(from))].join("");
        const end = endOfString(line, start);
        pieces.push(change(line.slice(from, start)), line.slice(start, end));
        from = end;
    }
}
/** The position behind a string's closing quote, which is one behind an even number of backslashes. */
function endOfString(line, start) {
    for (let quote = line.indexOf('"', start + 1); quote >= 0; quote = line.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (line[quote - 1 - slashes] === "\\")
            slashes += 1;
        if (slashes % 2 === 0)
            return quote + 1;
    }
    return line.length;
}
/** Says where, and never what the line holds: that may be text nobody wants published. */
function brokenJson(line, error) {
    const at = / at position \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
    const whole = line.trim() === "{" || line.trim() === "[";
    return new BadLine(`this is not valid JSON${at}.`, whole
        ? "The file seems to hold one document over many lines; a run log has one entry a line."
        : "Each line has to be one complete JSON object; a line cut short often means that the writer was stopped.");
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readInTwo),
  K: () => (/* binding */ serveSecondThread)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./lib/run/collect.js + 21 modules
var collect = __nccwpck_require__(8343);
// EXTERNAL MODULE: ./lib/run/part.js
var run_part = __nccwpck_require__(1420);
;// CONCATENATED MODULE: ./lib/io/hand-over.js
const STARTING = 0;
const WAITING = 1;
const GIVEN = 2;
const NOT_NEEDED = 3;
function handOver(memory = new SharedArrayBuffer(24)) {
    const state = new Int32Array(memory, 0, 1);
    const cut = new Float64Array(memory, 8, 2);
    return {
        memory,
        awaitCut() {
            Atomics.compareExchange(state, 0, STARTING, WAITING);
            Atomics.wait(state, 0, WAITING);
            return Atomics.load(state, 0) === GIVEN ? { file: cut[0] ?? 0, offset: cut[1] ?? 0 } : undefined;
        },
        isWaiting: () => Atomics.load(state, 0) === WAITING,
        give(given) {
            cut[0] = given?.file ?? 0;
            cut[1] = given?.offset ?? 0;
            Atomics.store(state, 0, given === undefined ? NOT_NEEDED : GIVEN);
            Atomics.notify(state, 0);
        },
    };
}

// EXTERNAL MODULE: ./lib/io/read-slice.js + 4 modules
var read_slice = __nccwpck_require__(4901);
// EXTERNAL MODULE: ./lib/io/slice.js
var slice = __nccwpck_require__(9846);
;// CONCATENATED MODULE: ./lib/io/read-in-two.js






/** Below this many bytes, in all or left, a second thread costs more than it saves. */
const WORTH_IT = 16_000_000;
/** Room for short-lived objects of the second thread: what is parsed dies young, and more room is only more memory. */
const YOUNG_MB = 8;
/**
 * Reads a large log with two threads and puts their parts together as if one had read it all.
 * `undefined` where there is nothing to gain, and where anything at all is wrong: then one thread
 * reads again from the start and tells what, with the right line numbers.
 */
async function readInTwo(files, options, module) {
    const sizes = (0,slice/* plainSizes */.zY)(files);
    const total = sizes?.reduce((sum, size) => sum + size, 0) ?? 0;
    if (sizes === undefined || total < 2 * WORTH_IT)
        return undefined;
    const agreement = handOver();
    const { format, settings } = options;
    const other = start({ rungGateRequest: true, files, format, settings, memory: agreement.memory }, module);
    try {
        return await readShared(files, sizes, options, agreement, other.part);
    }
    finally {
        other.stop();
    }
}
/** The first thread's share, and then the two put together. */
async function readShared(files, sizes, { format, settings, onProgress }, agreement, otherPart) {
    const collector = (0,collect/* collectRun */.S)(settings);
    let cut = { file: files.length, offset: 0 };
    let given = false;
    let bytes = 0;
    let lines = 0;
    for (const [index, file] of files.entries()) {
        if (index > cut.file || (index === cut.file && cut.offset === 0))
            break;
        let position = 0;
        const onBytes = (count) => {
            position += count;
            bytes += count;
            onProgress?.(given ? bytes * 2 : bytes);
            if (given || !agreement.isWaiting())
                return;
            given = true;
            cut = cutInHalf(files, sizes, index, position) ?? cut;
            agreement.give(cut.file < files.length ? cut : undefined);
        };
        const slice = {
            file,
            from: 0,
            get to() {
                return index === cut.file ? cut.offset : Number.POSITIVE_INFINITY;
            },
        };
        const result = await (0,read_slice/* readSlice */.V)(slice, format, collector, onBytes);
        if (result.problems.length > 0)
            return undefined;
        lines = result.lines;
    }
    if (cut.file === files.length)
        return collector;
    const part = await otherPart;
    return part !== undefined && collector.append(part, cut.offset > 0 ? lines : undefined) ? collector : undefined;
}
/** Reads its share where this program was started as the second thread. Returns whether it was. */
async function serveSecondThread() {
    if (external_node_worker_threads_namespaceObject.isMainThread || !isRequest(external_node_worker_threads_namespaceObject.workerData))
        return false;
    const { files, format, settings, memory } = external_node_worker_threads_namespaceObject.workerData;
    const cut = handOver(memory).awaitCut();
    if (cut === undefined)
        return true;
    const collector = (0,collect/* collectRun */.S)(settings);
    for (const [index, file] of files.entries()) {
        if (index < cut.file)
            continue;
        const from = index === cut.file ? cut.offset : 0;
        const { problems } = await (0,read_slice/* readSlice */.V)({ file, from, to: Number.POSITIVE_INFINITY }, format, collector, () => { });
        if (problems.length > 0)
            return true;
    }
    const part = collector.part();
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(part, (0,run_part/* transferable */.K$)(part));
    return true;
}
/** Halves what is left behind a position, at the start of a line; `undefined` where too little is left. */
function cutInHalf(files, sizes, index, position) {
    const left = sizes.slice(index).reduce((sum, size) => sum + size, 0) - position;
    if (left < WORTH_IT)
        return undefined;
    let offset = position + Math.floor(left / 2);
    for (let file = index; file < files.length; file += 1) {
        const found = files[file];
        const size = sizes[file] ?? 0;
        if (found === undefined)
            return undefined;
        if (offset < size) {
            const start = (0,slice/* nextLineStart */.mt)(found, offset);
            return start === undefined || start >= size ? nextFile(file, files.length) : { file, offset: start };
        }
        offset -= size;
    }
    return undefined;
}
function nextFile(file, count) {
    return file + 1 < count ? { file: file + 1, offset: 0 } : undefined;
}
function start(request, module) {
    const worker = new external_node_worker_threads_namespaceObject.Worker(module, { workerData: request, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const part = new Promise((done) => {
        worker.once("message", done);
        worker.once("error", () => done(undefined));
        worker.once("exit", () => done(undefined));
    });
    return { part, stop: () => void worker.terminate() };
}
function isRequest(data) {
    return typeof data === "object" && data !== null && "rungGateRequest" in data;
}


/***/ }),

/***/ 4901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readSlice)
});

// EXTERNAL MODULE: ./lib/adapters/index.js + 2 modules
var adapters = __nccwpck_require__(1199);
// EXTERNAL MODULE: ./lib/model/user-error.js
var user_error = __nccwpck_require__(7933);
// EXTERNAL MODULE: ./lib/io/json-line.js
var json_line = __nccwpck_require__(211);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./lib/io/find-files.js
var find_files = __nccwpck_require__(523);
;// CONCATENATED MODULE: ./lib/io/lines.js





/** Small enough to stay in the processor's cache and out of the heap's space for large objects. */
const CHUNK = 1 << 16;
/** A longer line is refused: it cannot become one JavaScript string safely. */
const MAX_LINE = 1 << 28;
const LONG_LINE = 1 << 12;
const NEWLINE = 10;
const GZIP = [0x1f, 0x8b];
/**
 * Reads a file, plain or gzip by its first bytes, as blocks of whole lines, decoded, without the line
 * feed at the end of a block. Memory is one chunk, or one line where that is longer; the bytes of a
 * plain file go through one buffer that is reused.
 *
 * @param onBytes is told how many bytes were read, for progress
 * @param linesTaken how many lines of the blocks so far there were, for messages
 * @throws UserError for a line beyond 256 MiB, bytes that are not UTF-8 (with the line), a broken gzip stream
 */
async function* readBlocks(slice, onBytes, linesTaken) {
    const { file } = slice;
    let buffer = Buffer.allocUnsafe(CHUNK * 2);
    let held = 0;
    let atStart = slice.from === 0;
    for await (const chunk of readChunks(slice, onBytes)) {
        if (held + chunk.length > buffer.length)
            buffer = enlarge(buffer, held, chunk.length, file, linesTaken() + 1);
        chunk.copy(buffer, held);
        const end = held + chunk.length;
        const last = buffer.lastIndexOf(NEWLINE, end - 1);
        if (last < 0)
            held = end;
        else {
            for (const block of blocksOf(buffer.subarray(0, last))) {
                yield decode(block, file, linesTaken() + 1, atStart);
                atStart = false;
            }
            buffer.copyWithin(0, last + 1, end);
            held = end - last - 1;
        }
    }
    if (held > 0)
        yield decode(buffer.subarray(0, held), file, linesTaken() + 1, atStart);
}
/**
 * Many short lines are decoded together, which is faster; long ones each by itself, which takes less
 * memory: a single letter beyond Latin-1 doubles the size of everything that is decoded with it.
 */
function* blocksOf(lines) {
    let from = 0;
    for (let newline = lines.indexOf(NEWLINE); newline - from >= LONG_LINE; newline = lines.indexOf(NEWLINE, from)) {
        yield lines.subarray(from, newline);
        from = newline + 1;
    }
    yield lines.subarray(from);
}
async function* readChunks(slice, onBytes) {
    const { file } = slice;
    let gzip;
    const raw = file.absolute === find_files/* STDIN */.T ? readStdin(onBytes) : readPlain(slice, onBytes);
    for await (const chunk of raw) {
        gzip ??= chunk[0] === GZIP[0] && chunk[1] === GZIP[1];
        if (gzip)
            break;
        yield chunk;
    }
    if (gzip) {
        if (file.absolute === find_files/* STDIN */.T) {
            (0,user_error/* refuse */.TR)({
                code: "gzip-stdin",
                file: file.shown,
                message: "standard input is gzip.",
                hint: "Unpack it on the way: `gunzip -c log.jsonl.gz | rung-gate diagnose -`.",
            });
        }
        yield* readGzip(file, onBytes);
    }
}
/** Blocking reads: nothing else is to be done meanwhile, and waiting for the thread pool took a third of the time. */
function* readPlain(slice, onBytes) {
    const descriptor = (0,external_node_fs_.openSync)(slice.file.absolute, "r");
    try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        const seekable = (0,external_node_fs_.fstatSync)(descriptor).isFile();
        for (let at = slice.from; at < slice.to;) {
            const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, 0, Math.min(buffer.length, slice.to - at), seekable ? at : null);
            if (bytes === 0)
                return;
            at += bytes;
            onBytes(bytes);
            yield buffer.subarray(0, bytes);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
async function* readStdin(onBytes) {
    for await (const chunk of process.stdin) {
        const bytes = Buffer.from(chunk);
        onBytes(bytes.length);
        yield bytes;
    }
}
async function* readGzip(file, onBytes) {
    const packed = (0,external_node_fs_.createReadStream)(file.absolute);
    packed.on("data", (chunk) => onBytes(chunk.length));
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)();
    packed.on("error", (error) => gunzip.destroy(error));
    try {
        for await (const chunk of packed.pipe(gunzip))
            yield Buffer.from(chunk);
    }
    catch (error) {
        if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("Z_"))
            throw error;
        (0,user_error/* refuse */.TR)({
            code: "bad-gzip",
            file: file.shown,
            message: `the gzip stream is broken: ${error.message}.`,
            hint: "Write or upload the file again.",
        });
    }
}
function enlarge(buffer, held, more, file, line) {
    if (held + more > MAX_LINE) {
        (0,user_error/* refuse */.TR)({
            code: "line-too-long",
            file: file.shown,
            line,
            message: "this line is longer than 256 MiB.",
            hint: "A run log has one entry a line; is this a single JSON document?",
        });
    }
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, held + more));
    buffer.copy(larger, 0, 0, held);
    return larger;
}
function decode(bytes, file, firstLine, atStart) {
    const start = atStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        refuseEncoding(bytes, file, firstLine);
    return bytes.toString("utf8", start);
}
function refuseEncoding(bytes, file, firstLine) {
    let line = firstLine;
    let from = 0;
    for (;;) {
        const newline = bytes.indexOf(NEWLINE, from);
        const end = newline < 0 ? bytes.length : newline;
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(from, end)) || newline < 0)
            break;
        from = end + 1;
        line += 1;
    }
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    return (0,user_error/* refuse */.TR)({
        code: "not-utf8",
        file: file.shown,
        line,
        message: utf16 ? "this file is UTF-16." : "this line is not UTF-8 text.",
        hint: "Write the log as UTF-8 (in Python: `open(path, 'w', encoding='utf-8')`).",
    });
}

;// CONCATENATED MODULE: ./lib/io/problem-list.js
/** So many problems of a file are told, then only their number. */
const MAX_PROBLEMS = 20;
function problemList() {
    const problems = [];
    let more = 0;
    return {
        add(problem) {
            if (problems.length < MAX_PROBLEMS)
                problems.push(problem);
            else
                more += 1;
        },
        isEmpty: () => problems.length === 0,
        found: () => ({ problems, more }),
    };
}

;// CONCATENATED MODULE: ./lib/io/read-slice.js





/** So many entries may come before one that shows the format. */
const DETECT_WITHIN = 100;
/**
 * Reads one file, or a stretch of it, into a collector. Nothing is thrown for bad input: what is wrong
 * comes back.
 */
async function readSlice(slice, format, collector, onBytes) {
    const { file } = slice;
    const problems = problemList();
    let line = 0;
    let entries = 0;
    let session = format === "auto" ? undefined : start(format);
    const waiting = [];
    try {
        for await (const block of readBlocks(slice, onBytes, () => line)) {
            for (let from = 0; from <= block.length;) {
                const newline = block.indexOf("\n", from);
                const end = newline < 0 ? block.length : newline;
                line += 1;
                takeLine(block.slice(from, end));
                from = end + 1;
            }
        }
    }
    catch (error) {
        for (const problem of readingProblems(error, file))
            problems.add(problem);
        return { ...problems.found(), lines: line };
    }
    if (session === undefined && waiting.length > 0)
        problems.add(unknownFormat(file, waiting[0]?.line ?? 1));
    session?.end();
    if (entries === 0 && problems.isEmpty())
        problems.add(emptyLog(file));
    return { ...problems.found(), lines: line };
    function takeLine(text) {
        if (isBlank(text))
            return;
        const parsed = (0,json_line/* parseJsonLine */.wz)(text);
        if (parsed instanceof json_line/* BadLine */.A6) {
            problems.add({ code: "bad-line", file: file.shown, line, message: parsed.problem, hint: parsed.hint });
        }
        else if (session !== undefined)
            session.record(parsed);
        else if (waiting.length < DETECT_WITHIN)
            detect(parsed);
    }
    function detect(record) {
        waiting.push({ record, line });
        const claimed = formatIds().filter((id) => adapters/* ADAPTERS */.R[id].detect(record));
        const [only] = claimed;
        if (only === undefined)
            return;
        session = start(only);
        const here = line;
        for (const held of waiting) {
            line = held.line;
            session.record(held.record);
        }
        line = here;
    }
    function start(id) {
        const adapter = adapters/* ADAPTERS */.R[id];
        collector.startFile(file.shown, id);
        return adapter.open({
            entry: (entry) => {
                entries += 1;
                if (problems.isEmpty())
                    collector.add(entry, line);
            },
            problem: (code, field, message, hint) => problems.add({
                code,
                file: file.shown,
                line,
                message,
                ...(field === undefined ? {} : { field }),
                ...(hint === undefined ? {} : { hint }),
            }),
        });
    }
}
function formatIds() {
    return Object.keys(adapters/* ADAPTERS */.R).filter((name) => Object.hasOwn(adapters/* ADAPTERS */.R, name));
}
const OPENING_BRACE = 123;
/** A carriage return before the line feed is white space, to JSON as well. */
function isBlank(text) {
    return text.charCodeAt(0) !== OPENING_BRACE && text.trim() === "";
}
/** What stopped the reading of a file: a problem of its content, or the system refusing it. */
function readingProblems(error, file) {
    if (error instanceof user_error/* UserError */.yo)
        return error.problems;
    if (!(error instanceof Error) || !("syscall" in error))
        throw error;
    return [
        {
            code: "unreadable",
            file: file.shown,
            message: `this file cannot be read: ${error.message}.`,
            hint: "Check its permissions.",
        },
    ];
}
function unknownFormat(file, line) {
    return {
        code: "unknown-format",
        file: file.shown,
        line,
        message: "no known format has records like this one; a run log has `question_id` and `grade` in its entries.",
        hint: "Say what it is with `format`, or write the fields of docs/run-log.md.",
    };
}
function emptyLog(file) {
    return {
        code: "empty-log",
        file: file.shown,
        message: "there is no entry in this file.",
        hint: "Check that the evaluation wrote its results; an empty run is not a pass.",
    };
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   mt: () => (/* binding */ nextLineStart),
/* harmony export */   zY: () => (/* binding */ plainSizes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const WHOLE = { from: 0, to: Number.POSITIVE_INFINITY };
const PROBE = 1 << 16;
const MAX_PROBES = 1024;
const NEWLINE = 10;
/** The sizes of plain files in bytes; `undefined` where one of them is gzip, which cannot be entered in the middle. */
function plainSizes(files) {
    const sizes = [];
    for (const { absolute } of files) {
        const size = plainSize(absolute);
        if (size === undefined)
            return undefined;
        sizes.push(size);
    }
    return sizes;
}
/** Where the first whole line at or after an offset begins; `undefined` where there is none near. */
function nextLineStart(file, offset) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, "r");
    try {
        const buffer = Buffer.allocUnsafe(PROBE);
        for (let probe = 0; probe < MAX_PROBES; probe += 1) {
            const at = offset + probe * PROBE;
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, PROBE, at);
            const newline = buffer.subarray(0, bytes).indexOf(NEWLINE);
            if (newline >= 0)
                return at + newline + 1;
            if (bytes < PROBE)
                return undefined;
        }
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** `undefined` also for what is no regular file, and for what cannot be opened: reading it will tell. */
function plainSize(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    }
    catch {
        return undefined;
    }
    try {
        const start = Buffer.alloc(2);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, start, 0, 2, 0);
        return start[0] === 0x1f && start[1] === 0x8b ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ LABEL_TARGETS),
/* harmony export */   oP: () => (/* binding */ labelMeaning),
/* harmony export */   s1: () => (/* binding */ isLabelTarget)
/* harmony export */ });
/* harmony import */ var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1607);

/** The failure labels the rules know, each with the spellings other logs use for it. */
const KNOWN_LABELS = {
    missing_evidence: ["retrieval_miss"],
    wrong_format: [],
    partial_answer: [],
    incomplete_evidence_use: [],
};
const LABEL_TARGETS = [
    ...Object.keys(KNOWN_LABELS),
    "prompt",
    "retrieval",
    "context",
    "model",
    "off-ladder",
];
function isLabelTarget(name) {
    return LABEL_TARGETS.includes(name);
}
const NONE = { kind: "none" };
const UNKNOWN = { kind: "unknown" };
const BUILT_IN = new Map();
for (const [label, synonyms] of Object.entries(KNOWN_LABELS)) {
    if (!isKnownLabel(label))
        continue;
    for (const name of [label, ...synonyms])
        BUILT_IN.set(name, { kind: "known", label });
}
/** Reads a label: the user's mapping first, so that it can also give a built-in label another meaning. */
function labelMeaning(label, mapping) {
    if (label === undefined)
        return NONE;
    const target = mapping.get(label);
    if (target === undefined)
        return BUILT_IN.get(label) ?? UNKNOWN;
    return target === "off-ladder" || (0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__/* .isCategory */ .hQ)(target) ? { kind: "mapped", target } : { kind: "known", label: target };
}
function isKnownLabel(name) {
    return Object.hasOwn(KNOWN_LABELS, name);
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Uf: () => (/* binding */ onLadder),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   wp: () => (/* binding */ graded)
/* harmony export */ });
function emptyCounts() {
    return {
        entries: 0,
        passed: 0,
        failed: 0,
        ungraded: 0,
        offLadder: 0,
        unattributed: 0,
        noSignal: 0,
        prompt: 0,
        retrieval: 0,
        context: 0,
        model: 0,
    };
}
/** Entries with a verdict: the denominator of every rate. */
function graded(counts) {
    return counts.entries - counts.ungraded;
}
/** Failures that stand on a rung: the denominator of every share. */
function onLadder(counts) {
    return counts.prompt + counts.retrieval + counts.context + counts.model;
}
/** part / whole, and 0 where there is no whole. */
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
/** A value as an error message names it: `the text "yes"`, `the number 3`, `a list`. At most about 60 characters. */
function describeValue(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (typeof value === "string")
        return `the text ${JSON.stringify(clip(value))}`;
    if (typeof value === "number")
        return `the number ${value}`;
    if (typeof value === "boolean")
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    return "an object";
}
function clip(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES),
/* harmony export */   n: () => (/* binding */ UNKNOWN_ID)
/* harmony export */ });
/** What an entry counts as. Only an adapter of a tool that knows "not graded" says `ungraded`. */
const OUTCOMES = ["passed", "failed", "ungraded"];
/** The id that stands for "none given". Two entries with it are two questions. */
const UNKNOWN_ID = "unknown";


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   RA: () => (/* binding */ rungsOf),
/* harmony export */   a7: () => (/* binding */ rungNumber),
/* harmony export */   hQ: () => (/* binding */ isCategory),
/* harmony export */   l3: () => (/* binding */ OFF_LADDER),
/* harmony export */   nV: () => (/* binding */ CATEGORY_TITLES),
/* harmony export */   tB: () => (/* binding */ FIX_ORDER)
/* harmony export */ });
/* unused harmony export RUNGS */
/**
 * The categories a failure on the ladder can have, from the cheapest rung to the dearest.
 * `model` stands for rungs 4 and 5 together: one run alone cannot tell them apart.
 */
const CATEGORIES = ["prompt", "retrieval", "context", "model"];
/**
 * The order in which failures are worth fixing: evidence first, because neither a prompt nor a
 * model can make up for what was never in the context; then from cheap to dear.
 */
const FIX_ORDER = ["retrieval", "prompt", "context", "model"];
/** Where a failure goes that no rung of the ladder can fix. */
const OFF_LADDER = ["infrastructure", "grader-error", "other"];
const RUNGS = [
    {
        number: 1,
        id: "prompt",
        title: "Prompt engineering",
        category: "prompt",
        what: "Change the words: instructions, constraints, examples, the output schema.",
        fixes: [
            "say the instruction more plainly",
            "tighten the output schema",
            "split one prompt into a chain of steps",
            "add a few worked examples",
            "state the rules the answer must keep",
        ],
        cost: "minutes to hours",
        tax: "close to none: the prompt ships with the code",
        reversibility: "instant: put the old prompt back",
        data: "the benchmark and a few failing examples",
        enoughWhen: "the model has the information it needs and only has to be told better what to do with it",
        climbWhen: "instructions are followed and the answer still lacks information, or the same failure outlives several prompt versions",
        justifiedWhen: [],
        prematureWhen: [],
    },
    {
        number: 2,
        id: "retrieval",
        title: "Retrieval improvement",
        category: "retrieval",
        what: "Get the right evidence into the context: chunks, index, search method, routing.",
        fixes: [
            "change chunk size or overlap",
            "add a retrieval method (full text, syntax tree, graph)",
            "use a better embedding model",
            "add a reranker",
            "route each kind of question to the index that fits it",
        ],
        cost: "hours to days",
        tax: "re-index when the corpus changes",
        reversibility: "high: code and index change, the model does not",
        data: "the benchmark with the expected evidence of each question",
        enoughWhen: "answers are good whenever the right evidence is there, and it often is not",
        climbWhen: "several methods and routings reach the same ceiling, or the evidence now arrives and answers are still wrong",
        justifiedWhen: [],
        prematureWhen: [],
    },
    {
        number: 3,
        id: "context",
        title: "Context engineering",
        category: "context",
        what: "Change what the context window holds and how it is laid out.",
        fixes: [
            "restructure how evidence is presented",
            "compress or summarize what is long",
            "put the most relevant evidence where it is read",
            "split a broad question into focused ones",
            "move token budget between the kinds of evidence",
        ],
        cost: "hours to days",
        tax: "moderate: the pipeline has more parts to keep",
        reversibility: "high: code changes, the model does not",
        data: "traces that show the context window of failing runs",
        enoughWhen: "the right evidence is found and gets lost in length, order or competing material",
        climbWhen: "several context structures give the same failures although the evidence is there and well laid out",
        justifiedWhen: [],
        prematureWhen: [],
    },
    {
        number: 4,
        id: "distillation",
        title: "Distillation",
        category: "model",
        what: "Train a smaller model to answer one bounded task as a larger one does.",
        fixes: ["compress a stable, well-answered task into a cheaper student model"],
        cost: "days to weeks",
        tax: "retrain when the teacher or the task changes; a model to serve and watch",
        reversibility: "medium: the student can be dropped, its training cost cannot",
        data: "hundreds of good teacher outputs on a bounded task",
        enoughWhen: "answers are right and cost or take too much",
        climbWhen: "the task needs a capability that the teacher does not have either",
        justifiedWhen: [
            "the task is bounded and does not change every week",
            "the teacher's answers are consistently good",
            "cost or latency of that task has to come down",
            "evaluations can show that the student is as good",
        ],
        prematureWhen: [
            "the teacher's behaviour is still being tuned",
            "nothing measures whether quality survived",
            "the saving does not pay for training and upkeep",
        ],
    },
    {
        number: 5,
        id: "fine-tuning",
        title: "Fine-tuning",
        category: "model",
        what: "Update model weights on examples of the task.",
        fixes: ["train the behaviour that no prompt, retrieval or context brought about into the weights"],
        cost: "days to weeks",
        tax: "retrain when the base model changes; artefacts to version, drift to watch",
        reversibility: "low: weight changes reach behaviour nobody looked at",
        data: "hundreds to thousands of curated examples",
        enoughWhen: "one cluster of failures outlives every cheaper fix and the task is stable",
        climbWhen: "this is the last rung",
        justifiedWhen: [
            "a cluster of failures has survived prompt, retrieval and context fixes",
            "the task is stable, so that retraining stays rare",
            "hundreds to thousands of good examples exist",
            "evaluations can show the gain and rule out a loss elsewhere",
        ],
        prematureWhen: [
            "the cheaper rungs have not been tried in earnest",
            "the evaluation is too weak to show whether it helped",
            "the task is still changing shape",
            "training data is small or noisy",
        ],
    },
];
/** How a category is called where a person reads it. */
const CATEGORY_TITLES = {
    prompt: "Prompt",
    retrieval: "Retrieval",
    context: "Context",
    model: "Model",
};
/** The rung or rungs behind a category, cheapest first. */
function rungsOf(category) {
    return RUNGS.filter((rung) => rung.category === category);
}
/** "1", "2", "3", or "4/5" for the category that stands for two rungs. */
function rungNumber(category) {
    return rungsOf(category)
        .map((rung) => rung.number)
        .join("/");
}
function isCategory(name) {
    return name === "prompt" || name === "retrieval" || name === "context" || name === "model";
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake in what the user gave us: printed plainly, without a stack, and the run is "could not
 * judge" (exit 2). Everything else that is thrown is a bug.
 */
class UserError extends Error {
    problems;
    /** How many more problems there were than are listed. */
    more;
    constructor(problems, more = 0) {
        super(problems.map(problemText).join("\n") + (more > 0 ? `\n… and ${more} more` : ""));
        this.name = "UserError";
        this.problems = problems;
        this.more = more;
    }
}
/** "file:line: field: message. Hint" on one line. */
function problemText(problem) {
    const where = problem.file === undefined ? "" : `${problem.file}${problem.line ? `:${problem.line}` : ""}: `;
    const field = problem.field === undefined ? "" : `${problem.field}: `;
    return `${where}${field}${problem.message}${problem.hint ? ` ${problem.hint}` : ""}`;
}
/** Throws one problem as a {@link UserError}. */
function refuse(problem) {
    throw new UserError([problem]);
}


/***/ }),

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ collectRun)
});

// EXTERNAL MODULE: ./lib/model/rung.js
var rung = __nccwpck_require__(1607);
;// CONCATENATED MODULE: ./lib/ladder/label-finding.js
/** The same label gives the same finding: a log has few labels and many failures. */
const FINDINGS = new Map();
const MOST_KEPT = 1000;
/** A finding whose ground is the failure label alone. */
function labelFinding(category, label) {
    const key = `${category}:${label}`;
    const known = FINDINGS.get(key);
    if (known !== undefined)
        return known;
    const finding = { category, basis: "label", evidence: { failure_label: label ?? null } };
    if (FINDINGS.size < MOST_KEPT)
        FINDINGS.set(key, finding);
    return finding;
}

;// CONCATENATED MODULE: ./lib/ladder/rules/custom-label.js

const customLabel = {
    docs: "`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",
    find: ({ entry, label }) => label.kind === "mapped"
        ? labelFinding(label.target === "off-ladder" ? "other" : label.target, entry.failureLabel)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/evidence-state.js
const NOTHING_KNOWN = { state: "unknown", coverage: undefined };
const HIT = { state: "present", coverage: undefined };
/**
 * Works out once per entry whether the right evidence was in the context.
 *
 * A label that says it was missing wins over everything, as it does in the attribution; then
 * `retrieval_hit`; then expected against retrieved ids, passages before files, because the right
 * file can still lack the right passage. Without any of these the state is unknown.
 */
function findEvidence(entry, label) {
    const coverage = findCoverage(entry);
    if (label.kind === "known" && label.label === "missing_evidence")
        return { state: "absent", coverage };
    if (entry.retrievalHit === true)
        return HIT;
    if (entry.retrievalHit === false)
        return { state: "absent", coverage };
    if (coverage === undefined)
        return NOTHING_KNOWN;
    return { state: coverage.missing.length === 0 ? "present" : "absent", coverage };
}
function findCoverage(entry) {
    return (cover("expected_evidence", entry.expectedEvidence, entry.retrievedEvidence) ??
        cover("expected_files", entry.expectedFiles, entry.retrievedFiles));
}
function cover(field, expected, retrieved) {
    if (expected === undefined || expected.length === 0 || retrieved === undefined)
        return undefined;
    const found = new Set(retrieved);
    const wanted = [...new Set(expected)];
    return { field, expected: wanted.length, missing: wanted.filter((id) => !found.has(id)) };
}
/** As many missing ids as a report has room for; the counts say how many there were. */
const MISSING_SHOWN = 10;
/** Coverage as the ground of an attribution: how much was expected and found, and what was not. */
function coverageEvidence({ field, expected, missing }) {
    return {
        field,
        expected,
        retrieved: expected - missing.length,
        ...(missing.length === 0 ? {} : { missing: missing.slice(0, MISSING_SHOWN) }),
    };
}

;// CONCATENATED MODULE: ./lib/ladder/rules/evidence-coverage.js

const evidenceCoverage = {
    docs: "No `retrieval_hit`, expected ids are given, and not all of them were retrieved: retrieval.",
    find: ({ evidence: { state, coverage } }) => state === "absent" && coverage !== undefined
        ? { category: "retrieval", basis: "evidence", evidence: coverageEvidence(coverage) }
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/evidence-present-still-wrong.js

const evidence_present_still_wrong_HIT = { category: "model", basis: "elimination", evidence: { retrieval_hit: true } };
const evidencePresentStillWrong = {
    docs: "The right evidence was in the context and nothing else explains the failure: model.",
    find: ({ evidence: { state, coverage } }) => {
        if (state !== "present")
            return undefined;
        return coverage === undefined
            ? evidence_present_still_wrong_HIT
            : { category: "model", basis: "elimination", evidence: coverageEvidence(coverage) };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/format-or-instruction.js

const formatOrInstruction = {
    docs: "The label is `wrong_format` or `partial_answer`: prompt.",
    find: ({ entry, label }) => label.kind === "known" && (label.label === "wrong_format" || label.label === "partial_answer")
        ? labelFinding("prompt", entry.failureLabel)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/incomplete-evidence-use.js

const incompleteEvidenceUse = {
    docs: "The label is `incomplete_evidence_use`: context.",
    find: ({ entry, label }) => label.kind === "known" && label.label === "incomplete_evidence_use"
        ? labelFinding("context", entry.failureLabel)
        : undefined,
};

;// CONCATENATED MODULE: ./lib/ladder/rules/infrastructure-error.js
const infrastructureError = {
    docs: "`error` is set: the question was never really answered. Off the ladder, as `infrastructure`.",
    find: ({ entry }) => entry.error === undefined
        ? undefined
        : { category: "infrastructure", basis: "evidence", evidence: { error: shorten(entry.error) } },
};
/** Error texts can hold whole stack traces; a report shows the beginning. */
function shorten(text) {
    const line = text.split("\n", 1).join("");
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

;// CONCATENATED MODULE: ./lib/ladder/rules/missing-evidence.js


const NO_HIT = { category: "retrieval", basis: "label", evidence: { retrieval_hit: false } };
const missingEvidence = {
    docs: "`retrieval_hit` is false, or the label is `missing_evidence`: retrieval.",
    find: ({ entry, label, evidence: { coverage } }) => {
        const labelled = label.kind === "known" && label.label === "missing_evidence";
        if (!labelled && entry.retrievalHit !== false)
            return undefined;
        if (coverage === undefined)
            return labelled ? labelFinding("retrieval", entry.failureLabel) : NO_HIT;
        return {
            category: "retrieval",
            basis: "label",
            evidence: {
                ...(entry.retrievalHit === undefined ? {} : { retrieval_hit: entry.retrievalHit }),
                ...(labelled ? { failure_label: entry.failureLabel ?? null } : {}),
                ...coverageEvidence(coverage),
            },
        };
    },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/no-signal.js
const NOTHING = { category: "prompt", basis: "default", evidence: {} };
const noSignal = {
    docs: "Nothing above holds: prompt, because it is the cheapest to try; always shown apart. With `unattributed: separate` such failures are in no rung.",
    find: ({ entry: { failureLabel } }) => failureLabel === undefined ? NOTHING : { ...NOTHING, evidence: { failure_label: failureLabel } },
};

;// CONCATENATED MODULE: ./lib/ladder/rules/index.js








/** The attribution rules, by id, in the order they are asked. The first that holds decides. */
const RULES = {
    "infrastructure-error": infrastructureError,
    "custom-label": customLabel,
    "missing-evidence": missingEvidence,
    "evidence-coverage": evidenceCoverage,
    "format-or-instruction": formatOrInstruction,
    "incomplete-evidence-use": incompleteEvidenceUse,
    "evidence-present-still-wrong": evidencePresentStillWrong,
    "no-signal": noSignal,
};

;// CONCATENATED MODULE: ./lib/ladder/attribute.js


/** The rule that stands for "no signal"; its failures are counted apart. */
const NO_SIGNAL = "no-signal";
const ORDER = Object.entries(RULES);
/**
 * Attributes one failed entry: the first rule that holds, and does not name an excluded rung,
 * decides. The last rule always holds, so there is always an answer, and it always says why.
 *
 * @param separate keep failures without any signal out of the prompt rung
 */
function attribute(context, separate) {
    for (const [rule, { find }] of ORDER) {
        const finding = find(context);
        if (finding === undefined || isExcluded(finding, context.excluded))
            continue;
        return attributionFor(finding, rule, separate && rule === NO_SIGNAL ? "unattributed" : finding.category);
    }
    throw new Error(`no attribution rule held; the last one, ${NO_SIGNAL}, always has to`);
}
/** Rules give the same finding for the same ground, and then the attribution is the same one, too. */
const ATTRIBUTIONS = new WeakMap();
function attributionFor(finding, rule, category) {
    const known = ATTRIBUTIONS.get(finding);
    if (known !== undefined && known.category === category)
        return known;
    const attribution = { category, rule, basis: finding.basis, evidence: finding.evidence };
    ATTRIBUTIONS.set(finding, attribution);
    return attribution;
}
function isExcluded(finding, excluded) {
    return (0,rung/* isCategory */.hQ)(finding.category) && finding.basis !== "default" && excluded.has(finding.category);
}

// EXTERNAL MODULE: ./lib/ladder/labels.js
var ladder_labels = __nccwpck_require__(1929);
// EXTERNAL MODULE: ./lib/model/counts.js
var model_counts = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./lib/model/entry.js
var model_entry = __nccwpck_require__(4801);
;// CONCATENATED MODULE: ./lib/run/distinct-texts.js
function distinctTexts() {
    const texts = [];
    const positions = new Map();
    return {
        indexOf(text) {
            if (text === undefined || text === null)
                return 0;
            const known = positions.get(text);
            if (known !== undefined)
                return known;
            texts.push(text);
            positions.set(text, texts.length);
            return texts.length;
        },
        at: (position) => texts[position - 1] ?? null,
        all: () => texts,
    };
}

;// CONCATENATED MODULE: ./lib/run/failures.js
/** @param most texts are kept of so many failures, the first ones of the run */
function createFailures(most) {
    const rows = [];
    const attributions = [];
    const texts = new Map();
    const traceUrls = new Map();
    return { push, length: () => rows.length, all, part, append };
    function push(row, attribution, text, traceUrl) {
        rows.push(row);
        attributions.push(attribution);
        if (text !== undefined && rows.length <= most)
            texts.set(row, text);
        if (traceUrl !== undefined)
            traceUrls.set(row, traceUrl);
    }
    function all() {
        return attributions.map((attribution, index) => {
            const row = rows[index] ?? 0;
            return { row, attribution, texts: texts.get(row), traceUrl: traceUrls.get(row) };
        });
    }
    function part() {
        const positions = new Map();
        const attributionOf = Uint32Array.from(attributions, (attribution) => {
            const known = positions.get(attribution);
            if (known !== undefined)
                return known;
            positions.set(attribution, positions.size);
            return positions.size - 1;
        });
        return { rows: Uint32Array.from(rows), attributionOf, attributions: [...positions.keys()], texts, traceUrls };
    }
    function append(other, offset) {
        for (let i = 0; i < other.rows.length; i += 1) {
            const row = other.rows[i] ?? 0;
            const attribution = other.attributions[other.attributionOf[i] ?? 0];
            if (attribution === undefined)
                throw new Error("a failure without an attribution");
            push(row + offset, attribution, other.texts.get(row), other.traceUrls.get(row));
        }
    }
}

// EXTERNAL MODULE: ./lib/run/part.js
var run_part = __nccwpck_require__(1420);
;// CONCATENATED MODULE: ./lib/run/question-records.js

/** One record an entry, in run order; failures are given in the same order. */
function questionRecords(rows, failures, variants, labels) {
    const all = [];
    let next = 0;
    for (let row = 0; row < rows.length(); row += 1) {
        const { outcome, variant, trial, label, costUsd, latencyMs } = rows.at(row);
        const failure = failures[next]?.row === row ? failures[next] : undefined;
        if (failure !== undefined)
            next += 1;
        all.push({
            id: rows.ids.get(row),
            variant: variants.at(variant),
            trial,
            outcome: model_entry/* OUTCOMES */.i[outcome] ?? "failed",
            category: failure?.attribution.category ?? null,
            rule: failure?.attribution.rule ?? null,
            label: failure === undefined ? null : labels.at(label),
            costUsd: Number.isNaN(costUsd) ? null : costUsd,
            latencyMs: Number.isNaN(latencyMs) ? null : latencyMs,
        });
    }
    return all;
}
/** What to tell of two entries that claim the same question, variant and trial. */
function duplicateProblem({ row, first, trial }, rows, variants, files) {
    const at = rows.at(row);
    const before = rows.at(first);
    const variant = variants.at(at.variant);
    return {
        code: "duplicate-entry",
        file: files[at.file]?.path ?? "",
        line: at.line,
        field: "trial",
        message: `question ${JSON.stringify(rows.ids.get(row))}${variant === null ? "" : ` of variant ${JSON.stringify(variant)}`}` +
            ` has trial ${trial} a second time; it stands at ${files[before.file]?.path ?? ""}:${before.line} already.`,
        hint: "Give every repeat a number of its own, or leave `trial` out to have repeats numbered in log order.",
    };
}

;// CONCATENATED MODULE: ./lib/run/text-column.js
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
/** Keeps ids byte for byte; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
function textColumn() {
    let bytes = new Uint8Array(1 << 14);
    let used = 0;
    let length = 0;
    let ends = new Uint32Array(1 << 10);
    let hashes = new Uint32Array(1 << 10);
    return { push, get, hashes: () => hashes.subarray(0, length), part, append };
    function push(text) {
        if (length === ends.length)
            grow();
        if (used + text.length * 3 > bytes.length)
            growBytes(text.length * 3);
        let hash = SEED;
        let at = used;
        for (let i = 0; i < text.length; i += 1) {
            const code = text.charCodeAt(i);
            if (code > 0x7f) {
                at = used + ENCODER.encodeInto(text, bytes.subarray(used)).written;
                hash = mixBytes(bytes.subarray(used, at));
                break;
            }
            bytes[at] = code;
            at += 1;
            hash = Math.imul(hash ^ code, PRIME);
        }
        hashes[length] = scramble(hash);
        used = at;
        ends[length] = at;
        length += 1;
    }
    function get(row) {
        return DECODER.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
    }
    function part() {
        return { bytes: bytes.slice(0, used), ends: ends.slice(0, length), hashes: hashes.slice(0, length) };
    }
    function append(other) {
        while (length + other.ends.length > ends.length)
            grow();
        if (used + other.bytes.length > bytes.length)
            growBytes(other.bytes.length);
        bytes.set(other.bytes, used);
        hashes.set(other.hashes, length);
        for (let i = 0; i < other.ends.length; i += 1)
            ends[length + i] = used + (other.ends[i] ?? 0);
        used += other.bytes.length;
        length += other.ends.length;
    }
    function grow() {
        ends = copyInto(new Uint32Array(ends.length * 2), ends);
        hashes = copyInto(new Uint32Array(hashes.length * 2), hashes);
    }
    function growBytes(needed) {
        bytes = copyInto(new Uint8Array(Math.max(bytes.length * 2, used + needed)), bytes);
    }
}
// FNV-1a over the bytes, and the finalizer of MurmurHash3 so that all bits depend on all of them.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
function mixBytes(bytes) {
    let hash = SEED;
    for (const byte of bytes)
        hash = Math.imul(hash ^ byte, PRIME);
    return hash;
}
function scramble(hash) {
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
function copyInto(larger, smaller) {
    larger.set(smaller);
    return larger;
}

;// CONCATENATED MODULE: ./lib/run/rows.js

function createRows() {
    const ids = textColumn();
    let length = 0;
    let room = 1 << 10;
    let columns = resized(undefined, room);
    return {
        push,
        length: () => length,
        ids,
        at,
        hasId: (row) => columns.hasId[row] === 1,
        variant: (row) => columns.variant[row] ?? 0,
        trial: (row) => columns.trial[row] ?? -1,
        outcome: (row) => columns.outcome[row] ?? 0,
        setTrial,
        part,
        append,
    };
    function push(row) {
        if (length === room)
            grow(length + 1);
        ids.push(row.id);
        columns.outcome[length] = row.outcome;
        columns.hasId[length] = row.hasId ? 1 : 0;
        columns.variant[length] = row.variant;
        columns.label[length] = row.label;
        columns.trial[length] = row.trial;
        columns.costUsd[length] = row.costUsd;
        columns.latencyMs[length] = row.latencyMs;
        columns.file[length] = row.file;
        columns.line[length] = row.line;
        length += 1;
    }
    function at(row) {
        return {
            hasId: columns.hasId[row] === 1,
            outcome: columns.outcome[row] ?? 0,
            variant: columns.variant[row] ?? 0,
            label: columns.label[row] ?? 0,
            trial: columns.trial[row] ?? -1,
            costUsd: columns.costUsd[row] ?? Number.NaN,
            latencyMs: columns.latencyMs[row] ?? Number.NaN,
            file: columns.file[row] ?? 0,
            line: columns.line[row] ?? 0,
        };
    }
    function setTrial(row, number) {
        columns.trial[row] = number;
    }
    function part() {
        return { ids: ids.part(), columns: resized(columns, length) };
    }
    function append(other, renumber) {
        const count = other.ids.ends.length;
        if (length + count > room)
            grow(length + count);
        ids.append(other.ids);
        const { outcome, hasId, variant, label, trial, costUsd, latencyMs, file, line } = other.columns;
        columns.outcome.set(outcome, length);
        columns.hasId.set(hasId, length);
        columns.trial.set(trial, length);
        columns.costUsd.set(costUsd, length);
        columns.latencyMs.set(latencyMs, length);
        for (let i = 0; i < count; i += 1) {
            columns.variant[length + i] = renumber.variant(variant[i] ?? 0);
            columns.label[length + i] = renumber.label(label[i] ?? 0);
            columns.file[length + i] = renumber.file(file[i] ?? 0);
            columns.line[length + i] = renumber.line(line[i] ?? 0, file[i] ?? 0);
        }
        length += count;
    }
    function grow(needed) {
        room = Math.max(room * 2, needed);
        columns = resized(columns, room);
    }
}
function resized(old, room) {
    return {
        outcome: rows_copyInto(new Uint8Array(room), old?.outcome),
        hasId: rows_copyInto(new Uint8Array(room), old?.hasId),
        variant: rows_copyInto(new Uint32Array(room), old?.variant),
        label: rows_copyInto(new Uint32Array(room), old?.label),
        trial: rows_copyInto(new Int32Array(room), old?.trial),
        costUsd: rows_copyInto(new Float64Array(room), old?.costUsd),
        latencyMs: rows_copyInto(new Float64Array(room), old?.latencyMs),
        file: rows_copyInto(new Uint32Array(room), old?.file),
        line: rows_copyInto(new Uint32Array(room), old?.line),
    };
}
function rows_copyInto(target, source) {
    if (source !== undefined)
        target.set(source.subarray(0, target.length));
    return target;
}

;// CONCATENATED MODULE: ./lib/run/tally.js


function emptySlices() {
    return {
        category: new Map(),
        variant: new Map(),
        model: new Map(),
        promptVersion: new Map(),
        indexVersion: new Map(),
        contextVersion: new Map(),
    };
}
/** Counts one entry in the total and in every slice it names. */
function countEntry(total, slices, entry, outcome, category, noSignal) {
    count(total, outcome, category, noSignal);
    // Named one by one: looking six fields up by a variable name took longer than the rest of counting.
    countIn(slices.category, entry.category, outcome, category, noSignal);
    countIn(slices.variant, entry.variant, outcome, category, noSignal);
    countIn(slices.model, entry.model, outcome, category, noSignal);
    countIn(slices.promptVersion, entry.promptVersion, outcome, category, noSignal);
    countIn(slices.indexVersion, entry.indexVersion, outcome, category, noSignal);
    countIn(slices.contextVersion, entry.contextVersion, outcome, category, noSignal);
}
function countIn(slice, value, outcome, category, noSignal) {
    if (value === undefined)
        return;
    let counts = slice.get(value);
    if (counts === undefined) {
        counts = (0,model_counts/* emptyCounts */.W1)();
        slice.set(value, counts);
    }
    count(counts, outcome, category, noSignal);
}
function count(counts, outcome, category, noSignal) {
    counts.entries += 1;
    if (outcome === "passed")
        counts.passed += 1;
    else if (outcome === "failed")
        counts.failed += 1;
    else
        counts.ungraded += 1;
    if (category === undefined)
        return;
    if (noSignal)
        counts.noSignal += 1;
    if (category === "unattributed" || (0,rung/* isCategory */.hQ)(category))
        counts[category] += 1;
    else
        counts.offLadder += 1;
}

;// CONCATENATED MODULE: ./lib/run/texts.js
/** Characters kept of each text: what a run summary shows of it. */
const KEPT = { question: 300, answer: 600, expectedAnswer: 600 };
/** A cut can part the two halves of a character beyond the basic plane. */
const HALF_A_PAIR = /[\ud800-\udbff]$/;
/** The texts of a failed entry, shortened; `undefined` where the log has none of them. */
function failureTexts(entry) {
    const texts = {
        question: texts_shorten(entry.question, KEPT.question),
        answer: texts_shorten(entry.answer, KEPT.answer),
        expectedAnswer: texts_shorten(entry.expectedAnswer, KEPT.expectedAnswer),
    };
    return texts.question === undefined && texts.answer === undefined && texts.expectedAnswer === undefined
        ? undefined
        : texts;
}
function texts_shorten(text, length) {
    if (text === undefined)
        return undefined;
    return text.length <= length ? ownCopy(text) : `${ownCopy(text.slice(0, length).replace(HALF_A_PAIR, ""))}…`;
}
/** A copy with letters of its own: a slice would keep the whole text it was cut from alive. */
function ownCopy(text) {
    return text.length === 0 ? text : [...text].join("");
}

;// CONCATENATED MODULE: ./lib/run/repeated.js
const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;
/**
 * The values that occur more than once. A radix sort, because several times faster than the built-in one on
 * a million hashes, and a hash table of a million waits for memory at every look.
 */
function repeatedValues(values) {
    const sorted = radixSort(values);
    const repeated = new Set();
    for (let i = 1; i < sorted.length; i += 1) {
        const value = sorted[i];
        if (value !== undefined && value === sorted[i - 1])
            repeated.add(value);
    }
    return repeated;
}
/** A sorted copy; least significant digits first. */
function radixSort(values) {
    let from = values.slice();
    let to = new Uint32Array(values.length);
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
        const starts = digitStarts(from, shift);
        for (let i = 0; i < from.length; i += 1) {
            const value = from[i] ?? 0;
            const digit = (value >>> shift) & (BUCKETS - 1);
            const at = starts[digit] ?? 0;
            to[at] = value;
            starts[digit] = at + 1;
        }
        [from, to] = [to, from];
    }
    return from;
}
/** Where the values with each digit begin. */
function digitStarts(values, shift) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < values.length; i += 1) {
        const next = (((values[i] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let digit = 1; digit <= BUCKETS; digit += 1)
        starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    return starts;
}

;// CONCATENATED MODULE: ./lib/run/trials.js

/**
 * Numbers the repeats of every (question, variant): the log's own numbers stay, entries without one
 * get the lowest that is free, from 1, in run order.
 *
 * Sorting the hashes of a million ids is several times faster than putting them into a Map, and most
 * logs ask each question once: only ids whose hash occurs twice are looked at by their text.
 */
function numberTrials(rows) {
    const hashes = rows.ids.hashes();
    const shared = repeatedValues(hashes);
    const groups = new Map();
    let questionCount = 0;
    const ids = new Set();
    for (let row = 0; row < rows.length(); row += 1) {
        if (rows.hasId(row) && shared.has(hashes[row] ?? 0)) {
            const id = rows.ids.get(row);
            ids.add(id);
            const key = `${rows.variant(row)}:${id}`;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [row]);
            else
                group.push(row);
        }
        else {
            questionCount += 1;
            if (rows.trial(row) < 0)
                rows.setTrial(row, 1);
        }
    }
    const duplicates = [];
    let repeated = 0;
    for (const group of groups.values()) {
        if (group.length > 1)
            repeated += 1;
        for (const duplicate of numberGroup(group, rows))
            duplicates.push(duplicate);
    }
    duplicates.sort((a, b) => a.row - b.row);
    return { questionCount: questionCount + ids.size, repeated, duplicates };
}
function numberGroup(group, rows) {
    const taken = new Map();
    const duplicates = [];
    for (const row of group) {
        const trial = rows.trial(row);
        if (trial < 0)
            continue;
        const first = taken.get(trial);
        if (first === undefined)
            taken.set(trial, row);
        else
            duplicates.push({ row, first, trial });
    }
    let next = 1;
    for (const row of group) {
        if (rows.trial(row) >= 0)
            continue;
        while (taken.has(next))
            next += 1;
        rows.setTrial(row, next);
        next += 1;
    }
    return duplicates;
}

;// CONCATENATED MODULE: ./lib/run/collect.js













/** As many duplicates are put into words; there can be as many as entries. */
const DUPLICATES_TOLD = 20;
/** Texts of this many failures are kept: more than the largest report can show. */
const MAX_FAILURES_WITH_TEXT = 2000;
const NOTHING_EXCLUDED = new Set();
const NO_SCORES = {};
function collectRun(settings) {
    const rows = createRows();
    const failures = createFailures(MAX_FAILURES_WITH_TEXT);
    const total = (0,model_counts/* emptyCounts */.W1)();
    const slices = emptySlices();
    const gated = settings.quarantined.size === 0 ? undefined : { total: (0,model_counts/* emptyCounts */.W1)(), slices: emptySlices() };
    const gap = {
        present: { passed: 0, failed: 0 },
        absent: { passed: 0, failed: 0 },
        unknown: { passed: 0, failed: 0 },
    };
    const grades = new Map();
    const unknownLabels = new Map();
    const quality = {
        withoutQuestionId: 0,
        withoutGrade: 0,
        judged: 0,
        contradictory: 0,
        infrastructure: 0,
        grades,
        unknownLabels,
    };
    const files = [];
    const variants = distinctTexts();
    const labels = distinctTexts();
    return { startFile, add, part, append, finish };
    function startFile(path, format) {
        files.push({ path, format, entries: 0 });
    }
    function add(entry, line) {
        const label = (0,ladder_labels/* labelMeaning */.oP)(entry.failureLabel, settings.labels);
        const evidence = findEvidence(entry, label);
        const passed = entry.grade !== undefined && settings.passingGrades.has(entry.grade);
        const outcome = passed ? "passed" : "failed";
        const attribution = passed
            ? undefined
            : attribute({ entry, label, evidence, scores: entry.scores ?? NO_SCORES, excluded: NOTHING_EXCLUDED }, settings.separateUnattributed);
        noteQuality(entry, passed, label.kind === "known" && label.label === "missing_evidence");
        if (!passed && entry.failureLabel !== undefined && label.kind === "unknown")
            bump(unknownLabels, entry.failureLabel);
        gap[evidence.state][passed ? "passed" : "failed"] += 1;
        countEntry(total, slices, entry, outcome, attribution?.category, attribution?.rule === NO_SIGNAL);
        if (gated !== undefined && !settings.quarantined.has(entry.questionId ?? model_entry/* UNKNOWN_ID */.n)) {
            countEntry(gated.total, gated.slices, entry, outcome, attribution?.category, attribution?.rule === NO_SIGNAL);
        }
        if (attribution !== undefined)
            keepFailure(entry, attribution);
        keepRow(entry, outcome, line);
    }
    function noteQuality(entry, passed, labelledMissing) {
        if (entry.questionId === undefined || entry.questionId === model_entry/* UNKNOWN_ID */.n)
            quality.withoutQuestionId += 1;
        if (entry.grade !== undefined)
            bump(grades, entry.grade);
        else if (entry.error === undefined)
            quality.withoutGrade += 1;
        if (entry.error !== undefined && !passed)
            quality.infrastructure += 1;
        else if (entry.grade !== undefined)
            quality.judged += 1;
        if (entry.retrievalHit === true && labelledMissing)
            quality.contradictory += 1;
    }
    function keepFailure(entry, attribution) {
        const withText = settings.showText && failures.length() < MAX_FAILURES_WITH_TEXT;
        const traceUrl = entry.traceUrl === undefined ? undefined : ownCopy(entry.traceUrl);
        failures.push(rows.length(), attribution, withText ? failureTexts(entry) : undefined, traceUrl);
    }
    function keepRow(entry, outcome, line) {
        rows.push({
            id: entry.questionId ?? model_entry/* UNKNOWN_ID */.n,
            hasId: entry.questionId !== undefined && entry.questionId !== model_entry/* UNKNOWN_ID */.n,
            outcome: model_entry/* OUTCOMES */.i.indexOf(outcome),
            variant: variants.indexOf(entry.variant),
            label: labels.indexOf(entry.failureLabel),
            trial: entry.trial ?? -1,
            costUsd: entry.costUsd ?? Number.NaN,
            latencyMs: entry.latencyMs ?? Number.NaN,
            file: files.length - 1,
            line,
        });
        const file = files.at(-1);
        if (file === undefined)
            throw new Error("startFile() comes before the first entry");
        file.entries += 1;
    }
    function part() {
        return {
            rows: rows.part(),
            failures: failures.part(),
            files,
            variants: variants.all(),
            labels: labels.all(),
            total,
            slices,
            gated,
            gap,
            quality,
        };
    }
    function append(other, lines) {
        const [continued, ...others] = other.files;
        const last = files.at(-1);
        if (lines !== undefined) {
            if (continued === undefined || last?.format !== continued.format)
                return false;
            last.entries += continued.entries;
        }
        const firstFile = lines === undefined ? files.length : files.length - 1;
        files.push(...(lines === undefined ? other.files : others).map((file) => ({ ...file })));
        const offset = rows.length();
        const variantAt = other.variants.map((text) => variants.indexOf(text));
        const labelAt = other.labels.map((text) => labels.indexOf(text));
        rows.append(other.rows, {
            variant: (position) => variantAt[position - 1] ?? 0,
            label: (position) => labelAt[position - 1] ?? 0,
            file: (position) => firstFile + position,
            line: (line, file) => (file === 0 ? line + (lines ?? 0) : line),
        });
        failures.append(other.failures, offset);
        (0,run_part/* addCounts */.c5)(total, other.total);
        (0,run_part/* addSlices */.rM)(slices, other.slices);
        if (gated !== undefined && other.gated !== undefined) {
            (0,run_part/* addCounts */.c5)(gated.total, other.gated.total);
            (0,run_part/* addSlices */.rM)(gated.slices, other.gated.slices);
        }
        (0,run_part/* addGap */.Ex)(gap, other.gap);
        (0,run_part/* addQuality */.lE)(quality, other.quality);
        return true;
    }
    function finish() {
        const trials = numberTrials(rows);
        const problems = trials.duplicates
            .slice(0, DUPLICATES_TOLD)
            .map((duplicate) => duplicateProblem(duplicate, rows, variants, files));
        const run = {
            files: files.map((file) => ({ ...file })),
            total,
            slices,
            gated: { total: gated?.total ?? total, categories: gated?.slices.category ?? slices.category },
            gap,
            quality,
            failures: failures.all(),
            questionCount: trials.questionCount,
            repeatedQuestions: trials.repeated,
            idOf: (row) => rows.ids.get(row),
            variantOf: (row) => variants.at(rows.variant(row)),
            trialOf: (row) => rows.trial(row),
            outcomeOf: (row) => rows.outcome(row),
            records: () => questionRecords(rows, failures.all(), variants, labels),
        };
        return { run, problems, more: trials.duplicates.length - problems.length };
    }
}
function bump(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ addGap),
/* harmony export */   K$: () => (/* binding */ transferable),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   lE: () => (/* binding */ addQuality),
/* harmony export */   rM: () => (/* binding */ addSlices)
/* harmony export */ });
/** The buffers of a part that need not be copied when it is sent. */
function transferable({ rows: { ids, columns }, failures }) {
    return [ids.bytes, ids.ends, ids.hashes, ...Object.values(columns), failures.rows, failures.attributionOf]
        .map(({ buffer }) => buffer)
        .filter((buffer) => buffer instanceof ArrayBuffer);
}
/** Adds the numbers of one object of counts to those of another with the same fields. */
function addCounts(sum, more) {
    sum.entries += more.entries;
    sum.passed += more.passed;
    sum.failed += more.failed;
    sum.ungraded += more.ungraded;
    sum.offLadder += more.offLadder;
    sum.unattributed += more.unattributed;
    sum.noSignal += more.noSignal;
    sum.prompt += more.prompt;
    sum.retrieval += more.retrieval;
    sum.context += more.context;
    sum.model += more.model;
}
function addSlices(sum, more) {
    for (const slice of ["category", "variant", "model", "promptVersion", "indexVersion", "contextVersion"]) {
        for (const [value, counts] of more[slice]) {
            const known = sum[slice].get(value);
            if (known === undefined)
                sum[slice].set(value, counts);
            else
                addCounts(known, counts);
        }
    }
}
function addGap(sum, more) {
    for (const state of ["present", "absent", "unknown"]) {
        sum[state].passed += more[state].passed;
        sum[state].failed += more[state].failed;
    }
}
function addQuality(sum, more) {
    sum.withoutQuestionId += more.withoutQuestionId;
    sum.withoutGrade += more.withoutGrade;
    sum.judged += more.judged;
    sum.contradictory += more.contradictory;
    sum.infrastructure += more.infrastructure;
    addTo(sum.grades, more.grades);
    addTo(sum.unknownLabels, more.unknownLabels);
}
function addTo(sum, more) {
    for (const [key, count] of more)
        sum.set(key, (sum.get(key) ?? 0) + count);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
