//! The window joins a lesson at a real host: both are whole programs, and nothing but the network is between them.

#[path = "../../examples/gallery/autoplay.rs"]
#[allow(dead_code, reason = "the gallery uses the rest")]
mod autoplay;
#[path = "../server/base.rs"]
#[allow(dead_code, reason = "the tests of the host use the rest")]
mod base;
#[path = "../server/class.rs"]
#[allow(dead_code, reason = "the tests of the host use the rest")]
mod class;
mod delegation;
#[path = "../client/driver.rs"]
#[allow(dead_code, reason = "the tests of the window use the rest")]
mod driver;
#[path = "../client/fits.rs"]
#[allow(dead_code, reason = "the tests of the window use the rest")]
mod fits;
#[path = "../server/http.rs"]
#[allow(dead_code, reason = "the tests of the host use the rest")]
mod http;
mod lesson;
#[path = "../server/process.rs"]
#[allow(dead_code, reason = "the tests of the host use the rest")]
mod process;
mod questions;
mod refused;
mod relay;
mod teacher;
