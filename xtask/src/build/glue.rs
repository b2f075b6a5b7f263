//! What wasm-bindgen's glue script does for browsers older than those that this app is for, for callers that it doesn't
//! have. `globalThis` is there, so nothing asks for other names of it.

use crate::{Outcome, files};

/// What stands there once, and what is left of it.
const CUTS: [(&str, &str); 9] = [
    (
        "(typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {}, unregister: () => {} }\n    : new",
        "new",
    ),
    (
        "if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}
",
        "",
    ),
    (
        "    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }
",
        "",
    ),
    (
        "    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedUint8ArrayMemory0 = null;
",
        "    wasm = instance.exports;
",
    ),
    (
        "const ret = typeof global === 'undefined' ? undefined : global;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);",
        "return 0;",
    ),
    (
        "const ret = typeof self === 'undefined' ? undefined : self;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);",
        "return 0;",
    ),
    (
        "const ret = typeof window === 'undefined' ? undefined : window;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);",
        "return 0;",
    ),
    // The start (`src/boot/load.js`) gives a compiled module, once.
    (
        "    if (wasm !== undefined) return wasm;


    if (module !== undefined) {
        if (Object.getPrototypeOf(module) === Object.prototype) {
            ({module} = module)
        } else {
            console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
        }
    }
",
        "",
    ),
    (
        "    if (!(module instanceof WebAssembly.Module)) {
        module = new WebAssembly.Module(module);
    }
",
        "",
    ),
];

/// The glue script without these.
pub fn cut(glue: &str) -> Outcome<String> {
    CUTS.iter().try_fold(glue.to_owned(), |glue, (old, new)| {
        files::put(&glue, old, new)
            .map_err(|message| format!("the glue script: {message}; has wasm-bindgen changed?"))
    })
}
