//! The headers that Telltale asks of whoever hosts it.
//!
//! Two policies: the page's own, which leaves open only what is needed until the page seals itself, and the worker's, which is
//! closed from its first instruction. A `<meta>` policy of the page does not reach a worker that was loaded from an address, so
//! the worker's closure can only come from here.

/// Name of the header with the policy.
pub(crate) const POLICY: &str = "Content-Security-Policy";

/// The page's policy while it loads. The page closes it further before it reads a picture.
pub const PAGE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
     img-src 'self' blob: data:; worker-src 'self'; style-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; \
     frame-ancestors 'self'";

/// The policy of the page that asks a model: as [`PAGE_POLICY`], and open to programs of this machine. Names and IPv6 addresses of this machine
/// stay closed: a name can be made to mean another machine, and a policy has no form for `[::1]`. `<base>` points to the folder above,
/// where the files are that both pages use. No other page may frame it.
pub const LOCAL_MODEL_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:*; \
     img-src 'self' blob: data:; worker-src 'self'; style-src 'self'; form-action 'none'; base-uri 'self'; frame-ancestors 'none'";

/// The worker's policy: it may instantiate the compiled module that it is sent, and nothing else.
pub const WORKER_POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/// The service worker's policy: it may fetch the files that it keeps, from its own server, and nothing else.
pub const SERVICE_WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// What a page of this kind has no use for, switched off for it and for every frame in it.
pub const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), display-capture=(), geolocation=(), \
     gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

/// The file that is served with the worker's policy.
pub const WORKER_FILE: &str = "worker.js";

/// The file that is served with the service worker's policy.
pub const SERVICE_WORKER_FILE: &str = "service-worker.js";

/// The page that is served with the policy that is open to programs of this machine.
pub const LOCAL_MODEL_FILE: &str = "local-model/index.html";

/// Name and value of every header that belongs to the file at `path`, which has no leading slash.
pub fn for_path(path: &str) -> Vec<(&'static str, &'static str)> {
    let policy = match path {
        WORKER_FILE => WORKER_POLICY,
        SERVICE_WORKER_FILE => SERVICE_WORKER_POLICY,
        LOCAL_MODEL_FILE => LOCAL_MODEL_POLICY,
        _ => PAGE_POLICY,
    };
    vec![
        ("Content-Type", media_type(path)),
        (POLICY, policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", PERMISSIONS),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-DNS-Prefetch-Control", "off"),
        // Names here carry no version, so a copy may be kept but must be asked about; `ETag` makes that answer short.
        ("Cache-Control", "no-cache"),
    ]
}

/// The media type by file name. With `nosniff`, a wrong one means that the browser refuses the file.
fn media_type(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "toml" | "txt" | "ts" | "ftl" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(path: &str, name: &str) -> &'static str {
        for_path(path).into_iter().find(|(header, _)| *header == name).map_or("", |(_, value)| value)
    }

    #[test]
    fn the_worker_is_closed_and_the_page_is_not_yet() {
        assert!(value("index.html", "Content-Security-Policy").contains("connect-src 'self'"));
        assert!(!value("worker.js", "Content-Security-Policy").contains("self"));
    }

    #[test]
    fn only_one_page_is_open_to_programs_of_this_machine() {
        let files =
            ["index.html", "worker.js", "service-worker.js", "not-found.txt", "local-model/start.js", "local-model/index.html"];
        let open: Vec<&str> =
            files.into_iter().filter(|path| value(path, "Content-Security-Policy").contains("127.0.0.1")).collect();
        assert_eq!(open, ["local-model/index.html"]);
        assert!(!value("local-model/index.html", "Content-Security-Policy").contains("unsafe-inline"));
    }

    #[test]
    fn modules_get_the_types_that_browsers_insist_on() {
        assert_eq!(value("viewer_bg.wasm", "Content-Type"), "application/wasm");
        assert_eq!(value("app.js", "Content-Type"), "text/javascript; charset=utf-8");
        assert_eq!(value("models/a/weights.safetensors", "Content-Type"), "application/octet-stream");
    }
}
