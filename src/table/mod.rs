//! The authority for one play: seats, standing instructions, the record. No input or output.
