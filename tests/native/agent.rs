//! `telltale agent` against a server that answers every request alike. What a model's answers lead to is tested in its crate.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use telltale_tests::{Folder, ordinary, telltale};

/// Every request's answer at once: a model that sees nothing unusual.
const NOTHING: &str = r#"{\"objects\": [], \"claims\": [], \"looks\": [], \"statements\": [], \"dropped\": []}"#;

#[test]
fn a_model_that_sees_nothing_adds_its_limit_and_is_not_asked_twice() {
    let (address, n_requests) = server();
    let folder = Folder::new();
    let file = folder.file("photo.jpg", &ordinary());
    let log = folder.path().join("log");
    let run = || {
        let options = ["--model", "nothing", "--no-network", "--json", "--endpoint", &address, "--log"];
        let options = options.iter().map(|option| option.as_ref());
        telltale(["agent".as_ref(), file.as_os_str()].into_iter().chain(options).chain([log.as_os_str()]))
    };
    let first = run();
    assert_eq!(first.status, 0, "{first:?}");
    assert!(first.errors.contains("Calls to the model nothing: 11 for the picture and 5 for each object."), "{}", first.errors);
    // Three drafts, a merge and three scans: there is nothing to look at closely, to look at again or to finish.
    assert_eq!(n_requests.load(Ordering::SeqCst), 7);
    let limits = first.report()["limits"].to_string();
    assert!(limits.contains("The model nothing looked at this picture too."), "{limits}");
    let second = run();
    assert_eq!((second.status, n_requests.load(Ordering::SeqCst)), (0, 7), "{second:?}");
    assert!(second.errors.contains("Calls made: 0. Answers taken from an earlier run: 7."), "{}", second.errors);
}

#[test]
fn no_picture_is_sent_to_another_machine_unasked() {
    let folder = Folder::new();
    let file = folder.file("photo.jpg", &ordinary());
    for address in ["http://192.0.2.1:8080/v1", "http://localhost.example/v1", "https://127.0.0.1/v1"] {
        let refused = telltale([
            "agent".as_ref(),
            file.as_os_str(),
            "--model".as_ref(),
            "m".as_ref(),
            "--endpoint".as_ref(),
            address.as_ref(),
        ]);
        assert!(refused.status == 1 && refused.errors.contains("cannot be used"), "{refused:?}");
    }
    let asked = ["agent", "photo.jpg", "--endpoint", "http://127.0.0.1:1/v1", "--model", "m", "--ask", "What is it?"];
    assert_eq!(telltale(asked).status, 2, "a question needs a place");
}

/// A server and the number of its answers so far. It ends with the test program.
fn server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}/v1", listener.local_addr().expect("an address"));
    let n_requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&n_requests);
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            if answer(stream).is_some() {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    (address, n_requests)
}

/// Reads a whole request and answers it.
fn answer(mut stream: TcpStream) -> Option<()> {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 65_536]);
    loop {
        let n = stream.read(&mut buffer).ok().filter(|n| *n > 0)?;
        bytes.extend_from_slice(&buffer[..n]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length:"))?.trim().parse().ok()?;
        if end + 4 + length <= bytes.len() {
            break;
        }
    }
    let body = format!(r#"{{"choices": [{{"message": {{"content": "{NOTHING}"}}, "finish_reason": "stop"}}]}}"#);
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
    stream.write_all((head + &body).as_bytes()).ok()
}
