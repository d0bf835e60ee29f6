//! As much of HTTP as a student needs: requests on a connection that stays open, and a stream of lines.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

pub struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
    /// What every request says beside.
    pub headers: String,
}

/// An answer: its status, its head, its body.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

impl Line {
    /// Connects from an address of one's own: every number after 127 is this machine.
    pub async fn open(host: SocketAddr, from: Ipv4Addr, headers: &str) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((from, 0)))?;
        let stream = socket.connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(4096),
            headers: headers.to_owned(),
        })
    }

    async fn send(&mut self, method: &str, path: &str, more: &str, body: &str) -> io::Result<()> {
        let kind = if body.starts_with('{') {
            "application/json"
        } else {
            "application/x-www-form-urlencoded"
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: two-tables\r\n{}{more}Content-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
            self.headers,
            body.len()
        );
        self.stream.write_all(request.as_bytes()).await
    }

    async fn more(&mut self) -> io::Result<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(())
    }

    /// One request and its answer.
    pub async fn ask(&mut self, method: &str, path: &str, body: &str) -> io::Result<Answer> {
        self.send(method, path, "", body).await?;
        let end = loop {
            if let Some(at) = self.buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).unwrap_or(0);
        let mut answer = Answer {
            status,
            head,
            body: Vec::new(),
        };
        let length: usize = answer
            .header("content-length")
            .and_then(|text| text.parse().ok())
            .unwrap_or(0);
        while self.buffer.len() < end + length {
            self.more().await?;
        }
        answer.body = self.buffer[end..end + length].to_vec();
        self.buffer.drain(..end + length);
        Ok(answer)
    }

    /// Asks for a stream; its lines come from [`Self::line`].
    pub async fn follow(&mut self, path: &str) -> io::Result<()> {
        self.send("GET", path, "Accept: text/event-stream\r\n", "").await
    }

    /// The next line of the stream's data.
    pub async fn line(&mut self) -> io::Result<String> {
        loop {
            if let Some(at) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let data = self.buffer[..at]
                    .strip_prefix(b"data: ")
                    .map(|data| String::from_utf8_lossy(data).into_owned());
                self.buffer.drain(..=at);
                if let Some(data) = data {
                    return Ok(data);
                }
                continue;
            }
            self.more().await?;
        }
    }
}
