//! A browser's part of HTTP, over real sockets: cookies, forms, redirects.

use std::collections::BTreeMap;
use std::io::{BufRead, Cursor, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A browser with its cookies.
#[derive(Clone, Debug)]
pub struct Browser {
    address: SocketAddr,
    cookies: BTreeMap<String, String>,
    /// What every request says beside.
    pub headers: Vec<(String, String)>,
}

/// What was answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value of a field of the page that has this name.
    pub fn field(&self, name: &str) -> Option<String> {
        let at = self.body.find(&format!("name=\"{name}\" value=\""))?;
        let rest = &self.body[at..];
        let start = rest.find("value=\"")? + 7;
        let end = rest[start..].find('"')?;
        Some(plain(&rest[start..start + end]))
    }

    /// The files of an answer that is a zip, by name.
    pub fn files(&self) -> BTreeMap<String, String> {
        let mut zip = zip::ZipArchive::new(Cursor::new(&self.bytes)).expect("it is a zip");
        let all = 0..zip.len();
        let read = |place| {
            let mut file = zip.by_index(place).expect("it is there");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("it is a text");
            (file.name().expect("it has a name").into_owned(), text)
        };
        all.map(read).collect()
    }

    /// The values of the options of a list of this name.
    pub fn options(&self, name: &str) -> Vec<String> {
        let Some(at) = self.body.find(&format!("name=\"{name}\"")) else {
            return Vec::new();
        };
        let list = self.body[at..].split("</select>").next().unwrap_or_default();
        let options = list.split("<option value=\"").skip(1);
        options
            .filter_map(|option| Some(plain(option.split('"').next()?)))
            .collect()
    }
}

