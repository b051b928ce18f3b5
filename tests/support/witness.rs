//! Ports that nobody has a reason to reach: whatever arrives at one is a leak.

use std::io::Read;
use std::net::{TcpListener, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long a connection may take to say what it wants, before it is written down without words.
const PATIENCE: Duration = Duration::from_millis(500);

/// A TCP and a UDP port of this machine that write down whatever arrives, a bare connection included. They answer nothing.
pub struct Witness {
    port: u16,
    udp_port: u16,
    arrived: Arc<Mutex<Vec<String>>>,
}

impl Witness {
    /// How a connection is written down on which nothing was said.
    pub const EMPTY: &str = "TCP: ";

    /// Listen on free ports, until the process ends.
    #[expect(clippy::new_without_default, reason = "making one opens ports")]
    pub fn new() -> Self {
        let tcp = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let udp = UdpSocket::bind(("127.0.0.1", 0)).expect("a free port");
        let port = tcp.local_addr().expect("a bound port").port();
        let udp_port = udp.local_addr().expect("a bound port").port();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let written = Arc::clone(&arrived);
        thread::spawn(move || {
            for mut stream in tcp.incoming().flatten() {
                let mut first = [0; 200];
                let n = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.read(&mut first)).unwrap_or(0);
                let line = String::from_utf8_lossy(&first[..n]).lines().next().unwrap_or_default().to_owned();
                write_down(&written, format!("TCP: {line}"));
            }
        });
        let written = Arc::clone(&arrived);
        thread::spawn(move || {
            let mut packet = [0; 200];
            while let Ok((n, _)) = udp.recv_from(&mut packet) {
                write_down(&written, format!("UDP: {n} bytes"));
            }
        });
        Self { port, udp_port, arrived }
    }

    /// Its address for the web.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its address for WebRTC.
    pub fn stun(&self) -> String {
        format!("stun:127.0.0.1:{}", self.udp_port)
    }

    /// Everything that arrived so far.
    pub fn arrived(&self) -> Vec<String> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn write_down(list: &Mutex<Vec<String>>, line: String) {
    list.lock().unwrap_or_else(PoisonError::into_inner).push(line);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use std::net::TcpStream;

    #[test]
    fn it_notices_requests_and_packets() {
        let witness = Witness::new();
        TcpStream::connect(("127.0.0.1", witness.port)).unwrap().write_all(b"GET /x HTTP/1.1\r\n").unwrap();
        let socket = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
        socket.send_to(b"hello", ("127.0.0.1", witness.udp_port)).unwrap();
        for _ in 0..100 {
            if witness.arrived().len() == 2 {
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        let mut arrived = witness.arrived();
        arrived.sort();
        assert_eq!(arrived, ["TCP: GET /x HTTP/1.1", "UDP: 5 bytes"]);
    }
}
