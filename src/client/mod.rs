//! The window (Bevy).