/// A value without the marks of HTML.
fn plain(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// A value as a form sends it.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

impl Browser {
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            cookies: BTreeMap::new(),
            headers: Vec::new(),
        }
    }

    /// The cookies as one line.
    pub fn cookie_line(&self) -> String {
        let pairs = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("; ")
    }

    /// Takes a cookie.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Which host it asks.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// One request; no redirect is followed.
    pub fn ask(&mut self, method: &str, path: &str, body: &str) -> Answer {
        loop {
            let answer = self.try_ask(method, path, body).expect("the host answers");
            // Tests click faster than people do; whoever is asked to wait waits.
            if answer.status != 429 || answer.header("retry-after").is_none() {
                return answer;
            }
            std::thread::sleep(Duration::from_millis(250));
        }
    }

    /// One request to a host that may be gone.
    ///
    /// # Errors
    /// If it is.
    pub fn try_ask(&mut self, method: &str, path: &str, body: &str) -> std::io::Result<Answer> {
        let mut socket = TcpStream::connect(self.address)?;
        socket.set_read_timeout(Some(Duration::from_secs(20)))?;
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n",
            self.address
        );
        if !self.cookies.is_empty() {
            request.push_str(&text(format_args!("Cookie: {}\r\n", self.cookie_line())));
        }
        for (name, value) in &self.headers {
            request.push_str(&text(format_args!("{name}: {value}\r\n")));
        }
        if method == "POST" {
            let kind = if body.starts_with('{') {
                "application/json"
            } else {
                "application/x-www-form-urlencoded"
            };
            request.push_str(&text(format_args!(
                "Content-Type: {kind}\r\nContent-Length: {}\r\n",
                body.len()
            )));
        }
        request += "\r\n";
        request += body;
        // A host that refuses a large body may close before it has read all of it.
        let _ = socket.write_all(request.as_bytes());
        let mut bytes = Vec::new();
        let _ = socket.read_to_end(&mut bytes);
        let answer = parse(&bytes);
        for (name, value) in &answer.headers {
            if name == "set-cookie"
                && let Some((key, rest)) = value.split_once('=')
            {
                let value = rest.split(';').next().unwrap_or_default();
                self.cookies.insert(key.to_owned(), value.to_owned());
            }
        }
        Ok(answer)
    }

    /// The status of an answer whose body is not waited for: that of a stream has no end.
    pub fn status(&self, method: &str, path: &str) -> u16 {
        let mut socket = TcpStream::connect(self.address).expect("the host answers");
        socket
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("a timeout can be set");
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        if !self.cookies.is_empty() {
            request.push_str(&text(format_args!("Cookie: {}\r\n", self.cookie_line())));
        }
        for (name, value) in &self.headers {
            request.push_str(&text(format_args!("{name}: {value}\r\n")));
        }
        socket
            .write_all(format!("{request}\r\n").as_bytes())
            .expect("the host reads");
        let mut head = [0; 12];
        socket.read_exact(&mut head).expect("the host answers");
        String::from_utf8_lossy(&head[9..]).parse().unwrap_or(0)
    }

    /// Sends JSON.
    pub fn send(&mut self, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        self.ask(method, path, &body.to_string())
    }

    /// The lines of a stream that begin with something, as they come.
    fn lines(&self, path: &str, start: &'static str) -> impl Iterator<Item = String> + use<> {
        let mut socket = TcpStream::connect(self.address).expect("the host answers");
        socket
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("a timeout can be set");
        let mut request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        if !self.cookies.is_empty() {
            request.push_str(&text(format_args!("Cookie: {}\r\n", self.cookie_line())));
        }
        for (name, value) in &self.headers {
            request.push_str(&text(format_args!("{name}: {value}\r\n")));
        }
        socket
            .write_all(format!("{request}\r\n").as_bytes())
            .expect("the host reads");
        let lines = std::io::BufReader::new(socket).lines();
        let all = lines.map(|line| line.expect("the stream goes on"));
        all.filter_map(move |line| line.strip_prefix(start).map(str::to_owned))
    }

    /// The numbers of the events of a stream, as many as are wanted.
    pub fn stream(&self, path: &str, count: usize) -> Vec<usize> {
        let ids = self.lines(path, "id: ").take(count);
        ids.map(|id| id.trim().parse().expect("a number")).collect()
    }

    /// Waits until a stream has said so many times that there is something to look at.
    pub fn looks(&self, path: &str, count: usize) {
        assert_eq!(
            self.lines(path, "event: look").take(count).count(),
            count,
            "the stream ended"
        );
    }

    /// What a stream says, as it comes.
    pub fn data(&self, path: &str) -> impl Iterator<Item = String> + use<> {
        self.lines(path, "data: ")
    }

    /// A page, redirects followed as a browser does.
    pub fn get(&mut self, path: &str) -> Answer {
        let answer = self.ask("GET", path, "");
        self.follow(answer)
    }

    /// Sends a form and follows.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.ask("POST", path, &form(fields));
        self.follow(answer)
    }

    fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..5 {
            let Some(to) = answer.header("location").map(str::to_owned) else {
                break;
            };
            answer = self.ask("GET", &to, "");
        }
        answer
    }
}

/// Arguments as a text.
fn text(arguments: std::fmt::Arguments<'_>) -> String {
    arguments.to_string()
}

/// A form's body.
pub fn form(fields: &[(&str, &str)]) -> String {
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn parse(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|end| end == b"\r\n\r\n");
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        })
        .collect();
    let chunked = headers
        .iter()
        .any(|(name, value)| name == "transfer-encoding" && value == "chunked");
    Answer {
        status: status.unwrap_or(0),
        headers,
        body: if chunked { unchunked(body) } else { body.to_owned() },
        bytes: end.map_or_else(Vec::new, |end| bytes[end + 4..].to_vec()),
    }
}

fn unchunked(mut body: &str) -> String {
    let mut whole = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let Ok(size) = usize::from_str_radix(size.trim(), 16) else {
            break;
        };
        if size == 0 || rest.len() < size {
            break;
        }
        whole.push_str(&rest[..size]);
        body = rest[size..].trim_start_matches("\r\n");
    }
    whole
}
