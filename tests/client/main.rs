//! The window without a window: the whole program but for graphics, driven by keys.

#[path = "../../examples/gallery/autoplay.rs"]
mod autoplay;
mod driver;
mod fits;
mod keyboard;
mod plays;
mod rounds;
mod whole;
