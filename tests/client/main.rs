//! The window without a window: the whole program but for graphics, driven by keys.

mod driver;
mod fits;
mod keyboard;
mod plays;
