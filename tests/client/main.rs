//! The window without a window: the whole program but for graphics, driven by keys and by the mouse.

#[path = "../../examples/gallery/autoplay.rs"]
mod autoplay;
mod counsel;
mod driver;
mod fits;
mod hand;
mod keeping;
mod keyboard;
mod longer;
mod motion;
mod mouse;
mod plays;
#[path = "../../examples/gallery/longer.rs"]
mod pseudo;
mod rare;
mod rounds;
mod shell;
#[path = "../../examples/gallery/states.rs"]
mod states;
mod told;
mod whole;
mod worth;
